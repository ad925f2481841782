import { overDrafts, type Settings } from '../../lib/settings.ts';
import { languageNames, type UiLanguage } from '../../lib/words.ts';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words-context.ts';

const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const languages = Object.keys(languageNames) as UiLanguage[];

interface DisplayProps {
  settings: Settings;
  onChange(part: Partial<Pick<Settings, 'language' | 'theme' | 'overDraft' | 'thinkTwice'>>): void;
}

/** Language and theme of everything CareRail shows, and what it does about the person's own drafts. */
export function Display({ settings, onChange }: DisplayProps) {
  const { t } = useWords();
  return (
    <section className="panel">
      <h2>{t('options.display')}</h2>
      <div className="form-columns">
        <Select<Settings['language']>
          label={t('options.language')}
          value={settings.language}
          options={[
            { value: 'auto', name: t('options.language.auto') },
            ...languages.map((tag) => ({ value: tag, name: languageNames[tag], lang: tag })),
          ]}
          onChange={(language) => onChange({ language })}
        />
        <Select
          label={t('options.theme')}
          value={settings.theme}
          options={themes.map((theme) => ({ value: theme, name: t(`options.theme.${theme}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
        <Select
          label={t('options.overDraft')}
          value={settings.overDraft}
          options={overDrafts.map((each) => ({ value: each, name: t(`options.overDraft.${each}`) }))}
          onChange={(overDraft) => onChange({ overDraft })}
        />
      </div>
      <Switch
        label={t('options.thinkTwice')}
        checked={settings.thinkTwice}
        onChange={(thinkTwice) => onChange({ thinkTwice })}
      />
      <p className="hint">{t('options.thinkTwice.hint')}</p>
    </section>
  );
}
