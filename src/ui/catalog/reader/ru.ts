import type { Message } from '../../translator';
import type { en } from './en';

export const ru = {
  'reader.open': 'Режим чтения',
  'reader.title': 'Чтение',
  'reader.article': 'Статья',
  'reader.original': 'Открыть страницу',
  'reader.look': 'Текст',
  'reader.theme': 'Бумага',
  'reader.theme.auto': 'Как в Headnote',
  'reader.theme.light': 'Светлая',
  'reader.theme.sepia': 'Сепия',
  'reader.theme.dark': 'Тёмная',
  'reader.font': 'Шрифт',
  'reader.font.serif': 'С засечками',
  'reader.font.sans': 'Без засечек',
  'reader.size': 'Размер',
  'reader.size.small': 'Мелкий',
  'reader.size.medium': 'Средний',
  'reader.size.large': 'Крупный',
  'reader.size.huge': 'Очень крупный',
  'reader.width': 'Ширина строк',
  'reader.width.narrow': 'Узкая',
  'reader.width.medium': 'Средняя',
  'reader.width.wide': 'Широкая',
  'reader.legend': 'Цвета пометок',
  'reader.gone.title': 'Этой статьи здесь больше нет',
  'reader.gone.text':
    'Несохранённые статьи хранятся, только пока открыт браузер. Откройте страницу и нажмите на ней кнопку Headnote.',
  'reader.keys': 'Клавиши j и k ведут от факта к факту, Enter — в текст и обратно.',

  'panel.open': 'Держать рядом со страницей',
  'panel.title': 'Headnote рядом со страницей',
  'panel.ask.title': 'Эта страница ещё не прочитана',
  'panel.ask.text':
    'Headnote видит страницу, только когда вы просите. Нажмите его кнопку на панели браузера, пока эта страница открыта; записка останется и здесь.',
  'panel.ask.closed': 'Страницы самого браузера закрыты для всех расширений.',

  'several.open': {
    one: 'Прочитать {count} выбранную вкладку',
    few: 'Прочитать {count} выбранные вкладки',
    many: 'Прочитать {count} выбранных вкладок',
    other: 'Прочитать {count} выбранной вкладки',
  },
  'several.title': 'Страницы выбранных вкладок',
  'several.progress': 'Прочитано страниц: {done} из {count}',
  'several.ask':
    'Некоторые из этих страниц пока читать нельзя: нажатие кнопки открывает только страницу перед вами. Чтобы прочитать сразу несколько, браузер попросит разрешить Headnote читать все сайты. Отозвать разрешение можно здесь же, когда всё прочитано. Никуда ничего не отправляется.',
  'several.allow': 'Разрешить и прочитать',
  'several.allowed': 'Сейчас Headnote может читать все сайты. Он делает это, только когда вы просите.',
  'several.take-back': 'Отозвать разрешение',
  'several.unasked.title': 'Пока не разрешено',
  'several.unasked.text': 'Браузер не пустил Headnote на эту страницу и потому не говорит, какая она.',
} as const satisfies Record<keyof typeof en, Message>;
