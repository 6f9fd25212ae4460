import type { DateWords } from '../../model/words/date-words';

/** What follows the day of a wire's own dateline. */
const NO_WIRE = '(?![日号號]?[ ]?(?:[电電讯訊专專]|报道|報道|報導|消息))';

const NUMBERS = {
  1: ['一'],
  2: ['二', '两', '兩'],
  3: ['三'],
  4: ['四'],
  5: ['五'],
  6: ['六'],
  7: ['七'],
  8: ['八'],
  9: ['九'],
  10: ['十'],
  11: ['十一'],
  12: ['十二'],
};

/** 1 to 31 as Taiwan's papers write them. */
const HAN_DAYS = Array.from({ length: 31 }, (_, index) => {
  const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
  return `${tens > 1 ? '一二三'[tens - 1] : ''}${tens ? '十' : ''}${ones ? '一二三四五六七八九'[ones - 1] : ''}`;
});

/** How Chinese words dates and terms; both scripts. */
export const dates: DateWords = {
  numericOrder: 'ymd',
  weekdays: [
    ['(?:星期|周|週|礼拜)一'],
    ['(?:星期|周|週|礼拜)二'],
    ['(?:星期|周|週|礼拜)三'],
    ['(?:星期|周|週|礼拜)四'],
    ['(?:星期|周|週|礼拜)五'],
    ['(?:星期|周|週|礼拜)六'],
    ['(?:星期|周|週|礼拜)[日天]'],
  ],
  numbers: NUMBERS,
  ordinals: { 1: ['一', '上'], 2: ['二', '下'], 3: ['三'], 4: ['四'] },
  dayWords: Object.fromEntries(HAN_DAYS.map((day, index) => [index + 1, [`${day}日`]])),
  dayMark: ['日', '号', '號'],
  yearMark: ['年'],
  templates: {
    day: [`{month}{day}${NO_WIRE}`, '{year}{month}{day}'],
    // Not the days that something lasts.
    dayOfMonth: [
      `(?<![第每共约約近期满滿了月\\d]|期[为為])(?!一日|[两兩二]日)(?:本月|当月|當月)?{day}(?!内|內|游|间|間)${NO_WIRE}`,
      '{day}(?=[讯訊][)）])',
    ],
    month: [
      '{year}{month}',
      '{month}(?=[轮輪]值|主席|上旬|中旬|下旬|[举舉]行|的)',
      '(?<=[在从自于至到将])(?<!\\d){month}(?!\\d)',
      '(?<!\\d){month}(?=[份,，。、(（]|$)',
    ],
    year: ['{year}(?=年)', '(?<year>(?:19|20)\\d\\d(?:[-–—至到](?:19|20)\\d\\d)?年)(?!代)'],
    half: ['{year}{half}半年', '(?<half>[上下])半年'],
    quarter: ['{year}第?{quarter}季度?'],
    weekday: ['(?:本|这|這)?{weekday}'],
    beginning: ['{year}(?:年)?初', '{year}(?:年)?(?:就此|由此|正式)?[开開](?:始|启|啟)'],
    ending: ['{year}(?:年)?底', '{year}(?:年)?末', '(?<![\\d今明去前])年[底末]'],
  },
  relative: {
    day: { 0: ['今天', '今日', '当天', '當天'], 1: ['明天', '明日'], [-1]: ['昨天', '昨日'] },
    month: {
      0: ['本月', '这个月', '這個月'],
      1: ['下个月', '下個月', '下月'],
      [-1]: ['上个月', '上個月', '上月'],
    },
    newYear: ['元旦'],
    year: { 0: ['今年', '本年度?'], 1: ['明年', '下一年', '下年度'], [-1]: ['去年', '上一年'] },
  },
  which: { 0: ['今年', '本'], 1: ['明年'], [-1]: ['去年'] },
  behind: { after: ['以来', '以來'] },
  markers: {
    start: {
      before: ['从', '從', '自', '由', '始于', '始於', '自从', '自從'],
      after: ['起', '开始', '開始', '以来', '以來', '零时起', '零時起', '生效'],
    },
    end: {
      before: ['至', '到', '直至', '直到', '截至'],
      after: ['为止', '為止', '届满', '屆滿', '结束', '結束'],
    },
  },
  to: ['至', '到'],
  and: ['和', '及', '与', '與'],
  lengths: [
    { months: 1, templates: ['{count}个月', '{count}個月'] },
    { months: 12, templates: ['{count}年(?:任期|期)?(?![代月])', '年度(?=轮值|輪值|主席)'] },
    { months: 6, templates: ['半年(?!度)'] },
    { months: 18, templates: ['一年半'] },
  ],
  notLength: { before: ['过去', '過去', '每', '第'], after: ['前', '后', '後', '来', '來'] },
  foundings: { after: ['成立', '[创創]立', '[创創]建', '[独獨]立'] },
  plans: ['议程', '議程', '愿景', '願景', '战略', '戰略', '规划', '規劃'],
  // 'for the first time since 2013' is no term.
  counted: [
    '年?以[来來][，,]?(?:首次|首度|再次|再度|又|第[一二三四五六七八九十\\d]+[次度])',
    '人',
    '名',
    '个',
    '個',
    '万',
    '萬',
    '亿',
    '億',
    '元',
    '%',
  ],
};
