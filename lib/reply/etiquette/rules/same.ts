import type { Finding } from '../finding.ts';
import { cuesOf, type Reading } from '../reading.ts';

/** As many past replies as are looked at, and fewer words than this repeat without meaning to. */
const lookedAt = 50;
const fewestWords = 6;
/** Share of their runs of three words that two replies have in common. */
const alike = 0.6;
const same = 0.9;
const run = 3;

/** Set phrases, and replies like one of the last fifty: who reads the page reads both (peers.md d6). */
export function sameness(reading: Reading): Finding[] {
  return [...routine(reading), ...repeats(reading)];
}

function routine(reading: Reading): Finding[] {
  return cuesOf(reading, 'tone', 'routine')
    .slice(0, 1)
    .map(({ start, end }) => ({
      rule: 'routine',
      severity: 'hint',
      start,
      end,
      message: 'etiquette.routine',
    }));
}

function repeats({ text, draft }: Reading): Finding[] {
  const own = runsOf(text, draft.author);
  if (own.size === 0) return [];
  let most = 0;
  for (const past of draft.history?.slice(0, lookedAt) ?? [])
    most = Math.max(most, shareOf(own, runsOf(past)));
  if (most < alike) return [];
  const place = { start: 0, end: text.length };
  if (most >= same) return [{ rule: 'repeats', severity: 'warn', ...place, message: 'etiquette.same' }];
  const values = { percent: Math.round(most * 100) };
  return [{ rule: 'repeats', severity: 'hint', ...place, message: 'etiquette.similar', values }];
}

/** The runs of words of a reply, without greeting name, handle, link and signature: these are not its wording. */
function runsOf(text: string, author = ''): Set<string> {
  const names = new Set(author.toLowerCase().split(/\s+/));
  const words = text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+|[-–—~^*/]\s?\p{L}{1,12}\s*$/gu, ' ')
    .match(/\p{L}[\p{L}\p{M}\u200c]*/gu);
  const kept = (words ?? []).filter((word) => !names.has(word));
  if (kept.length < fewestWords) return new Set();
  return new Set(Array.from({ length: kept.length - run + 1 }, (_, i) => kept.slice(i, i + run).join(' ')));
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (b.size === 0) return 0;
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return both / (a.size + b.size - both);
}
