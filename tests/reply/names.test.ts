import { describe, expect, test } from 'vitest';
import { greeting } from '../../lib/reply/address.ts';
import { toLatin } from '../../lib/reply/serbian.ts';
import { englishNames } from './names/english.ts';
import { germanNames } from './names/german.ts';
import { persianNames } from './names/persian.ts';
import { polishNames } from './names/polish.ts';
import { russianNames } from './names/russian.ts';
import { serbianNames } from './names/serbian.ts';

const greeted = (names: readonly (readonly [string, string | null])[]) =>
  names.filter(([, form]) => form !== null).length;

describe('two hundred Polish names', () => {
  test.each(polishNames)('%s: %s', (display, form) =>
    expect(greeting(display, 'pl')).toEqual(
      form ? { text: `Dzień dobry, ${form}!`, named: true } : { text: 'Dzień dobry!', named: false },
    ),
  );
});

describe('two hundred Serbian names, in both scripts of the reply', () => {
  test.each(serbianNames)('%s: %s', (display, form) => {
    expect(greeting(display, 'sr')).toEqual(
      form ? { text: `Добар дан, ${form}!`, named: true } : { text: 'Добар дан!', named: false },
    );
    expect(greeting(display, 'sr-Latn')).toEqual(
      form ? { text: `Dobar dan, ${toLatin(form)}!`, named: true } : { text: 'Dobar dan!', named: false },
    );
  });
});

describe.each([
  ['German', 'de', germanNames, 'Hallo ', '!', 'Guten Tag!'],
  ['English', 'en', englishNames, 'Hi ', ',', 'Hello,'],
  ['Russian', 'ru', russianNames, 'Здравствуйте, ', '!', 'Здравствуйте!'],
  ['Persian', 'fa', persianNames, 'سلام ', ' عزیز،', 'سلام و وقت بخیر،'],
] as const)('two hundred and more names in %s', (_, lang, names, before, after, neutral) => {
  test.each(names)('%s: %s', (display, form) =>
    expect(greeting(display, lang)).toEqual(
      form ? { text: `${before}${form}${after}`, named: true } : { text: neutral, named: false },
    ),
  );
});

test('the tables are long, and each display name stands once', () => {
  for (const names of [polishNames, serbianNames, germanNames, englishNames, russianNames, persianNames]) {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(names.map(([display]) => display)).size).toBe(names.length);
    expect(greeted(names)).toBeGreaterThan(150);
  }
});
