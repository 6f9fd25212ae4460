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
} as const satisfies Record<keyof typeof en, Message>;
