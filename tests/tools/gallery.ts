import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumPath } from './chromium.ts';

/**
 * Pictures of every surface in many states, languages and themes, from fixed samples, to be looked at, each checked
 * by axe for accessibility:
 * `node tests/tools/gallery.ts --out DIR`.
 */
interface Scene {
  name: string;
  query: string;
  width: number;
  height: number;
  /** Names of buttons pressed one after the other, each the first of its name. */
  press?: string[];
}

const sidebar = (name: string, query: string, press: string[] = []): Scene => ({
  name: `sidebar-${name}`,
  query: `surface=sidebar&${query}`,
  width: 400,
  height: 860,
  press,
});

const scenes: Scene[] = [
  sidebar('queue', 'scene=queue'),
  sidebar('queue-dark', 'scene=queue&theme=dark'),
  sidebar('queue-fa', 'scene=queue&lang=fa'),
  sidebar('queue-fa-dark', 'scene=queue&lang=fa&theme=dark'),
  sidebar('queue-de', 'scene=queue&lang=de'),
  sidebar('queue-ru', 'scene=queue&lang=ru'),
  sidebar('queue-pl', 'scene=many&lang=pl'),
  sidebar('queue-sr-latn', 'scene=degraded&lang=sr-Latn'),
  // The narrowest (entrypoints/sidebar.content).
  ...['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'].map((lang) => ({
    ...sidebar(`narrow-${lang}`, `scene=many&lang=${lang}`),
    width: 300,
    height: 420,
  })),
  sidebar('inserted', 'scene=queue', ['Insert']),
  sidebar('ask', 'scene=queue&insert=ask', ['Insert']),
  { ...sidebar('acting', 'scene=queue&acting=other', ['Insert']), height: 1020 },
  { ...sidebar('acting-dark', 'scene=queue&acting=other&theme=dark', ['Insert']), height: 1020 },
  { ...sidebar('acting-fa', 'scene=queue&acting=other&lang=fa', ['درج']), height: 1020 },
  { ...sidebar('guard', 'scene=queue&draft=minds'), height: 1000 },
  { ...sidebar('guard-fa-dark', 'scene=queue&draft=minds&lang=fa&theme=dark'), height: 1000 },
  sidebar('model', 'scene=queue&model=on', ['Ask the model']),
  sidebar('model-fa-dark', 'scene=queue&model=on&lang=fa&theme=dark', ['پرسیدن از مدل']),
  sidebar('brake', 'scene=queue&draft=answered'),
  sidebar('failed-dark', 'scene=queue&insert=failed&theme=dark', ['Insert']),
  sidebar('thread', 'scene=queue', ['Suggested replies', 'Conversation']),
  sidebar('dismiss', 'scene=queue', ['Dismiss']),
  sidebar('snooze', 'scene=queue&theme=dark', ['Snooze']),
  sidebar('escalate', 'scene=queue', ['Escalate']),
  sidebar('incidents', 'scene=incidents', ['1 incident', 'Reports', 'What we say']),
  sidebar('incidents-fa-dark', 'scene=incidents&lang=fa&theme=dark', ['۱ اختلال']),
  sidebar('quiet', 'scene=quiet'),
  sidebar('partial', 'scene=partial&theme=dark'),
  sidebar('broken', 'scene=broken'),
  sidebar('broken-fa', 'scene=broken&lang=fa'),
  sidebar('degraded', 'scene=degraded', ['Copy report']),
  sidebar('degraded-fa-dark', 'scene=degraded&lang=fa&theme=dark', ['کپی گزارش']),
  sidebar('report', 'scene=quiet', ['Copy report']),
  sidebar('silent', 'scene=silent'),
  sidebar('done', 'scene=done'),
  ...[
    sidebar('changed', 'scene=changed', ['Suggested replies', 'Earlier text', '+2 more messages']),
    sidebar('changed-dark', 'scene=changed&theme=dark', ['Suggested replies', '+2 more messages']),
    sidebar('changed-fa', 'scene=changed&lang=fa', ['پاسخ‌های پیشنهادی', 'متن پیشین', '۲ پیام دیگر']),
    sidebar('promised', 'scene=promised', ['Suggested replies']),
    sidebar('promised-fa-dark', 'scene=promised&lang=fa&theme=dark', ['پاسخ‌های پیشنهادی']),
    sidebar('changed-done', 'scene=changedDone', ['Suggested replies']),
    sidebar('changed-done-fa-dark', 'scene=changedDone&lang=fa&theme=dark', ['پاسخ‌های پیشنهادی']),
  ].map((scene) => ({ ...scene, height: 1240 })),
  sidebar('rounds', 'scene=queue', ['Rounds']),
  sidebar('rounds-dark', 'scene=queue&theme=dark', ['Rounds']),
  sidebar('rounds-fa', 'scene=queue&lang=fa', ['بازدیدها']),
  sidebar('rounds-ru', 'scene=queue&lang=ru', ['Обход']),
  sidebar('rounds-none', 'scene=queue&rounds=none', ['Rounds']),
  { name: 'popup', query: 'surface=popup', width: 348, height: 560 },
  {
    name: 'popup-dark',
    query: 'surface=popup&theme=dark&tab=https://x.com/other_brand',
    width: 348,
    height: 560,
  },
  { name: 'popup-fa', query: 'surface=popup&lang=fa&tab=https://example.org/', width: 348, height: 560 },
  {
    name: 'popup-first',
    query: 'surface=popup&scene=first&tab=https://x.com/sunny_kettle',
    width: 348,
    height: 360,
  },
  { name: 'options', query: 'surface=options', width: 760, height: 1360 },
  { name: 'options-dark', query: 'surface=options&theme=dark&lang=de', width: 760, height: 1360 },
  { name: 'options-fa', query: 'surface=options&lang=fa', width: 760, height: 1360 },
  {
    name: 'options-template',
    query: 'surface=options',
    width: 760,
    height: 2300,
    press: ['Change: Parcel is late'],
  },
  {
    name: 'options-template-fa-dark',
    query: 'surface=options&lang=fa&theme=dark',
    width: 420,
    height: 2500,
    press: ['پاسخ تازه'],
  },
  {
    name: 'options-policy',
    query: 'surface=options',
    width: 760,
    height: 2600,
    press: ['Change the targets: Sunny Kettle'],
  },
  {
    name: 'options-policy-dark',
    query: 'surface=options&theme=dark&lang=de',
    width: 760,
    height: 2600,
    press: ['Zielzeiten ändern: Sunny Kettle'],
  },
  {
    name: 'options-policy-fa',
    query: 'surface=options&lang=fa',
    width: 420,
    height: 2900,
    press: ['تغییر مهلت‌ها: \u2068Sunny Kettle\u2069'],
  },
];

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
if (!values.out) {
  console.error('Say where the pictures go: --out DIR');
  process.exit(2);
}
const out = resolve(values.out);
mkdirSync(out, { recursive: true });

