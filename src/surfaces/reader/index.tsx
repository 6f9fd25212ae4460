import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { lastKnownSettings, loadSettings, type Settings, watchSettings } from '../../platform/settings';
import { applyAppearance } from '../../ui/appearance';
import { findArticle } from './find-article';
import { Reader } from './reader';
import '../../ui/theme.css';
import '../../ui/note/note.css';
import './reader.css';

const root = document.getElementById('app')!;
applyLook(lastKnownSettings());
const readable = await findArticle(location.search);

function paint(settings: Settings): void {
  const t = applyLook(settings);
  document.title = readable?.note.article.headline || t('reader.title');
  render(<Reader readable={readable} settings={settings} t={t} />, root);
}

/** Sets paper and type on the page; sepia is a light theme on other paper. */
function applyLook(settings: Settings) {
  const { readerTheme, theme, readerFont, readerSize, readerWidth } = settings;
  const base = readerTheme === 'auto' ? theme : readerTheme === 'sepia' ? 'light' : readerTheme;
  const { dataset } = document.documentElement;
  Object.assign(dataset, { font: readerFont, size: readerSize, width: readerWidth, paper: readerTheme });
  return applyAppearance({ ...settings, theme: base }, browserLanguage());
}

paint(await loadSettings());
watchSettings(paint);
