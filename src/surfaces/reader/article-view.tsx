import type { Block, Caption } from '../../core/model/article';
import { directionOf } from '../../export/document/outline';
import type { ReadableArticle } from '../../platform/reader-handover';
import { dateText } from '../../export/dates/date-text';
import type { Translator } from '../../ui/translator';
import { CAPTION_GAP, type MarkedFact } from './marked-facts';
import { type TextRun, textRuns } from './text-runs';

interface ArticleViewProps extends ReadableArticle {
  facts: readonly MarkedFact[];
  t: Translator;
}

/** The article set for reading, every fact's passage marked. Made of text alone: nothing of the page becomes HTML. */
export function ArticleView({ note, blocks, links, captions, facts, t }: ArticleViewProps) {
  const { headline, text, inLanguage, publisher, author, datePublished } = note.article;
  const inPart = (part: MarkedFact['part']) => facts.filter((fact) => fact.part === part);
  const inBody = inPart('body');
  const names = author.map(({ name }) => name).join(', ');
  return (
    <article class="reading" lang={inLanguage} dir={directionOf(inLanguage)}>
      <header>
        {publisher.name && <p class="publisher">{publisher.name}</p>}
        <h1>
          <Runs runs={textRuns(headline, { start: 0, end: headline.length }, inPart('headline'), [])} />
        </h1>
        <p class="byline">
          {names && <bdi>{names}</bdi>}
          {datePublished && (
            <time dateTime={datePublished} lang={t.language} dir="auto">
              {dateText(datePublished, t.language)}
            </time>
          )}
        </p>
      </header>
      {groupsOf(blocks.length ? blocks : plainBlocks(text)).map((group, index) => (
        <BlockGroup key={index} group={group} runsOf={(block) => textRuns(text, block, inBody, links)} />
      ))}
      <Captions captions={captions} facts={inPart('caption')} />
    </article>
  );
}

/** Captions and credits of pictures stand under the text: the pictures themselves are left on the page. */
function Captions({ captions, facts }: { captions: readonly Caption[]; facts: readonly MarkedFact[] }) {
  if (!captions.length) return null;
  const text = captions.map((caption) => caption.text).join(CAPTION_GAP);
  let start = 0;
  return (
    <footer class="captions">
      {captions.map((caption, index) => {
        const span = { start, end: start + caption.text.length };
        start = span.end + CAPTION_GAP.length;
        return (
          <p key={index}>
            <Runs runs={textRuns(text, span, facts, [])} />
          </p>
        );
      })}
    </footer>
  );
}

interface BlockGroupProps {
  group: readonly Block[];
  runsOf: (block: Block) => TextRun[];
}

function BlockGroup({ group, runsOf }: BlockGroupProps) {
  const first = group[0]!;
  if (first.kind === 'list-item') {
    const items = group.map((block, index) => (
      <li key={index}>
        <Runs runs={runsOf(block)} />
      </li>
    ));
    return first.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const content = <Runs runs={runsOf(first)} />;
  if (first.kind === 'heading') return <h2>{content}</h2>;
  if (first.kind === 'quotation') return <blockquote>{content}</blockquote>;
  return <p>{content}</p>;
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return (
    <>
      {runs.map(({ url, pieces }, index) =>
        url === null ? (
          <Pieces key={index} pieces={pieces} />
        ) : (
          <a key={index} href={url} target="_blank" rel="noopener noreferrer">
            <Pieces pieces={pieces} />
          </a>
        ),
      )}
    </>
  );
}

function Pieces({ pieces }: { pieces: TextRun['pieces'] }) {
  return (
    <>
      {pieces.map(({ text, facts, inner, kind }, index) =>
        kind === null ? (
          text
        ) : (
          <mark
            key={index}
            class={`fact ${kind}`}
            data-fact={facts.join(' ')}
            data-lights={inner.join(' ')}
            tabIndex={-1}
          >
            {text}
          </mark>
        ),
      )}
    </>
  );
}

/** Items of one list stand together; every other block alone. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1)?.[0];
    const isSameList =
      block.kind === 'list-item' && before?.kind === 'list-item' && before.list === block.list;
    if (isSameList) groups.at(-1)!.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Paragraphs of a text that was kept without its blocks: they are parted by blank lines. */
function plainBlocks(text: string): Block[] {
  let start = 0;
  return text.split('\n\n').map((part) => {
    const block: Block = { kind: 'paragraph', start, end: start + part.length };
    start = block.end + 2;
    return block;
  });
}
