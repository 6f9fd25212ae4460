import { useId, useState } from 'preact/hooks';
import type { ExportWords } from '../catalog/exporting/index';
import { formatLabel } from './format-groups';
import { downloadParcel, type Outcome, type Parcel } from './parcel';
import { type Place, places } from './places';

interface SendToProps {
  parcel: Parcel;
  words: ExportWords;
}

/** The places notes can be handed to, and how the last hand-over ended. */
export function SendTo({ parcel, words }: SendToProps) {
  const heading = useId();
  const [busy, setBusy] = useState<Place | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (work: () => Promise<Outcome | null>) => {
    try {
      setOutcome(await work());
    } catch (error) {
      console.error(error);
      setOutcome({ text: words('send.failed') });
    }
    setBusy(null);
  };
  const send = (place: Place) => {
    if (busy) return;
    setOutcome(null);
    setBusy(place);
    void run(() => place.send(parcel, words));
  };
  return (
    <section class="send-to" aria-labelledby={heading}>
      <h2 id={heading}>{words('send.heading')}</h2>
      <ul>
        {places
          .filter((place) => place.isOffered())
          .map((place) => (
            <li key={place.id}>
              <button
                type="button"
                class="button"
                data-place={place.id}
                aria-disabled={busy !== null || parcel.count === 0}
                onClick={() => parcel.count > 0 && send(place)}
              >
                {place.label(words)}
              </button>
            </li>
          ))}
      </ul>
      <p role="status" class="send-outcome">
        {busy ? words('send.busy', { place: busy.label(words) }) : outcome?.text}
      </p>
      {outcome && <NextSteps outcome={outcome} parcel={parcel} words={words} run={run} />}
    </section>
  );
}

interface NextStepsProps extends SendToProps {
  outcome: Outcome;
  run: (work: () => Promise<Outcome | null>) => Promise<void>;
}

/** What a hand-over leaves to do: take the file in its place, or open the program. */
function NextSteps({ outcome: { file, open }, parcel, words, run }: NextStepsProps) {
  const openProgram = async ({ uri, clipboard }: NonNullable<Outcome['open']>) => {
    if (clipboard !== null) await navigator.clipboard.writeText(clipboard);
    window.open(uri);
    return { text: words('send.obsidian.untold') };
  };
  return (
    <>
      {file && (
        <button
          type="button"
          class="button take-file"
          onClick={() => void run(() => downloadParcel(parcel, file).then(() => null))}
        >
          {words('send.take-file', { format: formatLabel(file, words) })}
        </button>
      )}
      {open && (
        <button
          type="button"
          class="button"
          data-uri={open.uri}
          onClick={() => void run(() => openProgram(open))}
        >
          {words('send.obsidian.open')}
        </button>
      )}
    </>
  );
}
