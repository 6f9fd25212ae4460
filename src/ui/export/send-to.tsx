import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportWords } from '../catalog/exporting/index';
import { formatLabel } from './format-groups';
import { downloadParcel, type Outcome, type Parcel, watchedParcel } from './parcel';
import { SendingBar } from './sending-bar';
import { type Place, places } from './places';

interface SendToProps {
  parcel: Parcel;
  words: ExportWords;
}

/** The places notes can be handed to, and how the last hand-over ended. */
export function SendTo({ parcel, words }: SendToProps) {
  const heading = useId();
  const { busy, done, outcome, run, send, stop } = useSending(parcel, words);
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
      {busy && parcel.count > 1 && <SendingBar done={done} count={parcel.count} words={words} stop={stop} />}
      {outcome && <NextSteps outcome={outcome} parcel={parcel} words={words} run={run} />}
    </section>
  );
}

/** A hand-over under way: to where, how many notes are handed on, and how the last one ended. Leaving stops it. */
function useSending(parcel: Parcel, words: ExportWords) {
  const [busy, setBusy] = useState<Place | null>(null);
  const [done, setDone] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const run = async (work: () => Promise<Outcome | null>, signal?: AbortSignal) => {
    try {
      setOutcome(await work());
    } catch (error) {
      if (!signal?.aborted) console.error(error);
      setOutcome({ text: words(signal?.aborted ? 'send.stopped' : 'send.failed') });
    }
    setBusy(null);
  };
  const send = (place: Place) => {
    if (busy) return;
    controller.current = new AbortController();
    const { signal } = controller.current;
    setOutcome(null);
    setDone(0);
    setBusy(place);
    void run(() => place.send(watchedParcel(parcel, signal, setDone), words), signal);
  };
  return { busy, done, outcome, run, send, stop: () => controller.current?.abort() };
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
