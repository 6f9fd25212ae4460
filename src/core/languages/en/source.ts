import type { SourceWords } from '../../model/words/source-words';
import { list } from '../../words/list';

export const source: SourceWords = {
  reports: list`(?<!(?:a|the|several|its|his|her|this|that|annual|final|interim|of|from|with) )reports?(?! (?:on|to|by|of|including|that|from)), reported(?! to), contribut(?:ed|es) to th(?:is|e) (?:report|article|story), writes(?! (?:on|in) (?:his|her|its|their|the|x|twitter|facebook)), wrote(?! (?:on|in) (?:his|her|its|their|the|x|twitter|facebook))`,
  credits: list`
    according to, citing, cited by, quoting, as reported by, as quoted by, reported by, with reference to, with inputs from,
    according to (?:an?|the) (?:\p{L}+ ){1,4}(?:distributed|released|issued|published|circulated) by, told(?! (?:the )?(?:\p{Lu}\p{L}+ )?(?:Council|Assembly|Parliament|House|Congress|Senate)), tells, speaking to, with (?:additional )?(?:reporting|material|files) (?:by|from),
    made known by, in an interview with, in a statement (?:to|by), source:, reporting by(?= (?:reuters|afp|ap|the associated press|xinhua|anadolu|bloomberg|dpa|tass|interfax)(?![\p{L}])), via
  `,
  kinds: list`news agency, News Agency, news service, newswire, agency, newspaper, daily, broadcaster, state news agency, official news agency, channel, magazine, weekly, website, outlet`,
  doubtful: list`report, writes, wrote, via, told, tells, speaking to`,
  endings: list`government, secretariat, ministry, News, Times, Post, Herald, Gazette, Tribune, Journal, Guardian, Observer, Chronicle, Standard, Telegraph, Courier, Monitor, Mirror, Today, Agency, Press, Express, Radio, TV, Television, Broadcasting, Network, Daily, Weekly, Magazine, Mail, Wire, Newswire`,
  bodies: [
    '(?:\\p{Lu}\\p{L}+ )?(?:\\p{Lu}\\p{L}+ )?(?:Secretariat|[Gg]overnment|Foreign Ministry|Ministry of Foreign Affairs|Press Service)',
    "(?:(?:\\p{L}+[’'])?\\p{L}+ )?press (?:service|office)(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)?",
    // 'the release of the Council', not 'a press release'
    "(?:\\p{L}+[’'])?(?!(?:an?|the|this|that|its|their|his|her|joint|in|to|of|from|by)(?!\\p{L}))\\p{L}+ press release",
    'press release of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*',
  ],
  known: list`
    Reuters, AFP, AP, Associated Press, Xinhua, TASS, Interfax, RIA Novosti, Bloomberg, Anadolu Agency, Anadolu, dpa,
    dpa-AFX, ANI, PTI, IANS, APP, BSS, UNB, IRNA, ISNA, WAM, SPA, KUNA, QNA, MENA, PETRA, NNA, Trend, AZERTAC, Kazinform,
    Kabar, KABAR, Belta, BelTA, UzA, ENA, PANA, APA, NAN, SAnews, Yonhap, Kyodo, Jiji, Bernama, ANTARA, VNA, PNA, EFE, ANSA,
    Agerpres, BTA, Tanjug, MTI, PAP, CTK, STA, HINA, TT, NTB, Ritzau, STT, LETA, BNS, ERR, Sputnik, Ukrinform, Unian,
    Armenpress, Interpress, GNA, TAP, APS, MAP, CMC, MENAFN, UPI, BBC, CNN, Al Jazeera, Euronews, Deutsche Welle, Agência Brasil, Agencia Brasil, New Ziana, Middle East News Agency, Caribbean Media Corporation, VOA, RNZ, RNZ Pacific, New Vision, Daily Nation, The EastAfrican, Jamaica Observer, Jamaica Gleaner, Fiji Times, The Hindu, Vientiane Times,
    PACNEWS, Panapress, SABC, Fana Broadcasting, Daily Trust, Ecofin
  `,
  photo: list`photos?, photo credits?, image credits?, images?, picture, pic, photo by, photo courtesy(?: of)?, file photo`,
  notOutlets: list`
    head, mr, mrs, ms, dr, prof, him, her, them, he, she, it, they, we, i, his, her, their, our, speaker, pm, mps?, rip, faq, pdf, utc, gmt, (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![\p{L}]), ends?, note to editors, media reports?, president, minister, prime minister, ambassador, chairman, chairperson, the, this,
    according, (?:mon|tues|wednes|thurs|fri|satur|sun)day, january, february, march, april, may, june, july, august,
    september, october, november, december, articles?, rules, communiqu[eé], (?:\p{L}+ )?schedule, charter, treaty, covid(?:-19)?, \p{L}+ summit, secretary general, ^(?:ministry|council|secretariat|government|chair)$
  `,
};
