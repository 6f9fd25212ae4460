import type { ComponentChildren } from 'preact';
import type { Read } from '../../core/model/evidence';
import { isPlainKey } from '../keys';
import { CopyIcon } from '../icons';
import { useNote } from './note-context';

interface LineProps {
  read: Read;
  /** What is copied: the line as plain text. */
  text: string;
  children?: ComponentChildren;
  class?: string;
}

/** A line of the note: pressing it shows its passage on the page, `c` or the small button copies it with its citation. */
export function Line({ read, text, children, class: name = '' }: LineProps) {
  const { t, note, actions } = useNote();
  const copy = () => actions.copy(text, read);
  return (
    <span class={`line-row ${name}`}>
      <button
        type="button"
        class="line"
        data-line
        tabIndex={-1}
        title={t('line.jump')}
        onClick={() => actions.jump(read)}
        onKeyDown={(event) => {
          if (!isPlainKey(event, 'KeyC')) return;
          event.preventDefault();
          copy();
        }}
      >
        <span lang={note.article.inLanguage} dir="auto">
          {children ?? text}
        </span>
      </button>
      <button
        type="button"
        class="line-copy"
        tabIndex={-1}
        aria-label={t('line.copy')}
        title={t('line.copy')}
        onClick={copy}
      >
        <CopyIcon />
      </button>
    </span>
  );
}
