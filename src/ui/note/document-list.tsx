import { dateText } from '../../export/dates/date-text';
import { CertaintyTag } from './certainty-tag';
import { Line } from './line';
import { useNote } from './note-context';
import { NoteSection } from './note-section';
import { WebLink } from './web-link';

/** The documents the article refers to, with their dates where it gives them. */
export function DocumentList() {
  const { note, t } = useNote();
  if (!note.documents.length) return null;
  return (
    <NoteSection id="documents" title={t('documents.heading')} count={note.documents.length}>
      <ul class="plain">
        {note.documents.map((document, index) => (
          <li key={index}>
            <Line read={document} text={document.title} />
            <WebLink name={document.title} url={document.url} />
            <p class="aside">
              {document.date ? (
                <>
                  <Line read={document.date} text={dateText(document.date.edtf, t.language)}>
                    <span lang={t.language} dir="auto">
                      {dateText(document.date.edtf, t.language)}
                    </span>
                  </Line>
                  {document.date.certainty === 'inferred' && <CertaintyTag certainty="inferred" />}
                </>
              ) : (
                <span class="not-stated">{t('documents.undated')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </NoteSection>
  );
}
