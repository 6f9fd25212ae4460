import type { Message } from '../../translator';
import type { en } from './en';

export const kk = {
  'reader.open': 'Оқу режимі',
  'reader.title': 'Оқу',
  'reader.article': 'Мақала',
  'reader.original': 'Бетті ашу',
  'reader.look': 'Мәтін',
  'reader.theme': 'Қағаз',
  'reader.theme.auto': 'Headnote сияқты',
  'reader.theme.light': 'Ашық',
  'reader.theme.sepia': 'Сепия',
  'reader.theme.dark': 'Күңгірт',
  'reader.font': 'Қаріп',
  'reader.font.serif': 'Кертікті',
  'reader.font.sans': 'Кертіксіз',
  'reader.size': 'Өлшемі',
  'reader.size.small': 'Кіші',
  'reader.size.medium': 'Орташа',
  'reader.size.large': 'Үлкен',
  'reader.size.huge': 'Өте үлкен',
  'reader.width': 'Жол ені',
  'reader.width.narrow': 'Тар',
  'reader.width.medium': 'Орташа',
  'reader.width.wide': 'Кең',
  'reader.legend': 'Белгі түстері',
  'reader.gone.title': 'Бұл мақала енді мұнда жоқ',
  'reader.gone.text':
    'Сақталмаған мақалалар браузер жабылғанша ғана тұрады. Бетті ашып, сонда Headnote түймесін басыңыз.',
  'reader.keys': 'j және k пернелері фактіден фактіге, Enter мәтінге және кері апарады.',

  'panel.open': 'Беттің жанында ұстау',
  'panel.title': 'Headnote беттің жанында',
  'panel.ask.title': 'Бұл бет әлі оқылған жоқ',
  'panel.ask.text':
    'Headnote бетті сіз сұрағанда ғана көреді. Осы бет ашық тұрғанда құралдар тақтасындағы түймесін басыңыз; жазба осында да қалады.',
  'panel.ask.closed': 'Браузердің өз беттері барлық кеңейтуге жабық.',

  'several.open': { one: 'Таңдалған {count} қойындыны оқу', other: 'Таңдалған {count} қойындыны оқу' },
  'several.title': 'Таңдалған қойындылардың беттері',
  'several.progress': 'Оқылған бет: {count} ішінен {done}',
  'several.ask':
    'Бұл беттердің кейбірін әзірге оқуға болмайды: түймені басу алдыңыздағы бетті ғана ашады. Бірнешеуін бірден оқу үшін браузер Headnote-қа барлық сайтты оқуға рұқсат сұрайды. Оқып болған соң рұқсатты осында қайтарып ала аласыз. Ешқайда ештеңе жіберілмейді.',
  'several.allow': 'Рұқсат беріп, оқу',
  'several.allowed': 'Қазір Headnote барлық сайтты оқи алады. Оны сіз сұрағанда ғана істейді.',
  'several.take-back': 'Рұқсатты қайтарып алу',
  'several.unasked.title': 'Әзірге рұқсат жоқ',
  'several.unasked.text':
    'Браузер Headnote-ты бұл бетке кіргізген жоқ, сондықтан оның қандай бет екенін айтпайды.',
} as const satisfies Record<keyof typeof en, Message>;
