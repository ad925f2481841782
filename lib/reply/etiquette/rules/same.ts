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
  for (const past of draft.history?.slice(0, lookedAt) ?? []) {
    // Texts of such different lengths cannot have so much in common.
    const ratio = past.length / text.length;
    if (ratio > alike / 2 && ratio < 2 / alike) most = Math.max(most, shareOf(own, runsOf(past)));
  }
  if (most < alike) return [];
  const place = { start: 0, end: text.length };
  if (most >= same) return [{ rule: 'repeats', severity: 'warn', ...place, message: 'etiquette.same' }];
  const values = { percent: Math.round(most * 100) };
  return [{ rule: 'repeats', severity: 'hint', ...place, message: 'etiquette.similar', values }];
}

/**
 * The runs of words of a reply, each as a number, without the customer's name, handles, links and the signature: these
 * are not its wording. By letter, as fifty replies are read for every draft.
 */
function runsOf(text: string, author = ''): Set<number> {
  const small = text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  const signed = /[-–—~^*/]\s?\p{L}{1,12}\s*$/u.exec(small.slice(-16));
  const names = new Set(author === '' ? [] : hashesOf(author.toLowerCase()));
  const words = hashesOf(signed ? small.slice(0, -signed[0].length) : small).filter(
    (word) => !names.has(word),
  );
  const runs = new Set<number>();
  if (words.length < fewestWords) return runs;
  for (let at = 0; at + run <= words.length; at += 1) {
    let hash = 0;
    for (let i = at; i < at + run; i += 1)
      hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193) ^ (hash >>> 15);
    runs.add(hash);
  }
  return runs;
}

/** FNV-1a of each word, 32 bits. */
function hashesOf(text: string): number[] {
  const words: number[] = [];
  let hash = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isLetter(code)) {
      hash = Math.imul((length === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193);
      length += 1;
    } else if (length > 0) {
      words.push(hash);
      length = 0;
    }
  }
  return words;
}

/** Letters of our scripts, the zero-width joiner of Persian among them. */
function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0xbf && code < 0x2000 && code !== 0x60c) || code === 0x200c;
}

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (b.size === 0) return 0;
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return both / (a.size + b.size - both);
}
