import type { ChairshipCase } from './case';

export const zh: readonly ChairshipCase[] = [
  {
    text: '1月1日起，波兰接替匈牙利担任为期半年的欧盟轮值主席国。',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 until 2025-06-30 after HU begins'],
  },
  {
    text: '中国正式接任上海合作组织2024至2025年轮值主席国。',
    published: '2024-07-05',
    gives: ['SCO CN from 2024 until 2025 begins'],
  },
  {
    text: '马来西亚将东盟轮值主席国移交给菲律宾。',
    gives: ['ASEAN PH after MY begins'],
  },
  {
    text: '巴西从印度手中接过二十国集团轮值主席国的接力棒。',
    gives: ['G20 BR after IN begins'],
  },
  {
    text: '2026年亚太经合组织东道主由中国担任。',
    published: '2025-11-02',
    gives: ['APEC CN from 2026 announced'],
  },
  {
    text: '丹麥自7月1日起出任歐盟輪值主席國，任期至12月31日。',
    published: '2025-07-01',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 begins'],
  },
  {
    text: '俄罗斯将于2024年担任金砖国家轮值主席国。',
    published: '2023-12-20',
    gives: ['BRICS RU from 2024 announced'],
  },
  {
    text: '安理会7月轮值主席国巴基斯坦主持会议。',
    published: '2025-07-10',
    gives: ['UNSC PK from 2025-07 begins'],
  },
  {
    text: '作为上合组织轮值主席国，吉尔吉斯斯坦邀请各方赴比什凯克。',
    gives: ['SCO KG current'],
  },
  {
    text: '南非总统拉马福萨把二十国集团主席国木槌交给美国。',
    gives: ['G20 US after ZA begins'],
  },
  {
    text: '欧盟轮值主席国丹麦首相弗雷泽里克森表示，安全是首要任务。',
    gives: ['EU DK current'],
  },
  {
    text: '寮國將東協輪值主席國交棒給馬來西亞。',
    gives: ['ASEAN MY after LA begins'],
  },
  {
    text: '哈萨克斯坦接替乌兹别克斯坦成为突厥国家组织轮值主席国。',
    gives: ['OTS KZ after UZ begins'],
  },
  {
    text: '阿塞拜疆将接任突厥国家组织主席国。',
    gives: ['OTS AZ announced'],
  },
  {
    text: '塞浦路斯2026年1月1日起担任欧盟理事会轮值主席国。',
    published: '2026-01-02',
    gives: ['EU CY from 2026-01-01 begins'],
  },
  {
    text: '印度尼西亚担任二十国集团主席国期间举办了多场活动。',
    gives: ['G20 ID current'],
  },
  {
    text: '法国2026年将担任七国集团轮值主席国。',
    published: '2025-06-18',
    gives: ['G7 FR from 2026 announced'],
  },
  {
    text: '斯洛伐克接下波蘭的棒子，擔任維謝格拉德集團輪值主席國。',
    gives: ['V4 SK after PL begins', 'V4 PL before SK ended'],
  },
  {
    text: '中方祝贺哈萨克斯坦接任亚信主席国。',
    gives: ['CICA KZ begins'],
  },
  {
    text: '德國自元旦起擔任七國集團輪值主席國，今年6月將舉行峰會。',
    published: '2022-01-04',
    gives: ['G7 DE from 2022-01-01 begins'],
  },
  {
    text: '这是荷兰自2014年以来首次担任安理会主席国。',
    published: '2018-03-01',
    gives: ['UNSC NL current'],
  },
  {
    text: '赞比亚总统希奇莱马17日接任南共体轮值主席。',
    published: '2024-08-18',
    gives: ['SADC 希奇莱马 from 2024-08-17 begins'],
  },
  {
    text: `土库曼斯坦担任独联体主席国。
俄方表示支持土方的主席国工作。`,
    gives: ['CIS TM current'],
  },
  // 不应给出结果。
  { text: '马来西亚会接任东盟轮值主席国吗？', gives: [] },
  { text: '国家主席习近平出席二十国集团领导人峰会。', gives: [] },
  { text: '陈明当选中国足协主席。', gives: [] },
  { text: '欧盟委员会主席冯德莱恩访问北京。', gives: [] },
  { text: '外交部长王毅主持召开上合组织成员国外长会议。', gives: [] },
  { text: '外交部长王毅主持上合组织外长会', gives: [] },
  { text: '东盟秘书长高金洪抵达雅加达。', gives: [] },
  { text: '全国政协主席会见越南代表团。', gives: [] },
  { text: '印度尼西亚正式成为金砖国家成员。', gives: [] },
  { text: '某集团董事会主席在亚太经合组织工商领导人峰会上致辞。', gives: [] },
  { text: '多米尼加接任联合国安理会轮值主席国。', gives: ['UNSC DO begins'] },
  { text: '越南和上一届安理会轮值主席丹麦的代表表示祝贺。', gives: ['UNSC DK ended'] },
  { text: '菲律宾接任东盟轮值主席国，我国的主席国任期圆满结束。', gives: ['ASEAN PH begins'] },
  {
    text: '塞浦路斯担任欧盟轮值主席国至6月30日，之后由爱尔兰接任。',
    published: '2026-01-02',
    gives: ['EU CY until 2026-06-30 before IE current', 'EU IE after CY announced'],
  },
  {
    text: '2025年1月1日，波兰挑起欧盟理事会轮值主席国的担子。任期到2025年6月30日为止。',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 until 2025-06-30 begins'],
  },
  {
    text: '巴西25日把二十国集团轮值主席国的职责正式交到南非手中。按照安排，南非的任期自2024年12月1日起，至2025年11月30日止。',
    published: '2024-11-27',
    gives: ['G20 ZA from 2024-12-01 until 2025-11-30 after BR announced'],
  },
  {
    text: '波兰是欧盟理事会轮值主席国。总理任期到2027年12月31日为止。',
    published: '2025-01-02',
    gives: ['EU PL current'],
  },
  { text: '首相任期到2027年12月31日为止。东盟没有评论。', published: '2025-01-02', gives: [] },
];
