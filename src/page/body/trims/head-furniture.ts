import { printedDates } from '../../metadata/date/printed-dates';
import { wordKey } from '../../metadata/word-key';
import type { RawBlock } from '../raw-block';
import { endsSentence, isSentence, type Trim, type TrimContext } from './trim';

const SEARCHED = 12;
const MAX_LINE = 140;
const BY =
  /^(?:(?:written|posted|published|updated|erstellt|geschrieben)\s)?(?:by|von|par|por|di|av|af|door|автор:?|текст:?)(?:\s|$)/iu;
const TIME = /^\d{1,3}\s?(?:min(?:ute)?s?|мин|dk|minutos?|minuti|minuten)\b|\d{1,2}:\d{2}/iu;

/** Lines between headline and lead: section, byline, date, reading time, share words. Sentences end the search. */
export const headFurniture: Trim = (blocks, context) => {
  const kept: RawBlock[] = [];
  let open = true;
  for (const [index, block] of blocks.entries()) {
    if (index >= SEARCHED || (isSentence(block) && !isPublishingLine(block, context))) open = false;
    if (!open || !isPublishingLine(block, context)) kept.push(block);
  }
  return kept;
};

function isPublishingLine(block: RawBlock, context: TrimContext): boolean {
  const { text } = block;
  if (text.length > MAX_LINE) return false;
  const key = wordKey(text);
  if (context.siteNames.has(key) || key === wordKey(context.section ?? '')) return true;
  const words = text.split(' ').length;
  if (words <= 12 && BY.test(text) && !isSentence(block)) return true;
  if (context.authors.some((author) => key.includes(wordKey(author))) && words <= 14 && !endsSentence(text))
    return true;
  const date = printedDates(text, context.language)[0];
  const unabbreviated = text.replace(/[ap]\.m\.$/u, '');
  if (date && words <= 16 && !endsSentence(unabbreviated) && !/[:：]$/u.test(text)) return true;
  return TIME.test(text) && words <= 5;
}
