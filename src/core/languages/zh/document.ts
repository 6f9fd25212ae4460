import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`宣言, [协協][议議], [条條][约約], 公[约約], [宪憲]章, [声聲]明, 公[报報], 决议, 決議, [备備]忘[录錄], [战戰]略, 路[线線][图圖], [规規][划劃], [纲綱]要, 章程, [协協]定, 倡[议議]书, 白皮[书書], 行[动動][计計][划劃]`,
  titleNouns: list`愿景, 願景, [议議]程, 方案, 文件, [报報]告, 倡[议議]`,
  qualifiers: list`[联聯]合, 最[终終], 政治`,
  links: [],
  before: true,
  ends: list`了, 并, 並, 的, 将, 將, 在, 通过, 通過, 签署, 簽署, 发表, 發表, 修订, 修訂, 批准, 题为, 題為, 与, 與, 和, 及, 根据, 根據, 有关`,
  notDocuments: list`新[闻聞][声聲]明, [书書]面[声聲]明`,
};
