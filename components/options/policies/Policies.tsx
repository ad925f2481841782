import { useState } from 'react';
import { defaultPolicy, type Policy, type Terms, versionAt } from '../../../lib/core/policy.ts';
import { type Brand, type Outcome, type SiteId, sites } from '../../../lib/core/types.ts';
import type { send } from '../../../lib/messages.ts';
import { siteName, type Words } from '../../../lib/words.ts';
import { ErrorNotice } from '../../ErrorNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words-context.ts';
import { NamedRow } from '../NamedRow.tsx';
import { faultsOf, firstTerms } from './draft.ts';
import type { HolidayTools } from './holidays.ts';
import { TermsForm } from './TermsForm.tsx';

/** Whose targets these are; null: every brand, every site. */
type Scope = Pick<Policy, 'brandId' | 'site'>;

interface PoliciesProps {
  brands: readonly Brand[];
  policies: readonly Policy[];
  holidays: HolidayTools;
  /** IANA name of the person's own zone. */
  zone: string;
  /** Epoch ms. */
  now(): number;
  send: typeof send;
}

interface Editing {
  /** Null: a new one. */
  id: string | null;
  scope: Scope;
  terms: Terms;
  /** A day, `YYYY-MM-DD`; null: at once. */
  from: string | null;
}

/** How fast customers are to get an answer: for all, or for one brand or site. */
export function Policies(p: PoliciesProps) {
  const words = useWords();
  const { t } = words;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState<Outcome<string> | null>(null);
  const now = p.now();
  const shown = p.policies.filter(({ versions }) => versions.some(({ terms }) => terms !== null));
  const hasGeneral = shown.some((each) => each.brandId === null && each.site === null);
  const rows = hasGeneral ? shown : [defaultPolicy, ...shown];

  const tell = (answer: Outcome<unknown>, done: 'policies.saved' | 'policies.withdrawn', scope: Scope) => {
    setSaid(answer.ok ? { ok: true, value: t(done, { name: scopeName(words, scope, p.brands) }) } : answer);
    if (answer.ok) setEditing(null);
  };
  const save = async ({ id, scope, terms, from }: Editing) => {
    const { brandId, site } = scope;
    const answer = await p.send('policy.save', {
      ...(id !== null && { id }),
      ...(from !== null && from > dayOf(p.now()) && { from: startOf(from) }),
      name: '',
      brandId,
      site,
      terms,
    });
    tell(answer, 'policies.saved', scope);
  };
  const withdraw = async (policy: Policy) =>
    tell(await p.send('policy.remove', { id: policy.id }), 'policies.withdrawn', policy);
  const edit = (id: string | null, scope: Scope, terms: Terms) => {
    setSaid(null);
    setEditing({ id, scope, terms, from: null });
  };
  return (
    <section className="panel">
      <h2>{t('policies.title')}</h2>
      <p className="hint">{t('policies.hint')}</p>
      <ul className="policy-list">
        {rows.map((policy) => (
          <PolicyRow
            key={policy.id}
            policy={policy}
            name={scopeName(words, policy, p.brands)}
            now={now}
            onEdit={(terms) => edit(policy === defaultPolicy ? null : policy.id, policy, terms)}
            onWithdraw={policy === defaultPolicy ? null : () => void withdraw(policy)}
          />
        ))}
      </ul>
      {said?.ok && <Notice tone="good" text={said.value} />}
      {said?.ok === false && <ErrorNotice problem={said.problem} />}
      {editing ? (
        <Editor
          {...p}
          editing={editing}
          onChange={setEditing}
          onCancel={() => setEditing(null)}
          onSave={save}
        />
      ) : (
        <div className="buttons">
          <Button
            label={t('policies.new')}
            icon="add"
            onPress={() => edit(null, { brandId: p.brands[0]?.id ?? null, site: null }, firstTerms)}
          />
        </div>
      )}
    </section>
  );
}

interface PolicyRowProps {
  policy: Policy;
  name: string;
  now: number;
  onEdit(terms: Terms): void;
  /** Null where there is nothing to withdraw. */
  onWithdraw: (() => void) | null;
}

