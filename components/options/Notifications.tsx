import { useEffect, useState } from 'react';
import type { NotificationSettings } from '../../lib/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words-context.ts';
import { QuietHours } from './QuietHours.tsx';

/** The browser's permission to notify. `ask` must be called within a person's gesture. */
export interface Permission {
  has(): Promise<boolean>;
  ask(): Promise<boolean>;
  giveBack(): Promise<boolean>;
}

interface NotificationsProps {
  permission: Permission;
  settings: NotificationSettings;
  onChange(settings: NotificationSettings): Promise<void>;
}

/** What is told, and when not. The permission is asked for with the first wish and given back with the last. */
export function Notifications({ permission, settings, onChange }: NotificationsProps) {
  const { t } = useWords();
  const [isAllowed, setAllowed] = useState(false);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    void permission.has().then(setAllowed);
  }, [permission]);

  const set = async (news: 'risk' | 'breach', wanted: boolean) => {
    // Not allowed before, nothing was told: what is switched on now is all that is.
    const before = isAllowed ? settings : { ...settings, risk: false, breach: false };
    const after = { ...before, [news]: wanted };
    const change = wanted ? permission.ask : permission.giveBack;
    const isNeeded = wanted ? !isAllowed : !after.risk && !after.breach;
    const worked = !isNeeded || (await change().catch(() => false));
    setDenied(wanted && !worked);
    if (worked) await onChange(after);
    setAllowed(await permission.has());
  };
  return (
    <section className="panel">
      <h2>{t('options.notifications')}</h2>
      <Switch
        label={t('options.notifications.switch')}
        checked={isAllowed && settings.breach}
        onChange={(wanted) => void set('breach', wanted)}
      />
      <Switch
        label={t('options.notifications.risk')}
        checked={isAllowed && settings.risk}
        onChange={(wanted) => void set('risk', wanted)}
      />
      {isDenied && <Notice tone="warn" text={t('options.notifications.denied')} />}
      {isAllowed && (
        <QuietHours hours={settings.quiet} onChange={(quiet) => void onChange({ ...settings, quiet })} />
      )}
    </section>
  );
}
