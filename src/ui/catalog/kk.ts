import { kk as library } from './library/kk';
import { kk as reader } from './reader/kk';
import type { Catalog } from './index';

export const kk: Catalog = {
  ...library,
  ...reader,
  'app.name': 'Headnote',
  'app.tagline': 'Жаңалық мақаласын оқып, дереккөздері бар жазба жасайды.',

  'article.by': 'Авторы:',
  'article.published': 'Жарияланған күні: {date}',
  'article.undated': 'бетте күні көрсетілмеген',

  'chair.heading': 'Төрағалық',
  'chair.none': 'Бұл мақалада төраға ауысатыны айтылмаған.',
  'chair.from': 'Басталуы',
  'chair.until': 'Аяқталуы',
  'chair.predecessor': 'Кімнен алады',
  'chair.successor': 'Кімге береді',
  'chair.person': 'Атқарушы',
  'chair.role': 'Рөлі',
  'chair.status.announced': 'Жарияланды',
  'chair.status.begins': 'Басталады',
  'chair.status.current': 'Жүріп жатыр',
  'chair.status.ended': 'Аяқталды',
  'chair.status.denied': 'Теріске шығарылды',

  'selection.read': 'Тек белгіленген мәтінді оқу',
  'selection.is-read': 'Белгіленген мәтін мен тақырып бойынша жасалды.',
  'selection.read-page': 'Бүкіл бетті оқу',

  'note.stated': 'айтылған',
  'note.inferred': 'шығарылған',
  'note.inferred-why': 'Тікелей айтылмаған: мақаладағы деректен шығарылған.',
  'note.not-stated': 'мақалада көрсетілмеген',
  'note.unsupported': 'Бұл тілде ({language}) Headnote әзірге оқымайды: {list}.',
  'note.also-unstated': 'Мақалада көрсетілмеген: {list}.',
  'note.label': 'Жазба',

  'priorities.heading': 'Басымдықтар',
  'priorities.stated-by': 'Айтқан: {name}',
  'priorities.details': { one: '{count} нақтылау', other: '{count} нақтылау' },
  'priorities.of-chair': '{organization}: {holder}',

  'quotations.heading': 'Дәйексөздер',
  'quotations.reported': 'дәйексөз емес, мазмұны',
  'quotations.speaker-unknown': 'кім айтқаны көрсетілмеген',

  'documents.heading': 'Құжаттар',
  'documents.undated': 'күні көрсетілмеген',

  'sources.heading': 'Дереккөздер',
  'sources.kind.article': 'Мақала',
  'sources.kind.agency': 'Агенттік',
  'sources.kind.link': 'Сілтеме',
  'sources.kind.image': 'Сурет',
  'sources.open': 'Жаңа қойындыда ашу: {name}',

  'line.jump': 'Бетте көрсету',
  'line.copy': 'Дереккөзімен көшіру',

  'action.save': 'Сақтау',
  'action.saving': 'Сақталуда…',
  'action.saved': 'Сақталды',
  'action.save-again': 'Қайта сақтау',
  'action.copy': 'Көшіру',
  'action.export': 'Экспорт',
  'action.print': 'Басып шығару',
  'action.library': 'Кітапхана',
  'action.options': 'Баптаулар',
  'action.read-anyway': 'Бәрібір оқу',
  'action.try-again': 'Қайталап көру',
  'action.close': 'Жабу',
  'action.download': 'Жүктеп алу',
  'action.download-as': 'Жүктеп алу: {format}',
  'action.copy-as': 'Көшіру: {format}',

  'status.reading': 'Мақала оқылып жатыр…',
  'status.marked': 'Бетте белгіленді. Беттегі Esc белгіні алып тастайды.',
  'status.marked-nearly': 'Бетте белгіленді: ондағы сөздер сәл өзгерген.',
  'status.not-found': 'Бұл үзінді бетте енді жоқ. Мақалада былай делінген:',
  'status.metadata': 'Бұл көрінетін мәтінде емес, беттің қызметтік деректерінде тұр:',
  'status.no-passage': 'Бұған көрсететін үзінді жоқ.',
  'status.page-gone':
    'Бет жабылған немесе қайта жүктелген. Үзінділерді көрсету үшін Headnote-ты қайта ашыңыз.',
  'status.line-copied': 'Дереккөзімен бірге көшірілді.',
  'status.note-copied': 'Бүкіл жазба көшірілді.',
  'status.format-copied': 'Көшірілді: {format}.',
  'status.copy-refused': 'Браузер көшіруге рұқсат бермеді.',
  'status.saved': 'Кітапханаңызға сақталды.',
  'status.changed': {
    one: 'Сақталғаннан бері өзгерді: {count} дерек енді басқаша оқылады.',
    other: 'Сақталғаннан бері өзгерді: {count} дерек енді басқаша оқылады.',
  },
  'status.save-full': 'Сақталмады: дискіде орын жоқ.',
  'status.save-failed': 'Сақталмады: кітапханаға жазу мүмкін болмады. Қайталап көріңіз.',
  'status.export-failed': 'Бұл пішімде жазу мүмкін болмады.',

  'page.not-an-article.title': 'Мұнда мақала жоқ',
  'page.not-an-article.text':
    'Бұл бет жаңалық мақаласына ұқсамайды. Үстін хабарлама жауып тұрса, алдымен соған жауап беріңіз, содан кейін қайталап көріңіз немесе бетті сол күйінде оқыңыз.',
  'page.no-text.title': 'Мұнда оқитын ештеңе жоқ',
  'page.no-text.text': 'Бетте мәтін жоқ. Әлі жүктеліп жатса, сәл күтіп, қайталап көріңіз.',
  'page.browser-page.title': 'Браузердің өз беті',
  'page.browser-page.text':
    'Браузер кеңейтімдерді өз беттеріне жібермейді. Жаңалықты қойындыда ашып, Headnote түймесін сонда басыңыз.',
  'page.reader-view.title': 'Браузердің оқу режимі',
  'page.reader-view.text':
    'Firefox-тың оқу режимі барлық кеңейтімге жабық. Одан шығып, беттің өзінде Headnote түймесін басыңыз.',
  'page.store.title': 'Кеңейтімдер дүкені',
  'page.store.text':
    'Браузер кеңейтімдерді дүкен беттеріне жібермейді. Жаңалықты қойындыда ашып, Headnote түймесін сонда басыңыз.',
  'page.pdf.title': 'PDF құжаты',
  'page.pdf.text':
    'Браузер PDF-ті кеңейтімдер оқи алмайтын терезеде көрсетеді. Осы мақаланы веб-бет түрінде іздеп көріңіз.',
  'page.file.title': 'Компьютеріңіздегі файл',
  'page.file.text':
    'Файлдарды оқу үшін алдымен рұқсат беріңіз: браузердің кеңейтімдер баптауынан Headnote-ты таңдап, файл мекенжайларына қатынасуды қосыңыз.',
  'page.refused.title': 'Бұл бетті оқу мүмкін емес',
  'page.refused.text':
    'Браузер Headnote-ты бұл бетке жібермеді. Бетті қайта жүктеп, Headnote түймесін тағы бір рет басыңыз.',
  'page.failed.title': 'Оқу сәтсіз аяқталды',
  'page.failed.text': 'Бұл сіздің емес, Headnote-тың қатесі. Бет өзгертілмеді, ешқайда ештеңе жіберілмеді.',

  'options.title': 'Headnote баптаулары',
  'options.language': 'Интерфейс тілі',
  'options.language.auto': 'Браузердегідей',
  'options.theme': 'Түстер',
  'options.theme.auto': 'Жүйедегідей',
  'options.theme.light': 'Ашық',
  'options.theme.dark': 'Қараңғы',
  'options.saved': 'Ескерілді.',
  'options.stories': 'Төрағалық туралы жаңалықтар',
  'options.stories.mark': 'Төрағалық туралы беттерде түймені белгілеу',
  'options.stories.what':
    'Түйме мақалада неше басымдық аталғанын көрсетеді. Ол үшін Headnote ашқан әр бетіңізді қарауы керек; браузер алдымен сізден сұрайды. Беттер өз компьютеріңізде оқылады, олардан ештеңе сақталмайды. Өшірсеңіз, рұқсат қайтарылады.',
  'options.stories.refused': 'Рұқсатсыз ештеңе белгіленбейді.',
  'stories.mark': {
    one: 'Headnote: төрағалық туралы жаңалық, {count} басымдық',
    other: 'Headnote: төрағалық туралы жаңалық, {count} басымдық',
  },
  'options.shortcuts': 'Қалқымалы терезедегі пернелер',
  'options.key.move': 'жолдан жолға өту',
  'options.key.jump': 'жолды бетте көрсету',
  'options.key.copy': 'жолды дереккөзімен көшіру',
  'options.key.edit': 'жолды түзету',
  'options.key.confirm': 'жолды растау немесе растауды алу',
  'options.key.save': 'жазбаны сақтау',
  'options.never': 'Headnote ешқашан істемейтін нәрселер',
  'options.never.send': 'Ешқайда ештеңе жібермейді. Мақалалар өз компьютеріңізде оқылады.',
  'options.never.watch':
    'Бетті тек сол бетте түймесін басқанда, өзіңіз таңдаған бірнеше қойындыны оқуға рұқсат бергенде немесе жаңалықтарды белгілеуді қосқанда ғана көреді.',
  'options.never.change': 'Бетте ештеңені өзгертпейді: белгі мәтіннің үстіне салынып, кейін жойылады.',
  'options.never.guess':
    'Бос орынды толтырмайды. Мақалада жоқ нәрсе бос қалады, шығарылған нәрсе «шығарылған» деп белгіленеді.',
  'options.version': '{version} нұсқасы',
};
