import { Line } from './line';
import { useNote } from './note-context';
import { NoteSection } from './note-section';
import { WebLink } from './web-link';

/** Where the news comes from: the article, agencies, links, credits of pictures. */
export function SourceList() {
  const { note, t } = useNote();
  if (!note.sources.length) return null;
  return (
    <NoteSection id="sources" title={t('sources.heading')} count={note.sources.length}>
      <ul class="plain sources">
        {note.sources.map((source, index) => (
          <li key={index}>
            <span class="source-kind">{t(`sources.kind.${source.kind}`)}</span>
            <Line read={source} text={source.name} />
            <WebLink name={source.name} url={source.url} />
          </li>
        ))}
      </ul>
    </NoteSection>
  );
}
