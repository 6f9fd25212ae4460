import type { ComponentChildren } from 'preact';
import type { Read } from '../../core/model/evidence';
import { isPlainKey } from '../keys';
import { CopyIcon, PencilIcon } from '../icons';
import { useNote } from './note-context';

interface LineProps {
  read: Read;
  /** What is copied: the line as plain text. */
  text: string;
  children?: ComponentChildren;
  class?: string;
}

/**
 * A line of the note: pressing it shows its passage on the page, `c` or the small button copies it with its citation,
 * `e` corrects it and `y` confirms it where notes can be corrected.
 */
export function Line({ read, text, children, class: name = '' }: LineProps) {
  const { t, note, actions } = useNote();
  const copy = () => actions.copy(text, read);
  const keys = { KeyC: copy, KeyE: actions.edit, KeyY: actions.confirm };
  return (
    <span class={`line-row ${name}`}>
      <button
        type="button"
        class="line"
        data-line
        data-fact={actions.factOf?.(read)}
        tabIndex={-1}
        title={t('line.jump')}
        onClick={() => actions.jump(read)}
        onKeyDown={(event) => {
          const act = isPlainKey(event, event.code) && keys[event.code as keyof typeof keys];
          if (!act) return;
          event.preventDefault();
          act(read);
        }}
      >
        <span lang={note.article.inLanguage} dir="auto">
          {children ?? text}
        </span>
      </button>
      {actions.marks?.(read).map((mark) => (
        <span key={mark} class={`tag mark-${mark}`}>
          {t(`correct.${mark}`)}
        </span>
      ))}
      <span class="line-tools">
        <LineTool label={t('line.copy')} press={copy} icon={<CopyIcon />} />
        {actions.edit && (
          <LineTool label={t('correct.edit')} press={() => actions.edit?.(read)} icon={<PencilIcon />} />
        )}
      </span>
    </span>
  );
}

/** A small button beside a line; keys do the same, so the Tab key passes it by. */
function LineTool({ label, press, icon }: { label: string; press: () => void; icon: ComponentChildren }) {
  return (
    <button type="button" class="line-tool" tabIndex={-1} aria-label={label} title={label} onClick={press}>
      {icon}
    </button>
  );
}
