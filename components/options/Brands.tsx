import { useState } from 'react';
import { addressOf, identityKey } from '../../lib/core/brand.ts';
import type { Brand, BrandId, Identity, Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { siteName } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words-context.ts';
import { BrandForm } from './BrandForm.tsx';

interface BrandsProps {
  brands: readonly Brand[];
  send: typeof send;
  onChanged(): void;
}

/** What is about to be removed: a whole brand, or one of its pages. */
interface Removal {
  brand: Brand;
  identity?: Identity;
  name: string;
}

export function Brands({ brands, send, onChanged }: BrandsProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Removal | null>(null);
  const [done, setDone] = useState<{ name: string; answer: Outcome<unknown> } | null>(null);

  const address = async (brandId: BrandId, familiar: boolean) => {
    const answer = await send('brand.address', { brandId, familiar });
    if (!answer.ok) setDone({ name: '', answer });
    onChanged();
  };
  const remove = async ({ brand, identity, name }: Removal) => {
    setAsked(null);
    const answer = await send('brand.remove', { brandId: brand.id, ...(identity && { identity }) });
    setDone({ name, answer });
    onChanged();
  };
  return (
    <section className="panel">
      <h2>{t('options.brands')}</h2>
      <p className="hint">{t(brands.length === 0 ? 'options.brands.none' : 'options.brands.hint')}</p>
      {brands.length > 0 && (
        <ul className="brand-list">
          {brands.map((brand) => (
            <BrandRow
              key={brand.id}
              brand={brand}
              onRemove={setAsked}
              onAddress={(familiar) => void address(brand.id, familiar)}
            />
          ))}
        </ul>
      )}
      {asked && (
        <Notice tone="warn" text={t('options.remove.sure', { name: asked.name })}>
          <Button label={t('options.remove.yes')} look="danger" onPress={() => void remove(asked)} />
          <Button label={t('cancel')} look="quiet" onPress={() => setAsked(null)} />
        </Notice>
      )}
      {done?.answer.ok && <Notice tone="good" text={t('options.removed', { name: done.name })} />}
      {done && !done.answer.ok && <ErrorNotice problem={done.answer.problem} />}
      <BrandForm brands={brands} send={send} onAdded={onChanged} />
    </section>
  );
}

interface BrandRowProps {
  brand: Brand;
  onRemove(removal: Removal): void;
  onAddress(familiar: boolean): void;
}

function BrandRow({ brand, onRemove, onAddress }: BrandRowProps) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <div className="brand-row">
        <h3>
          <bdi>{brand.name}</bdi>
        </h3>
        <Button
          label={t('options.remove', { name: brand.name })}
          icon="remove"
          iconOnly
          look="quiet"
          onPress={() => onRemove({ brand, name: brand.name })}
        />
      </div>
      <ul>
        {brand.identities.map((identity) => {
          const name = identity.site === 'x' ? `@${identity.key}` : identity.key;
          return (
            <li key={identityKey(identity)} className="identity">
              <Icon name={identity.site} size={14} />
              <span className="identity-site">{siteName(words, identity.site)}</span>
              <a href={addressOf(identity)} target="_blank" rel="noreferrer">
                <bdi>{name}</bdi>
              </a>
              {brand.identities.length > 1 && (
                <Button
                  label={t('options.remove', { name })}
                  icon="close"
                  iconOnly
                  look="quiet"
                  onPress={() => onRemove({ brand, identity, name })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Switch
        label={t('options.familiar', { name: brand.name })}
        checked={brand.familiar === true}
        onChange={onAddress}
      />
    </li>
  );
}
