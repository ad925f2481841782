import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

type Tone = 'info' | 'good' | 'warn' | 'bad';

const icons: Record<Tone, IconName> = { info: 'eye', good: 'check', warn: 'atRisk', bad: 'overdue' };

/** A sentence that must be noticed, read out at once where it is bad news. Buttons may follow it. */
export function Notice({ tone, text, children }: { tone: Tone; text: string; children?: ReactNode }) {
  return (
    <div className="notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <p>{text}</p>
      {children && <div className="notice-actions">{children}</div>}
    </div>
  );
}
