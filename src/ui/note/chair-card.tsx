import type { Chairship } from '../../core/model/note';
import type { PartialDate } from '../../core/model/partial-date';
import type { Party } from '../../core/model/party';
import type { MessageKey } from '../catalog/index';
import { dateText } from '../../export/dates/date-text';
import { CertaintyTag } from './certainty-tag';
import { Line } from './line';
import { useNote } from './note-context';
import { partyLabel } from './party-label';

/** Who holds the chair of which organization, from when, until when, from whom, for whom next. */
export function ChairCard({ chair, index }: { chair: Chairship; index: number }) {
  const { t } = useNote();
  const { organization, holder, person, roleName, status } = chair;
  return (
    <section class="chair" aria-labelledby={`chair-${index}`}>
      <div class="chair-top">
        <Line read={organization} text={partyLabel(organization)} class="chair-organization" />
        <span class={`chair-status ${status}`}>{t(`chair.status.${status}`)}</span>
      </div>
      <h2 id={`chair-${index}`} class="chair-holder">
        <Line read={holder} text={partyLabel(holder)} />
        {holder.certainty === 'inferred' && <CertaintyTag certainty="inferred" />}
      </h2>
      <dl>
        {roleName && (
          <Fact label="chair.role">
            <Line read={chair} text={roleName} />
          </Fact>
        )}
        {person && (
          <Fact label="chair.person">
            <PartyValue party={person} />
          </Fact>
        )}
        <Fact label="chair.from">
          <DateValue date={chair.startDate} label={t('chair.from')} />
        </Fact>
        <Fact label="chair.until">
          <DateValue date={chair.endDate} label={t('chair.until')} />
        </Fact>
        <Fact label="chair.predecessor">
          <PartyValue party={chair.predecessor} />
        </Fact>
        <Fact label="chair.successor">
          <PartyValue party={chair.successor} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: MessageKey; children: preact.ComponentChildren }) {
  const { t } = useNote();
  return (
    <>
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </>
  );
}

function PartyValue({ party }: { party: Party | null }) {
  if (!party) return <NotStated />;
  return (
    <>
      <Line read={party} text={partyLabel(party)} />
      {party.certainty === 'inferred' && <CertaintyTag certainty="inferred" />}
    </>
  );
}

function DateValue({ date, label }: { date: PartialDate | null; label: string }) {
  const { t } = useNote();
  if (!date) return <NotStated />;
  const text = dateText(date.edtf, t.language);
  return (
    <>
      <Line read={date} text={`${label}: ${text}`}>
        <span lang={t.language}>{text}</span>
      </Line>
      <CertaintyTag certainty={date.certainty} />
    </>
  );
}

function NotStated() {
  const { t } = useNote();
  return <span class="not-stated">{t('note.not-stated')}</span>;
}
