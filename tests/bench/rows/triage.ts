import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { build } from 'vite';
import { isHot } from '../../../lib/core/hot.ts';
import { assess } from '../../../lib/triage/assess.ts';
import { languageOf } from '../../../lib/triage/language.ts';
import { dataApart, dataFiles } from '../../../wxt.data.ts';
import { type Figure, median } from '../figures.ts';
import { languagePeers, moodPeers } from '../triage/peers.ts';
import { columns, f1, macroF1, share } from '../triage/scores.ts';
import { type Row as Message, type Mood, moodSets, rowsOf, setsAreHere } from '../triage/sets.ts';
import type { Row } from './row.ts';

/** Accuracy and speed of the triage beside word lists and language detectors, same messages, same run; no browser. */
export const triage: Row = {
  name: 'triage',
  async measure({ quick }) {
    const ready = await readiness(quick ? 3 : 7);
    if (!setsAreHere) {
      console.log('triage: no accuracy and no speed, ../shared/data is absent');
      return ready;
    }
    return [...ready, ...speed(quick ? 3 : 9), ...onGold(), ...onMoodSets(quick), ...onLanguages()];
  },
};

const percent = (error: number) => Math.round(error * 1000) / 10;
const shown = (value: number) => value.toFixed(3);

/** Bytes of all that the triage is made of, and CPU time until the first verdicts of a fresh copy. */
async function readiness(times: number): Promise<Figure[]> {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const { code, data } = await asInWorker();
  const runs: number[] = [];
  for (let i = 0; i < times; i += 1) {
    // Another comment at its end is another module: nothing is kept from the last time.
    const url = `data:text/javascript;base64,${Buffer.from(`${code}\n//${i}`).toString('base64')}`;
    const before = process.cpuUsage();
    globalThis.carerailData = JSON.parse(data.toString());
    const fresh = (await import(url)) as { assess: typeof assess };
    fresh.assess('Where is my order?', 'en');
    fresh.assess('Gdzie jest moja paczka?', 'pl');
    const { user, system } = process.cpuUsage(before);
    runs.push((user + system) / 1000);
  }
  globalThis.carerailData = undefined;
  const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000;
  return [
    { what: 'triage: all of it, gzip', unit: 'kB', ours: size, budget: 300 },
    { what: 'triage: ready in two languages', unit: 'ms', ours: median(runs), budget: 15, runs },
  ];
}

const entry = 'lib/triage/assess.ts';

