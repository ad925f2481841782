import { existsSync, readFileSync } from 'node:fs';
import { apologises, sendsTo } from '../../lib/reply/etiquette/acts.ts';
import { checkDraft, type Finding } from '../../lib/reply/etiquette.ts';

// node tests/tools/etiquette-figures.ts [show RULE]: how often the guard remarks on real brand replies, by rule and
// severity, and how well it knows an apology and a way elsewhere (labels by people). The replies are no part of the
// repository (../shared/data/INDEX.md); `show` prints those of one rule to be judged.
const folder = '../shared/data';
const [, , show, what] = process.argv;

if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is absent`);
  process.exit(0);
}

interface Row {
  text: string;
  comment: string | null;
  brand: string;
  label: string;
  lang: string;
}

function rowsOf(file: string, reply: string, lang: string): Row[] {
  const lines = readFileSync(`${folder}/${file}.jsonl`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const row = JSON.parse(line) as Record<string, unknown>;
    const text = row[reply];
    if (row.split === 'heldout' || typeof text !== 'string') return [];
    const comment = reply === 'text' ? null : String(row.text);
    if (comment !== null && row.lang !== lang) return [];
    return [{ text: asTyped(text), comment, brand: String(row.brand), label: String(row.label), lang }];
  });
}

/** What stands in the composer: without the handles that the site puts before a reply, and without the masks of the set. */
function asTyped(text: string): string {
  return text
    .replace(/^(\s*@\w+)+[\s,:]*/, '')
    .replaceAll('<name>', 'Anna')
    .replaceAll('@user', '@anna_lis')
    .replaceAll(/<(num|phone)>/g, '12')
    .replaceAll('<email>', 'support@example.com');
}

const sets = [
  { file: 'twcs_pairs', rows: rowsOf('twcs_pairs', 'brand_reply', 'en'), site: 'x' },
  { file: 'ibm_care_pairs', rows: rowsOf('ibm_care_pairs', 'brand_reply', 'en'), site: 'x' },
  { file: 'ericsson_outbound', rows: rowsOf('ericsson_outbound', 'text', 'en'), site: 'x' },
  { file: 'brand_replies_db_de', rows: rowsOf('brand_replies_db_de', 'text', 'de'), site: 'facebook' },
  { file: 'brand_replies_telecom_ru', rows: rowsOf('brand_replies_telecom_ru', 'text', 'ru'), site: 'x' },
] as const;

for (const { file, rows, site } of sets) {
  const past = new Map<string, string[]>();
  const table = new Map<string, number>();
  const most = { serious: 0, warn: 0, hint: 0, manyHints: 0, none: 0 };
  for (const { text, comment, brand, lang } of rows) {
    const history = past.get(brand) ?? [];
    const findings = checkDraft({ text, lang, site, history, ...(comment && { comment }) });
    past.set(brand, [text, ...history].slice(0, 50));
    count(findings);
    if (show === 'show' && findings.some(({ rule }) => rule === what)) print(text, comment, findings);
  }
  const share = (n: number) => `${((100 * n) / rows.length).toFixed(1)} %`;
  console.log(`\n${file}: ${rows.length} replies`);
  for (const [key, n] of [...table].sort((a, b) => b[1] - a[1]))
    console.log(`  ${key.padEnd(28)} ${share(n)}`);
  for (const [key, n] of Object.entries(most)) console.log(`  any ${key.padEnd(24)} ${share(n)}`);

  function count(findings: readonly Finding[]): void {
    for (const key of new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`)))
      table.set(key, (table.get(key) ?? 0) + 1);
    for (const severity of ['serious', 'warn', 'hint'] as const)
      if (findings.some((finding) => finding.severity === severity)) most[severity] += 1;
    if (findings.filter(({ severity }) => severity === 'hint').length > 1) most.manyHints += 1;
    if (findings.length === 0) most.none += 1;
  }
}

function print(text: string, comment: string | null, findings: readonly Finding[]): void {
  const found = findings.filter(({ rule }) => rule === what).map(({ start, end }) => text.slice(start, end));
  console.log(`  [${found.join(' | ')}] ${text}${comment ? `   <- ${comment}` : ''}`);
}

// Only brands whose replies were labelled for the act at all.
const acts = [
  { name: 'apologises', label: /apolog/i, does: (text: string) => apologises(text, 'en') },
  { name: 'to private', label: / DM\b/i, does: (text: string) => sendsTo(text, 'en').includes('private') },
  { name: 'to the phone', label: /by phone/i, does: (text: string) => sendsTo(text, 'en').includes('phone') },
  {
    name: 'to private or the phone',
    label: / DM\b|by phone/i,
    does: (text: string) => sendsTo(text, 'en').some((way) => way === 'private' || way === 'phone'),
  },
];
console.log('\nagainst the labels of ericsson_outbound');
for (const { name, label, does } of acts) {
  const all = sets[2].rows;
  const brands = new Set(all.filter((row) => label.test(row.label)).map(({ brand }) => brand));
  const rows = all.filter(({ brand }) => brands.has(brand));
  const hits = rows.filter((row) => does(row.text) && label.test(row.label)).length;
  const wrong = rows.filter((row) => does(row.text) !== label.test(row.label)).length;
  console.log(
    `  ${name.padEnd(24)} F1 ${((2 * hits) / (2 * hits + wrong)).toFixed(3)} (${hits} hits, ${wrong} wrong)`,
  );
}
