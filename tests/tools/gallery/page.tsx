import { createRoot } from 'react-dom/client';
import { Options } from '../../../components/options/Options.tsx';
import { dressPage } from '../../../components/page.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { mountSidebar } from '../../../components/sidebar/mount.tsx';
import type { Actor, InsertOutcome } from '../../../components/sidebar/page-port.ts';
import type { Outcome } from '../../../lib/core/types.ts';
import type { send } from '../../../lib/messages.ts';
import type { Settings } from '../../../lib/settings.ts';
import { type UiLanguage, wordsFor } from '../../../lib/words.ts';
import {
  brand,
  changedThread,
  incidents,
  now,
  openOnWeekdays,
  otherBrand,
  queues,
  rounds,
  suggestions,
  summary,
  threadOf,
} from './samples.ts';

/** One scene of the gallery: `?surface=sidebar&scene=queue&lang=en&theme=light&insert=ask`. */
const scene = new URLSearchParams(location.search);
const at = (name: string, otherwise: string) => scene.get(name) ?? otherwise;
const theme = at('theme', 'light') as Settings['theme'];
const words = wordsFor(at('lang', 'en') as UiLanguage);

const outcomes: Record<string, InsertOutcome> = {
  ok: { kind: 'inserted', near: false },
  ask: { kind: 'ask', draft: 'Dzień dobry, Pani Marto, dzięku' },
  failed: { kind: 'failed', reason: 'swallowed', draftKept: true },
};

const actors: Record<string, Actor> = {
  brand: { name: brand.name, brandId: brand.id },
  other: { name: 'Anna Example', brandId: null },
};

const answers: Partial<Record<Parameters<typeof send>[0], unknown>> = {
  'queue.view': queues[at('scene', 'queue')] ?? queues.queue,
  'rounds.view': at('rounds', '') === 'none' ? { items: [], total: 0, unseen: 0 } : rounds,
  'incidents.view': at('scene', '') === 'incidents' ? incidents : { items: [], open: 0 },
  'thread.view': at('scene', '').startsWith('changed') ? changedThread() : threadOf(),
  'suggestions.view': suggestions,
  'summary.view': at('scene', '') === 'first' ? { ...summary, brands: [] } : summary,
  'brand.add': brand,
  'case.decide': undefined,
};
const answer = (async (name) =>
  (at('scene', '') === 'silent'
    ? { ok: false, problem: { code: 'worker-silent' } }
    : { ok: true, value: answers[name] }) as Outcome<never>) as typeof send;

const common = { words, send: answer, subscribe: () => () => undefined, now: () => now };
const root = document.getElementById('root');
if (root) show(root);

function show(root: HTMLElement): void {
  dressPage(document, words, theme);
  const surface = at('surface', 'sidebar');
  if (surface === 'sidebar') {
    mountSidebar(root, {
      ...common,
      open: true,
      theme,
      site: 'facebook',
      brandId: brand.id,
      brandName: brand.name,
      newId: () => 'id',
      onClose: () => undefined,
      page: {
        reveal: async () => false,
        acting: async () => actors[at('acting', 'brand')] ?? null,
        insert: async () => outcomes[at('insert', 'ok')] ?? { kind: 'inserted', near: false },
        released: async () => undefined,
        report: async () => '<!--\n{\n "format": "carerail-report"\n}\n-->\n<html><body></body></html>',
      },
    });
    return;
  }
  document.documentElement.classList.add('carerail');
  const react = createRoot(root);
  if (surface === 'popup') {
    const tabUrl = at('tab', 'https://www.facebook.com/sunnykettle');
    react.render(<Popup {...common} tabUrl={tabUrl} openOptions={() => undefined} close={() => undefined} />);
    return;
  }
  const settings: Settings = {
    version: 1,
    notifications: {
      risk: true,
      breach: true,
      quiet: Array.from({ length: 7 }, (_, i) => (i === 6 ? null : { from: '20:00', to: '08:00' })),
    },
    language: 'auto',
    theme,
    brands: [brand, otherBrand],
    policies: [openOnWeekdays],
    declinedOffers: [],
    learnsFrom: 0,
    packs: {
      facebook: {
        site: 'facebook',
        date: '2026-10-12',
        note: 'comments became list items',
        selectors: { article: 'li', text: 'p', author: 'a' },
      },
      x: { site: 'x', date: '2026-01-02', note: '', selectors: { tweet: 'article' } },
    },
  };
  react.render(
    <Options
      {...common}
      readSettings={async () => settings}
      writeSettings={async () => undefined}
      permission={{ has: async () => true, ask: async () => true, giveBack: async () => true }}
      download={() => undefined}
      zone="Europe/Warsaw"
      holidays={{
        until: 2031,
        countries: async () => [{ code: 'PL', name: 'Polska' }],
        statesOf: async () => [],
        holidaysOf: async () => [{ date: '2026-11-11', name: 'Narodowe Święto Niepodległości' }],
        read: async () => ({ ok: false, fault: { kind: 'no-calendar' } }),
      }}
      packs={{
        read: () => ({
          ok: false,
          faults: [{ kind: 'name', name: 'articel', near: ['article', 'postLink'] }],
        }),
        revised: { facebook: '2026-10-01', x: '2026-10-01' },
      }}
    />,
  );
}
