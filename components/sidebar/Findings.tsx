import type { Finding } from '../../lib/reply/etiquette/finding.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';

interface FindingsProps {
  /** What the findings are about. */
  text: string;
  findings: readonly Finding[];
  /** Puts the mended text in its place; absent: it cannot be mended here. */
  onFix?(text: string): void;
}

const icons: Record<Finding['severity'], IconName> = { serious: 'overdue', warn: 'atRisk', hint: 'eye' };

/** What there is to mind about a text: why, where, and a repair of one click where there is one. */
export function Findings({ text, findings, onFix }: FindingsProps) {
  const { t } = useWords();
  return (
    <ul className="findings" aria-label={t('draft.minds')}>
      {findings.map(({ rule, severity, start, end, message, values, fix }) => (
        <li key={`${rule} ${start} ${end}`} data-severity={severity}>
          <Icon name={icons[severity]} />
          <div>
            <span className="unseen">{t(`severity.${severity}`)}: </span>
            {t(message, values)}
            {end > start && end - start < text.length && (
              <q className="place" dir="auto">
                {text.slice(start, end)}
              </q>
            )}
          </div>
          {fix && onFix && (
            <Button
              label={t(fix.label)}
              look="quiet"
              onPress={() => onFix(text.slice(0, fix.start) + fix.text + text.slice(fix.end))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
