import type { SourceCase } from './source-case';

export const sourcesZh: readonly SourceCase[] = [
  { text: '新华社北京7月22日电（记者王文）会议在此间召开。', gives: ['agency 新华社'] },
  { text: '会议结束后各方发表声明。据路透社报道，谈判将继续。', gives: ['agency 路透社'] },
  { text: '会议在此间召开，代表们讨论了贸易问题。', gives: [] },
];
