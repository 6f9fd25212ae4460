import type { PersonWords } from '../../model/words/person-words';
import { leaders } from './leaders';
import { list } from '../../words/list';

export const person: PersonWords = {
  titles: list`
    PM, FM, EAM, Deputy PM, Chief Adviser, Chief Minister, Vice Premier, Vice Foreign Minister, First Deputy Prime Minister, Foreign Affairs Minister, Federal Councillor, Federal Chancellor, Federal President, Minister-President, Grand Duke, Council President, Commission President, Assembly President, First Lady, Special Adviser, Chargé d'affaires,
    President, Vice President, Vice-President, Prime Minister, Deputy Prime Minister, Premier, Chancellor,
    King, Queen, Emir, Amir, Sultan, Crown Prince, Head of State, Head of Government, State President, Minister,
    Foreign Minister, Deputy Foreign Minister, Minister of Foreign Affairs, Minister for Foreign Affairs,
    Minister of State, Minister for Europe, Defence Minister, Defense Minister, Finance Minister, Interior
    Minister, Oil Minister, Energy Minister, Trade Minister, Economy Minister, Justice Minister, Health
    Minister, Environment Minister, Agriculture Minister, External Affairs Minister, European Affairs
    Minister, Cabinet Secretary, Principal Secretary, Permanent Secretary, State Secretary, Undersecretary,
    Secretary of State, Foreign Secretary, State Councilor, State Councillor, Secretary, Special Envoy,
    Special Representative, Envoy, Ambassador, High Commissioner, Commissioner, Permanent Representative,
    Deputy Permanent Representative, Representative, Chargé d'Affaires, Consul General, Secretary-General,
    Secretary General, Deputy Secretary-General, Executive Secretary, Director-General, Director General,
    Executive Director, Director, High Representative, Chair, Chairman, Chairwoman, Chairperson,
    Chair-in-Office, Chairperson-in-Office, Chairman-in-Office, Speaker, Deputy Speaker, Senator, Governor,
    Mayor, Spokesperson, Spokesman, Spokeswoman, Head, Deputy Head, Leader, General, Admiral, Colonel,
    Major, Archbishop, Pope, Professor, Pres, Judge, Economist, Analyst, Chief Executive, Chief Executive
    Officer, CEO, Founder, Coordinator, National Coordinator, Sherpa, Counterpart, Colleague, Diplomat, Taoiseach,
    Officer, Commander, Adviser, Advisor, Political Director, Aide, Special Assistant, Head of Delegation, MP, MEP, Congressman,
    Lawmaker, Journalist, Author
  `,
  sameOffice: [
    list`President, Head of State, State President, King, Queen, Emir, leader`,
    list`Prime Minister, Premier, Head of Government, Chancellor, Taoiseach`,
    list`
      Minister, Foreign Minister, Minister of Foreign Affairs, Minister for Foreign Affairs, External
      Affairs Minister, Foreign Secretary, diplomat
    `,
    list`Ambassador, Permanent Representative, diplomat, envoy`,
    list`
      Chair, Chairman, Chairwoman, Chairperson, Chair-in-Office, Chairperson-in-Office, Chairman-in-Office
    `,
  ],
  leaders,
  homeNames: true,
  innerApostrophes: true,
  joints: list`of, the, for, and, to, a, an, who, is, was, former, current, new, then`,
  home: list`country`,
  places: list`province, district, region, county, city, street, river, airport, university, hotel, park, valley, peninsula, port, delta`,
  links: list`
    who, is, state, ministers, government, foreign, affairs, european, international, regional, external, economic,
    trade, tourism, cooperation, commerce, development, integration, finance, energy, petroleum, oil,
    defence, defense, industry, planning, ministry, council, commission, committee, federal, department,
    general, first, deputy, acting, new, newly, elected, current, outgoing, incoming, former, then,
    republic, kingdom, islamic, office, executive, his, her, excellency, majesty, highness, he, union,
    mission, international, communities, diaspora, mineral, minerals, resources, mines, mining, environment, climate,
    water, justice, interior, home, labou?r, transport, education, health, culture, agriculture, rural, youth, sports,
    women, gender, electricity, hydrocarbons, fisheries, marine, maritime, ocean, cabinet, government, hon,
    honou?rable, right, most, caribbean, african, asian, arab, gulf, religious, social, public, national, security,
    un, united, nations, permanent, resident, special, royal, crown
  `,
  deeds: [
    '(?:(?:has|have|had|will|officially|formally) )*(?:takes?|took|taken|taking) over (?:as|from|the (?:chair|presid|rotating|helm|reins|leader))',
    '(?:(?:has|have|had|will|officially|formally) )*(?:assum(?:es?|ed)|hand(?:s|ed)? over) the (?:chair|presid|rotating|helm|reins|leader)',
    '(?:(?:has|have|had|will) )?(?:succeed(?:s|ed)?|replac(?:es?|ed)) [\\p{Lu}]',
    '(?:has been|was|is|were) (?:unanimously |formally |re)?(?:elected|appointed|chosen|sworn in|named)',
    '(?:has|have|had) (?:assumed|taken up|accepted) the (?:chair|presid|rotating|helm|reins|leader|role|post)',
    '(?:has )?(?:become|becomes|became) (?:the )?(?:new |first |next )?(?:chair|presid|head)',
    '(?:takes|took) (?:the |his |her )?oath',
    '(?:emerges|emerged) as (?:the )?(?:new |next )?(?:chair|presid)',
  ],
  sides: list`friends?, partners?, colleagues?, counterparts?, side, delegation, presidency, chairmanship, chair, government, authorities`,
  articles: list`the, a, an, this, that, his, her`,
  courtesy: list`
    mr, mrs, ms, dr, prof, gen, col, lt, rt, hon, amb, prince, princess, sir, dame, madam, excellency,
    sheikh, sheikha, honou?rable, hh, hm, hrh, brigadier, rev, engr, eng, alhaji, chief, tun, datuk, dato
  `,
  courtesyLetters: list`he`,
  particles: list`
    de, da, do, dos, del, della, di, du, la, le, van, von, der, den, bin, ibn, bint, al, el, ul, ur, abu,
    of, e, y, ter, ten, ould, mint
  `,
  notNames: list`
    jr, sr, pro, tempore, i(?!\\.), ii, iii, iv, monday, tuesday, wednesday, thursday, friday, saturday, sunday, the, a, an, and, or, in, on, at, to, of,
    as, for, with, by, from, he, she, it, they, we, our, this, that, these, those, his, her, its, their, another, others, some, many, both, one, everyone, somebody,
    heads?, priorit(?:y|ies), leadership, says, said, takes, take, hands, over, assumes, outlines, highlights, becomes, elects, elected, urges, calls, vows, pledges, unveils, replaces, succeeds, emerges,
    launches, presents, leads, chairs, welcomes, congratulates, meets, visits, receives, appointed, begins, ends, announces, promises, seeks, will, is, are, was, but, also, meanwhile, earlier, today,
    yesterday, tomorrow, after, before, when, while, during, speaking, addressing, according, council,
    committee, commission, ministry, ministers?, government, parliament, summit, conference,
    organi[sz]ations?, union, chairmanship, chairpersonship, presidency, secretariat, assembly, house,
    office, department, agency, news, press, group, bank, university, institute, center, centre, foundation,
    international, national, general, security, foreign, affairs, relations, european, africans?, asian?, western,
    eastern, southern, northern, state, states, republic, kingdom, islamic, federal, treaty, declaration,
    statement, photo, image, source, district, city, province, world, human, rights, economic, cooperation,
    development, africa, asia, europe, pacific, atlantic, caribbean, arab, court, supreme, party, league, church, club,
    company, corporation, airlines?, airways, football, times, post, herald, tribune, daily, radio, television,
    forum, congress, festival, games, initiative, program, programme, fund, project, network, platform, alliance, bureau,
    board, authority, tribunal, federation, confederation, digital, action, plan, strategy, agenda, army, navy, police, air, force, forces, lake, mount, gulf, islands?
  `,
  pronouns: list`he, she, him, her`,
};
