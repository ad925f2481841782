import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { longestVariant, type Template } from '../../lib/core/template.ts';
import { templateShape } from '../../lib/core/template-shape.ts';
import { calledBy } from '../../lib/reply/address.ts';
import { suggest } from '../../lib/reply/compose.ts';
import type { ReplyRequest } from '../../lib/reply/suggest.ts';
import { fill, parseTemplate, type SlotValues, templateErrors } from '../../lib/reply/templates.ts';

const values: SlotValues = {
  name: 'Anna',
  greeting: 'Hi Anna,',
  issue: '“no signal”',
  brand: 'Sunny Lamps',
  agent: 'Tom',
};

function filled(text: string, change: Partial<SlotValues> = {}): string | null {
  const parsed = parseTemplate(text);
  return parsed.ok
    ? fill(parsed.pieces, { ...values, ...change }, 'en')
    : `wrong: ${parsed.errors[0]?.fault}`;
}

describe('what is wrong with a template is told by line and column', () => {
  test.each([
    ['', 'empty', 1, 1, ''],
    [' \n ', 'empty', 1, 1, ''],
    ['Hi {nam}!', 'unknown-slot', 1, 4, '{nam}'],
    ['Hi!\nThanks {first_name}', 'unknown-slot', 2, 8, '{first_name}'],
    ['Hi {}', 'unknown-slot', 1, 4, '{}'],
    ['Hi {na{name}me}', 'nested-slot', 1, 4, '{na{name}me}'],
    ['Hi {{name}}', 'nested-slot', 1, 4, '{{name}}'],
    ['Hi {name', 'unclosed-slot', 1, 4, '{name'],
    ['Hi {name\nthere}', 'unclosed-slot', 1, 4, '{name'],
    ['Hi name}', 'stray-brace', 1, 8, '}'],
    ['a [[b [[c]]', 'nested-part', 1, 7, '[['],
    ['a [[b', 'unclosed-part', 1, 3, '[['],
    ['a b]]', 'stray-part', 1, 4, ']]'],
    ['a'.repeat(longestVariant + 1), 'too-long', 1, 1, ''],
    ['{'.repeat(1_000_000), 'too-long', 1, 1, ''],
  ])('%.20s: %s at %i:%i', (text, fault, line, column, found) => {
    const parsed = parseTemplate(text);
    expect(parsed.ok ? null : parsed.errors[0]).toEqual({ fault, line, column, found });
  });

  test('all of it, in all wordings', () => {
    expect(templateErrors({ variants: ['Fine, {name}.', 'a\n{b}\n{c}'] })).toEqual([
      { variant: 1, fault: 'unknown-slot', line: 2, column: 1, found: '{b}' },
      { variant: 1, fault: 'unknown-slot', line: 3, column: 1, found: '{c}' },
    ]);
  });

  test('quickly, whatever it is', () => {
    for (const piece of ['{', '}', '[[', '{a{', '{name', '[[{']) {
      const parsed = parseTemplate(piece.repeat(longestVariant / piece.length));
      expect(parsed.ok ? [] : parsed.errors.length).toBeLessThanOrEqual(20);
    }
  });
});

describe('filling', () => {
  test.each<[string, Partial<SlotValues>, string | null]>([
    ['{greeting} thank you for {issue}.', {}, 'Hi Anna, thank you for “no signal”.'],
    ['Hello[[ {name}]], welcome at { Brand }. {agent}', {}, 'Hello Anna, welcome at Sunny Lamps. Tom'],
    ['Hello[[ {name}]], welcome.', { name: null }, 'Hello, welcome.'],
    [
      '{greeting} You say {issue}. What happened?',
      { issue: null, greeting: 'Hello!' },
      'Hello! What happened?',
    ],
    ['We are sorry. You say {issue}.\nWhat happened?', { issue: null }, 'We are sorry.\nWhat happened?'],
    ['{greeting} You say {issue}.', { issue: null }, null],
    ['You say {issue}.', { issue: null }, null],
    ['{greeting}', {}, null],
    // A value is no template: whoever is called "{issue}" is.
    ['For {brand}.', { brand: '{issue} [[x]] $& {name}' }, 'For {issue} [[x]] $& {name}.'],
  ])('%j with %j: %j', (text, change, expected) => expect(filled(text, change)).toBe(expected));

  test('never leaves a slot or a part open', () => {
    const piece = fc.constantFrom(
      '{name}',
      '{greeting}',
      '{issue}',
      '{brand}',
      '{agent}',
      '[[',
      ']]',
      ' a. ',
      '\n',
      'b',
    );
    const value = fc.option(fc.constantFrom('Anna', '“x”'), { nil: null });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.record({ name: value, greeting: fc.constant('Hi!'), issue: value, brand: value, agent: value }),
        (pieces, with_) => {
          const parsed = parseTemplate(pieces.join(''));
          if (parsed.ok) expect(fill(parsed.pieces, with_, 'en') ?? '').not.toMatch(/[{}[\]\ue000-\ue0ff]/);
        },
      ),
    );
  });
});

