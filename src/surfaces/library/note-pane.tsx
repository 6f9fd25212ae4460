import { useEffect, useState } from 'preact/hooks';
import type { KeptArticle, LibraryNote } from '../../core/model/library-note';
import type { NoteHead } from '../../store/index';
import { useServices } from './library-context';
import { OpenNote } from './open-note';
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
