import type { DocumentCase } from './document-case';

export const zh: readonly DocumentCase[] = [
  { text: '各方重申遵守《联合国宪章》。', gives: ['联合国宪章'] },
  { text: '峰会通过了内罗毕宣言。', gives: ['内罗毕宣言'] },
  { text: '会议发表题为“共同的海洋”的马尼拉宣言。', gives: ['“共同的海洋”的马尼拉宣言'] },
  // 书名、报名和外交部的声明不是文件。
  { text: '他在《海鸥日报》撰文，介绍新书《灯塔》。', gives: [] },
  { text: '土库曼斯坦外交部的声明说，会谈顺利。', gives: [] },
  { text: '会议通过了《海洋合作框架》。', gives: ['海洋合作框架'] },
];
