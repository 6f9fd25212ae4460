import { useState } from 'preact/hooks';
import type { NoteHead, Shelf } from '../../store/index';
import { DownloadIcon } from '../../ui/icons';
import { BackupPanel } from './backup-panel';
import { ExportPanel } from './export-panel';
import { useServices } from './library-context';
import type { Search } from './use-search';
import type { Shelving } from './use-shelving';

interface ListBarProps {
  search: Search;
  shown: readonly NoteHead[];
  /** Whether all heads are read, and so the number of notes known. */
  isComplete: boolean;
  shelf: Shelf;
  selected: ReadonlySet<string>;
  setSelected: (ids: ReadonlySet<string>) => void;
  shelving: Shelving;
  reload: () => Promise<void>;
}

type Panel = 'export' | 'backup' | null;

/** Above the list: search, how many notes there are, and what can be done with those selected or shown. */
export function ListBar({
  search,
  shown,
  isComplete,
  shelf,
  selected,
  setSelected,
  reload,
  shelving,
}: ListBarProps) {
  const { t } = useServices();
  const [panel, setPanel] = useState<Panel>(null);
  const toggle = (name: Panel) => setPanel(panel === name ? null : name);
  const ids = selected.size > 0 ? [...selected] : shown.map(({ id }) => id);
  const countText = () => {
    if (search.isPreparing) return t('library.preparing');
    if (selected.size > 0) return t('library.selected', { count: selected.size });
    return isComplete ? t('library.count', { count: shown.length }) : '';
  };
  return (
    <div class="list-bar">
      <input
        id="search"
        type="search"
        placeholder={t('library.search')}
        aria-label={t('library.search')}
        value={search.query}
        autocomplete="off"
        onInput={({ currentTarget }) => search.setQuery(currentTarget.value)}
      />
      <div class="list-tools">
        <p class="list-count" role="status" data-preparing={search.isPreparing}>
          {countText()}
        </p>
        <button
          type="button"
          class="button"
          data-panel="export"
          disabled={!isComplete}
          aria-expanded={panel === 'export'}
          onClick={() => toggle('export')}
        >
          <DownloadIcon /> {t('action.export')}
        </button>
        <button
          type="button"
          class="button"
          data-panel="backup"
          aria-expanded={panel === 'backup'}
          onClick={() => toggle('backup')}
        >
          {t('library.backup')}
        </button>
      </div>
      {selected.size > 0 && (
        <SelectionTools
          shelf={shelf}
          ids={[...selected]}
          shelving={shelving}
          done={() => setSelected(new Set())}
        />
      )}
      {shelf === 'bin' && shown.length > 0 && selected.size === 0 && (
        <PurgeButton ids={shown.map(({ id }) => id)} shelving={shelving} label="library.empty-bin" />
      )}
      {panel === 'export' && (
        <ExportPanel ids={ids} isSelection={selected.size > 0} close={() => setPanel(null)} />
      )}
      {panel === 'backup' && <BackupPanel reload={reload} close={() => setPanel(null)} />}
    </div>
  );
}

interface SelectionToolsProps {
  shelf: Shelf;
  ids: readonly string[];
  shelving: Shelving;
  done: () => void;
}

function SelectionTools({ shelf, ids, shelving, done }: SelectionToolsProps) {
  const { t } = useServices();
  const run = (work: Promise<void>) => void work.then(done);
  return (
    <div class="list-tools">
      {shelf === 'bin' ? (
        <>
          <button type="button" class="button" onClick={() => run(shelving.restore(ids))}>
            {t('library.restore')}
          </button>
          <PurgeButton ids={ids} shelving={shelving} label="library.purge" done={done} />
        </>
      ) : (
        <>
          <button
            type="button"
            class="button"
            onClick={() => run(shelving.archive(ids, shelf === 'library'))}
          >
            {t(shelf === 'library' ? 'library.archive' : 'library.unarchive')}
          </button>
          <button type="button" class="button" onClick={() => run(shelving.bin(ids))}>
            {t('library.delete')}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={done}>
        {t('library.deselect')}
      </button>
    </div>
  );
}

interface PurgeButtonProps {
  ids: readonly string[];
  shelving: Shelving;
  label: 'library.purge' | 'library.empty-bin';
  done?: () => void;
}

/** The one action without a way back asks once more, in place. */
export function PurgeButton({ ids, shelving, label, done }: PurgeButtonProps) {
  const { t } = useServices();
  const [isAsked, setAsked] = useState(false);
  const press = () => {
    if (!isAsked) return setAsked(true);
    setAsked(false);
    void shelving.purge(ids).then(done);
  };
  return (
    <button type="button" class="button danger" onClick={press} onBlur={() => setAsked(false)}>
      {isAsked ? t('library.purge-sure', { count: ids.length }) : t(label)}
    </button>
  );
}

/** In place of a list without rows: why there are none. */
export function EmptyList({
  isEmpty,
  shelf,
  isSearch,
}: {
  isEmpty: boolean;
  shelf: Shelf;
  isSearch: boolean;
}) {
  const { t } = useServices();
  if (isSearch) return <p class="empty">{t('library.nothing-found')}</p>;
  if (!isEmpty || shelf !== 'library') return <p class="empty">{t('library.nothing-here')}</p>;
  return (
    <div class="empty">
      <p>{t('library.empty')}</p>
      <p>{t('library.empty-how')}</p>
    </div>
  );
}
