import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';
import { spelled } from '../../words/arabic-spelling';

export const document: DocumentWords = {
  nouns: spelled(
    list`إعلان, اتفاقية, اتفاق, معاهدة, ميثاق, بروتوكول, مذكرة تفاهم, بيان مشترك, البيان الختامي, البيان المشترك, وثيقة, استراتيجية, خطة عمل, خارطة طريق, خريطة طريق, قرار(?= مجلس| رقم), دستور, إعلان مشترك`,
    '[وفبل]?',
  ),
  titleNouns: spelled(list`رؤية, أجندة, خطة, مبادرة, تقرير`, '[وفبل]?'),
  qualifiers: spelled(list`المشترك(?:ة)?, الختامي(?:ة)?`),
  links: spelled(list`بشأن, حول, الخاص(?:ة)? ب\p{L}+, المتعلق(?:ة)? ب\p{L}+, ال\p{L}+, بين, لـ`, ''),
  ends: spelled(
    list`التي, الذي, في, من, إلى, على, مع, خلال, بعد, قبل, عن, أن, وقع, وقعت, تم, هذا, هذه, كما, حيث, بحضور, عام, يوم, التوقيع, وتفعيل, وإحياء`,
    '[وف]?',
  ),
  dated: list`المؤرخ, المؤرخة, الموقع في, الموقعة في`,
  notDocuments: list`اتفاق مع, قرارات مصيرية`,
};
