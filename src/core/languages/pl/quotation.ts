import type { QuotationWords } from '../../model/words/quotation-words';
import { list } from '../../words/list';

export const quotation: QuotationWords = {
  said: list`
    (?:za)?deklarował[ao]?, deklaruje, obiecywał[ao]?, obiecał[ao]?,
    powiedział[ao]?, powiedzieli, mówi(?:ł|ła|li|ą)?, oświadczył[ao]?, oświadcza, stwierdził[ao]?, stwierdza, podkreślił[ao]?, podkreśla(?:ł|ła|no)?, podkreślono,
    zaznaczył[ao]?, zaznacza, dodał[ao]?, dodaje, wyjaśnił[ao]?, wyjaśnia(?:ł|ła)?, tłumaczył[ao]?, tłumaczy, wskazał[ao]?, wskazuje, wskazano, zauważył[ao]?, zauważa,
    przypomniał[ao]?, przypomina, poinformował[ao]?, informuje, poinformowano, ogłosił[ao]?, zapewnił[ao]?, zapewnia(?:ł|ła)?, ocenił[ao]?, ocenia(?:ł|ła)?, przekazał[ao]?, przekazuje,
    napisał[ao]?, napisano, pisze, czytamy, zapowiedział[ao]?, zapowiada, wezwał[ao]?, zaapelował[ao]?, apeluje, przyznał[ao]?, przyznaje, odpowiedział[ao]?, zapytał[ao]?, pytał[ao]?,
    powtórzył[ao]?, kontynuował[ao]?, podsumował[ao]?, skomentował[ao]?, komentuje, ostrzegł[ao]?, ostrzega(?:ł|ła)?, przestrzegł[ao]?, przestrzega(?:ł|ła)?, żartował[ao]?, zażartował[ao]?, podkreślał[ao]?, zauważał[ao]?, wyliczał[ao]?, wyliczył[ao]?, mówiła, przekonywał[ao]?, przekonuje, argumentował[ao]?, uważa, relacjonował[ao]?,
    zadeklarował[ao]?, deklaruje, zaproponował[ao]?, wyraził[ao]?, podziękował[ao]?, pogratulował[ao]?, sprecyzował[ao]?, doprecyzował[ao]?, zwrócił[ao]?, mówiono, cytuje, głosi, potwierdził[ao]?, opowiadał[ao]?
  `,
  according: list`zdaniem, według, jak powiedział[ao]?, w opinii, w ocenie, słowami, zgodnie ze słowami`,
  notSpeech: list`
    hasł\p{Ll}+, mott\p{Ll}+, temat\p{Ll}*, tytuł\p{Ll}*, pod nazwą, nazw\p{Ll}+, nazwan\p{Ll}+, nazywan\p{Ll}+, tzw, zatytułowan\p{Ll}+, książ\p{Ll}+, film\p{Ll}*, gazet\p{Ll}+,
    dziennik\p{Ll}*, tygodnik\p{Ll}*, agencj\p{Ll}+, forum, projekt\p{Ll}*, program\p{Ll}*, inicjatyw\p{Ll}+, koncepcj\p{Ll}+, slogan\p{Ll}*, określeni\p{Ll}+, słowo, order\p{Ll}*, nagrod\p{Ll}+
  `,
  mottos: list`hasł\p{Ll}+, mott\p{Ll}+, slogan\p{Ll}*, dewiz\p{Ll}+`,
  texts: list`komunika(?:t|cie|tu), oświadczeni[eu], dokumen(?:t|cie), deklaracj[iai], wpis(?:ie)?, liś(?:cie|t), program(?:ie)?, orędzi[eu], notatce, konkluzj\p{Ll}+`,
  bodies: list`
    (?:biur\p{Ll}+|służb\p{Ll}+) pras\p{Ll}+, resort\p{Ll}*, MSZ, ministerstw\p{Ll}+, sekretariat\p{Ll}*, ambasad\p{Ll}+, źródł\p{Ll}+, rozmówc\p{Ll}+, rząd\p{Ll}*, kancelari\p{Ll}+, centrum informacyjne
  `,
};
