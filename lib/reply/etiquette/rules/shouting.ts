import type { Token } from '../../tokens.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Letters of a word in capitals that may still be an abbreviation. */
const abbreviation = 4;

/** Words in capitals in a row, unless they are abbreviations; one is let pass as emphasis. */
export function shouting(reading: Reading): Finding[] {
  return [...capitals(reading), ...marks(reading)];
}

function capitals({ text, tokens }: Reading): Finding[] {
  let run: Token[] = [];
  for (const token of [...tokens, null]) {
    if (token?.kind === 'word' && isShouted(text.slice(token.start, token.end))) run.push(token);
    if (token?.kind === 'mark' || run.at(-1) === token) continue;
    const [first, last] = [run[0], run.at(-1)];
    const isLoud = run.filter(({ start, end }) => end - start >= abbreviation).length > 1;
    run = [];
    if (!isLoud || !first || !last) continue;
    const place = { start: first.start, end: last.end };
    const small = text.slice(place.start, place.end).toLowerCase();
    const begins =
      place.start === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, place.start - 4), place.start));
    const fixed = begins ? small.charAt(0).toUpperCase() + small.slice(1) : small;
    return [
      {
        rule: 'shouting',
        severity: 'warn',
        ...place,
        message: 'etiquette.capitals',
        fix: { ...place, text: fixed, label: 'etiquette.fix.small' },
      },
    ];
  }
  return [];
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "!!" looks glad or hurried, "!!!" and "?!" sound loud. */
function marks({ text }: Reading): Finding[] {
  return [...text.matchAll(/[!?؟]{2,}/gu)].slice(0, 1).map(({ 0: run, index }): Finding => {
    const place = { start: index, end: index + run.length };
    const text = /[?؟]/.exec(run)?.[0] ?? '!';
    return {
      rule: 'shouting',
      severity: run.length > 2 || text !== '!' ? 'warn' : 'hint',
      ...place,
      message: 'etiquette.marks',
      fix: { ...place, text, label: 'etiquette.fix.mark' },
    };
  });
}
