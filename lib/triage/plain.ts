import { toLatin } from '../reply/serbian.ts';

/** Letters that people leave out, replace or have on another keyboard: both the cues and the texts are folded. */
export const folds: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
  č: 'c',
  š: 's',
  ž: 'z',
  đ: 'dj',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ё: 'е',
  // Arabic code points on Persian keyboards.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  // ZWNJ and apostrophes are written or left out at will.
  '\u200c': '',
  "'": '',
  '’': '',
};

/**
 * A text in one spelling: small letters, folded accents, no links or @handles, runs of three or more equal letters
 * cut to one; Serbian in Latin letters. Linear in the length.
 */
export function fold(text: string, serbian: boolean): string {
  const small = text.normalize('NFKC').toLowerCase();
  const plain = (serbian ? toLatin(small) : small)
    .replace(/https?:\/\/\S+|www\.\S+|@\w+|<[a-z]+>/g, ' ')
    .replace(/[ąćęłńóśźżčšžđäöüßёيىكةأإ\u200c'’]/g, (letter) => folds[letter] ?? letter);
  // Most texts have neither, and to look whether they do is quicker.
  const short = /(.)\1\1/.test(plain) ? plain.replace(/(\p{L})\1{2,}/gu, '$1') : plain;
  return /[ا-ی]/.test(short) ? joinPersian(short) : short;
}

/** Persian verb and plural marks, written apart as often as joined. */
const joinPersian = (text: string): string =>
  text.replace(/(^| )(ن?می) (?=\p{L})/gu, '$1$2').replace(/ ها(?!\p{L})/gu, 'ها');

/** The words of a folded text; question marks, emoticons and emoji are words of their own. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{M}\p{N}]+|[?؟]|[:;]-?[()/]|\p{Extended_Pictographic}/gu) ?? [];
}
