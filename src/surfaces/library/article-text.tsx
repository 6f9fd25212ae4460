import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '../../core/model/article';
import type { Evidence } from '../../core/model/evidence';
import type { KeptArticle } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';
import { useServices } from './library-context';

interface ArticleTextProps {
  note: Note;
  article: KeptArticle | null;
  /** Marked in the text and scrolled to. */
  passage: Evidence | null;
}

/** The article as it was kept, as text; folded until it is asked for or a passage is shown. */
export function ArticleText({ note, article, passage }: ArticleTextProps) {
  const { t } = useServices();
  const [isOpen, setOpen] = useState(false);
  const mark = useRef<HTMLElement>(null);
  const { text, inLanguage } = note.article;
  const span = passage && spanOf(passage, text);
  useEffect(() => {
    if (!span) return;
    setOpen(true);
    requestAnimationFrame(() => mark.current?.scrollIntoView({ block: 'center' }));
  }, [passage]);
  const blocks = article?.blocks.length ? article.blocks : wholeText(text);
  return (
    <details class="article-text" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('library.article')}</summary>
      {isOpen && (
        <div lang={inLanguage}>
          {blocks.map((block, index) => (
            <BlockText key={index} block={block} text={text} span={span} mark={mark} />
          ))}
        </div>
      )}
    </details>
  );
}

interface Span {
  start: number;
  end: number;
}

interface BlockTextProps {
  block: Block;
  text: string;
  span: Span | null;
  mark: preact.RefObject<HTMLElement | null>;
}

function BlockText({ block, text, span, mark }: BlockTextProps) {
  const cut = (start: number, end: number) =>
    text.slice(Math.max(block.start, start), Math.min(block.end, end));
  const isInside = span !== null && span.start < block.end && span.end > block.start;
  const content = isInside ? (
    <>
      {cut(0, span.start)}
      <mark ref={mark}>{cut(span.start, span.end)}</mark>
      {cut(span.end, text.length)}
    </>
  ) : (
    cut(0, text.length)
  );
  if (block.kind === 'heading') return <h3 dir="auto">{content}</h3>;
  if (block.kind === 'quotation') return <blockquote dir="auto">{content}</blockquote>;
  return (
    <p dir="auto" class={block.kind === 'list-item' ? 'item' : ''}>
      {content}
    </p>
  );
}

/** Where the passage stands; looked for anew where the text has moved. */
function spanOf({ part, start, end, exact }: Evidence, text: string): Span | null {
  if (part !== 'body' || exact === '') return null;
  if (text.slice(start, end) === exact) return { start, end };
  const found = text.indexOf(exact);
  return found < 0 ? null : { start: found, end: found + exact.length };
}

function wholeText(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + part.length });
    start += part.length + 2;
  }
  return blocks;
}
