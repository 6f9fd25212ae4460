import { useCallback, useMemo, useState } from 'preact/hooks';
import { confirm } from '../../core/corrections/edit-marks';
import { applyCorrections } from '../../core/model/apply-corrections';
import type { Evidence } from '../../core/model/evidence';
import type { KeptArticle, LibraryNote, Marks } from '../../core/model/library-note';
import { passageOf } from '../../export/view/note-view';
import { markActions } from '../../ui/correct/mark-actions';
import { lineCitation } from '../../ui/line-citation';
import type { LineActions } from '../../ui/note/note-context';
import { NoteView } from '../../ui/note/note-view';
import { ArticleText } from './article-text';
import { CorrectionList } from './correction-list';
import { CorrectionButtons, CorrectionPlace } from './correction-place';
import { useServices } from './library-context';
import { NoteTools } from './note-tools';
import { PassageBar } from './passage-bar';
import { RevisionList } from './revision-list';
import { selectedPassage } from './selected-passage';
import type { Shelving } from './use-shelving';

interface OpenNoteProps {
  kept: LibraryNote;
  article: KeptArticle | null;
  shelving: Shelving;
  close: () => void;
}

/** What is being corrected, and the passage that was selected when that began. */
export interface Editing {
  path: string;
  selected: Evidence | null;
}

/** A note that is open: its lines, corrected in place, and all that belongs to it. */
export function OpenNote({ kept, article, shelving, close }: OpenNoteProps) {
  const { t } = useServices();
  const [passage, setPassage] = useState<Evidence | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const note = useMemo(() => applyCorrections(kept.note, kept.corrections), [kept]);
  const keep = useKeeping(kept);
  const edit = useCallback(
    (path: string) => setEditing({ path, selected: selectedPassage(kept.note.article.text) }),
    [kept],
  );
  const actions = useLineActions({ kept, note, setPassage, edit, keep });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: takes the focus when it opens, and is scrolled by keys
    <section class="note-pane" tabIndex={0} aria-label={note.article.headline}>
      <NoteTools kept={kept} shelving={shelving} close={close} />
      <NoteView note={note} t={t} actions={actions} />
      <CorrectionButtons edit={edit} />
      <CorrectionList kept={kept} keep={keep} />
      <RevisionList kept={kept} />
      <ArticleText note={note} article={article} passage={passage} />
      {passage && <PassageBar passage={passage} kept={kept} note={note} close={() => setPassage(null)} />}
      <CorrectionPlace kept={kept} editing={editing} keep={keep} close={() => setEditing(null)} />
    </section>
  );
}

/** Keeps changed marks, with a way back. */
function useKeeping(kept: LibraryNote): (marks: Marks) => void {
  const { store, t, tell, change } = useServices();
  return useCallback(
    (marks: Marks) => {
      const put = ({ corrections, lineRemarks, confirmed }: Marks) =>
        change(() => store.edit(kept.id, () => ({ corrections, lineRemarks, confirmed })));
      const undo = async () => void (await put(kept));
      void put(marks).then((isDone) => isDone && tell({ text: t('correct.kept'), undo }));
    },
    [kept, store, t, tell, change],
  );
}

interface LineActionsOptions {
  kept: LibraryNote;
  note: LibraryNote['note'];
  setPassage: (passage: Evidence) => void;
  edit: (path: string) => void;
  keep: (marks: Marks) => void;
}

function useLineActions({ kept, note, setPassage, edit, keep }: LineActionsOptions): LineActions {
  const { t, tell } = useServices();
  return useMemo(() => {
    return {
      jump: (read) => {
        const found = passageOf(read);
        if (found) setPassage({ ...found });
        else tell({ text: t('status.no-passage') });
      },
      copy: async (text, read) => {
        const copied = navigator.clipboard.writeText(lineCitation(text, read, note, t.language));
        const isCopied = await copied.then(() => true).catch(() => false);
        tell({ text: t(isCopied ? 'status.line-copied' : 'status.copy-refused') });
      },
      ...markActions({
        shown: note,
        kept,
        edit,
        confirm: (path) => keep(confirm(kept, path, new Date().toISOString())),
      }),
    };
  }, [kept, note, setPassage, edit, keep, t, tell]);
}
