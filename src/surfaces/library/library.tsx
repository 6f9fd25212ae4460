import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { diskSpace, LOW_MEGABYTES } from '../../platform/disk-space';
import { openOptions } from '../../platform/open-page';
import { type NoteHead, type NoteStore, StoreError } from '../../store/index';
import { BrandIcon, OptionsIcon } from '../../ui/icons';
import { isPlainKey, isTyping } from '../../ui/keys';
import type { Translator } from '../../ui/translator';
import { FacetPanel } from './facet-panel';
import { facetValues, filterHeads, NO_FILTER } from './filter';
import { LibraryProvider, type Toast, useServices } from './library-context';
import { EmptyList, ListBar } from './list-bar';
import { NoteList } from './note-list';
import { NotePane } from './note-pane';
import { ToastBar } from './toast-bar';
import { type Heads, useHeads } from './use-heads';
import { useSearch } from './use-search';
import { useAfterPaint } from './use-after-paint';
import { useShelving } from './use-shelving';

interface LibraryProps {
  store: NoteStore;
  t: Translator;
  first: readonly NoteHead[];
}

/** The library: what to narrow by, the list, and the note that is open. */
export function Library({ store, t, first }: LibraryProps) {
  const heads = useHeads(store, first);
  const [toast, setToast] = useState<Toast | null>(null);
  const services = useMemo(
    () => ({ store, t, tell: setToast, change: changer(heads, t, setToast) }),
    [store, t, heads.reload],
  );
  const close = useCallback(() => setToast(null), []);
  useEffect(() => {
    void diskSpace().then(({ freeMegabytes }) => {
      if (freeMegabytes !== null && freeMegabytes < LOW_MEGABYTES) {
        setToast({ text: t('library.space-low', { size: freeMegabytes }) });
      }
    });
  }, [t]);
  return (
    <LibraryProvider value={services}>
      <header class="library-bar">
        <BrandIcon />
        <h1>{t('library.title')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('action.options')}
          title={t('action.options')}
          onClick={() => void openOptions()}
        >
          <OptionsIcon />
        </button>
      </header>
      <Shelves heads={heads} />
      <ToastBar toast={toast} close={close} />
    </LibraryProvider>
  );
}

function Shelves({ heads: { heads, isComplete, reload } }: { heads: Heads }) {
  const { store } = useServices();
  const [filter, setFilter] = useState(NO_FILTER);
  const [openId, setOpenId] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const search = useSearch(store, heads, isComplete);
  const shelving = useShelving();

  const byId = useMemo(() => new Map(heads.map((head) => [head.id, head])), [heads]);
  const searched = useMemo(() => searchedHeads(byId, search.found), [byId, search.found]);
  const shown = useMemo(() => filterHeads(searched, filter), [searched, filter]);
  const values = useAfterPaint(() => facetValues(searched, filter), [searched, filter]);
  const select = (id: string) => setSelected((before) => toggled(before, id));
  useFocusKey();

  return (
    <main class={openId === null ? 'library' : 'library reading'}>
      <FacetPanel filter={filter} values={values} setFilter={setFilter} />
      <section class="list-column" data-query={search.answered}>
        <ListBar
          search={search}
          shown={shown}
          isComplete={isComplete}
          shelf={filter.shelf}
          selected={selected}
          setSelected={setSelected}
          shelving={shelving}
          reload={reload}
        />
        {isComplete && shown.length === 0 && (
          <EmptyList isEmpty={heads.length === 0} shelf={filter.shelf} isSearch={search.found !== null} />
        )}
        <NoteList
          heads={shown}
          openId={openId}
          selected={selected}
          open={(id, focus) => {
            setOpenId(id);
            if (focus) focusNote();
          }}
          select={select}
          star={(head) => void shelving.star(head)}
          archive={(ids) =>
            void shelving.archive(ids, filter.shelf !== 'archive').then(() => setSelected(NONE))
          }
          bin={(ids) => void shelving.bin(ids).then(() => setSelected(NONE))}
        />
      </section>
      <NotePane
        id={openId}
        isEmpty={heads.length === 0}
        heads={heads}
        shelving={shelving}
        close={() => setOpenId(null)}
      />
    </main>
  );
}

const NONE: ReadonlySet<string> = new Set();

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The heads found, best first; all of them, newest first, where nothing is searched for. */
function searchedHeads(
  byId: ReadonlyMap<string, NoteHead>,
  found: readonly string[] | null,
): readonly NoteHead[] {
  return found === null ? [...byId.values()] : found.flatMap((id) => byId.get(id) ?? []);
}

/** Enter goes into the note: to its first line, once it is there. */
function focusNote(): void {
  setTimeout(() => document.querySelector<HTMLElement>('.note-pane')?.focus(), 50);
}

/** `/` goes to the search field from anywhere. */
function useFocusKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || !isPlainKey(event, event.code)) return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function changer({ reload }: Heads, t: Translator, tell: (toast: Toast) => void) {
  return async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      await reload();
      return true;
    } catch (error) {
      const isFull = error instanceof StoreError && error.fault === 'full';
      tell({ text: t(isFull ? 'library.full' : 'library.failed') });
      return false;
    }
  };
}
