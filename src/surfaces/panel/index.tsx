import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { loadSettings, watchSettings } from '../../platform/settings';
import { applyAppearance } from '../../ui/appearance';
import { Panel } from './panel';
import '../../ui/theme.css';
import '../../ui/note/note.css';
import '../../ui/correct/correct.css';
import '../../ui/export/export.css';
import '../../page-note/page-note.css';
import './panel.css';

const root = document.getElementById('app')!;
const paint = (settings: Awaited<ReturnType<typeof loadSettings>>) => {
  const t = applyAppearance(settings, browserLanguage());
  document.title = t('panel.title');
  render(<Panel t={t} />, root);
};

paint(await loadSettings());
watchSettings(paint);
