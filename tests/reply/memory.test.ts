import { describe, expect, test } from 'vitest';
import type { PastReply } from '../../lib/core/past-reply.ts';
import { suggest } from '../../lib/reply/compose.ts';
import { likeness, mostCandidates, termsOf, termsToAsk } from '../../lib/reply/memory.ts';
import type { ReplyRequest } from '../../lib/reply/suggest.ts';

const past = (of: Partial<PastReply> = {}): PastReply => ({
  id: 'p',
  question: 'The lid of my tea pot is broken, what now?',
  answer: 'Hello Tom, sorry about the lid. Please keep the pot, a new lid is part of the guarantee.',
  lang: 'en',
  category: 'complaint',
  author: 'Tom Berger',
  at: 1000,
  brandId: 'b',
  ...of,
});

const ask = (list: PastReply[], of: Partial<ReplyRequest> = {}) =>
  suggest({
    comment: 'Hi, the lid of your tea pot is broken again',
    author: 'Anna',
    lang: 'en',
    site: 'facebook',
    category: 'complaint',
    brand: 'Sunny Pots',
    brandId: 'b',
    seed: 'a',
    past: list,
    ...of,
  }).filter(({ source }) => source === 'memory');

const answered = (answer: string, of: Partial<ReplyRequest> = {}, by: Partial<PastReply> = {}) =>
  ask([past({ answer, ...by })], of)[0]?.text;

test('the answer to a similar message is given again, to this customer', () => {
  const [reply] = ask([past()]);
  expect(reply).toMatchObject({
    id: 'memory-p',
    text: 'Hi Anna, sorry about the lid. Please keep the pot, a new lid is part of the guarantee.',
    because: { past: { id: 'p', question: 'The lid of my tea pot is broken, what now?', at: 1000 } },
  });
  expect(reply?.reasons).toContain('The lid of my tea pot is broken, what now?');
});

describe('not given again', () => {
  test.each<[string, Partial<PastReply>]>([
    ['of another brand', { brandId: 'c' }],
    ['to another kind of message', { category: 'praise' }],
    ['to another question', { question: 'The handle came off my frying pan' }],
    ['in another language', { lang: 'de' }],
  ])('an answer %s', (_, of) => expect(ask([past(of)])).toEqual([]));

  const body = 'please keep the pot, a new lid is part of the guarantee.';
  test.each([
    ['a figure', `Hi Tom, your order 4711 is known, ${body}`],
    ['a Persian figure', `Hi Tom, it is ۱۲ euros, ${body}`],
    ['a day', `Hi Tom, we will send it by Friday, ${body}`],
    ['a quotation', `Hi Tom, “the lid” is known to us, ${body}`],
    ['a link to elsewhere', `Hi Tom, see https://other.example/lid, ${body}`],
    ['an address', `Hi Tom, write to tom@pots.example, ${body}`],
    ['a placeholder', `Hi Tom, call {phone}, ${body}`],
    ['the name of the other', `Hi, ${body} All right, Tom?`],
    ['the surname of the other', `Hi, ${body} All right, Mr Berger?`],
    ['the name of anybody else', `Hi Tom, our Sabine says: ${body}`],
    ['nothing but a delay', 'Hi Tom, we will look into it and get back to you.'],
    ['too little', 'Hi Tom, oh dear.'],
    ['another language', 'Hallo Tom, bitte behalten Sie die Kanne, ein neuer Deckel gehört zur Garantie.'],
  ])('one with %s', (_, answer) => expect(answered(answer)).toBeUndefined());

  test('what was said of late', () => {
    const [reply] = ask([past()]);
    expect(ask([past()], { recent: ['Something else.', reply?.text ?? ''] })).toEqual([]);
  });
  test('what does not fit into a post', () => {
    const answer = `Hello Tom, ${'sorry about the lid of your good old pot. '.repeat(8)}`;
    expect(answered(answer)).toMatch(/^Hi Anna, sorry about the lid/);
    expect(answered(answer, { site: 'x' })).toBeUndefined();
  });
  test('then the next most similar one is', () => {
    const list = [
      past({ id: 'first', answer: 'Hi Tom, order 4711 is lost.' }),
      past({ id: 'second', at: 10 }),
    ];
    expect(ask(list)[0]?.id).toBe('memory-second');
  });
});

