import { toLatin } from '../serbian.ts';
import { listsOf } from './cues.ts';
import type { Finding } from './finding.ts';
import { cuesOf, type Reading, sentenceAt } from './reading.ts';

type Fix = NonNullable<Finding['fix']>;

/** Leaves a sentence out, but for the greeting it begins with, where something else remains to be said. */
export function withoutSentence(reading: Reading, at: number): Fix | undefined {
  const sentence = sentenceAt(reading, at);
  if (!sentence || reading.sentences.length < 2) return undefined;
  const greeted = greetingEnd(reading);
  const start = greeted < sentence.end ? Math.max(sentence.start, greeted) : sentence.start;
  return { ...widened(reading, { start, end: sentence.end }), text: '', label: 'etiquette.fix.sentence' };
}

/** A place with the spaces behind it, or before it at the end of the text. */
export function widened(
  { text }: Reading,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  let [from, to] = [start, end];
  while (/\s/.test(text[to] ?? '')) to += 1;
  if (to === text.length) while (/\s/.test(text[from - 1] ?? '')) from -= 1;
  return { start: from, end: to };
}

/** Puts a kind sentence behind the greeting, in the language of the draft. */
export function withSentence(reading: Reading, which: 'sorry' | 'thanks'): Fix | undefined {
  const { lang, text } = reading;
  if (!lang) return undefined;
  const own = listsOf[lang].say[which];
  const said = lang === 'sr-Latn' ? toLatin(own) : own;
  const at = greetingEnd(reading);
  const before = text.slice(0, at).trimEnd();
  const isWithin = before.endsWith(',') || before.endsWith('،');
  const first = isWithin ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  // What went on in small letters after "Hi Anna," begins a sentence now.
  const after = isWithin ? text.charAt(at) : '';
  return {
    start: at,
    end: at + after.length,
    text:
      before === ''
        ? `${first} `
        : `${before.length === at ? ' ' : ''}${first}${at === text.length ? '' : ' '}${after.toUpperCase()}`,
    label: which === 'sorry' ? 'etiquette.fix.sorry' : 'etiquette.fix.thanks',
  };
}

/** A greeting is no longer than this, in tokens. */
const longestGreeting = 7;

/** Where the text goes on after its greeting; 0 where it has none that stands by itself. */
function greetingEnd(reading: Reading): number {
  const { tokens, text } = reading;
  const [greeting] = cuesOf(reading, 'deed', 'greeting');
  const begin = tokens.findIndex(({ kind }) => kind !== 'name' && kind !== 'mark');
  if (!greeting || greeting.from > begin + 1) return 0;
  const mark = tokens.findIndex(
    ({ kind, word }, at) => at >= greeting.to - 1 && kind === 'mark' && /^[,،!.\n]$/.test(word),
  );
  const end = tokens[mark];
  if (!end || mark > greeting.from + longestGreeting) return 0;
  // "Dzień dobry, Pani Anno!": the comma stands within.
  const next = tokens.slice(mark + 1, mark + 4).find(({ word }) => /^[,،!.]$/.test(word));
  const close = /[,،]/.test(end.word) && next?.word === '!' ? next.end : end.end;
  return close + (/^\s*/.exec(text.slice(close))?.[0].length ?? 0);
}
