import type { JsonValue } from '../../core/model/kept-note';
import type { Difference, LibraryNote } from '../../core/model/library-note';
import { dateText } from '../../export/dates/date-text';
import { fieldLabel } from '../../ui/note/field-label';
import { fieldValue } from '../../ui/note/field-value';
import { useServices } from './library-context';

/** What the article said otherwise each time it was saved again, latest first. */
export function RevisionList({ kept }: { kept: LibraryNote }) {
  const { t } = useServices();
  if (kept.revisions.length === 0) return null;
  return (
    <details class="revisions" open>
      <summary>{t('library.changes')}</summary>
      {kept.revisions.toReversed().map(({ at, differences }) => (
        <section key={at}>
          <h3>{t('library.changed-at', { date: dateText(at, t.language) })}</h3>
          <ul>
            {differences.map((difference, index) => (
              <li key={index}>
                <DifferenceText difference={difference} kept={kept} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function DifferenceText({ difference, kept }: { difference: Difference; kept: LibraryNote }) {
  const { t } = useServices();
  const { kind, path, before, after } = difference;
  const { inLanguage } = kept.note.article;
  const quote = kind === 'removed' ? quoteOf(before) : null;
  const isGone = quote !== null && !kept.note.article.text.includes(quote);
  return (
    <>
      <span class="tag">{t(`library.difference.${kind}`)}</span> {fieldLabel(path, t)}:{' '}
      <span lang={inLanguage} dir="auto">
        {kind !== 'added' && <del>{fieldValue(path, before, t) || '–'}</del>}
        {kind === 'changed' && ' → '}
        {kind !== 'removed' && <ins>{fieldValue(path, after, t) || '–'}</ins>}
      </span>
      {isGone && (
        <p class="aside">
          {t('library.passage-gone')} <q lang={inLanguage}>{quote}</q>
        </p>
      )}
    </>
  );
}

/** The passage a line that is gone was read from. */
function quoteOf(value: JsonValue): string | null {
  const [first] = (value as { evidence?: readonly { exact?: string }[] } | null)?.evidence ?? [];
  return first?.exact ?? null;
}
