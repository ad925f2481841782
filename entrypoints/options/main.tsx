import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ModelTools } from '../../components/options/Model.tsx';
import type { Permission } from '../../components/options/Notifications.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { PackTools } from '../../components/options/Packs.tsx';
import type { HolidayTools } from '../../components/options/policies/holidays.ts';
import type { TemplateTools } from '../../components/options/templates/tools.ts';
import { dressPage } from '../../components/page.ts';
import '../../components/theme.css';
import '../../components/options/options.css';
import { originOf } from '../../lib/core/model.ts';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { send } from '../../lib/messages.ts';
import { greeting } from '../../lib/reply/address.ts';
import { situations } from '../../lib/reply/starters/starters.ts';
import { fill, parseTemplate, templateErrors } from '../../lib/reply/templates.ts';
import { onSettings, readSettings, writeSettings } from '../../lib/settings.ts';
import { markup } from '../../lib/sites/markup.ts';
import { readPack } from '../../lib/sites/pack-reading.ts';
import { uiLanguage, wordsFor } from '../../lib/words.ts';

function permissionTo(wanted: Parameters<typeof browser.permissions.request>[0]): Permission {
  return {
    has: () => browser.permissions.contains(wanted),
    ask: () => browser.permissions.request(wanted),
    giveBack: () => browser.permissions.remove(wanted),
  };
}

const notifications = permissionTo({ permissions: ['notifications'] });

const model: ModelTools = {
  permissionFor: (address) =>
    permissionTo({
      origins: [originOf(address)],
      // Firefox asks people about what is sent, too (wxt.config.ts).
      ...(import.meta.env.BROWSER === 'firefox' && { data_collection: ['websiteContent'] }),
    }),
  hasBuiltIn: async () =>
    ['available', 'downloadable', 'downloading'].includes(
      (await globalThis.LanguageModel?.availability()) ?? 'unavailable',
    ),
  async loadBuiltIn() {
    (await globalThis.LanguageModel?.create())?.destroy();
    return (await globalThis.LanguageModel?.availability()) === 'available';
  },
};

const packTools: PackTools = {
  read: (text) => readPack(text, Date.now()),
  revised: { facebook: markup.facebook.revised, x: markup.x.revised },
};

/** How many years ahead holidays are taken; the person is told up to when. */
const yearsAhead = 5;
const thisYear = new Date().getFullYear();
const until = thisYear + yearsAhead;
const publicDays = () => import('../../lib/holidays/public.ts');

/** The tables of all countries are large (1.4 MB) and loaded only when they are asked for. */
const holidays: HolidayTools = {
  until,
  countries: async () => (await publicDays()).countries(),
  statesOf: async (country) => (await publicDays()).statesOf(country),
  holidaysOf: async (code) => (await publicDays()).publicHolidays(code, thisYear, until),
  read: async (file) => (await import('../../lib/holidays/ical.ts')).readCalendar(file, thisYear, until),
};

/** How an invented customer would be answered, in each language. */
const sample: Readonly<Record<ReplyLanguage, { author: string; issue: string }>> = {
  en: { author: 'Anna Miller', issue: '“the parcel never came”' },
  pl: { author: 'Anna Lipa', issue: '„paczka nie doszła”' },
  de: { author: 'Anna Lindner', issue: '„das Paket kam nie an“' },
  sr: { author: 'Ана Липић', issue: '„пакет није стигао”' },
  'sr-Latn': { author: 'Ana Lipić', issue: '„paket nije stigao”' },
  fa: { author: 'سارا کریمی', issue: '«بسته نرسید»' },
  ru: { author: 'Анна Липова', issue: '«посылка не пришла»' },
};

const templates: TemplateTools = {
  faultsOf: (variants) => templateErrors({ variants: [...variants] }),
  preview({ lang, variants }, variant) {
    const parsed = parseTemplate(variants[variant] ?? '');
    const { author, issue } = sample[lang];
    const [name = ''] = author.split(' ');
    const values = { name, greeting: greeting(author, lang).text, issue, brand: 'Sunny', agent: '^AM' };
    return parsed.ok ? fill(parsed.pieces, values, lang) : null;
  },
  situations,
};

function subscribe(changed: () => void): () => void {
  const until = new AbortController();
  onSettings(changed, until.signal);
  return () => until.abort();
}

/** Hands a file to the person through a link that is never shown. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function start(root: HTMLElement): void {
  const react = createRoot(root);
  const render = async () => {
    const settings = await readSettings();
    const words = wordsFor(uiLanguage(settings.language, navigator.language));
    dressPage(document, words, settings.theme);
    document.title = words.t('options.title');
    react.render(
      <Options
        words={words}
        send={send}
        readSettings={readSettings}
        writeSettings={writeSettings}
        subscribe={subscribe}
        permission={notifications}
        model={model}
        packs={packTools}
        holidays={holidays}
        templates={templates}
        zone={Temporal.Now.timeZoneId()}
        download={download}
        now={Date.now}
      />,
    );
  };
  // The words and the theme of the page itself follow a change at once.
  onSettings(() => void render(), new AbortController().signal);
  void render();
}

const root = document.getElementById('root');
if (root) start(root);
