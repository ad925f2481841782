import { existsSync, readFileSync } from 'node:fs';
import { isHolding } from '../../lib/reply/holding.ts';
import { promisesIn } from '../../lib/reply/promises.ts';

// node tests/tools/commitments.ts [show holding|promises]: how many real brand replies only put off, and how many
// promise a time. The replies are no part of the repository (../shared/data/INDEX.md); `show` prints them to be judged.
const folder = '../shared/data';
const sets = [
  ['twcs_pairs', 'brand_reply', 'en'],
  // What the brand had written before.
  ['twcs_pairs', 'previous_text', 'en'],
  ['ibm_care_pairs', 'brand_reply', 'en'],
  ['ericsson_outbound', 'text', 'en'],
  ['brand_replies_db_de', 'text', 'de'],
  ['brand_replies_telecom_ru', 'text', 'ru'],
] as const;
const madeAt = Date.UTC(2026, 10, 25, 9);
const [, , show, what] = process.argv;

if (!existsSync(folder)) {
  console.log(`skipped: ${folder} is absent`);
  process.exit(0);
}
for (const [file, field, lang] of sets) {
  const lines = readFileSync(`${folder}/${file}.jsonl`, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const all = rows
    .filter((row) => field !== 'previous_text' || row.previous_from === 'brand')
    .map((row) => row[field]);
  const replies = [...new Set(all)].filter((text) => typeof text === 'string');
  const holding = replies.filter((text) => isHolding(text, lang));
  const promised = replies.map((text) => ({ text, found: promisesIn(text, lang, madeAt, 'Europe/Berlin') }));
  const promises = promised.filter(({ found }) => found.length > 0);
  console.log(
    JSON.stringify({
      file,
      field,
      replies: replies.length,
      holding: holding.length,
      promises: promises.length,
    }),
  );
  if (show === 'show' && what === 'holding') for (const text of holding) console.log(`  ${text}`);
  if (show === 'show' && what === 'promises')
    for (const { text, found } of promises)
      console.log(`  [${found.map(({ start, end }) => text.slice(start, end)).join(' | ')}] ${text}`);
}
