import { Line } from './line';
import { useNote } from './note-context';
import { NoteSection } from './note-section';
import { partyLabel } from './party-label';

/** Words given as somebody's own, with who said them. */
export function QuotationList() {
  const { note, t } = useNote();
  if (!note.quotations.length) return null;
  return (
    <NoteSection id="quotations" title={t('quotations.heading')} count={note.quotations.length}>
      <ul class="quotations">
        {note.quotations.map((quotation, index) => (
          <li key={index} class={quotation.direct ? 'quotation' : 'quotation reported'}>
            <Line
              read={quotation}
              text={
                quotation.speaker ? `${quotation.text} (${partyLabel(quotation.speaker)})` : quotation.text
              }
            >
              {quotation.text}
            </Line>
            <p class="aside">
              {quotation.speaker ? (
                <Line read={quotation.speaker} text={partyLabel(quotation.speaker)} />
              ) : (
                <span class="not-stated">{t('quotations.speaker-unknown')}</span>
              )}
              {!quotation.direct && <span class="tag">{t('quotations.reported')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </NoteSection>
  );
}
