import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { send } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';
import { createSurface } from '../state.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords, WordsContext } from '../words-context.ts';
import { Brands } from './Brands.tsx';
import { DataPanel } from './DataPanel.tsx';
import { Display } from './Display.tsx';
import { Learning } from './Learning.tsx';
import { Model, type ModelTools } from './Model.tsx';
import { Notifications, type Permission } from './Notifications.tsx';
import { Packs, type PackTools } from './Packs.tsx';
import type { HolidayTools } from './policies/holidays.ts';
import { Policies } from './policies/Policies.tsx';
import { Templates } from './templates/Templates.tsx';
import type { TemplateTools } from './templates/tools.ts';

export interface OptionsProps {
  words: Words;
  send: typeof send;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
  /** Calls `changed` after each change of the settings, until the returned function is called. */
  subscribe(changed: () => void): () => void;
  permission: Permission;
  model: ModelTools;
  packs: PackTools;
  holidays: HolidayTools;
  templates: TemplateTools;
  /** IANA name of the computer's zone. */
  zone: string;
  /** Hands a file to the person. */
  download(name: string, text: string): void;
  /** Epoch ms. */
  now(): number;
}

export function Options(p: OptionsProps) {
  return (
    <WordsContext value={p.words}>
      <Boundary fallback={<Notice tone="bad" text={p.words.t('crash')} />}>
        <Content {...p} />
      </Boundary>
    </WordsContext>
  );
}

function Content(p: OptionsProps) {
  const { t } = useWords();
  const { readSettings, subscribe } = p;
  const [surface] = useState(() =>
    createSurface<null, Settings>(null, async () => ({ ok: true, value: await readSettings() })),
  );
  const settings = useStore(surface, (state) => state.view);
  useEffect(() => surface.getState().listen(subscribe), [surface, subscribe]);

  /** Writes what changed onto the settings as they are now: the worker may have added a brand meanwhile. */
  async function change(
    part: Partial<Pick<Settings, 'language' | 'theme' | 'overDraft' | 'notifications' | 'packs'>>,
  ): Promise<void> {
    await p.writeSettings({ ...(await readSettings()), ...part });
    await surface.getState().ask();
  }

  return (
    <main className="options">
      <header className="options-header">
        <Mark size={26} />
        <h1>{t('options.title')}</h1>
      </header>
      {settings && (
        <>
          <Brands brands={settings.brands} send={p.send} onChanged={() => void surface.getState().ask()} />
          <Policies
            brands={settings.brands}
            policies={settings.policies}
            holidays={p.holidays}
            zone={p.zone}
            now={p.now}
            send={p.send}
          />
          <Templates tools={p.templates} brands={settings.brands} send={p.send} />
          <Display settings={settings} onChange={(part) => void change(part)} />
          <Notifications
            permission={p.permission}
            settings={settings.notifications}
            onChange={(notifications) => change({ notifications })}
          />
          <Learning send={p.send} now={p.now} />
          <Model tools={p.model} send={p.send} />
          <Packs {...p.packs} packs={settings.packs} onChange={(packs) => void change({ packs })} />
          <DataPanel
            send={p.send}
            download={p.download}
            now={p.now}
            onChanged={() => void surface.getState().ask()}
          />
        </>
      )}
      <section className="panel">
        <h2>{t('options.privacy')}</h2>
        <p className="hint">{t('options.privacy.text')}</p>
      </section>
    </main>
  );
}
