import { describe, expect, test } from 'vitest';
import { detectLanguage, type LanguageDetector } from '../../../src/core/language-id/detect-language';
import { statisticalDetector } from '../../../src/core/language-id/statistical-detector';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The chairmanship moves to another member next week, and the new team has already drafted a programme for the twelve months that follow.',
  ru: 'Со следующей недели председательство переходит к другому государству, и новая команда уже подготовила программу работы на предстоящие двенадцать месяцев.',
  kk: 'Келесі аптадан бастап төрағалық басқа мемлекетке өтеді, жаңа топ алдағы он екі айға арналған жұмыс бағдарламасын дайындап қойды.',
  de: 'Ab der kommenden Woche übernimmt ein anderes Land den Vorsitz, und die neue Mannschaft hat bereits ein Programm für die nächsten zwölf Monate entworfen.',
  fr: 'À partir de la semaine prochaine, la présidence revient à un autre pays, et la nouvelle équipe a déjà préparé un programme pour les douze mois à venir.',
  es: 'Desde la próxima semana la presidencia pasa a otro país, y el nuevo equipo ya ha preparado un programa para los doce meses siguientes.',
  it: 'Dalla prossima settimana la presidenza passa a un altro paese, e la nuova squadra ha già preparato un programma per i dodici mesi successivi.',
  pt: 'A partir da próxima semana a presidência passa para outro país, e a nova equipa já preparou um programa para os doze meses seguintes.',
  pl: 'Od przyszłego tygodnia przewodnictwo przechodzi do innego państwa, a nowy zespół przygotował już program na najbliższe dwanaście miesięcy.',
  tr: 'Gelecek haftadan itibaren başkanlık başka bir ülkeye geçiyor ve yeni ekip önümüzdeki on iki ay için bir program hazırladı bile.',
  uk: 'Із наступного тижня головування переходить до іншої держави, і нова команда вже підготувала програму роботи на найближчі дванадцять місяців, її схвалено.',
  be: 'З наступнага тыдня старшынства пераходзіць да іншай дзяржавы, і новая каманда ўжо падрыхтавала праграму працы на бліжэйшыя дванаццаць месяцаў.',
  ky: 'Кийинки аптадан баштап төрагалык башка мамлекетке өтөт, жаңы топ алдыдагы он эки айга иш программасын даярдап койду.',
  uz: 'Kelgusi haftadan boshlab raislik boshqa davlatga oʻtadi, yangi jamoa esa keyingi oʻn ikki oy uchun ish dasturini tayyorlab qoʻydi va buni eʼlon qildi.',
  'uz-Cyrl':
    'Келгуси ҳафтадан бошлаб раислик бошқа давлатга ўтади, янги жамоа эса кейинги ўн икки ой учун иш дастурини тайёрлаб қўйди.',
  ar: 'اعتبارا من الأسبوع المقبل تنتقل الرئاسة إلى دولة أخرى، وقد أعد الفريق الجديد برنامج عمل للأشهر الاثني عشر القادمة.',
  zh: '从下周起,轮值主席国将由另一个国家担任,新的团队已经为今后十二个月制定了工作计划,并将很快公布。',
  id: 'Mulai pekan depan keketuaan berpindah ke negara lain, dan tim yang baru sudah menyusun program kerja untuk dua belas bulan mendatang.',
};

/** A detector without Central Asian languages that is sure of itself all the same. */
const overconfident: LanguageDetector = async () => ({ language: 'ru', reliable: true });

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('%s without a declaration', async (tag, text) => {
    expect(await detectLanguage(text, null, [statisticalDetector])).toBe(tag);
  });

  test.each(Object.entries(TEXTS).filter(([tag]) => tag !== 'en'))(
    '%s declared as English',
    async (tag, text) => {
      expect(await detectLanguage(`${text} `.repeat(3), 'en-US', [statisticalDetector])).toBe(tag);
    },
  );

  test('a declaration keeps its region', async () => {
    expect(await detectLanguage(TEXTS.ru!, 'ru-KZ', [statisticalDetector])).toBe('ru-KZ');
  });

  test.each(['kk', 'ky', 'uk', 'be', 'uz-Cyrl'])(
    'letters of %s win over a detector that does not know it',
    async (tag) => {
      expect(await detectLanguage(TEXTS[tag]!, 'ru', [overconfident])).toBe(tag);
    },
  );

  test('a Ukrainian text with few letters of its own is not taken for Kazakh', async () => {
    const text =
      'Україна отримає кошти від держав Європи, повідомив міністр оборони і додав, що рішення вже прийнято.';
    expect(await detectLanguage(text, null, [])).toBe('uk');
  });

  test('a Russian text that quotes a Kazakh name stays Russian', async () => {
    expect(await detectLanguage(`${TEXTS.ru} Об этом сообщил Мұхтар.`, 'ru', [statisticalDetector])).toBe(
      'ru',
    );
  });

  test('a short Kyrgyz text with few letters of its own keeps its declaration', async () => {
    const text =
      'Быйыл Кыргызстан уюмга төрагалык кылат, деп жазды басма сөз кызматы. Саммит Бишкекте күзүндө болот.';
    expect(await detectLanguage(text, 'ky', [overconfident])).toBe('ky');
  });

  test('too little text and no declaration is undetermined', async () => {
    expect(await detectLanguage('1 2 3', null, [statisticalDetector])).toBe('und');
  });
});
