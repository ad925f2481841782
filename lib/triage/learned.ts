import type { Said, Triage } from '../core/types.ts';
import { frequent } from './frequent.ts';
import { fold, wordsOf } from './plain.ts';

/** Corrects a judgement by what people said of similar messages. */
export type Correct = (triage: Triage, text: string) => Triage;

/** Two messages are similar from this share of their words on (cosine). */
const similar = 0.6;
/** One word in common is chance, unless it is all there is. */
const fewest = 2;
/** So much of a word is told apart, near enough in all six languages. */
const stem = 5;
/** What a message is about stands at its beginning. */
const readLength = 600;

/**
 * What is learned from people's words on how hot messages are: nothing but those messages and what was said of them, so
 * that it is gone with them. A message is moved by those that are nearly the same, by none that merely shares a word, and
 * not at all where people disagree.
 */
export function learnFrom(said: readonly Said[]): Correct {
  const lessons = said.map(({ text, lang, hot }) => ({ marks: marksOf(text, lang), hot }));
  const holders = new Map<number, number[]>();
  lessons.forEach(({ marks }, i) => {
    for (const mark of marks) {
      const list = holders.get(mark);
      if (list) list.push(i);
      else holders.set(mark, [i]);
    }
  });
  return (triage, text) => {
    const marks = marksOf(text, triage.lang);
    const shared = new Map<number, number>();
    for (const mark of marks)
      for (const i of holders.get(mark) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    let lead = 0;
    const times = { hot: 0, cold: 0 };
    for (const [i, n] of shared) {
      const lesson = lessons[i];
      if (!lesson || n < Math.min(fewest, lesson.marks.size, marks.size)) continue;
      const nearness = n / Math.sqrt(marks.size * lesson.marks.size);
      if (nearness < similar) continue;
      lead += lesson.hot ? nearness : -nearness;
      times[lesson.hot ? 'hot' : 'cold'] += 1;
    }
    if (Math.abs(lead) < similar) return triage;
    const hot = lead > 0;
    return { ...triage, learned: { hot, times: times[hot ? 'hot' : 'cold'] } };
  };
}

/** Hashes of the stems of a text, those of words that every text has left out, and of each two in a row. */
function marksOf(text: string, lang: string | null): Set<number> {
  const words = wordsOf(fold(text.slice(0, readLength), lang?.startsWith('sr') ?? false));
  const telling = words.filter((word) => !frequent.has(word));
  const marks = new Set<number>();
  let before = 0;
  for (const word of telling.length > 0 ? telling : words) {
    const hash = hashOf(word.slice(0, stem), 0x811c9dc5);
    marks.add(hash);
    if (before !== 0) marks.add(hashOf(word.slice(0, stem), before));
    before = hash;
  }
  return marks;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
