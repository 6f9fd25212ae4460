import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/gazetteer/find-mentions';
import { findNames } from '../../../src/core/gazetteer/find-names';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/model/organization';
import * as registry from '../../../src/core/organizations';

const organizations: Organization[] = Object.values(registry);

/** A phrase and the organizations it names, in order; bodies that only contain a name are none. */
const PHRASES: readonly [tag: keyof typeof languages, phrase: string, ids: readonly string[]][] = [
  ['en', 'Malta takes over the Council of the European Union.', ['EU']],
  ['en', 'He chairs the European Council.', ['EUCO']],
  ['en', 'Latvia leads the Council of Europe.', ['COE']],
  ['en', 'Latvia leads the Committee of Ministers of the Council of Europe.', ['COE']],
  ['en', 'The European Council on Foreign Relations wrote it.', []],
  ['en', 'She spoke to the Parliamentary Assembly of the Council of Europe.', []],
  ['en', 'She spoke to the OSCE Parliamentary Assembly.', []],
  ['en', 'The EU Commission and the EU Parliament objected.', []],
  ['en', 'The Nordic Council of Ministers met.', ['NORDIC']],
  ['en', 'The Nordic Council met.', ['NORDICCOUNCIL']],
  ['en', 'The Pacific Islands Forum met.', ['PIF']],
  ['en', 'The Pacific Islands Development Forum met.', ['PIDF']],
  ['en', 'The African Union Commission reported.', []],
  ['en', 'The OPEC Secretary General and OPEC agreed.', ['OPEC']],
  ['en', 'The Organization for Economic Cooperation and Development wrote it.', []],
  ['en', 'The Economic Cooperation Organization met.', ['ECO']],
  ['en', 'The Organization of the Black Sea Economic Cooperation met.', ['BSEC']],
  ['en', 'She leads the UN General Assembly, he the UN Security Council.', ['UNGA', 'UNSC']],
  ['ru', 'Мальта возглавила Совет Европейского союза.', ['EU']],
  ['ru', 'Он председатель Европейского совета.', ['EUCO']],
  ['ru', 'Латвия возглавила Совет Европы.', ['COE']],
  ['ru', 'Выступили на Парламентской ассамблее Совета Европы.', []],
  ['ru', 'Выступили в Парламентской ассамблее ОБСЕ.', []],
  ['ru', 'Евразийская экономическая комиссия утвердила доклад.', []],
  ['ru', 'Прошёл Высший Евразийский экономический совет.', ['EAEU']],
  ['ru', 'Прошла сессия Совета коллективной безопасности.', ['CSTO']],
  ['ru', 'Совет Федерации одобрил закон.', []],
  ['ru', 'Совет министров Северных стран и Северный совет встретились.', ['NORDIC', 'NORDICCOUNCIL']],
  ['ru', 'Генсек ОПЕК выступил перед странами ОПЕК.', ['OPEC']],
  ['ru', 'Организация экономического сотрудничества и развития опубликовала доклад.', []],
  ['kk', 'Еуропа Кеңесі мен Еуропалық Кеңес кездесті.', ['COE', 'EUCO']],
  ['kk', 'Еуразиялық экономикалық комиссия есеп берді.', []],
  ['kk', 'ЕҚЫҰ Парламенттік Ассамблеясы жиналды.', []],
];

describe('organizations that look alike', () => {
  it.each(PHRASES)('%s: %s', async (tag, phrase, ids) => {
    const found = findMentions(findNames(phrase, { pack: await languages[tag](), organizations }));
    expect(
      found.filter(({ kind, form }) => kind === 'organization' && form !== 'anaphor').map(({ id }) => id),
    ).toEqual(ids);
  });
});
