import { useState } from 'preact/hooks';
import type { Priority } from '../../core/model/note';
import type { Party } from '../../core/model/party';
import { CertaintyTag } from './certainty-tag';
import { Line } from './line';
import { useNote } from './note-context';
import { NoteSection } from './note-section';
import { partyLabel } from './party-label';

/** What the chair said it would do, numbered as in the article; details are folded. */
export function PriorityList() {
  const { note, t } = useNote();
  const { priorities } = note;
  if (!priorities.length) return null;
  const speaker = commonSpeaker(priorities);
  return (
    <NoteSection id="priorities" title={t('priorities.heading')} count={priorities.length}>
      {speaker && <StatedBy party={speaker} />}
      <ol class="priorities">
        {priorities.map((priority, index) => (
          <PriorityItem key={index} priority={priority} index={index} ownSpeaker={!speaker} />
        ))}
      </ol>
    </NoteSection>
  );
}

function PriorityItem({
  priority,
  index,
  ownSpeaker,
}: {
  priority: Priority;
  index: number;
  ownSpeaker: boolean;
}) {
  const { note, t } = useNote();
  const chair =
    note.chairs.length > 1 && priority.chairship !== null ? note.chairs[priority.chairship] : undefined;
  return (
    <li value={priority.position}>
      <Line read={priority} text={priority.text} />
      {priority.certainty === 'inferred' && <CertaintyTag certainty="inferred" />}
      {chair && (
        <p class="aside">
          {t('priorities.of-chair', { organization: chair.organization.name, holder: chair.holder.name })}
        </p>
      )}
      {ownSpeaker && priority.statedBy && <StatedBy party={priority.statedBy} />}
      {priority.details.length > 0 && <Details id={`details-${index}`} details={priority.details} />}
    </li>
  );
}

function Details({ id, details }: { id: string; details: Priority['details'] }) {
  const { t } = useNote();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="fold"
        data-line
        tabIndex={-1}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('priorities.details', { count: details.length })}
      </button>
      <ul id={id} class={isOpen ? 'details' : 'details folded'}>
        {details.map((detail, index) => (
          <li key={index}>
            <Line read={detail} text={detail.text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StatedBy({ party }: { party: Party }) {
  const { t } = useNote();
  const text = t('priorities.stated-by', { name: partyLabel(party) });
  return (
    <p class="aside">
      <Line read={party} text={text} />
    </p>
  );
}

/** The one who stated all of them; null where they differ or none is named. */
function commonSpeaker(priorities: readonly Priority[]): Party | null {
  const first = priorities[0]?.statedBy ?? null;
  return priorities.every(({ statedBy }) => statedBy?.name === first?.name) ? first : null;
}
