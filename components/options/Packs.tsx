import { useId, useState } from 'react';
import { type PackFault, type PackReading, type Packs as PacksOf, packInForce } from '../../lib/core/pack.ts';
import { type SiteId, sites } from '../../lib/core/types.ts';
import { siteName, type Words } from '../../lib/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { Field } from './Field.tsx';

export interface PackTools {
  /** A pasted text as a pack, or what is wrong with it. */
  read(text: string): PackReading;
  /** When the built-in selectors of each site were last changed, `YYYY-MM-DD`. */
  revised: Record<SiteId, string>;
}

interface PacksProps extends PackTools {
  packs: PacksOf;
  onChange(packs: PacksOf): void;
}

type Said =
  | { kind: 'faults'; faults: readonly PackFault[] }
  | { kind: 'used'; site: SiteId }
  | { kind: 'removed'; site: SiteId };

/** Selectors that mend the reading of a site until the next update: pasted, shown with their date, removed. */
export function Packs({ packs, revised, read, onChange }: PacksProps) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<Said | null>(null);

  const use = (text: string): boolean => {
    const reading = read(text);
    if (!reading.ok) setSaid({ kind: 'faults', faults: reading.faults });
    else {
      const { site } = reading.pack;
      onChange({ ...packs, [site]: reading.pack });
      setSaid({ kind: 'used', site });
    }
    return reading.ok;
  };
  const remove = (site: SiteId) => {
    const { [site]: _, ...rest } = packs;
    onChange(rest);
    setSaid({ kind: 'removed', site });
  };
  return (
    <section className="panel">
      <h2>{t('packs.title')}</h2>
      <p className="hint">{t('packs.hint')}</p>
      <ul className="packs">
        {sites.map((site) => (
          <PackRow key={site} site={site} packs={packs} revised={revised[site]} onRemove={remove} />
        ))}
      </ul>
      <PackForm use={use} />
      {said?.kind === 'faults' && (
        <Notice
          tone="bad"
          text={[t('packs.refused'), ...said.faults.map((each) => faultText(words, each))].join(' ')}
        />
      )}
      {(said?.kind === 'used' || said?.kind === 'removed') && (
        <Notice tone="good" text={t(`packs.${said.kind}`, { site: siteName(words, said.site) })} />
      )}
    </section>
  );
}

interface PackRowProps {
  site: SiteId;
  packs: PacksOf;
  revised: string;
  onRemove(site: SiteId): void;
}

function PackRow({ site, packs, revised, onRemove }: PackRowProps) {
  const words = useWords();
  const line = useId();
  const pack = packs[site];
  if (!pack) return null;
  const facts = {
    site: siteName(words, site),
    date: dayOf(words, pack.date),
    revised: dayOf(words, revised),
  };
  const count = Object.keys(pack.selectors ?? {}).length;
  const isUsed = packInForce(packs, site, revised) !== undefined;
  return (
    <li className="pack-row">
      <Icon name={site} size={14} />
      <span className="pack" id={line}>
        {isUsed ? words.t('packs.line', { ...facts, count }) : words.t('packs.dropped', facts)}
        {pack.note && (
          <small>
            <bdi>{pack.note}</bdi>
          </small>
        )}
      </span>
      <Button
        label={words.t('packs.remove')}
        look="quiet"
        describedBy={line}
        onPress={() => onRemove(site)}
      />
    </li>
  );
}

/** `use` answers whether the text was taken; what was not taken stays, to be mended. */
function PackForm({ use }: { use(text: string): boolean }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <div className="form-row">
      <Field label={t('packs.field')} className="pack-text" rows={4} value={text} onChange={setText} />
      <div className="buttons">
        <Button
          label={t('packs.use')}
          disabled={text.trim() === ''}
          onPress={() => {
            if (use(text)) setText('');
          }}
        />
      </div>
    </div>
  );
}

function faultText(words: Words, fault: PackFault): string {
  const { near, date, revised, ...names } = { near: [], date: '', revised: '', ...fault };
  return words.t(`packs.fault.${fault.kind}`, {
    ...names,
    near: words.list(near),
    date: dayOf(words, date),
    revised: dayOf(words, revised),
  });
}

/** What is stored by hand may have any date. */
function dayOf(words: Words, date: string): string {
  return Number.isNaN(Date.parse(date)) ? '' : words.day(date);
}