describe('what belongs to the other is left out', () => {
  const body = 'Please keep the pot, a new lid is part of the guarantee.';
  const small = body.charAt(0).toLowerCase() + body.slice(1);
  test.each([
    `Hi Tom, ${small}`,
    `@tom_b Hi Tom! ${body}`,
    `Dear Tom Berger, ${small} ^AB`,
    `Good morning Tom, ${small} -Sabine`,
    `Tom, ${small} /ki`,
    `Hello! ${body}\n\nKind regards\nSabine`,
    `${body} *TBT`,
  ])('%j', (answer) => expect(answered(answer)).toBe(`Hi Anna, ${small}`));

  test('a link to the own site stays', () => {
    const answer = `Hi Tom, ${small} See https://shop.pots.example/lids for the colours.`;
    expect(answered(answer, { hosts: ['pots.example'] })).toContain('https://shop.pots.example/lids');
    expect(answered(answer, { hosts: ['ots.example'] })).toBeUndefined();
    const last = `Hi Tom, ${small} https://pots.example/lids`;
    expect(answered(last, { hosts: ['pots.example'] })).toMatch(/example\/lids$/);
    expect(answered(`Hi Tom, ${small} See other.com`, { hosts: ['pots.example'] })).toBeUndefined();
  });

  test('in Polish, with the right form', () => {
    const of = { comment: 'Uszczelka w czajniku jest zepsuta', lang: 'pl', author: 'Marek Nowak' };
    const by = {
      lang: 'pl',
      question: 'Zepsuta uszczelka w nowym czajniku',
      author: 'Anna Kowalska',
    } as const;
    const answer = 'Dzień dobry, Pani Anno! Przykro nam. Uszczelka wchodzi w zakres gwarancji. ^KW';
    expect(answered(answer, of, by)).toBe(
      'Dzień dobry, Panie Marku! Przykro nam. Uszczelka wchodzi w zakres gwarancji.',
    );
  });

  test('Serbian Cyrillic in the letters of the customer', () => {
    const of = { comment: 'Poklopac na čajniku je slomljen', lang: 'sr', author: 'Марко Илић' };
    const by = { lang: 'sr', question: 'Сломљен је поклопац на мом чајнику', author: 'Ана Симић' } as const;
    const answer = 'Добар дан, Ана! Жао нам је. Поклопац спада у гаранцију и доноси се уз чајник.';
    expect(answered(answer, of, by)).toBe(
      'Dobar dan, Marko! Žao nam je. Poklopac spada u garanciju i donosi se uz čajnik.',
    );
  });
});

describe('the index', () => {
  const terms = (text: string) => termsOf(text, 'en', 'complaint', 'b');
  test('holds the most telling stems, with brand and language', () => {
    expect(terms('The delivery of my parcel is late, the courier was never seen')).toEqual(
      expect.arrayContaining(['b en deliv', 'b en parce', 'b en couri']),
    );
    expect(terms('and of the with my').length).toBe(0);
    expect(
      terms(
        'word salad made of many different vegetables and fruits, roots, leaves, herbs, seeds, nuts, oils, spices, sauces',
      ).length,
    ).toBe(12);
  });
  test('of Serbian in either script is the same', () => {
    expect(termsOf('Пакет није стигао', 'sr', 'complaint', 'b')).toEqual(
      termsOf('Paket nije stigao', 'sr-Latn', 'complaint', 'b'),
    );
  });
  test('is asked for the rarest, and never for too much', () => {
    expect(termsToAsk({ a: 5, b: 0, c: 150, d: 100, e: 4000 })).toEqual(['a', 'd']);
    expect(termsToAsk({ a: 4000, b: 5000 })).toEqual(['a']);
    expect(termsToAsk({ a: 0 })).toEqual([]);
    expect(mostCandidates).toBeLessThan(1000);
  });
  test('rare terms in common say more, one alone nothing', () => {
    expect(likeness(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1);
    expect(likeness(['a', 'b', 'c'], ['a', 'x', 'y'])).toBe(0);
    const counts = { a: 2, b: 2, c: 5000 };
    expect(likeness(['a', 'b', 'c'], ['a', 'b', 'd'], counts)).toBeGreaterThan(
      likeness(['a', 'b', 'c'], ['a', 'c', 'd'], counts),
    );
  });
});
