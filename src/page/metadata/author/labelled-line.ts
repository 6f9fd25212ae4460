import type { Author } from '../../../core/model/article';
import type { Rung } from '../ladder';
import { pageLines } from '../page-lines';
import { nameList } from './name-list';

/** A line anywhere that calls what follows the author; many papers sign at the end. */
const LABEL =
  /^(?:autor(?:in|en)?|authors?|auteure?|autore|автор(?:ы|и)?|автор текста|текст|text|texte|text (?:und|&) fotos?|foto und text|words|reporting by|story by|reporter|yazar|作者|文|記者|記者)\s*[:：]\s*(?=\p{Lu}|\p{Lo})/iu;
const MAX_LINE = 100;

export const labelledLine: Rung<Author[]> = {
  id: 'labelled-line',
  read(page) {
    for (const line of pageLines(page)) {
      if (line.length > MAX_LINE || !LABEL.test(line)) continue;
      const names = nameList(line.replace(LABEL, ''), page)?.filter(
        ({ name }) => name.split(' ').length <= 5,
      );
      if (names?.length) return names;
    }
    return null;
  },
};
