import { render } from 'preact';
import { browserLanguage } from '../../platform/i18n';
import { lastKnownSettings, loadSettings } from '../../platform/settings';
import { applyAppearance } from '../../ui/appearance';
import { Popup } from './popup';
import '../../ui/theme.css';
import '../../ui/note/note.css';
import '../../ui/correct/correct.css';
import '../../ui/export/export.css';
import '../../page-note/page-note.css';
import './popup.css';

performance.mark('headnote:start', { startTime: 0 });

const root = document.getElementById('app')!;
const known = lastKnownSettings();
const paint = (settings: typeof known) =>
  render(<Popup t={applyAppearance(settings, browserLanguage())} />, root);

paint(known);
const settings = await loadSettings();
if (JSON.stringify(settings) !== JSON.stringify(known)) paint(settings);
