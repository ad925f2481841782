import { useId, useState } from 'react';
import { parseIdentity } from '../../lib/core/brand.ts';
import type { Brand, Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words-context.ts';

interface BrandFormProps {
  brands: readonly Brand[];
  send: typeof send;
  onAdded(): void;
}

/** Adds a page or handle, as a brand of its own or to one that is there. */
export function BrandForm({ brands, send, onAdded }: BrandFormProps) {
  const { t } = useWords();
  const [input, setInput] = useState('');
  const [brandId, setBrandId] = useState('');
  const [answer, setAnswer] = useState<Outcome<Brand> | null>(null);

  const add = async () => {
    if (!parseIdentity(input)) return setAnswer({ ok: false, problem: { code: 'unknown-page' } });
    const outcome = await send('brand.add', { input: input.trim(), ...(brandId && { brandId }) });
    setAnswer(outcome);
    if (!outcome.ok) return;
    setInput('');
    onAdded();
  };
  return (
    <form
      className="brand-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.nativeEvent.isTrusted) void add();
      }}
    >
      <PageField value={input} invalid={answer?.ok === false} onChange={setInput} />
      {brands.length > 0 && (
        <Select
          label={t('options.addTo')}
          value={brandId}
          options={[
            { value: '', name: t('options.addTo.new') },
            ...brands.map(({ id, name }) => ({ value: id, name })),
          ]}
          onChange={setBrandId}
        />
      )}
      <button type="submit" className="button" data-look="primary">
        <Icon name="add" />
        <span>{t('options.add')}</span>
      </button>
      {answer?.ok && <Notice tone="good" text={t('options.added', { brand: answer.value.name })} />}
      {answer?.ok === false && <ErrorNotice problem={answer.problem} />}
    </form>
  );
}

function PageField(p: { value: string; invalid: boolean; onChange(value: string): void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="form-row">
      <label htmlFor={id}>{t('options.field')}</label>
      <input
        id={id}
        className="field"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={p.value}
        aria-invalid={p.invalid}
        aria-describedby={`${id}hint`}
        onChange={(event) => p.onChange(event.target.value)}
      />
      <p id={`${id}hint`} className="hint">
        {t('options.field.hint')}
      </p>
    </div>
  );
}
