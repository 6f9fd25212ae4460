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
  const chair = commonChair(priorities);
  return (
    <NoteSection id="priorities" title={t('priorities.heading')} count={priorities.length}>
      {chair !== null && <OfChair chairship={chair} />}
      {speaker && <StatedBy party={speaker} />}
      <ol class="priorities">
        {priorities.map((priority, index) => (
          <PriorityItem
            key={index}
            priority={priority}
            index={index}
            ownSpeaker={!speaker}
            ownChair={chair === null}
          />
        ))}
      </ol>
    </NoteSection>
  );
}

function PriorityItem({
  priority,
  index,
  ownSpeaker,
  ownChair,
}: {
  priority: Priority;
  index: number;
  ownSpeaker: boolean;
  ownChair: boolean;
}) {
  return (
    <li value={priority.position}>
      <Line read={priority} text={priority.text} />
      {priority.certainty === 'inferred' && <CertaintyTag certainty="inferred" />}
      {ownChair && priority.chairship !== null && <OfChair chairship={priority.chairship} />}
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

/** Whose priorities these are, where the article tells of several chairs. */
function OfChair({ chairship }: { chairship: number }) {
  const { note, t } = useNote();
  const chair = note.chairs[chairship];
  if (!chair || note.chairs.length < 2) return null;
  const { organization, holder } = chair;
  return (
    <p class="aside">{t('priorities.of-chair', { organization: organization.name, holder: holder.name })}</p>
  );
}

/** The chair that all of them are of, by its index in the note; null where they differ or none is known. */
function commonChair(priorities: readonly Priority[]): number | null {
  const first = priorities[0]?.chairship ?? null;
  return priorities.every(({ chairship }) => chairship === first) ? first : null;
}

/** The one who stated all of them; null where they differ or none is named. */
function commonSpeaker(priorities: readonly Priority[]): Party | null {
  const first = priorities[0]?.statedBy ?? null;
  return priorities.every(({ statedBy }) => statedBy?.name === first?.name) ? first : null;
}
