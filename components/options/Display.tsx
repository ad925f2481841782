import { useId } from 'react';
import type { Settings } from '../../lib/settings.ts';
import { languageNames } from '../../lib/words.ts';
import { useWords } from '../words-context.ts';

const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const languages = Object.entries(languageNames) as [keyof typeof languageNames, string][];

interface DisplayProps {
  settings: Settings;
  onChange(part: Partial<Pick<Settings, 'language' | 'theme'>>): void;
}

/** Language and theme of everything CareRail shows. */
export function Display({ settings, onChange }: DisplayProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="panel">
      <h2>{t('options.display')}</h2>
      <div className="form-columns">
        <div className="form-row">
          <label htmlFor={`${id}language`}>{t('options.language')}</label>
          <select
            id={`${id}language`}
            className="field"
            value={settings.language}
            onChange={(event) => {
              const tag = event.target.value;
              onChange({ language: languages.find(([language]) => language === tag)?.[0] ?? 'auto' });
            }}
          >
            <option value="auto">{t('options.language.auto')}</option>
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="form-row">
          <label htmlFor={`${id}theme`}>{t('options.theme')}</label>
          <select
            id={`${id}theme`}
            className="field"
            value={settings.theme}
            onChange={(event) => {
              const chosen = event.target.value;
              onChange({ theme: themes.find((theme) => theme === chosen) ?? 'auto' });
            }}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {t(`options.theme.${theme}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
