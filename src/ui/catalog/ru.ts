import { ru as library } from './library/ru';
import { ru as reader } from './reader/ru';
import type { Catalog } from './index';

export const ru: Catalog = {
  ...library,
  ...reader,
  'app.name': 'Headnote',
  'app.tagline': 'Читает новостную статью и пишет записку с источниками.',

  'article.by': 'Автор:',
  'article.published': 'Опубликовано {date}',
  'article.undated': 'дата на странице не указана',

  'chair.heading': 'Председательство',
  'chair.none': 'О смене председателя в этой статье не говорится.',
  'chair.from': 'С',
  'chair.until': 'До',
  'chair.predecessor': 'Принимает от',
  'chair.successor': 'Передаёт',
  'chair.person': 'В лице',
  'chair.role': 'Роль',
  'chair.status.announced': 'Объявлено',
  'chair.status.begins': 'Начинается',
  'chair.status.current': 'Идёт',
  'chair.status.ended': 'Завершено',
  'chair.status.denied': 'Опровергнуто',

  'selection.read': 'Прочитать только выделенное',
  'selection.is-read': 'Составлено по выделенному тексту и заголовку.',
  'selection.read-page': 'Прочитать всю страницу',

  'note.stated': 'сказано',
  'note.inferred': 'выведено',
  'note.inferred-why': 'Прямо не сказано: выведено из того, что говорит статья.',
  'note.not-stated': 'в статье не указано',
  'note.unsupported': 'На этом языке ({language}) Headnote пока не читает: {list}.',
  'note.also-unstated': 'В статье не указано: {list}.',
  'note.label': 'Записка',

  'priorities.heading': 'Приоритеты',
  'priorities.stated-by': 'Назвал(а): {name}',
  'priorities.details': {
    one: '{count} уточнение',
    few: '{count} уточнения',
    many: '{count} уточнений',
    other: '{count} уточнения',
  },
  'priorities.of-chair': '{organization}: {holder}',

  'quotations.heading': 'Цитаты',
  'quotations.reported': 'пересказ, не цитата',
  'quotations.speaker-unknown': 'кто сказал, не указано',

  'documents.heading': 'Документы',
  'documents.undated': 'дата не указана',

  'sources.heading': 'Источники',
  'sources.kind.article': 'Статья',
  'sources.kind.agency': 'Агентство',
  'sources.kind.link': 'Ссылка',
  'sources.kind.image': 'Снимок',
  'sources.open': 'Открыть в новой вкладке: {name}',

  'line.jump': 'Показать на странице',
  'line.copy': 'Копировать со ссылкой на источник',

  'action.save': 'Сохранить',
  'action.saving': 'Сохраняется…',
  'action.saved': 'Сохранено',
  'action.save-again': 'Сохранить снова',
  'action.copy': 'Копировать',
  'action.export': 'Экспорт',
  'action.print': 'Печать',
  'action.library': 'Библиотека',
  'action.options': 'Настройки',
  'action.read-anyway': 'Всё равно прочитать',
  'action.try-again': 'Попробовать снова',
  'action.close': 'Закрыть',
  'action.download': 'Скачать',
  'action.download-as': 'Скачать: {format}',
  'action.copy-as': 'Копировать: {format}',

  'status.reading': 'Читаю статью…',
  'status.marked': 'Отмечено на странице. Esc на странице снимет отметку.',
  'status.marked-nearly': 'Отмечено на странице: слова там теперь немного другие.',
  'status.not-found': 'Этого места на странице больше нет. В статье было:',
  'status.metadata': 'Это стоит в служебных данных страницы, а не в видимом тексте:',
  'status.no-passage': 'Для этого нет места в тексте.',
  'status.page-gone':
    'Страница закрыта или загружена заново. Откройте Headnote ещё раз, чтобы показывать места.',
  'status.line-copied': 'Скопировано со ссылкой на источник.',
  'status.note-copied': 'Вся записка скопирована.',
  'status.format-copied': 'Скопировано: {format}.',
  'status.copy-refused': 'Браузер не разрешил копирование.',
  'status.saved': 'Сохранено в вашей библиотеке.',
  'status.changed': {
    one: 'Изменилось после сохранения: {count} факт теперь читается иначе.',
    few: 'Изменилось после сохранения: {count} факта теперь читаются иначе.',
    many: 'Изменилось после сохранения: {count} фактов теперь читаются иначе.',
    other: 'Изменилось после сохранения: {count} факта теперь читаются иначе.',
  },
  'status.save-full': 'Не сохранено: на диске нет места.',
  'status.save-failed': 'Не сохранено: не удалось записать в библиотеку. Попробуйте ещё раз.',
  'status.export-failed': 'Не удалось записать в этом формате.',

  'page.not-an-article.title': 'Статьи здесь нет',
  'page.not-an-article.text':
    'Эта страница не похожа на новостную статью. Если её закрывает уведомление, сначала ответьте на него, а затем попробуйте снова или прочитайте страницу как есть.',
  'page.no-text.title': 'Читать здесь нечего',
  'page.no-text.text':
    'На странице нет связного текста. Если она ещё загружается, подождите немного и попробуйте снова.',
  'page.browser-page.title': 'Страница браузера',
  'page.browser-page.text':
    'На свои страницы браузеры расширения не пускают. Откройте новость во вкладке и нажмите кнопку Headnote там.',
  'page.reader-view.title': 'Режим чтения браузера',
  'page.reader-view.text':
    'Режим чтения Firefox закрыт для всех расширений. Выйдите из него и нажмите кнопку Headnote на самой странице.',
  'page.store.title': 'Магазин расширений',
  'page.store.text':
    'В магазины расширений браузеры расширения не пускают. Откройте новость во вкладке и нажмите кнопку Headnote там.',
  'page.pdf.title': 'Документ PDF',
  'page.pdf.text':
    'Браузер показывает PDF в окне, которое расширения читать не могут. Поищите эту статью в виде веб-страницы.',
  'page.file.title': 'Файл на вашем компьютере',
  'page.file.text':
    'Чтобы читать файлы, сначала разрешите это: откройте настройки расширений браузера, выберите Headnote и включите «Разрешить открывать локальные файлы по ссылкам».',
  'page.refused.title': 'Эту страницу прочитать нельзя',
  'page.refused.text':
    'Браузер не пустил Headnote на эту страницу. Обновите страницу и нажмите кнопку Headnote ещё раз.',
  'page.failed.title': 'Прочитать не удалось',
  'page.failed.text': 'Это ошибка Headnote, а не ваша. Страница не изменена, никуда ничего не отправлено.',

  'options.title': 'Настройки Headnote',
  'options.language': 'Язык интерфейса',
  'options.language.auto': 'Как в браузере',
  'options.theme': 'Цвета',
  'options.theme.auto': 'Как в системе',
  'options.theme.light': 'Светлые',
  'options.theme.dark': 'Тёмные',
  'options.saved': 'Учтено.',
  'options.stories': 'Новости о председательстве',
  'options.stories.mark': 'Отмечать кнопку на страницах, где говорится о председательстве',
  'options.stories.what':
    'Кнопка покажет, сколько приоритетов названо в статье. Для этого Headnote должен заглядывать в каждую открытую страницу; браузер сначала спросит вас. Страницы читаются на вашем компьютере, и ничего из них не сохраняется. При отключении разрешение возвращается.',
  'options.stories.refused': 'Без разрешения ничего не отмечается.',
  'stories.mark': {
    one: 'Headnote: новость о председательстве, {count} приоритет',
    few: 'Headnote: новость о председательстве, {count} приоритета',
    many: 'Headnote: новость о председательстве, {count} приоритетов',
    other: 'Headnote: новость о председательстве, {count} приоритета',
  },
  'options.shortcuts': 'Клавиши во всплывающем окне',
  'options.key.move': 'от строки к строке',
  'options.key.jump': 'показать строку на странице',
  'options.key.copy': 'копировать строку со ссылкой на источник',
  'options.key.edit': 'исправить строку',
  'options.key.confirm': 'подтвердить строку или снять подтверждение',
  'options.key.save': 'сохранить записку',
  'options.never': 'Чего Headnote никогда не делает',
  'options.never.send': 'Ничего никуда не отправляет. Статьи читаются на вашем компьютере.',
  'options.never.watch':
    'Страницу расширение видит, только когда вы нажали на ней его кнопку, разрешили прочитать несколько выбранных вкладок или включили отметки новостей.',
  'options.never.change': 'Ничего не меняет на странице: отметка рисуется поверх текста и исчезает.',
  'options.never.guess':
    'Не заполняет пробелы. Чего в статье нет, остаётся пустым, а выведенное помечено словом «выведено».',
  'options.version': 'Версия {version}',
};
