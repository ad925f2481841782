import { createRoot } from 'react-dom/client';
import { Options } from '../../../components/options/Options.tsx';
import { dressPage } from '../../../components/page.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { mountSidebar } from '../../../components/sidebar/mount.tsx';
import type { Actor, InsertOutcome, OwnDraft } from '../../../components/sidebar/page-port.ts';
import type { Outcome, StoredComment } from '../../../lib/core/types.ts';
import type { DraftView, QueueView, send } from '../../../lib/messages.ts';
import { checkDraft } from '../../../lib/reply/etiquette.ts';
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
  topics,
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

const ownText =
  'WIE GESAGT, das ist Ihr Fehler. Bitte rufen Sie die Hotline an, +49 170 5551234 ist Ihre Nummer, oder?!! Wir melden uns bald.';
const drafts: Record<string, { draft: OwnDraft; view: DraftView }> = {
  minds: {
    draft: { commentId: 'facebook:900', text: ownText, since: now },
    view: {
      answer: null,
      elsewhere: false,
      author: 'Jonas Albrecht',
      sent: 2,
      closing: null,
      here: 'Keine weiteren Umwege, wir lösen das an Ort und Stelle: Wie lautete die letzte Auskunft?',
      late: { words: 'bis Freitag', dueAt: now - 86_400_000 },
      checked: {
        findings: checkDraft({
          text: ownText,
          lang: 'de',
          site: 'x',
          comment: 'Seit gestern kein Internet, wann geht es wieder?',
          author: 'Jonas Albrecht',
        }),
        heated: [],
        length: { used: 301, most: 280, over: true },
        thread: [ownText.slice(0, 32), ownText.slice(33)],
      },
    },
  },
  answered: {
    draft: { commentId: 'facebook:900', text: 'Dzień dobry, Pani Marto!', since: now },
    view: {
      answer: { comment: { ...(queues.queue as QueueView).items[1]?.comment } as StoredComment, isNew: true },
      elsewhere: true,
      author: 'Marta Kwiatkowska',
      sent: 0,
      closing: null,
      here: null,
      late: null,
      checked: { findings: [], heated: [], length: { used: 24, most: 8000, over: false }, thread: [] },
    },
  },
};
const own = drafts[at('draft', '')];

const answers: Partial<Record<Parameters<typeof send>[0], unknown>> = {
  'queue.view': queues[at('scene', 'queue')] ?? queues.queue,
  'rounds.view': at('rounds', '') === 'none' ? { items: [], total: 0, unseen: 0 } : rounds,
  'incidents.view': at('scene', '') === 'incidents' ? incidents : { items: [], open: 0 },
  'topics.view': topics,
  'thread.view': at('scene', '').startsWith('changed') ? changedThread() : threadOf(),
  'suggestions.view': suggestions,
  'draft.check': own?.view,
  'templates.view': [
    {
      id: 't1',
      name: 'Parcel is late',
      brandId: null,
      site: null,
      category: 'complaint',
      situation: 'delivery',
      lang: 'en',
      variants: ['{greeting} we are sorry about {issue}. On which day was it to come?'],
      updatedAt: 0,
    },
  ],
  'summary.view': at('scene', '') === 'first' ? { ...summary, brands: [] } : summary,
  'learning.view': { times: 3, from: 0 },
  'model.view':
    at('model', '') === 'on'
      ? {
          to: 'localhost:11434',
          instruction: 'You draft one public reply.',
          conversation: '{\n "conversation": []\n}',
        }
      : null,
  'model.ask': { text: null, fault: 'fault.link' },
  'model.state': null,
  'brand.add': brand,
  'case.decide': undefined,
};
const answer = (async (name) =>
  (at('scene', '') === 'silent'
    ? { ok: false, problem: { code: 'worker-silent' } }
    : { ok: true, value: answers[name] }) as Outcome<never>) as typeof send;

const allowed = { has: async () => true, ask: async () => true, giveBack: async () => true };
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
      overDraft: 'ask',
      thinkTwice: false,
      brandId: brand.id,
      brandName: brand.name,
      newId: () => 'id',
      onClose: () => undefined,
      page: {
        reveal: async () => false,
        acting: async () => actors[at('acting', 'brand')] ?? null,
        insert: async () => outcomes[at('insert', 'ok')] ?? { kind: 'inserted', near: false },
        released: async () => undefined,
        undo: async () => true,
        rewrite: async () => true,
        thinkTwice: () => () => undefined,
        focus: () => undefined,
        onDraft(run) {
          if (own) run(own.draft);
          return () => undefined;
        },
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
    overDraft: 'ask',
    thinkTwice: false,
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
      permission={allowed}
      model={{
        permissionFor: () => allowed,
        hasBuiltIn: async () => true,
        loadBuiltIn: async () => true,
      }}
      download={() => undefined}
      zone="Europe/Warsaw"
      templates={{
        faultsOf: () => [],
        preview: () => 'Dzień dobry, Pani Anno! Dziękujemy za wiadomość.',
        situations: { complaint: ['delivery', 'defect', 'general'] },
      }}
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
