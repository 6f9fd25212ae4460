import type { Author } from '../../../core/model/article';
import type { Rung } from '../ladder';
import { nameList } from './name-list';

/** A line by the headline that begins as a byline does, with a name in capitals after it. */
const BYLINE =
  /^(?:(?:written|posted|erstellt|geschrieben|verfasst|published|veröffentlicht|escrito|écrit)\s+)?(?:by|von|par|por|di|door|af|av|автор(?:ы|и)?:?|текст:|author:|autor(?:in)?:|auteur ?:|text:|foto:? und text:|text & fotos?:)\s+(?=\p{Lu}|\p{Lo})/iu;
/** Where the name ends: a date, a bar, a verb, a sentence. */
const END =
  /\s[|–—•·]\s|\s\d|,\s*\d|\s(?:on|am|le|el|il|om|den)\s+\p{L}*\d|,\s*(?:\p{Lu}\p{L}+\s\d|updated|published)/iu;
const MAX_LINE = 120;
const NEAR = 14;

export const bylineLine: Rung<Author[]> = {
  id: 'byline-line',
  read(page) {
    for (const { text } of page.headLines.slice(0, NEAR)) {
      if (text.length > MAX_LINE || !BYLINE.test(text)) continue;
      const line = text.replace(BYLINE, '');
      const end = END.exec(line)?.index ?? line.length;
      const names = nameList(line.slice(0, end), page)?.filter(({ name }) => name.split(' ').length <= 5);
      if (names?.length) return names;
    }
    return null;
  },
};
