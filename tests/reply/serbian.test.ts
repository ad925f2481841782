import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCyrillic, toCyrillic, toLatin } from '../../lib/reply/serbian.ts';
import { sr } from '../../lib/reply/starters/sr.ts';
import catalogue from '../../lib/words/sr.json' with { type: 'json' };

describe('toLatin', () => {
  test.each([
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['љубав', 'ljubav'],
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['ЏЕП и џеп', 'DŽEP i džep'],
    ['ПАЊ', 'PANJ'],
    ['Њ', 'Nj'],
    ['Ђурђевдан, Ћуприја, Чачак, Шабац, Жабаљ', 'Đurđevdan, Ćuprija, Čačak, Šabac, Žabalj'],
    ['азбука: абвгдђежзијклљмнњопрстћуфхцчџш', 'azbuka: abvgdđežzijklljmnnjoprstćufhcčdžš'],
    ['Već latinica, 100 % 👍', 'Već latinica, 100 % 👍'],
    ['', ''],
  ])('%s -> %s', (cyrillic, expected) => expect(toLatin(cyrillic)).toBe(expected));

  test('leaves no Serbian Cyrillic letter and nothing else changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toLatin(text)).not.toMatch(/[абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ]/);
        if (!/[\u0400-\u04ff]/.test(text)) expect(toLatin(text)).toBe(text);
      }),
    );
  });
});

describe('toCyrillic', () => {
  test.each([
    ['Ljubav, Njegoš i džep', 'Љубав, Његош и џеп'],
    ['LJUBAV, NJEGOŠ, DŽEP', 'ЉУБАВ, ЊЕГОШ, ЏЕП'],
    ['Žao nam je, Đorđe! Koji račun?', 'Жао нам је, Ђорђе! Који рачун?'],
    ['Injekcija, konjunktura, nadživeti, konj', 'Инјекција, конјунктура, надживети, коњ'],
    [
      'Pišite nam na @sunny_shop ili https://sunny.example/ljubav',
      'Пишите нам на @sunny_shop или https://sunny.example/ljubav',
    ],
    ['Vaš iPhone, USB i Facebook rade', 'Ваш iPhone, USB и Facebook раде'],
    ['Već ћирилица, 100 % 👍', 'Већ ћирилица, 100 % 👍'],
  ])('%s -> %s', (text, expected) => expect(toCyrillic(text)).toBe(expected));

  test('is the way back from toLatin for every text of ours', () => {
    const texts = [JSON.stringify(sr).match(/[^"]+/g) ?? [], Object.values(catalogue)].flat();
    const own = texts.filter((text) => isCyrillic(text) && !/[a-z]/i.test(text));
    expect(own.length).toBeGreaterThan(700);
    expect(own.filter((text) => ![text, null].includes(toCyrillic(toLatin(text))))).toEqual([]);
  });

  test('gives up on a text without any of its own letters', () => {
    expect(toCyrillic('Zao nam je sto paket jos nije stigao, javite nam kada ste ga narucili.')).toBeNull();
  });
});

test.each([
  ['Где је мој пакет?', true],
  ['Gde je moj paket?', false],
  ['Мој iPhone не ради', true],
  ['Hvala, Ђорђе i ekipa', false],
  ['👍 123', false],
  ['', false],
])('isCyrillic %s is %s', (text, expected) => expect(isCyrillic(text)).toBe(expected));
