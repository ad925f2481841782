import { attr, one, textOf } from '../read.ts';
import { at, roundings } from './selectors.ts';

/**
 * Replies as counted by X: the whole number in the label of the Reply button ("2.3K" is only on its face). A rounded
 * one stands for about that many, which is enough to say that not all were seen. Null: it shows none.
 */
export function replyCount(article: Element): number | null {
  const button = one(article, at.reply) ?? one(article, at.actions);
  return button && (countIn(attr(button, 'aria-label') ?? '') ?? countIn(textOf(button)));
}

/** The first number in a label, in the digits of any script, with the separators of any language. */
export function countIn(label: string): number | null {
  const plain = label.replace(/\p{Cf}/gu, '').replace(/\p{Nd}/gu, asciiDigit);
  const found = /(\d[\d.,٬٫'’\s\u00a0\u202f]*)(\p{L}+)?/u.exec(plain.slice(0, 200));
  if (!found) return null;
  const [, number = '', word = ''] = found;
  const factor = roundings[word.toLowerCase()];
  if (factor === undefined) return Number(number.replace(/\D/g, '').slice(0, 12));
  return (
    Math.floor(
      Number(
        number
          .trim()
          .replace(/[,٫]/g, '.')
          .replace(/[^\d.]/g, ''),
      ) * factor,
    ) || null
  );
}

/** Digits of every script stand in tens; those of the scripts that X's interface comes in. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  const zero = zeros.findLast((each) => each <= code);
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
}

/** Code points of zero: ASCII, Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada, Thai. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xbe6, 0xc66, 0xce6, 0xe50];
