import { existsSync, readFileSync } from 'node:fs';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { checkDraft } from '../../lib/reply/etiquette.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { lengthOn } from '../../lib/reply/length.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { alike, nearest, trigramsOf } from '../../lib/reply/similarity.ts';
import { triage } from '../../lib/triage/assess.ts';
import { languageOf } from '../../lib/triage/language.ts';

// node tests/tools/suggestions.ts: what is proposed for real messages of ../shared/data (dev half), as a table.

const folder = '../shared/data';
const wanted = 200;

/** What customers wrote, as far as there is any: the Polish and Serbian sets are reviews and talk. */
const files: Readonly<Record<string, readonly string[]>> = {
  en: ['twcs_inbound_extra', 'twcs_pairs'],
  de: ['germeval2017_bahn_de'],
  pl: ['wccrs_hotels_pl'],
  sr: ['serbian_social_sr', 'senticomments_sr'],
  ru: ['sentirueval2016_ru'],
  fa: ['cafebazaar_bank_fa'],
};
const authors = [
  'Anna Schmidt',
  'xX_dark_Xx',
  'Марко Илић',
  'سارا صالحی',
  'Krzysztof Nowak',
  'Sunny Shop',
  '{name}',
];

interface Row {
  id: string;
  text: string;
  /** As the set says, by a label of its own. */
  lang: string;
  is_brand_reply?: boolean;
  retweet?: boolean;
}

if (!existsSync(folder)) {
  console.warn(`skipped: ${folder} is absent`);
  process.exit(0);
}

const rows = (file: string): Row[] =>
  readFileSync(`${folder}/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Those that get a reply, evenly drawn. */
function messages(lang: string) {
  const all = (files[lang] ?? [])
    .flatMap(rows)
    .filter(({ is_brand_reply, retweet }) => !is_brand_reply && !retweet)
    .map((row) => ({ ...triage(row.text, null), ...row }))
    .filter(({ category }) => category !== 'abuse-or-spam' && category !== 'mention');
  return Array.from({ length: Math.min(wanted, all.length) }, (_, i) => {
    const row = all[Math.floor((i * all.length) / wanted)];
    if (!row) throw new Error('no row');
    return row;
  });
}

const table: Record<string, Record<string, number | string>> = {};
for (const lang of Object.keys(files)) {
  const list = messages(lang);
  const sums = {
    texts: 0,
    language: 0,
    labelled: 0,
    placeholder: 0,
    long: 0,
    holding: 0,
    promise: 0,
    remarks: 0,
    hints: 0,
    alike: 0,
    named: 0,
    hot: 0,
    hotNamed: 0,
  };
  let took = 0;
  const recent: string[] = [];
  for (const [i, { id, text: comment, category, lang: label }] of list.entries()) {
    const expected: ReplyLanguage = languageOf(comment, null) ?? 'en';
    const started = performance.now();
    const made = suggest({
      comment,
      author: authors[i % authors.length] ?? '',
      lang: null,
      site: 'x',
      category,
      brand: 'Sunny Lamps',
      seed: id,
      recent: recent.slice(0, 50),
    });
    took += performance.now() - started;
    const isNamed = made.some(({ because }) => because?.issue);
    const isHot = category === 'complaint' || category === 'outage' || category === 'urgent-request';
    sums.named += isNamed ? 1 : 0;
    sums.hot += isHot ? 1 : 0;
    sums.hotNamed += isHot && isNamed ? 1 : 0;
    for (const [at, { text }] of made.entries()) {
      sums.texts += 1;
      sums.language += languageOf(text, null) === expected ? 0 : 1;
      const written = languageOf(text, null)?.slice(0, 2) ?? '';
      sums.labelled += written === (label in files ? label : 'en') ? 0 : 1;
      sums.placeholder += /[{}<>[\]]|\bnull\b|undefined|dark/.test(text) ? 1 : 0;
      sums.long += lengthOn('x', text).over ? 1 : 0;
      sums.holding += isHolding(text, null) ? 1 : 0;
      sums.promise += promisesIn(text, null, 0, 'UTC').length > 0 ? 1 : 0;
      const author = authors[i % authors.length] ?? '';
      const history = recent.slice(0, 50);
      const found = checkDraft({ text, lang: expected, site: 'x', comment, author, category, history });
      sums.hints += found.filter(({ severity }) => severity === 'hint').length;
      sums.remarks += found.filter(({ severity }) => severity !== 'hint').length;
      const others = made.filter((_, other) => other !== at).map((other) => trigramsOf(other.text));
      sums.alike += nearest(text, others) >= alike ? 1 : 0;
    }
    recent.unshift(made[0]?.text ?? '');
  }
  const share = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;
  table[lang] = {
    messages: list.length,
    texts: sums.texts,
    // By the label, not by the program that chose the language; what is in none of ours is to be answered in English.
    'not in the labelled language': sums.labelled,
    'wrong language': sums.language,
    placeholders: sums.placeholder,
    'over 280': sums.long,
    holding: sums.holding,
    promises: sums.promise,
    'guard above hint': sums.remarks,
    hints: sums.hints,
    'alike among three': sums.alike,
    'issue named': share(sums.named, list.length),
    'of hot ones': share(sums.hotNamed, sums.hot),
    'ms a case': (took / list.length).toFixed(2),
  };
}
console.table(table);
const faults = [
  'wrong language',
  'placeholders',
  'over 280',
  'holding',
  'promises',
  'guard above hint',
  'alike among three',
];
if (Object.values(table).some((row) => faults.some((fault) => row[fault] !== 0))) process.exitCode = 1;
