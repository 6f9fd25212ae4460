import { useMemo, useState } from 'preact/hooks';
import { changeSettings, SETTINGS, type Settings } from '../../platform/settings';
import { exportWords } from '../../ui/catalog/exporting/index';
import { BrandIcon } from '../../ui/icons';
import type { Translator } from '../../ui/translator';
import { PlacesPart } from './places-part';
import { StoriesPart } from './stories-part';
import { TemplatesPart } from './templates-part';

declare const __VERSION__: string;

/** Languages are named in themselves, so that whoever landed in a wrong one finds back. */
const LANGUAGE_NAMES = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const;
const PROMISES = ['send', 'watch', 'change', 'guess'] as const;
const KEYS = [
  [['↓', '↑', 'j', 'k'], 'move'],
  [['Enter'], 'jump'],
  [['c'], 'copy'],
  [['e'], 'edit'],
  [['y'], 'confirm'],
  [['s'], 'save'],
] as const;

export function Options({ t, settings }: { t: Translator; settings: Settings }) {
  const words = useMemo(() => exportWords(t.language), [t]);
  const [isKept, setKept] = useState(false);
  const change = async (name: keyof Settings, value: string) => {
    setKept(false);
    await changeSettings({ [name]: value });
    setKept(true);
  };
  const languageLabel = (value: Settings['interfaceLanguage']) =>
    value === 'auto' ? t('options.language.auto') : LANGUAGE_NAMES[value];
  return (
    <main>
      <header>
        <BrandIcon />
        <h1>{t('options.title')}</h1>
      </header>
      <div class="settings">
        <label for="interfaceLanguage">{t('options.language')}</label>
        <select
          id="interfaceLanguage"
          value={settings.interfaceLanguage}
          onChange={({ currentTarget }) => void change('interfaceLanguage', currentTarget.value)}
        >
          {SETTINGS.interfaceLanguage.options.map((value) => (
            <option key={value} value={value}>
              {languageLabel(value)}
            </option>
          ))}
        </select>
        <label for="theme">{t('options.theme')}</label>
        <select
          id="theme"
          value={settings.theme}
          onChange={({ currentTarget }) => void change('theme', currentTarget.value)}
        >
          {SETTINGS.theme.options.map((value) => (
            <option key={value} value={value}>
              {t(`options.theme.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="kept" role="status">
        {isKept && t('options.saved')}
      </p>
      <StoriesPart t={t} />
      <PlacesPart words={words} />
      <TemplatesPart t={t} words={words} />
      <section>
        <h2>{t('options.shortcuts')}</h2>
        <dl class="keys">
          {KEYS.map(([keys, does]) => (
            <>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`options.key.${does}`)}</dd>
            </>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('options.never')}</h2>
        <ul>
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`options.never.${promise}`)}</li>
          ))}
        </ul>
      </section>
      <footer>{t('options.version', { version: __VERSION__ })}</footer>
    </main>
  );
}
