import { mostVariants, type WordingError, type WrittenTemplate } from '../../../lib/core/template.ts';
import {
  type Brand,
  type Category,
  categories,
  type ReplyLanguage,
  replyLanguages,
  type SiteId,
  sites,
} from '../../../lib/core/types.ts';
import { siteName } from '../../../lib/words.ts';
import { situationName } from '../../situation-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words-context.ts';
import { Field } from '../Field.tsx';
import type { TemplateTools } from './tools.ts';

interface TemplateFormProps extends TemplateTools {
  brands: readonly Brand[];
  template: WrittenTemplate;
  onChange(template: WrittenTemplate): void;
  onSave(): void;
  onCancel(): void;
}

/** One reply of the team's: where it fits, its wordings, and each as a customer would get it. */
export function TemplateForm({ template, onChange, onSave, onCancel, ...p }: TemplateFormProps) {
  const { t } = useWords();
  const faults = p.faultsOf(template.variants);
  const isReady = faults.length === 0 && template.name.trim() !== '';
  const put = (part: Partial<WrittenTemplate>) => onChange({ ...template, ...part });
  const reword = (at: number, text: string) => put({ variants: template.variants.with(at, text) });
  return (
    <form
      className="brand-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.nativeEvent.isTrusted && isReady) onSave();
      }}
    >
      <Field
        label={t('templates.name')}
        value={template.name}
        dir="auto"
        onChange={(name) => put({ name })}
      />
      <Conditions {...p} template={template} onChange={put} />
      {template.variants.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: wordings have no name but their place
        <div className="wording" key={at}>
          <Wording
            text={text}
            number={at + 1}
            lang={template.lang}
            faults={faults.filter(({ variant }) => variant === at)}
            preview={p.preview(template, at)}
            onChange={(next) => reword(at, next)}
          />
          {template.variants.length > 1 && (
            <Button
              label={t('templates.variant.remove', { number: at + 1 })}
              icon="remove"
              iconOnly
              look="quiet"
              onPress={() => put({ variants: template.variants.toSpliced(at, 1) })}
            />
          )}
        </div>
      ))}
      <div className="buttons">
        {template.variants.length < mostVariants && (
          <Button
            label={t('templates.variant.add')}
            icon="add"
            onPress={() => put({ variants: [...template.variants, ''] })}
          />
        )}
        <button type="submit" className="button" data-look="primary" disabled={!isReady}>
          <span>{t('templates.save')}</span>
        </button>
        <Button label={t('cancel')} look="quiet" onPress={onCancel} />
      </div>
    </form>
  );
}

interface ConditionsProps extends Pick<TemplateFormProps, 'brands' | 'template' | 'situations'> {
  onChange(part: Partial<WrittenTemplate>): void;
}

function Conditions({ brands, template, situations, onChange }: ConditionsProps) {
  const words = useWords();
  const { t } = words;
  const { category } = template;
  const abouts = category ? (situations[category] ?? []) : [];
  return (
    <div className="form-columns">
      <Select<ReplyLanguage>
        label={t('templates.language')}
        value={template.lang}
        options={replyLanguages.map((lang) => ({ value: lang, name: words.languageName(lang) }))}
        onChange={(lang) => onChange({ lang })}
      />
      <Select<Category | ''>
        label={t('templates.category')}
        value={category ?? ''}
        options={[
          { value: '', name: t('templates.any') },
          ...categories
            .filter((each) => situations[each])
            .map((each) => ({ value: each, name: t(`category.${each}`) })),
        ]}
        onChange={(next) => onChange({ category: next || null, situation: null })}
      />
      {abouts.length > 0 && (
        <Select
          label={t('templates.situation')}
          value={template.situation ?? ''}
          options={[
            { value: '', name: t('templates.any') },
            ...abouts.map((each) => ({ value: each, name: situationName(words, each) })),
          ]}
          onChange={(next) => onChange({ situation: next || null })}
        />
      )}
      <Select
        label={t('policies.brand')}
        value={template.brandId ?? ''}
        options={[
          { value: '', name: t('policies.all') },
          ...brands.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(id) => onChange({ brandId: id || null })}
      />
      <Select<SiteId | ''>
        label={t('policies.site')}
        value={template.site ?? ''}
        options={[
          { value: '', name: t('policies.site.all') },
          ...sites.map((site) => ({ value: site, name: siteName(words, site) })),
        ]}
        onChange={(site) => onChange({ site: site || null })}
      />
    </div>
  );
}

interface WordingProps {
  text: string;
  number: number;
  lang: ReplyLanguage;
  faults: readonly WordingError[];
  preview: string | null;
  onChange(text: string): void;
}

function Wording({ text, number, lang, faults, preview, onChange }: WordingProps) {
  const { t } = useWords();
  const isUntouched = text === '';
  return (
    <div>
      <label className="form-row">
        <span>{t('templates.variant', { number })}</span>
        <textarea
          className="field"
          rows={4}
          dir="auto"
          lang={lang}
          value={text}
          aria-invalid={(faults.length > 0 && !isUntouched) || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {!isUntouched && faults.length > 0 && (
        <ul className="faults" role="alert">
          {faults.map(({ fault, line, column, found }) => (
            <li key={`${fault} ${line} ${column}`}>
              {t('templates.place', { line, column, fault: t(`templates.fault.${fault}`, { found }) })}
            </li>
          ))}
        </ul>
      )}
      {faults.length === 0 && (
        <figure className="preview">
          <figcaption className="hint">{t('templates.preview')}</figcaption>
          <p dir="auto" lang={lang}>
            {preview ?? t('templates.preview.nothing')}
          </p>
        </figure>
      )}
    </div>
  );
}
