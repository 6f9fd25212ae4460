import type { ComponentChildren } from 'preact';

interface NoteSectionProps {
  id: string;
  title: string;
  count?: number;
  children: ComponentChildren;
}

/** A part of the note under its heading. */
export function NoteSection({ id, title, count, children }: NoteSectionProps) {
  return (
    <section class="note-section" aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>
        {title}
        {count !== undefined && count > 1 && <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
