import type { PersonWords } from '../../model/words/person-words';
import { list } from '../../words/list';
import { leaders } from './leaders';

export const person: PersonWords = {
  titles: list`
    prezydent, były prezydent, wiceprezydent, premier, premierka, wicepremier, prezes rady ministrów, kanclerz, król, królowa, emir,
    sułtan, książę, głowa państwa, szef państwa, szef rządu, szefowa rządu, przywódca, przywódczyni, lider, liderka, szef, szefowa,
    minister, ministra, minister spraw zagranicznych, ministra spraw zagranicznych, szef MSZ, szefowa MSZ, szef dyplomacji,
    szefowa dyplomacji, minister obrony, minister obrony narodowej, minister finansów, minister gospodarki, minister rozwoju,
    minister klimatu, minister rolnictwa, minister energii, minister sprawiedliwości, minister spraw wewnętrznych,
    minister do spraw Unii Europejskiej, minister ds. UE, minister ds. europejskich, wiceminister, wiceszef MSZ, wiceszefowa MSZ,
    wiceminister spraw zagranicznych, sekretarz stanu, podsekretarz stanu, sekretarz generalny, sekretarz generalna, sekretarz,
    ambasador, ambasadorka, stały przedstawiciel, przedstawiciel, przedstawicielka, wysoki przedstawiciel, wysoka przedstawicielka,
    pełnomocnik, pełnomocnik rządu, specjalny wysłannik, rzecznik, rzeczniczka, rzecznik rządu, rzecznik MSZ, przewodniczący,
    przewodnicząca, wiceprzewodniczący, wiceprzewodnicząca, urzędujący przewodniczący, urzędująca przewodnicząca, marszałek Sejmu,
    marszałek Senatu, marszałek, wicemarszałek, prezes, wiceprezes, dyrektor, dyrektorka, dyrektor generalny, komisarz,
    unijny komisarz, wysoki komisarz, poseł, posłanka, senator, senatorka, europoseł, europosłanka, eurodeputowany,
    eurodeputowana, burmistrz, wojewoda, generał, papież, patriarcha, profesor, ekspert, ekspertka, analityk, analityczka,
    politolog, ekonomista, dyplomata, koordynator, koordynatorka, szerpa, doradca, kierownik, prezydencki minister, kolega, koleżanka, odpowiednik, odpowiedniczka, minister stanu, minister ds. Unii Europejskiej, minister ds. europejskich, minister energii, minister ds. ropy, minister ropy naftowej, szef Rady Europejskiej, stała przedstawicielka, wiceprezydentka, prezydentka, prezydent elekt
  `,
  sameOffice: [
    list`prezydent, głowa państwa, szef państwa, przywódca, lider`,
    list`premier, premierka, szef rządu, szefowa rządu, prezes rady ministrów, kanclerz`,
    list`
      minister spraw zagranicznych, ministra spraw zagranicznych, minister, ministra, szef MSZ, szefowa MSZ, szef dyplomacji,
      szefowa dyplomacji
    `,
    list`ambasador, ambasadorka, stały przedstawiciel, stała przedstawicielka, dyplomata`,
    list`przewodniczący, przewodnicząca, urzędujący przewodniczący, urzędująca przewodnicząca`,
  ],
  inOffice: list`jako`,
  joints: list`i, ds., do, w, przy, na`,
  home: list`kraju, państwa, republiki, królestwa`,
  places: list`województw\p{Ll}+, powiat\p{Ll}*, miast\p{Ll}+, uniwersytet\p{Ll}*, region\p{Ll}*, gmin\p{Ll}+`,
  links: list`
    spraw, sprawach, zagranicznych, wewnętrznych, europejskich, unii, europejskiej, obrony, narodowej, finansów, gospodarki,
    gospodarczych, rozwoju, klimatu, środowiska, rolnictwa, energii, przemysłu, handlu, sprawiedliwości, współpracy, polityki,
    bezpieczeństwa, rządu, rady, komisji, komitetu, ministrów, sejmu, senatu, parlamentu, mszu?, generaln\p{Ll}+, polsk\p{Ll}+,
    węgiersk\p{Ll}+, now(?:y|a|e|ego|ej|emu|ym|ą|i|ych|ymi), obecn\p{Ll}+, jego, jej, ówczesn\p{Ll}+
  `,
  surnames: list`ski, ska, skiego, skiej, skiemu, skim, ską, cki, cka, ckiego, ckiej, ckim, dzki, dzka, wicz, wicza, wiczem, czyk, czyka`,
  courtesy: list`pan, pani, pana, panu, panem, panią, dr, prof`,
  particles: list`de, da, di, van, von, der, den, al, el, bin, ibn, la, le, du`,
  notNames: list`
    w, we, na, i, ale, a, z, ze, o, po, za, od, do, dla, przy, przez, to, ten, ta, on, ona, oni, my, wy, ja, jak, tak, także, że,
    dziś, dzisiaj, wczoraj, jutro, jednak, według, zdaniem, poniedział\p{Ll}+, wtor\p{Ll}+, środ[ayęą], czwart\p{Ll}+, piąt\p{Ll}+,
    sobot\p{Ll}+, niedziel\p{Ll}+, fot, źródło, zdjęcie, ministerstw\p{Ll}+, msz, rad[ayęąz]\p{Ll}?, komitet\p{Ll}*, komisj\p{Ll}+,
    organizacj\p{Ll}+, uni[aięą]\p{Ll}?, szczyt\p{Ll}*, traktat\p{Ll}*, republik\p{Ll}+, federacj\p{Ll}+, państw\p{Ll}+, rząd\p{Ll}*,
    parlament\p{Ll}*, sejm\p{Ll}*, senat\p{Ll}*, europ\p{Ll}+, azj\p{Ll}+, afry\p{Ll}+, kreml\p{Ll}*, pap, kancelari\p{Ll}+, pałac\p{Ll}*
  `,
  pronouns: list`on, ona, jego, jej, mu, jemu`,
  leaders,
};
