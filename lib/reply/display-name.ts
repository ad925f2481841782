import { isLatinName, isPersianName, isRussianName } from './names.ts';
import { isPageWord } from './page-words.ts';
import { toLatin } from './serbian.ts';

/** Of two people, or of a king or pope. */
const joining = /^(i|y|u|и|و|oraz|and|und|[IVX]{2,})$/u;

const pageWords =
  /^(official|shop|store|team|club|page|news|media|studio|salon|group|fan|fans|fanpage|radio|tv|hotel|restaurant|cafe|bar|company|brand|blog|photography|music|gmbh|ltd|inc|llc|verein|laden|sklep|firma|biuro|serwis|kanał|portal|hurtownia|prodavnica|radnja|doo|kafana|restoran|магазин|студия|салон|канал|группа|клуб|ооо|продавница|радња|ресторан|فروشگاه|شرکت|کانال|پیج|گروه|رستوران|کافه|رسمی|گالری)$/iu;

/** No person bears these: the whole is a saying ("Mark My Words", "Любовь моя"). */
const sayingWords =
  /^(the|my|your|of|is|am|are|not|please|says|loves|ist|mag|liebt|das|kein|mein|meine|dein|deine|не|это|мой|моя|моё|мое|мои|твой|твоя|من|تو|ها|های|است|نیست)$/iu;

/** Surnames with a capital of their own: McDonald, DeWitt. */
const innerCapital = /^(Mc|Mac|De|Di|La|Le|Van|Fitz)(?=\p{Lu})/u;

/**
 * The words of a display name as it was typed by a person, in normal case and with the first name first; empty when it
 * looks like a handle, a page or an ornament. Emoji, symbols, direction marks and anything in brackets are left out.
 */
export function nameWords(displayName: string): string[] {
  const plain = displayName
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\p{So}|\p{Sk}|\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Bidi_Control}|\u200d/gu, ' ')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .trim();
  // Digits, underscores, markup and the like: a handle or a slogan, not a name.
  if (plain === '' || !/^[\p{L}\p{M} .,'’\u200c-]+$/u.test(plain)) return [];
  const words = inOrder(plain.split(',').map((part) => part.split(' ').filter((word) => word !== '')));
  if (words.length > 4 || words.some((word) => pageWords.test(word) || isPageWord(word))) return [];
  if (words.some((word) => joining.test(word) || sayingWords.test(word))) return [];
  if (words.some((word, i) => /\p{Ll}\p{Lu}/u.test(i > 0 ? word.replace(innerCapital, '') : word))) return [];
  const first = words[0] ?? '';
  // An initial, a title ("Dr."), capitals throughout: no form of it is safe.
  if (first.length < 2 || first.length > 20 || first.includes('.')) return [];
  if (first === first.toUpperCase() && first !== first.toLowerCase()) return [];
  return words.map((word) => (word === word.toLowerCase() ? capital(word) : word));
}

/** "Schmidt, Anna" is Anna, "Anna Schmidt, MBA" too; of "Anna, Berlin", "Martin, Anna" and of more commas one cannot be sure. */
function inOrder([before = [], after = [], ...others]: readonly string[][]): string[] {
  if (after.length === 0 && others.length === 0) return before;
  if (others.length > 0) return [];
  const isFirst = isAnyName(after[0] ?? '');
  if (before.length > 1) return isFirst ? [] : before;
  return isFirst && !isAnyName(before[0] ?? '') ? [...after] : [];
}

function isAnyName(word: string): boolean {
  return isLatinName(toLatin(word)) || isRussianName(word) || isPersianName(word);
}

function capital(word: string): string {
  return word.replace(/(^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
