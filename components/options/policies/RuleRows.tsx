import { useId } from 'react';
import type { TargetRule } from '../../../lib/core/policy.ts';
import { type Category, categories, type Urgency } from '../../../lib/core/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words-context.ts';
import { TargetFields } from './TargetFields.tsx';

const urgencies: readonly Urgency[] = [0, 1, 2];

/** Praise and passing mentions can wait a day: what most rules are made for. */
const firstRule: TargetRule = {
  categories: ['praise', 'mention'],
  urgencyFrom: 0,
  targets: { firstResponse: 24 * 3_600_000, nextResponse: 24 * 3_600_000, resolution: null },
};

interface RuleRowsProps {
  rules: readonly TargetRule[];
  onChange(rules: TargetRule[]): void;
}

/** Targets of their own for some kinds of messages; the first rule that fits counts. */
export function RuleRows({ rules, onChange }: RuleRowsProps) {
  const { t } = useWords();
  return (
    <>
      {rules.map((rule, i) => (
        <RuleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place in the order.
          key={`${i} of ${rules.length}`}
          number={i + 1}
          rule={rule}
          onChange={(next) => onChange(rules.map((each, other) => (other === i ? next : each)))}
          onRemove={() => onChange(rules.filter((_, other) => other !== i))}
        />
      ))}
      <div className="buttons">
        <Button
          label={t('policies.rule.add')}
          icon="add"
          look="quiet"
          onPress={() => onChange([...rules, firstRule])}
        />
      </div>
    </>
  );
}

interface RuleRowProps {
  number: number;
  rule: TargetRule;
  onChange(rule: TargetRule): void;
  onRemove(): void;
}

function RuleRow({ number, rule, onChange, onRemove }: RuleRowProps) {
  const { t } = useWords();
  const id = useId();
  const chosen = rule.categories ?? categories;
  const toggle = (category: Category) => {
    const next = categories.filter((each) => (each === category) !== chosen.includes(each));
    onChange({ ...rule, categories: next.length === categories.length ? null : next });
  };
  return (
    <fieldset className="rule">
      <legend>{t('policies.rule', { number })}</legend>
      <div className="choices">
        {categories.map((category) => (
          <label key={category} htmlFor={`${id}${category}`}>
            <input
              id={`${id}${category}`}
              type="checkbox"
              checked={chosen.includes(category)}
              onChange={() => toggle(category)}
            />
            <span>{t(`category.${category}`)}</span>
          </label>
        ))}
      </div>
      <Select
        label={t('policies.urgency')}
        value={String(rule.urgencyFrom)}
        options={urgencies.map((urgency) => ({
          value: String(urgency),
          name: t(`policies.urgency.${urgency}`),
        }))}
        onChange={(value) =>
          onChange({ ...rule, urgencyFrom: urgencies.find((each) => String(each) === value) ?? 0 })
        }
      />
      <TargetFields targets={rule.targets} onChange={(targets) => onChange({ ...rule, targets })} />
      <div className="buttons">
        <Button label={t('policies.rule.remove', { number })} icon="remove" look="quiet" onPress={onRemove} />
      </div>
    </fieldset>
  );
}
