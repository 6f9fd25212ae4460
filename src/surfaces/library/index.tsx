import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { lastKnownSettings, loadSettings, type Settings, watchSettings } from '../../platform/settings';
import { openNoteStore } from '../../store/index';
import { applyAppearance } from '../../ui/appearance';
import { Library } from './library';
import { FIRST_ROWS } from './use-heads';
import '../../ui/theme.css';
import '../../ui/note/note.css';
import '../../ui/correct/correct.css';
import '../../ui/export/export.css';
import './library.css';

const root = document.getElementById('app')!;
const store = openNoteStore();
const first = await store.first('library', FIRST_ROWS);
const paint = (settings: Settings) => {
  const t = applyAppearance(settings, browserLanguage());
  document.title = t('library.title');
  render(<Library store={store} t={t} first={first} />, root);
};

paint(lastKnownSettings());
requestAnimationFrame(() => performance.mark('headnote:list'));
paint(await loadSettings());
watchSettings(paint);
