import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { namedTabs } from '../../platform/selected-tabs';
import { loadSettings, watchSettings } from '../../platform/settings';
import { applyAppearance } from '../../ui/appearance';
import { Several } from './several';
import '../../ui/theme.css';
import '../../ui/sheet.css';
import './several.css';

const root = document.getElementById('app')!;
const tabs = namedTabs(location.search);
const paint = (settings: Awaited<ReturnType<typeof loadSettings>>) => {
  const t = applyAppearance(settings, browserLanguage());
  document.title = t('several.title');
  render(<Several tabs={tabs} t={t} />, root);
};

paint(await loadSettings());
watchSettings(paint);
