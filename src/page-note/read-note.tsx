import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Read } from '../core/model/evidence';
import { passageOf } from '../export/view/note-view';
import { openInReader } from '../platform/reader-handover';
import { isPlainKey, isTyping } from '../ui/keys';
import { lineCitation } from '../ui/line-citation';
import type { LineActions } from '../ui/note/note-context';
import { NoteView } from '../ui/note/note-view';
import type { Translator } from '../ui/translator';
import { ActionBar } from './action-bar';
import { copyText } from './copy-text';
import { type Notice, NoticeBar } from './notice-bar';
import type { Reading } from './read-page';
import { useCorrecting } from './use-correcting';
import { type SaveState, useSaving } from './use-saving';

interface ReadNoteProps {
  reading: Extract<Reading, { kind: 'note' }>;
  t: Translator;
}

/** A note that was read from the page in front, and what can be done with it. */
export function ReadNote({ reading, t }: ReadNoteProps) {
  const { note, article } = reading;
  const [notice, tell] = useState<Notice | null>(null);
  const saving = useSaving(note, article);
  const { shown, actions: marking, editor } = useCorrecting(reading, saving, t);
  const actions = useMemo(() => ({ ...lineActions(reading, t, tell), ...marking }), [reading, t, marking]);

  useEffect(() => {
    const notices = saveNotice(saving.state, t);
    if (notices) tell(notices);
  }, [saving.state, t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || !isPlainKey(event, 'KeyS')) return;
      event.preventDefault();
      void saving.save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [saving.save]);

  return (
    <>
      <main class="note-scroll">
        <NoteView note={shown} t={t} actions={actions} />
      </main>
      <NoticeBar notice={notice} note={note} t={t} close={() => tell(null)} />
      <ActionBar
        note={saving.kept ?? note}
        saving={saving}
        t={t}
        tell={tell}
        openReader={() => void openInReader({ ...article, note: shown })}
      />
      {editor}
    </>
  );
}

function lineActions(
  { note, page }: ReadNoteProps['reading'],
  t: Translator,
  tell: (notice: Notice) => void,
): LineActions {
  return {
    jump: (read) => void showPassage(read),
    copy: async (text, read) => {
      const isCopied = await copyText(lineCitation(text, read, note, t.language));
      tell({ text: t(isCopied ? 'status.line-copied' : 'status.copy-refused') });
    },
  };

  async function showPassage(read: Read): Promise<void> {
    const passage = passageOf(read);
    if (!passage) return tell({ text: t('status.no-passage') });
    const { exact, prefix, suffix, part } = passage;
    if (part === 'meta') return tell({ text: t('status.metadata'), quote: exact });
    try {
      const outcome = await page.call('page/mark', { exact, prefix, suffix, part });
      if (outcome === 'not-found') return tell({ text: t('status.not-found'), quote: exact });
      tell({ text: t(outcome === 'exact' ? 'status.marked' : 'status.marked-nearly') });
    } catch {
      tell({ text: t('status.page-gone'), quote: exact });
    }
  }
}

function saveNotice(state: SaveState, t: Translator): Notice | null {
  if (state.kind === 'saved') return state.isNew ? { text: t('status.saved') } : null;
  if (state.kind === 'changed') return { text: t('status.changed', { count: state.count }) };
  if (state.kind === 'failed') return { text: t(state.isFull ? 'status.save-full' : 'status.save-failed') };
  return null;
}
