import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCyrillic, toLatin } from '../../lib/reply/serbian.ts';

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

test.each([
  ['Где је мој пакет?', true],
  ['Gde je moj paket?', false],
  ['Мој iPhone не ради', true],
  ['Hvala, Ђорђе i ekipa', false],
  ['👍 123', false],
  ['', false],
])('isCyrillic %s is %s', (text, expected) => expect(isCyrillic(text)).toBe(expected));
