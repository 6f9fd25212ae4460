import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { confirm } from '../core/corrections/edit-marks';
import { describeQuote } from '../core/evidence/describe-quote';
import { applyCorrections } from '../core/model/apply-corrections';
import type { Evidence } from '../core/model/evidence';
import type { LibraryNote } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import { LineEditor } from '../ui/correct/line-editor';
import { markActions } from '../ui/correct/mark-actions';
import type { LineActions } from '../ui/note/note-context';
import type { Translator } from '../ui/translator';
import type { Reading } from './read-page';
import type { Saving } from './use-saving';

interface Correcting {
  /** The note as the person left it. */
  shown: Note;
  actions: Pick<LineActions, 'edit' | 'confirm' | 'marks'>;
  /** The dialog of the line being corrected, if there is one. */
  editor: ComponentChildren;
}

interface Editing {
  path: string;
  kept: LibraryNote;
  selected: Evidence | null;
}

/** Correcting in the popup. What is corrected is kept, so a note that is not in the library yet is saved first. */
export function useCorrecting(
  { note, page }: Extract<Reading, { kind: 'note' }>,
  saving: Saving,
  t: Translator,
): Correcting {
  const { kept, save, mark } = saving;
  const [editing, setEditing] = useState<Editing | null>(null);
  const shown = useMemo(() => (kept ? applyCorrections(kept.note, kept.corrections) : note), [kept, note]);
  const actions = useMemo(() => {
    const withKept = async (work: (saved: LibraryNote) => unknown) => {
      const saved = kept ?? (await save());
      if (saved) await work(saved);
    };
    return markActions({
      shown,
      kept: kept ?? notYetKept(note),
      edit: (path) =>
        void withKept(async (saved) => {
          const words = await page.call('page/selection', undefined).catch(() => '');
          setEditing({ path, kept: saved, selected: passageOf(words, saved.note.article.text) });
        }),
      confirm: (path) =>
        void withKept((saved) => mark(saved.id, confirm(saved, path, new Date().toISOString()))),
    });
  }, [shown, kept, note, page, save, mark]);
  const editor = editing && (
    <LineEditor
      {...editing}
      t={t}
      keep={(marks) => {
        setEditing(null);
        void mark(editing.kept.id, marks);
      }}
      close={() => setEditing(null)}
    />
  );
  return { shown, actions, editor };
}

/** Words selected on the page as a passage of the article; null where they do not stand in its text. */
function passageOf(words: string, text: string): Evidence | null {
  const passage = words.trim().replace(/\s*\n\s*/g, '\n\n');
  const start = passage === '' ? -1 : text.indexOf(passage);
  return start < 0 ? null : describeQuote(text, start, start + passage.length, 'body');
}

const notYetKept = (note: Note): LibraryNote => ({
  id: '',
  note,
  savedAt: '',
  changedAt: '',
  revisions: [],
  corrections: [],
  confirmed: {},
  tags: [],
  remark: '',
  lineRemarks: {},
  starred: false,
  archived: false,
  binnedAt: null,
});