test('a name alone is in the form in which one calls it', () => {
  expect(calledBy('Anna Kowalska', 'pl')).toBe('Pani Anno');
  expect(calledBy('Predrag Simić', 'sr')).toBe('Предраже');
  expect(calledBy('Predrag Simić', 'sr-Latn')).toBe('Predraže');
  expect(calledBy('سارا صالحی', 'fa')).toBe('سارای عزیز');
  expect(calledBy('xX_dark_Xx', 'en')).toBeNull();
});

const template = (of: Partial<Template>): Template => ({
  id: 't',
  name: 'Parcels',
  brandId: null,
  site: null,
  category: null,
  situation: null,
  lang: 'en',
  variants: ['{greeting} sorry about {issue}. On which day did you order?'],
  updatedAt: 0,
  ...of,
});

const ask = (templates: Template[], of: Partial<ReplyRequest> = {}) =>
  suggest({
    comment: 'My parcel never arrived!',
    author: 'Anna',
    lang: 'en',
    site: 'x',
    category: 'complaint',
    brand: 'Sunny Lamps',
    seed: 'a',
    templates,
    ...of,
  });

describe('templates among the suggestions', () => {
  test('come first, with their name as the reason', () => {
    expect(ask([template({ category: 'complaint' })])[0]).toEqual({
      id: 'template-t-0',
      text: 'Hi Anna, sorry about “my parcel never arrived”. On which day did you order?',
      lang: 'en',
      source: 'template',
      reasons: ['Parcels', 'complaint', 'delivery', '“my parcel never arrived”', 'en'],
      because: {
        category: 'complaint',
        situation: 'delivery',
        issue: 'my parcel never arrived',
        name: 'Parcels',
      },
    });
  });

  test('the one that is meant most narrowly goes first, two at most', () => {
    const about = (id: string, of: Partial<Template>, text: string) =>
      template({ id, ...of, variants: [text] });
    const made = ask([
      about('any', {}, 'Which lamp in which of our shops do you mean?'),
      about('hot', { category: 'complaint' }, 'Please tell us here what the driver left behind.'),
      about(
        'own',
        { category: 'complaint', situation: 'delivery' },
        'Where does the tracking say it stands today?',
      ),
    ]);
    expect(made.map(({ id }) => id)).toEqual([
      'template-own-0',
      'template-hot-0',
      expect.stringMatching(/^starter/),
    ]);
  });

  test.each<[string, Partial<Template>]>([
    ['brand', { brandId: 'other' }],
    ['site', { site: 'facebook' }],
    ['category', { category: 'praise' }],
    ['situation', { category: 'complaint', situation: 'billing' }],
    ['language', { lang: 'de' }],
    ['slot without a value', { variants: ['{agent} here.'] }],
    ['length', { variants: [`${'word '.repeat(60)}`] }],
    ['mistake', { variants: ['{nobody} here, all is well.'] }],
  ])('not with another %s', (_, of) => {
    expect(ask([template(of)]).map(({ source }) => source)).toEqual(['starter', 'starter', 'starter']);
  });

  test('wordings take turns, and the last text is not said again', () => {
    const variants = [
      'Which day was it, please, and where did you order?',
      'When and in which of our shops did you buy it?',
    ];
    const recent: string[] = [];
    for (let person = 0; person < 6; person += 1) {
      const text =
        ask([template({ variants, category: 'complaint' })], { seed: `case ${person}`, recent })[0]?.text ??
        '';
      expect(text).not.toBe(recent[0]);
      recent.unshift(text);
    }
    expect(new Set(recent).size).toBeGreaterThan(2);
  });

  test('Serbian Cyrillic serves who writes Latin', () => {
    const of: Partial<Template> = {
      lang: 'sr',
      variants: ['{greeting} Који број ципела носите, молимо Вас?'],
      category: 'complaint',
    };
    const [reply] = ask([template(of)], { comment: 'Gde je moj paket?', lang: 'sr', author: 'Марко Илић' });
    expect(reply).toMatchObject({
      lang: 'sr-Latn',
      text: 'Dobar dan, Marko! Koji broj cipela nosite, molimo Vas?',
    });
  });
});

describe('the shape of a template', () => {
  test('takes what we make, and keeps nothing else', () => {
    const one = template({ brandId: 'b', site: 'x', category: 'praise', situation: 'staff' });
    expect(v.parse(templateShape, { ...one, extra: 1 })).toEqual(one);
  });
  test.each([
    { id: '' },
    { lang: 'fr' },
    { variants: [] },
    { variants: [' '] },
    { variants: ['a'.repeat(longestVariant + 1)] },
    { category: 'anger' },
    { updatedAt: Number.NaN },
  ])('refuses %j', (of) => {
    expect(v.safeParse(templateShape, { ...template({}), ...of }).success).toBe(false);
  });
});
