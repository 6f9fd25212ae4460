import { useState } from 'preact/hooks';
import type { Shelf } from '../../store/index';
import { languageName } from '../../ui/language-name';
import { type Facet, FACETS, type FacetValue, type Filter, isNarrowed, NO_FILTER } from './filter';
import { useServices } from './library-context';

const SHELVES: readonly Shelf[] = ['library', 'archive', 'bin'];
/** Values shown of a facet before a person asks for all. */
const FEW = 6;

interface FacetPanelProps {
  filter: Filter;
  values: Record<Facet, FacetValue[]>;
  setFilter: (filter: Filter) => void;
}

/** Shelves and facets: what the list is narrowed to. */
export function FacetPanel({ filter, values, setFilter }: FacetPanelProps) {
  const { t } = useServices();
  const choose = (facet: Facet, id: string) => {
    const { [facet]: chosen, ...others } = filter.facets;
    setFilter({ ...filter, facets: chosen === id ? others : { ...others, [facet]: id } });
  };
  return (
    <nav class="facets" aria-label={t('library.narrow')}>
      <ul class="shelves">
        {SHELVES.map((shelf) => (
          <li key={shelf}>
            <button
              type="button"
              aria-pressed={filter.shelf === shelf}
              onClick={() => setFilter({ ...NO_FILTER, shelf })}
            >
              {t(`library.shelf.${shelf}`)}
            </button>
          </li>
        ))}
      </ul>
      <ul class="facet-marks">
        <Mark
          label={t('library.starred')}
          isOn={filter.starred}
          set={(starred) => setFilter({ ...filter, starred })}
        />
        <Mark
          label={t('library.corrected')}
          isOn={filter.corrected === true}
          set={(isOn) => setFilter({ ...filter, corrected: isOn ? true : null })}
        />
        <Mark
          label={t('library.uncorrected')}
          isOn={filter.corrected === false}
          set={(isOn) => setFilter({ ...filter, corrected: isOn ? false : null })}
        />
      </ul>
      {FACETS.map((facet) => (
        <FacetList
          key={facet}
          facet={facet}
          values={values[facet]}
          chosen={filter.facets[facet]}
          choose={choose}
        />
      ))}
      {isNarrowed(filter) && (
        <button type="button" class="button" onClick={() => setFilter({ ...NO_FILTER, shelf: filter.shelf })}>
          {t('library.clear')}
        </button>
      )}
    </nav>
  );
}

function Mark({ label, isOn, set }: { label: string; isOn: boolean; set: (isOn: boolean) => void }) {
  return (
    <li>
      <button type="button" aria-pressed={isOn} onClick={() => set(!isOn)}>
        {label}
      </button>
    </li>
  );
}

interface FacetListProps {
  facet: Facet;
  values: readonly FacetValue[];
  chosen: string | undefined;
  choose: (facet: Facet, id: string) => void;
}

function FacetList({ facet, values, chosen, choose }: FacetListProps) {
  const { t } = useServices();
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const few = values.slice(0, FEW);
  const picked = values.find(({ id }) => id === chosen);
  const shown = isWhole || !picked || few.includes(picked) ? (isWhole ? values : few) : [...few, picked];
  const label = ({ id, name }: FacetValue) => (facet === 'language' ? languageName(id, t.language) : name);
  return (
    <section class="facet" aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`}>{t(`library.facet.${facet}`)}</h2>
      <ul>
        {shown.map((value) => (
          <li key={value.id}>
            <button type="button" aria-pressed={value.id === chosen} onClick={() => choose(facet, value.id)}>
              <bdi>{label(value)}</bdi>
              <span class="count">{value.count.toLocaleString(t.language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" class="facet-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('library.fewer') : t('library.more', { count: values.length - FEW })}
        </button>
      )}
    </section>
  );
}
