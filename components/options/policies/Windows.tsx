import type { OpenWindow } from '../../../lib/core/policy.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words-context.ts';

interface WindowsProps {
  /** Whose windows these are: a weekday or a date, for the names of the fields. */
  of: string;
  windows: readonly OpenWindow[];
  onChange(windows: OpenWindow[]): void;
}

/** The opening times of one day, from none to several. */
export function Windows({ of, windows, onChange }: WindowsProps) {
  const { t } = useWords();
  const put = (at: number, part: Partial<OpenWindow>) =>
    onChange(windows.map((window, i) => (i === at ? { ...window, ...part } : window)));
  return (
    <div className="windows">
      {windows.length === 0 && <span className="hint">{t('policies.closed')}</span>}
      {windows.map((window, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place.
        <span className="window" key={i}>
          <input
            className="field"
            type="time"
            aria-label={t('policies.window.from', { day: of, number: i + 1 })}
            value={window.from}
            onChange={(event) => put(i, { from: event.target.value })}
          />
          <span aria-hidden>–</span>
          <input
            className="field"
            type="time"
            aria-label={t('policies.window.to', { day: of, number: i + 1 })}
            // A time field knows no 24:00: midnight at the end of a day is written 00:00.
            value={window.to === '24:00' ? '00:00' : window.to}
            onChange={(event) =>
              put(i, { to: event.target.value === '00:00' ? '24:00' : event.target.value })
            }
          />
          <Button
            label={t('policies.window.remove', { day: of, number: i + 1 })}
            icon="close"
            iconOnly
            look="quiet"
            onPress={() => onChange(windows.filter((_, other) => other !== i))}
          />
        </span>
      ))}
      <Button
        label={t('policies.window.add', { day: of })}
        icon="add"
        iconOnly
        look="quiet"
        onPress={() => onChange([...windows, nextWindow(windows)])}
      />
    </div>
  );
}

/** After what is there: a second half of the day after the first. */
function nextWindow(windows: readonly OpenWindow[]): OpenWindow {
  const last = windows.at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  return last.to < '18:00' ? { from: last.to, to: '18:00' } : { from: '00:00', to: last.from };
}