const here = import.meta.dirname;
const styles = ['theme', 'rounds/rounds', 'sidebar/sidebar', 'popup/popup', 'options/options'];

/** The gallery's page: the surface's own style sheets and the components, in one file. */
async function pageFor(surface: string, script: string): Promise<string> {
  const css = styles
    .filter((name) => name === 'theme' || name === 'rounds/rounds' || name.startsWith(surface))
    .map((name) => readFileSync(join(here, `../../components/${name}.css`), 'utf8'))
    .join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${css}</style><div id="root"></div><script>${script}</script>`;
}

const { outputFiles } = await build({
  entryPoints: [join(here, 'gallery/page.tsx')],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');

async function shoot(page: Page, scene: Scene): Promise<void> {
  await page.setViewportSize({ width: scene.width, height: scene.height });
  await page.goto(`https://gallery.test/?${scene.query}`);
  await page.waitForTimeout(150);
  for (const name of scene.press ?? []) await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForTimeout(120);
  await page.screenshot({ path: join(out, `${scene.name}.png`) });
  const { violations } = await new AxeBuilder({ page }).analyze();
  console.log(scene.name, violations.length === 0 ? '' : `${violations.length} accessibility findings`);
  for (const { id, help, nodes } of violations)
    console.log(
      `  ${id}: ${help}\n    ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
        .join('\n    ')}`,
    );
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const context = await browser.newContext({ deviceScaleFactor: 1.5, timezoneId: 'Europe/Warsaw' });
const page = await context.newPage();
page.on('pageerror', (error) => console.error(error));
await page.route('https://gallery.test/**', async (route) => {
  const surface = new URL(route.request().url()).searchParams.get('surface') ?? 'sidebar';
  await route.fulfill({ contentType: 'text/html', body: await pageFor(surface, script) });
});
for (const scene of scenes) if (!values.only || scene.name.includes(values.only)) await shoot(page, scene);

const pictures = scenes
  .filter(({ name }) => !values.only || name.includes(values.only))
  .map(
    ({ name, width }) =>
      `<figure><img src="${name}.png" width="${width}"><figcaption>${name}</figcaption></figure>`,
  );
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>body{display:flex;flex-wrap:wrap;gap:16px;background:#888;font:14px system-ui}figure{margin:0}</style>${pictures.join('')}`,
);
await browser.close();
