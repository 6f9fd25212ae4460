import type { ExportWords } from '../catalog/exporting/index';

interface SendingBarProps {
  done: number;
  count: number;
  words: ExportWords;
  stop: () => void;
}

/** How many notes of a hand-over are handed on. What is on its way to the place as a whole can no longer be stopped. */
export function SendingBar({ done, count, words, stop }: SendingBarProps) {
  return (
    <div class="sending">
      <progress max={count} value={done} aria-label={words('send.heading')} />
      <span>{words('send.progress', { done, count })}</span>
      {done < count && (
        <button type="button" class="button" onClick={stop}>
          {words('send.stop')}
        </button>
      )}
    </div>
  );
}
