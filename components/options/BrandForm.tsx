import { useState } from 'react';
import { hasIdentity, parseIdentities, unsupportedIn } from '../../lib/core/brand.ts';
import type { Brand, Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words-context.ts';
import { Field } from './Field.tsx';

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
  const [unsupported, setUnsupported] = useState<ReturnType<typeof unsupportedIn>>(null);

  const add = async () => {
    const pages = parseIdentities(input);
    const kind =
      input
        .split(/[\s,;]+/)
        .map(unsupportedIn)
        .find((each) => each !== null) ?? null;
    setUnsupported(kind);
    if (!pages) return setAnswer(kind ? null : { ok: false, problem: { code: 'unknown-page' } });
    const isKnown = ({ identity }: (typeof pages)[number]) =>
      brands.some((brand) => hasIdentity(brand, identity));
    const fresh = pages.filter((page) => !isKnown(page));
    // Pages entered together are one brand, also where it has some of them already.
    const known = brands.find((brand) => pages.some(({ identity }) => hasIdentity(brand, identity)));
    let target = brandId || (fresh.length < pages.length ? known?.id : undefined);
    for (const page of fresh.length > 0 ? fresh : pages) {
      const outcome = await send('brand.add', { input: page.input, ...(target && { brandId: target }) });
      setAnswer(outcome);
      if (!outcome.ok) return;
      target = outcome.value.id;
      onAdded();
    }
    // What was written meanwhile is the next one.
    setInput((now) => (now === input ? '' : now));
  };
  return (
    <form
      className="brand-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.nativeEvent.isTrusted) void add();
      }}
    >
      <PageField
        value={input}
        invalid={answer?.ok === false || (unsupported !== null && !answer)}
        onChange={setInput}
      />
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
      {unsupported && <Notice tone={answer?.ok ? 'info' : 'bad'} text={t(`unsupported.${unsupported}`)} />}
      {answer?.ok && <Notice tone="good" text={t('options.added', { brand: answer.value.name })} />}
      {answer?.ok === false && <ErrorNotice problem={answer.problem} />}
    </form>
  );
}

interface PageFieldProps {
  value: string;
  invalid: boolean;
  onChange(value: string): void;
}

function PageField({ value, invalid, onChange }: PageFieldProps) {
  const { t } = useWords();
  return (
    <Field
      label={t('options.field')}
      hint={t('options.field.hint')}
      value={value}
      aria-invalid={invalid}
      onChange={onChange}
      onPaste={(event) => {
        // A field of one line would join the lines of a list.
        const list = event.clipboardData
          .getData('text')
          .trim()
          .split(/\s*\n\s*/);
        if (list.length < 2) return;
        event.preventDefault();
        onChange([value.trim(), ...list].filter(Boolean).join(', '));
      }}
    />
  );
}
