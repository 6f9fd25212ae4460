import type { DocumentWords } from '../../model/words/document-words';
import { list } from '../../words/list';

export const document: DocumentWords = {
  nouns: list`
    deklarasyon\p{Ll}*, bildiri(?:si|sini|sinin|sine|sinde)?, bildirge\p{Ll}*, anlaşma(?:sı|sını|sının|sına|sında)(?! örgüt), antlaşma(?:sı|sını|sının|sına|sında)(?! örgüt),
    sözleşme(?:si|sini|sinin|sine|sinde\p{Ll}*), protokol(?:ü|ünü|üne), şart(?:ı|ını|ının)(?= [iı]mza), (?<=BM |Milletler |Sosyal )şart(?:ı|ını|ının|ına)?, nihai sened\p{Ll}*, (?<=\p{N}{4} )vizyon(?:u|unu|unun|una|unda)?, mutabakat zaptı\p{Ll}*, beyanname\p{Ll}*, sonuç belgesi\p{Ll}*, memorandum\p{Ll}*, mutabakat muhtırası\p{Ll}*, yol haritası\p{Ll}*,
    strateji(?:si|sini|sinin)?, program(?:ı|ını|ının)?(?!cı), eylem plan\p{Ll}*, karar(?:ı|ını) metni\p{Ll}*
  `,
  titleNouns: list`belge\p{Ll}*, plan\p{Ll}*, program\p{Ll}*, vizyon\p{Ll}*`,
  qualifiers: list`ortak`,
  links: [],
  before: true,
  ends: list`zirvede, toplantıda, sonunda, ve, ile, için, Türkiye, bugün, dün, bu, zirvesinde, toplantısında, kapsamında, çerçevesinde, sırasında, tarafından, sonunda, sonucunda, liderler, taraflar, bakanlar, cumhurbaşkanı, başbakan, bakan, bakanı, devlet başkanları, şehrinde, başkentinde, yer alan`,
  adopted: list`kabul edil\p{Ll}*, kabul et\p{Ll}*, imzalan\p{Ll}*, imzala\p{Ll}*, yayımlan\p{Ll}*, yayınlan\p{Ll}*, onaylan\p{Ll}*, açıklandı`,
  dated: [],
  notDocuments: list`aylık program\p{Ll}*, güvenlik konseyi dönem başkanlığı program\p{Ll}*, güvenlik anlaşması örgütü\p{Ll}*, bildirdi`,
};
