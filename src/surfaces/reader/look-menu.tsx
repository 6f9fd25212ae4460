import { changeSettings, SETTINGS, type Settings } from '../../platform/settings';
import type { MessageKey } from '../../ui/catalog/index';
import type { Translator } from '../../ui/translator';

const LOOKS = [
  ['readerTheme', 'reader.theme'],
  ['readerFont', 'reader.font'],
  ['readerSize', 'reader.size'],
  ['readerWidth', 'reader.width'],
] as const;

/** How the text looks: kept for every article. */
export function LookMenu({ settings, t }: { settings: Settings; t: Translator }) {
  return (
    <details class="look">
      <summary class="button">{t('reader.look')}</summary>
      <div class="look-menu">
        {LOOKS.map(([name, label]) => (
          <>
            <label for={name}>{t(label)}</label>
            <select
              id={name}
              value={settings[name]}
              onChange={({ currentTarget }) => void changeSettings({ [name]: currentTarget.value })}
            >
              {SETTINGS[name].options.map((value) => (
                <option key={value} value={value}>
                  {t(`${label}.${value}` as MessageKey)}
                </option>
              ))}
            </select>
          </>
        ))}
      </div>
    </details>
  );
}
