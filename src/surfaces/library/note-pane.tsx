import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { applyCorrections } from '../../core/model/apply-corrections';
import type { Evidence, Read } from '../../core/model/evidence';
import type { KeptArticle, LibraryNote } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';
import { passageLink, passageOf, viewOf } from '../../export/note-view';
import type { NoteHead } from '../../store/index';
import { lineCitation } from '../../ui/line-citation';
import type { LineActions } from '../../ui/note/note-context';
import { NoteView } from '../../ui/note/note-view';
import { ArticleText } from './article-text';
import { useServices } from './library-context';
import { NoteTools } from './note-tools';
import { RevisionList } from './revision-list';
import type { Shelving } from './use-shelving';

interface NotePaneProps {
  id: string | null;
  /** Whether there is nothing to choose from. */
  isEmpty: boolean;
  /** Read the note anew when these change. */
  heads: readonly NoteHead[];
  shelving: Shelving;
  close: () => void;
}

interface Opened {
  kept: LibraryNote;
  article: KeptArticle | null;
}

/** The note that is open: its lines, what a person added, what changed, and the article as it was kept. */
export function NotePane({ id, isEmpty, heads, shelving, close }: NotePaneProps) {
  const { store, t } = useServices();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const kept = id === null ? null : await store.get(id);
      const article = kept && (await store.article(kept.id));
      if (isCurrent) setOpened(kept && { kept, article });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [store, id, heads]);

  if (!opened || opened.kept.id !== id) {
    return (
      <section class="note-pane empty-pane">
        {id === null && !isEmpty && <p>{t('library.choose')}</p>}
      </section>
    );
  }
  return <OpenNote key={id} {...opened} shelving={shelving} close={close} />;
}

interface OpenNoteProps extends Opened {
  shelving: Shelving;
  close: () => void;
}

function OpenNote({ kept, article, shelving, close }: OpenNoteProps) {
  const { t, tell } = useServices();
  const [passage, setPassage] = useState<Evidence | null>(null);
  const note = useMemo(() => applyCorrections(kept.note, kept.corrections), [kept]);
  const actions = useMemo(
    (): LineActions => ({
      jump: (read) => {
        const found = passageOf(read);
        if (found) setPassage({ ...found });
        else tell({ text: t('status.no-passage') });
      },
      copy: (text, read) => void copyLine(text, read, note, t).then((text_) => tell({ text: text_ })),
    }),
    [note, t, tell],
  );
  const closePassage = useCallback(() => setPassage(null), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: takes the focus when it opens, and is scrolled by keys
    <section class="note-pane" tabIndex={0} aria-label={note.article.headline}>
      <NoteTools kept={kept} shelving={shelving} close={close} />
      <NoteView note={note} t={t} actions={actions} />
      <RevisionList kept={kept} />
      <ArticleText note={note} article={article} passage={passage} />
      {passage && <PassageBar passage={passage} kept={kept} note={note} close={closePassage} />}
    </section>
  );
}

async function copyLine(
  text: string,
  read: Read,
  note: Note,
  t: ReturnType<typeof useServices>['t'],
): Promise<string> {
  try {
    await navigator.clipboard.writeText(lineCitation(text, read, note, t.language));
    return t('status.line-copied');
  } catch {
    return t('status.copy-refused');
  }
}

interface PassageBarProps {
  passage: Evidence;
  kept: LibraryNote;
  note: Note;
  close: () => void;
}

/** The words a line was read from, and the way to them on the page itself. */
function PassageBar({ passage, kept, note, close }: PassageBarProps) {
  const { t } = useServices();
  const link = passageLink(viewOf(kept), passage);
  const isGone = passage.part === 'body' && !note.article.text.includes(passage.exact);
  return (
    <aside class="passage">
      <div>
        {isGone && <p class="passage-gone">{t('library.passage-gone')}</p>}
        <blockquote lang={note.article.inLanguage} dir="auto">
          {passage.prefix}
          <mark>{passage.exact}</mark>
          {passage.suffix}
        </blockquote>
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('library.open-passage')}
          </a>
        )}
      </div>
      <button type="button" class="icon-button" aria-label={t('action.close')} onClick={close}>
        ×
      </button>
    </aside>
  );
}
