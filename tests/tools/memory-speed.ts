import type { PastReply } from '../../lib/core/past-reply.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { mostCandidates, termsOf, termsToAsk } from '../../lib/reply/memory.ts';

// node tests/tools/memory-speed.ts: what a proposal costs with 10,000 past answers, in ms. The index is a map here; in the
// extension it is one of the database, asked for the same terms.

const size = 10_000;
const cases = 500;

const things =
  'parcel lamp invoice refund account login courier cable switch bulb shade remote battery contract tariff app website checkout voucher return'.split(
    ' ',
  );
const faults =
  'never arrived,is broken,was charged twice,does not work,keeps flickering,is missing,came damaged,is late again,cannot be opened,went dark'.split(
    ',',
  );
const places =
  'kitchen office garden cellar hall bathroom balcony workshop bedroom attic studio garage terrace library corridor'.split(
    ' ',
  );
const times =
  'since the update,after the storm,before the holidays,during the sale,all week,since we moved,for no reason,out of the box'.split(
    ',',
  );

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
/** Numbers that look random and are the same in every run. */
const mixed = (i: number) => (Math.imul(i + 1, 0x9e3779b1) >>> 8) & 0xffff;
const question = (i: number) =>
  `Hello, my ${at(things, mixed(i))} for the ${at(places, mixed(i * 7))} ${at(faults, mixed(i * 13))} ${at(times, mixed(i * 29))}.`;

const brandId = 'b';
const index = new Map<string, PastReply[]>();
for (let i = 0; i < size; i += 1) {
  const asked = question(i);
  const terms = termsOf(asked, 'en', 'complaint', brandId);
  const past: PastReply = {
    id: `p${i}`,
    question: asked,
    answer: `Hi Tom, sorry about the ${at(things, mixed(i))} in the ${at(places, mixed(i * 7))}. Please keep it, the guarantee covers it and the ${at(places, mixed(i * 3))} set comes with a spare one.`,
    lang: 'en',
    category: 'complaint',
    author: 'Tom Berger',
    at: i,
    brandId,
    terms,
  };
  for (const term of terms) index.set(term, [...(index.get(term) ?? []), past]);
}

const took: number[] = [];
let candidates = 0;
let found = 0;
let busy = 0;
const recent: string[] = [];
for (let i = 0; i < cases; i += 1) {
  const comment = question(size + i);
  const started = performance.now();
  const before = process.cpuUsage();
  const terms = termsOf(comment, 'en', 'complaint', brandId);
  const termCounts = Object.fromEntries(terms.map((term) => [term, index.get(term)?.length ?? 0]));
  const rows = new Set(
    termsToAsk(termCounts).flatMap((term) => (index.get(term) ?? []).slice(-mostCandidates)),
  );
  const past = [...rows].slice(0, mostCandidates);
  const made = suggest({
    comment,
    author: 'Anna',
    lang: 'en',
    site: 'x',
    category: 'complaint',
    brand: 'Sunny Lamps',
    brandId,
    seed: String(i),
    recent: recent.slice(0, 50),
    past,
    termCounts,
  });
  took.push(performance.now() - started);
  const { user, system } = process.cpuUsage(before);
  busy += user + system;
  candidates += past.length;
  found += made.some(({ source }) => source === 'memory') ? 1 : 0;
  recent.unshift(made[0]?.text ?? '');
}
took.sort((a, b) => a - b);
const percentile = (share: number) => (took[Math.floor(share * took.length)] ?? 0).toFixed(2);
console.table({
  'past answers': size,
  'rows read a case': Math.round(candidates / cases),
  'cases with an answer of the past': `${Math.round((100 * found) / cases)} %`,
  'p50, ms': percentile(0.5),
  'p95, ms': percentile(0.95),
  'processor time a case, ms': (busy / cases / 1000).toFixed(2),
});
