import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    dit, disent, disait, disant, dira, déclar(?:é|e|ait|ant|era), affirm(?:é|e|ait|ant), soulign(?:é|e|ait|ant), indiqu(?:é|e|ait|ant), assur(?:é|e|ait|ant)(?! (?:\p{L}+ )?(?:la|cette|sa|le|ce|l[’'])), estim(?:é|e|ait|ant), précis(?:é|e|ait|ant), ajout(?:é|e|ait|ant), expliqu(?:é|e|ait|ant),
    annonc(?:é|e|ait|ant), rappel(?:é|le|ait|ant), not(?:é|e|ait|ant), insist(?:é|e|ait|ant), relev(?:é|ait|ant), relève, martel(?:é|ait), martèle, lanc(?:é|e|ait), confi(?:é|e|ait|ant), commen(?:t)(?:é|e|ait), commenté, observ(?:é|e|ait), fait (?:savoir|valoir|remarquer|observer), averti, prévenu, prévient, mis en garde, met en garde,
    réagi, réagit, répondu, répond, répondait, rétorqu(?:é|e), demand(?:é|e), écrit, écrivait, écrivant, publié, tweet(?:é|e), salué, salue, saluait, plaid(?:é|e|ait), appel(?:é|le|ait|ant) à, exhort(?:é|e), conclu, conclut, poursuivi, poursuit, poursuivait, renchéri, renchérit, repris, reprend, regrett(?:é|e), déplor(?:é|e), dénonc(?:é|e), critiqu(?:é|e), reconn(?:u|aît),
    admis, admet, confirm(?:é|e|ait), promis, promet, inform(?:é|e), détaill(?:é|e), racont(?:é|e), soutenu, soutient, réaffirm(?:é|e), réitér(?:é|e), félicit(?:é|e), remerci(?:é|e), juge, jugé, jugeait, considère, considéré, exprim(?:é|e), témoign(?:é|e), résum(?:é|e), cité, cite, lit-on, peut-on lire, selon les termes, selon les mots, s[’']est empressée? de l[’']annoncer, s[’']est (?:félicité|réjoui|engagé|exclamé|interrogé|dit), se (?:félicite|réjouit), a-t-il, a-t-elle, a-t-on
  `,
  according: list`selon, d[’']après, pour, aux dires de, selon les mots de, selon les termes de, de l[’']avis de`,
  notSpeech: list`
    devise, slogan, thème, intitulée?s?, titre, titrée?, baptisée?, dite?, soi-disant, appelée?, surnommée?, dénommée?, connu sous le nom, livre, film, chanson, roman, rapport intitulé, programme, projet, initiative, journal, quotidien, magazine, hebdomadaire, le mot, le terme, l[’']expression, sous le (?:nom|titre), opération, forum, qualifi(?:é|ée)s? de
  `,
  mottos: list`devise, slogan, mot d[’']ordre, thème`,
  texts: list`communiqué, déclaration, message, lettre, texte, document, tweet, résolution, communiqué de presse, publication, discours, note, allocution`,
  bodies: list`
    (?:une |un |des )?sources? (?:\p{L}+ ?){0,3}, (?:le |la |l[’'])?(?:ministère|gouvernement(?<!che(?:f|fs|ffe|ffes) de gouvernement)|ambassade|(?<!sous la )présidence(?! (?:tournante|en exercice))|secrétariat|élysée|elysée|quai d[’']orsay|conseil d[’']administration|chancellerie|maison blanche)(?: (?:de|des|du|d[’']))?(?: ?(?:\p{Lu}\p{L}+|de|la|étrangères)){0,4},
    (?:le |un |la |une )?(?:communiqué|déclaration|texte|document|note)(?: conjointe?| finale?| officiel)?
  `,
};
