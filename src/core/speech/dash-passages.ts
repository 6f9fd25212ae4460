import type { Passage, Stretch } from './passage';
import { occursIn, type SpeechWords } from './speech-words';

/**
 * The end of spoken words before a dash: a comma or full stop, or a closing mark; after an opening dash (Polish) the
 * dash alone.
 */
const TURN = /(?:(?:[,!?….][»”"’]?|[»”"])\s{0,2}|\s)[–—-]{1,2}\s{0,2}/gu;
/** Spanish sets its dash close to the first word. */
/** A dash that is no hyphen; most paragraphs have none. */
const SET_APART = /[\s,!?….»”"’][–—-]/u;
const OPENING_DASH = /^(?:[–—-]{1,2}\s+|[—–](?=[\p{Lu}¿¡«"“])|-(?=\p{Lu}\p{Ll}))/u;
/** A dash after the end of a sentence, before a capital: speech begins inside a paragraph. */
const INNER_DASH = /[.!?…][»”"]?\s[–—]\s(?=[\p{Lu}„«"])/u;
/** A dash with the blank after it, in UTF-16 units. */
const DASH = 2;
/** How far after a dash its reporting verb stands at most. */
const REACH = 90;

/**
 * Speech without marks in one paragraph: opened by a dash, or by nothing and ended by ', – said X'.
 * @param from where the words may begin at the earliest
 */
export function dashPassages(text: string, block: Stretch, words: SpeechWords): Passage[] {
  if (!SET_APART.test(text.slice(block.start, block.end))) return [];
  const passages = passagesFrom(text, block, words);
  const inner = passages.length ? null : INNER_DASH.exec(text.slice(block.start, block.end));
  if (!inner) return passages;
  return passagesFrom(
    text,
    { start: block.start + inner.index + inner[0].length - DASH, end: block.end },
    words,
  );
}

function passagesFrom(text: string, { start, end }: Stretch, words: SpeechWords): Passage[] {
  const passages: Passage[] = [];
  const opening = OPENING_DASH.exec(text.slice(start, start + 4));
  let from = start + (opening?.[0].length ?? 0);
  let awaits = true;
  for (const turn of text.slice(start, end).matchAll(TURN)) {
    const stop = start + turn.index;
    const after = stop + turn[0].length;
    if (stop < from || after > end || (!opening && /^\s/u.test(turn[0]))) continue;
    const clause = clauseAfter(text, after, end, words);
    if (awaits && words.saidFirst.test(text.slice(after, clause.end))) {
      const closing =
        /^[,.]?[»”"]/u.test(turn[0]) && /[»”"]/u.test(turn[0]) ? turn[0].search(/[»”"]/u) + 1 : 0;
      // 'X noted that the aims were A and B", said he': no mark opens the words, and they are reported already
      const isClosed = closing > 0 || /[»”"]/u.test(text[stop - 1] ?? '');
      if (
        !opening &&
        isClosed &&
        !/[«“„"]/u.test(text.slice(from, stop - 1)) &&
        occursIn(words.said, text.slice(from, stop))
      )
        return passages;
      passages.push({
        start: from,
        end: stop + (closing || (/^[!?…]/u.test(turn[0]) ? 1 : 0)),
        clauses: [clause],
        by: 'dash',
      });
      awaits = false;
      from = clause.end;
    } else if (!awaits && stop <= from + 1) {
      from = after;
      awaits = true;
    }
  }
  const last = passages.at(-1);
  if (last && awaits && from > last.end && from < end)
    passages.push({ start: from, end: withoutClosing(text, from, end), clauses: last.clauses, by: 'dash' });
  return passages;
}

/** Where words end whose closing mark was opened before the report: '«A», – said X. – B».' */
function withoutClosing(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const closing = /[.!?…]?[»”]\.?\s*$/u.exec(words);
  return closing && !/[«“„]/u.test(words) ? start + closing.index + Number(!/^[»”]/u.test(closing[0])) : end;
}

/** How much of the paragraph before may report what a dash opens, in UTF-16 units. */
const LEAD = 160;

/** A paragraph that is a full name with at most an office, and a colon: 'Aida Serik, the minister:'. */
const NAME_ALONE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+){1,3}(?:, [^.:!?\n]{3,90})?:\s*$/u;

/** The whole of a paragraph with a dash, where the one before it ends in a report and a colon: 'The minister said:'. Not an item of a list. */
export function announcedPassage(
  text: string,
  [before, block, after]: readonly [Stretch | undefined, Stretch, Stretch | undefined],
  words: SpeechWords,
): Passage | null {
  const opens = ({ start }: Stretch) => OPENING_DASH.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  const dash = opens(block);
  if (!before || !dash || opens(before) || (after && opens(after))) return null;
  const lead = /(?:^|[.!?…]\s+)(?<last>[^.!?…\n]*:)\s*$/u.exec(
    text.slice(Math.max(before.start, before.end - LEAD), before.end),
  )?.groups?.last;
  const said = text.slice(block.start + dash, block.end);
  const isName = NAME_ALONE.test(text.slice(before.start, Math.min(before.end, before.start + LEAD)));
  if (!lead || !(isName || occursIn(words.said, lead)) || !/^\p{Lu}.*[.!?…]["»”]?\s*$/su.test(said))
    return null;
  // what stands beside a name is its office, and names nobody else
  const comma = isName ? lead.indexOf(',') : -1;
  const start = before.end - lead.length;
  const clause = { start, end: comma < 0 ? before.end : start + comma };
  return { start: block.start + dash, end: block.end, clauses: [clause], by: 'dash' };
}

const STOP = /(?<!(?:^|[^\p{L}])\p{Lu})[.!?…:](?=\s|$|["«“„])|[。！？]|\s[–—-]\s|\n/gu;

/** From a dash to the end of its clause: a full stop, a further dash, a comma with another clause. */
export function clauseAfter(text: string, start: number, end: number, words: SpeechWords): Stretch {
  const tail = text.slice(start, Math.min(end, start + 2 * REACH));
  for (const stop of tail.matchAll(STOP))
    if (stop[0] !== '.' || !words.abbreviated.test(tail.slice(0, stop.index + 1)))
      return { start, end: start + stop.index };
  return { start, end: start + tail.length };
}
