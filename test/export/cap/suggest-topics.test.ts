import { describe, expect, it } from 'vitest';
import * as words from '../../../src/export/cap/words/index';
import { canSuggestTopics, suggestTopics } from '../../../src/export/cap/suggest-topics';
import { capTopics } from '../../../src/export/cap/topics';

/** Language, a priority, the code that comes first, the word it rests on. */
const CODED = [
  ['ar', 'تعزيز الأمن الغذائي والزراعة المستدامة', 4, 'الغذائي'],
  ['ar', 'التصدي لتغير المناخ', 7, 'المناخ'],
  ['ar', 'تحديث شبكات السكك الحديدية', 10, 'السكك'],
  ['be', 'барацьба з наркагандлем і карупцыяй', 12, 'карупцыяй'],
  ['be', 'ахова здароўя насельніцтва', 3, 'здароўя'],
  ['be', 'развіццё транспартных калідораў', 10, 'транспартных'],
  ['de', 'den Klimaschutz voranbringen', 7, 'Klimaschutz'],
  ['de', 'eine gemeinsame Cyberabwehr und Digitalisierung', 17, 'Cyberabwehr'],
  [
    'de',
    'die Jugendarbeitslosigkeit und den Fachkräftemangel auf dem Arbeitsmarkt',
    5,
    'Jugendarbeitslosigkeit',
  ],
  ['en', 'cut the cost of shipping', 10, 'shipping'],
  ['es', 'la lucha contra el cambio climático', 7, 'climático'],
  ['fr', 'relancer le commerce intérieur', 18, 'commerce'],
  ['id', 'pemberantasan korupsi dan narkotika', 12, 'korupsi'],
  ['it', 'la gestione dei flussi migratori', 9, 'migratori'],
  ['kk', 'көлік дәліздерін дамыту', 10, 'көлік'],
  ['ky', 'мөңгүлөрдү сактоо жана климаттын өзгөрүшү', 7, 'мөңгүлөрдү'],
  ['ky', 'соода-экономикалык байланыштар', 18, 'соода-экономикалык'],
  ['ky', 'баңгизаттарга каршы күрөш', 12, 'баңгизаттарга'],
  ['nl', 'de hernieuwbare energievoorziening', 8, 'hernieuwbare'],
  ['nl', 'grensoverschrijdende drugscriminaliteit', 12, 'drugscriminaliteit'],
  ['pl', 'walka ze zmianami klimatu', 7, 'klimatu'],
  ['pl', 'swobodny handel i niższe cła', 18, 'handel'],
  ['pt', 'a transição energética', 8, 'energética'],
  ['pt-BR', 'o combate ao desmatamento e à poluição', 7, 'desmatamento'],
  ['ru', 'борьба с наркоторговлей', 12, 'наркоторговлей'],
  ['tr', 'İklim değişikliğiyle mücadele', 7, 'İklim'],
  ['tr', 'GIDA güvenliği', 4, 'GIDA'],
  ['uk', 'відновлення залізничного сполучення', 10, 'залізничного'],
  ['uk', 'боротьба з торгівлею наркотиками та корупцією', 12, 'наркотиками'],
  ['uz', 'ta’lim sohasini rivojlantirish', 6, 'ta’lim'],
  ['uz', "sog'liqni saqlash", 3, "sog'liqni"],
  ['uz', 'sunʼiy intellekt', 17, 'sunʼiy'],
  ['uz', 'transport yo‘laklarini kengaytirish', 10, 'transport'],
  ['uz-Cyrl', 'озиқ-овқат хавфсизлигини таъминлаш', 4, 'озиқ-овқат'],
  ['uz-Cyrl', 'иқлим ўзгариши', 7, 'иқлим'],
  ['zh', '保障粮食供应', 4, '粮食'],
  ['zh-Hant', '深化經濟夥伴關係', 1, '經濟'],
] as const;

/** Look-alikes, and the code they must not bring. */
const LOOK_ALIKES = [
  ['ar', 'قمة الرياض', 23],
  ['ar', 'الحوار الإسلامي', 19],
  ['ar', 'نشر الصحيفة', 3],
  ['de', 'rasch und gemeinsam handeln', 18],
  ['de', 'engere Zusammenarbeit', 5],
  ['pl', 'kolejne spotkanie', 10],
  ['pl', 'współpraca', 5],
  ['tr', 'masanın çevresinde', 7],
  ['be', 'міністр замежных спраў', 19],
  ['ky', 'жергиликтүү жетекчи', 21],
  ['uz', 'tilak bildirdi', 23],
  ['uk', 'зустріч із Зеленським', 7],
] as const;

describe('topics of the Comparative Agendas Project', () => {
  it.each(CODED)('%s: %s', (language, text, code, word) => {
    expect(suggestTopics(text, language)[0]).toEqual({ code, label: capTopics[code], word });
  });

  it.each(LOOK_ALIKES)('%s: %s is not %i', (language, text, code) => {
    expect(suggestTopics(text, language).map((topic) => topic.code)).not.toContain(code);
  });

  it('puts the topic with most words first', () => {
    const found = suggestTopics('能源合作：石油、天然气和电力', 'zh');
    expect(found[0]).toMatchObject({ code: 8, word: '能源' });
  });

  it('codes no language without a list', () => {
    expect(canSuggestTopics('de-AT')).toBe(true);
    expect(canSuggestTopics('ja')).toBe(false);
    expect(canSuggestTopics('constructor')).toBe(false);
    expect(suggestTopics('anything', 'und')).toEqual([]);
  });

  it.each(Object.entries(words))(
    'the list of %s has words for every topic, each once, written as asked',
    (_, list) => {
      expect(Object.keys(list)).toEqual(Object.keys(capTopics));
      for (const entries of Object.values(list).map((line) => line.split(' '))) {
        expect(
          entries.filter(
            (entry) => !/^(?:[\p{Ll}\p{Lo}\p{M}‘’-]+\*?|\*[\p{Ll}\p{Lo}\p{M}-]+\*)$/u.test(entry),
          ),
        ).toEqual([]);
        expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
      }
    },
  );
});
