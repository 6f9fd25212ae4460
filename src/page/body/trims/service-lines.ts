import { SERVICE_LABELS, SERVICE_SENTENCES } from './service-words';
import type { Trim } from './trim';

const MAX_LINE = 200;
const begins = (words: readonly string[]) => new RegExp(`^\\W{0,3}(?:${words.join('|')})`, 'iu');
const LABEL = begins(SERVICE_LABELS);
const SENTENCE = begins(SERVICE_SENTENCES);
const ENDS_AS_SENTENCE = /[.!?…]["»”’)]*$/u;
const CONTACT_ONLY =
  /^(?:[\s|•,]*(?:\S+@\S+\.\S+|@\w+|https?:\/\/\S+|(?:www|twitter|facebook|instagram|x)\.\S+|facebook|twitter|e-?mail|whatsapp|telegram|vk|linkedin|pinterest|reddit|instagram|print|flipboard))+$/iu;
const MARKUP = /^<\/?[a-z][^<>]*>.*<\/[a-z]+>$|^&lt;[a-z]/iu;

/** Lines that serve the site and not the story. */
export const serviceLines: Trim = (blocks) =>
  blocks.filter(({ text }) => {
    if (CONTACT_ONLY.test(text) || MARKUP.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
    if (text.length > MAX_LINE) return true;
    return !SENTENCE.test(text) && !(LABEL.test(text) && !ENDS_AS_SENTENCE.test(text));
  });
