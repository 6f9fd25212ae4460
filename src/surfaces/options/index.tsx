import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { loadSettings, watchSettings } from '../../platform/settings';
import { applyAppearance } from '../../ui/appearance';
import { Options } from './options';
import '../../ui/theme.css';
import '../../ui/sheet.css';
import './options.css';
import './templates.css';

const root = document.getElementById('app')!;
const paint = (settings: Awaited<ReturnType<typeof loadSettings>>) => {
  const t = applyAppearance(settings, browserLanguage());
  document.title = t('options.title');
  render(<Options t={t} settings={settings} />, root);
};

paint(await loadSettings());
watchSettings(paint);