/** The triage as the worker has it: its code, and the weights and words of all languages that it fetches. */
async function asInWorker(): Promise<{ code: string; data: Buffer }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [dataApart()],
    build: { write: false, target: 'esnext', lib: { entry, formats: ['es'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  const [judge] = await dataFiles();
  if (!chunk || !judge) throw new Error('the triage was not built');
  return { code: chunk.code, data: Buffer.from(judge.contents) };
}

/** So many rounds until the engine has made its mind up about the code. */
const warmUp = 4;

/** Microseconds of CPU time a message; the machine's other work does not count. */
function speed(times: number): Figure[] {
  const messages = [...rowsOf('gold'), ...rowsOf('lid_tweets').slice(0, 400)];
  const rivals: [string, (row: Message) => void][] = [
    ['ours, all', ({ text }) => assess(text, null)],
    ['ours, language alone', ({ text }) => languageOf(text, null)],
    ...languagePeers.map(({ name, language }): [string, (row: Message) => void] => [
      name,
      ({ text }) => language(text),
    ]),
  ];
  const runs = rivals.map((): number[] => []);
  for (let turn = -warmUp; turn < times; turn += 1)
    rivals.forEach(([, look], i) => {
      const before = process.cpuUsage();
      for (const row of messages) look(row);
      const { user, system } = process.cpuUsage(before);
      if (turn >= 0) runs[i]?.push((user + system) / messages.length);
    });
  const table = rivals.map(([name], i) => [name, `${median(runs[i] ?? []).toFixed(1)} µs`]);
  console.log(`\nCPU time a message\n${columns(table)}`);
  return [
    { what: 'triage: a message', unit: 'µs', ours: median(runs[0] ?? []), budget: 60, runs: runs[0] ?? [] },
  ];
}

/** How far gold.jsonl is from perfect, by language and label. */
function onGold(): Figure[] {
  const judged = rowsOf('gold').map((row) => ({
    row,
    label: `${row.label}`,
    found: assess(row.text, row.lang),
  }));
  const hotF1 = (some: typeof judged) =>
    f1(
      some.map(({ found }) => found.hot),
      some.map(({ label }) => isHot(label as Parameters<typeof isHot>[0])),
      true,
    );
  const found = judged.map(({ found }) => found.category as string);
  const lenient = judged.map(({ row, label }, i) => (row.alt_label === found[i] ? row.alt_label : label));
  const strict = judged.map(({ label }) => label);
  const needs = (some: typeof judged) =>
    f1(
      some.map(({ found }) => found.needsReply),
      some.map(({ row }) => row.needs_reply === 'yes'),
      true,
    );
  const macro = (some: typeof judged) =>
    macroF1(
      some.map(({ found }) => found.category as string),
      some.map(({ label }) => label),
    );
  const languages = ['en', 'de', 'pl', 'sr', 'fa', 'ru'];
  const by = (lang: string) => judged.filter(({ row }) => row.lang === lang);
  const byLanguage = [['all', judged] as const, ...languages.map((lang) => [lang, by(lang)] as const)];
  console.log(
    `\ngold.jsonl, F1\n${columns([
      ['language', 'messages', 'hot', 'needs answer', '8-way'],
      ...byLanguage.map(([name, some]) => [
        name,
        `${some.length}`,
        shown(hotF1(some)),
        shown(needs(some)),
        shown(macro(some)),
      ]),
    ])}`,
  );
  const labels = [...new Set(strict)].sort();
  console.log(
    `\n${columns([
      ['label', 'messages', 'strict', 'lenient', ...labels.map((label) => `-> ${label}`)],
      ...labels.map((label) => [
        label,
        `${strict.filter((one) => one === label).length}`,
        shown(f1(found, strict, label)),
        shown(f1(found, lenient, label)),
        ...labels.map((other) => `${found.filter((one, i) => one === other && strict[i] === label).length}`),
      ]),
    ])}`,
  );
  const hots = languages.map((lang) => hotF1(by(lang)));
  const mean = hots.reduce((a, b) => a + b, 0) / hots.length;
  return [
    { what: 'gold: hot, short of F1 1', unit: '%', ours: percent(1 - hotF1(judged)), budget: 20 },
    {
      what: 'gold: 8-way strict, short of macro F1 1',
      unit: '%',
      ours: percent(1 - macroF1(found, strict)),
      budget: 45,
    },
    {
      what: 'gold: 8-way lenient, short of macro F1 1',
      unit: '%',
      ours: percent(1 - macroF1(found, lenient)),
      budget: 32,
    },
    { what: 'gold: needs an answer, short of F1 1', unit: '%', ours: percent(1 - needs(judged)), budget: 18 },
    {
      what: 'gold: hot, worst language below the mean',
      unit: '%',
      ours: percent(mean - Math.min(...hots)),
      budget: 12,
    },
  ];
}

const moods: readonly Mood[] = ['negative', 'neutral', 'positive'];

/**
 * Macro F1 on an even part of each outside set; the best of the lists is the budget. A slow list is asked about a part of
 * these only, and its lead or lag is that on the same messages.
 */
function onMoodSets(quick: boolean): Figure[] {
  const table = [['macro F1', 'messages', 'ours', ...moodPeers.map(({ name }) => name)]];
  const figures = moodSets.map(({ name, lang, threeWay, rows }): Figure => {
    const every = Math.ceil(rows().length / (quick ? 60 : 400));
    const messages = rows().filter((_, i) => i % every === 0);
    const truth = messages.map(({ mood }) => mood);
    const known = (mood: Mood): Mood => (threeWay || mood === 'negative' ? mood : 'neutral');
    const found = messages.map(({ text }) => known(moods[assess(text, lang).sentiment + 1] ?? 'neutral'));
    const ours = macroF1(found, truth);
    const peers = moodPeers.map(({ mood, every: step = 1 }) => {
      const part = <T>(list: readonly T[]) => list.filter((_, i) => i % step === 0);
      const theirs = part(messages).map(({ text }) => mood(text, lang));
      if (theirs.includes(null)) return null;
      const f1OfList = macroF1(
        theirs.map((one) => known(one ?? 'neutral')),
        part(truth),
      );
      return ours + f1OfList - macroF1(part(found), part(truth));
    });
    table.push([
      name,
      `${messages.length}`,
      shown(ours),
      ...peers.map((peer) => (peer === null ? '' : shown(peer))),
    ]);
    const best = Math.max(...peers.map((peer) => peer ?? 0));
    return {
      what: `${name}: short of macro F1 1`,
      unit: '%',
      ours: percent(1 - ours),
      budget: percent(1 - best),
    };
  });
  console.log(`\n${columns(table)}`);
  return figures;
}

/** Share of wrong languages; Serbian, Croatian and Bosnian are one. */
function onLanguages(): Figure[] {
  const group = (lang: string | null) => (lang && /^(sr|hr|bs)/.test(lang) ? 'sr' : lang);
  const ours = new Set(['en', 'pl', 'de', 'sr', 'fa', 'ru']);
  const messages = [
    ...rowsOf('lid_lingua'),
    ...rowsOf('lid_tweets').map((row) => ({ ...row, kind: 'tweets' })),
  ];
  const rivals = [{ name: 'ours', language: (text: string) => languageOf(text, null) }, ...languagePeers];
  const kinds: [string, number | null][] = [
    ['sentences', 2],
    ['tweets', 7],
    ['word-pairs', 7],
    ['single-words', null],
  ];
  const rights = kinds.map(([kind]) => {
    const some = messages.filter((row) => row.kind === kind && ours.has(group(row.lang) ?? ''));
    return rivals.map(({ language }) =>
      share(some, ({ text, lang }) => group(language(text)) === group(lang)),
    );
  });
  const header = ['language, share right', ...rivals.map(({ name }) => name)];
  console.log(
    `\n${columns([header, ...kinds.map(([kind], i) => [kind, ...(rights[i] ?? []).map(shown)])])}\n`,
  );
  return kinds.map(([kind, budget], i) => ({
    what: `language: wrong ${kind}`,
    unit: '%',
    ours: percent(1 - (rights[i]?.[0] ?? 0)),
    budget,
  }));
}