function PolicyRow({ policy, name, now, onEdit, onWithdraw }: PolicyRowProps) {
  const words = useWords();
  const { t } = words;
  const present = versionAt(policy, now);
  const coming = policy.versions.filter(({ validFrom }) => validFrom !== null && validFrom > now);
  return (
    <li>
      <NamedRow
        name={name}
        editLabel={t('policies.edit', { name })}
        removeLabel={t('policies.withdraw', { name })}
        onEdit={() => onEdit((coming.at(-1) ?? present)?.terms ?? firstTerms)}
        onRemove={onWithdraw}
      />
      <p className="hint">{summary(words, present?.terms ?? null)}</p>
      {coming.map(({ validFrom, terms }) => (
        <p className="hint" key={validFrom}>
          {t('policies.from', { moment: words.moment(validFrom ?? 0), terms: summary(words, terms) })}
        </p>
      ))}
    </li>
  );
}

interface EditorProps extends Pick<PoliciesProps, 'brands' | 'holidays' | 'zone' | 'now'> {
  editing: Editing;
  onChange(editing: Editing): void;
  onCancel(): void;
  onSave(editing: Editing): Promise<void>;
}

function Editor({ brands, holidays, zone, now, editing, onChange, onCancel, onSave }: EditorProps) {
  const words = useWords();
  const { t } = words;
  const { id, scope, terms, from } = editing;
  const today = dayOf(now());
  return (
    <form
      className="brand-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.nativeEvent.isTrusted && faultsOf(terms).length === 0) void onSave(editing);
      }}
    >
      {id === null ? (
        <div className="form-columns">
          <Select
            label={t('policies.brand')}
            value={scope.brandId ?? ''}
            options={[
              { value: '', name: t('policies.all') },
              ...brands.map(({ id, name }) => ({ value: id, name })),
            ]}
            onChange={(id) => onChange({ ...editing, scope: { ...scope, brandId: id === '' ? null : id } })}
          />
          <Select<SiteId | ''>
            label={t('policies.site')}
            value={scope.site ?? ''}
            options={[
              { value: '', name: t('policies.site.all') },
              ...sites.map((site) => ({ value: site, name: siteName(words, site) })),
            ]}
            onChange={(site) =>
              onChange({ ...editing, scope: { ...scope, site: site === '' ? null : site } })
            }
          />
        </div>
      ) : (
        <h3>{scopeName(words, scope, brands)}</h3>
      )}
      <TermsForm
        terms={terms}
        zone={zone}
        holidays={holidays}
        onChange={(next) => onChange({ ...editing, terms: next })}
      />
      <label className="form-row">
        <span>{t('policies.validFrom')}</span>
        <input
          className="field short"
          type="date"
          min={today}
          value={from ?? today}
          onChange={(event) => onChange({ ...editing, from: event.target.value || null })}
        />
      </label>
      <p className="hint">{t('policies.validFrom.hint')}</p>
      <div className="buttons">
        <button type="submit" className="button" data-look="primary" disabled={faultsOf(terms).length > 0}>
          <span>{t('policies.save')}</span>
        </button>
        <Button label={t('cancel')} look="quiet" onPress={onCancel} />
      </div>
    </form>
  );
}

function scopeName(words: Words, { brandId, site }: Scope, brands: readonly Brand[]): string {
  const brand = brandId === null ? null : (brands.find(({ id }) => id === brandId)?.name ?? brandId);
  const parts = [brand ?? words.t('policies.all'), ...(site ? [siteName(words, site)] : [])];
  return words.list(parts);
}

/** What customers may count on, in one line. */
function summary(words: Words, terms: Terms | null): string {
  const { t } = words;
  if (!terms) return t('policies.summary.off');
  const first = terms.targets.firstResponse;
  const time =
    first === null
      ? t('policies.summary.none')
      : t('policies.summary.first', { duration: words.duration(first) });
  const { calendar } = terms;
  const when =
    calendar.kind === 'always'
      ? t('policies.calendar.always')
      : t('policies.summary.hours', { zone: calendar.zone });
  return words.list([time, when]);
}

/** The day of an instant in the zone of the computer, `YYYY-MM-DD`. */
function dayOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** The first instant of a day in the zone of the computer, epoch ms. */
function startOf(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
}
