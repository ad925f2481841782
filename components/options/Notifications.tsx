import { useEffect, useState } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';

/** The browser's permission to notify. `ask` must be called within a person's gesture. */
export interface Permission {
  has(): Promise<boolean>;
  ask(): Promise<boolean>;
  giveBack(): Promise<boolean>;
}

export function Notifications({ permission }: { permission: Permission }) {
  const { t } = useWords();
  const [on, setOn] = useState(false);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    void permission.has().then(setOn);
  }, [permission]);

  const set = async (wanted: boolean) => {
    const worked = await (wanted ? permission.ask() : permission.giveBack()).catch(() => false);
    setDenied(wanted && !worked);
    setOn(await permission.has());
  };
  return (
    <section className="panel">
      <h2>{t('options.notifications')}</h2>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={(event) => {
            if (event.nativeEvent.isTrusted) void set(event.target.checked);
          }}
        />
        <span>{t('options.notifications.switch')}</span>
      </label>
      {denied && <Notice tone="warn" text={t('options.notifications.denied')} />}
    </section>
  );
}
