import type { NameCase } from './name-case';

export const names: readonly NameCase[] = [
  {
    text: '巴西从印度手中接任二十国集团主席国。',
    names: ['BR «巴西» bare', 'IN «印度» source', 'G20 «二十国集团» bare'],
  },
  {
    text: '哈萨克斯坦总统托卡耶夫表示支持。',
    names: ['KZ «哈萨克斯坦» possessor', '托卡耶夫@KZ «哈萨克斯坦总统托卡耶夫» bare'],
  },
  { text: '中方欢迎大马和寮国代表。', names: ['CN «中方» bare', 'MY «大马» other', 'LA «寮国» bare'] },
  {
    text: '欧盟轮值主席国波兰接替匈牙利。',
    names: ['EU «欧盟» bare', 'PL «波兰» bare', 'HU «匈牙利» object'],
  },
  {
    text: '塔吉克斯坦移交职务，塔方表示感谢。',
    names: ['TJ «塔吉克斯坦» bare', 'TJ «塔方» bare'],
  },
  { text: '塔方表示感谢。', names: [] },
  {
    text: '大使兹尼贝尔离任，代表于尔格·劳贝尔到任。劳贝尔表示感谢。',
    names: [
      '兹尼贝尔 «大使兹尼贝尔» bare',
      '于尔格·劳贝尔 «代表于尔格·劳贝尔» bare',
      '于尔格·劳贝尔 «劳贝尔» bare',
    ],
  },
  { text: '印度洋的船只驶过日本海。', names: [] },
  { text: '外交部发言人毛宁22日说，会谈顺利。', names: ['毛宁 «外交部发言人毛宁» bare'] },
  {
    text: '法國總統馬克宏設三大目標。',
    names: ['FR «法國» possessor', '馬克宏@FR «法國總統馬克宏» bare'],
  },
];
