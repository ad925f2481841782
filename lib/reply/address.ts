import type { ReplyLanguage } from '../core/types.ts';
import { isLatinName, isPersianName, isRussianName } from './names.ts';
import { isPageWord } from './page-words.ts';
import { toLatin } from './serbian.ts';
import { isWomansName, polishVocative, serbianVocative } from './vocative.ts';

/** A greeting line and whether it names the person. */
export interface Greeting {
  text: string;
  named: boolean;
}

const neutral: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Hello,',
  pl: 'Dzień dobry!',
  de: 'Guten Tag!',
  sr: 'Добар дан!',
  'sr-Latn': 'Dobar dan!',
  fa: 'سلام و وقت بخیر،',
  ru: 'Здравствуйте!',
};

/**
 * The greeting for a display name. The name is used only when it is a known first name whose form in this language
 * is certain; nicknames, pages and everything else get the neutral greeting: a wrong form is worse than none.
 */
export function greeting(displayName: string, lang: ReplyLanguage): Greeting {
  const words = nameWords(displayName);
  const text = words.length > 0 ? named(words, lang) : null;
  return text ? { text, named: true } : { text: neutral[lang], named: false };
}

function named(words: readonly string[], lang: ReplyLanguage): string | null {
  switch (lang) {
    case 'pl': {
      const name = isUnclear(words, 'pl') ? null : firstOf(words, (word) => polishVocative(word) !== null);
      const form = name ? polishVocative(name) : null;
      if (form?.title === 'Pan' && words.some((word) => /([wńnlr]ska|cka|dzka)$/u.test(word))) return null;
      return form ? `Dzień dobry, ${form.title === 'Pan' ? 'Panie' : 'Pani'} ${form.vocative}!` : null;
    }
    case 'sr':
    case 'sr-Latn': {
      const name = isUnclear(words, 'sr') ? null : firstOf(words, (word) => serbianVocative(word) !== null);
      const form = name ? serbianVocative(name) : null;
      if (!form) return null;
      return lang === 'sr' ? `Добар дан, ${form}!` : `Dobar dan, ${toLatin(form)}!`;
    }
    case 'ru':
      return russian(words);
    case 'fa':
      return persian(words);
    default: {
      const name = firstOf(words, isLatinOrHyphened);
      if (!name) return null;
      return lang === 'en' ? `Hi ${name},` : `Hallo ${name}!`;
    }
  }
}

/**
 * Two first names that may be surname and name ("Marek Anna", "Adam Paweł") or a couple ("Anna Jan Nowak"). Not so two
 * names of a woman, two of a man before a surname, and a woman's before what is then her surname ("Anna Marek").
 */
function isUnclear([first = '', second = '', third]: readonly string[], lang: 'pl' | 'sr'): boolean {
  const [isWoman, isOther] = [isWomansName(first, lang), isWomansName(second, lang)];
  if (isWoman === null || isOther === null) return false;
  return isWoman ? !isOther && third !== undefined : isOther || third === undefined;
}

/** Of two people, or of a king or pope. */
const joining = /^(i|y|и|oraz|and|und|[IVX]{2,})$/u;

const pageWords =
  /^(official|shop|store|team|club|page|news|media|studio|salon|group|fan|fans|fanpage|radio|tv|hotel|restaurant|cafe|bar|company|brand|blog|photography|music|gmbh|ltd|inc|llc|verein|laden|sklep|firma|biuro|serwis|kanał|portal|hurtownia|prodavnica|radnja|doo|kafana|restoran|магазин|студия|салон|канал|группа|клуб|ооо|продавница|радња|ресторан|فروشگاه|شرکت|کانال|پیج|گروه|رستوران|کافه|رسمی|گالری)$/iu;

/**
 * The words of a display name as it was typed by a person, in normal case; empty when it looks like a handle, a
 * page or an ornament. Emoji, symbols, direction marks and anything in brackets are left out first.
 */
function nameWords(displayName: string): string[] {
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
  const words = plain.split(/[ ,]+/).filter((word) => word !== '');
  if (words.length > 4 || words.some((word) => pageWords.test(word))) return [];
  const first = words[0] ?? '';
  if (words.some((word) => joining.test(word) || isPageWord(word))) return [];
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word))) return [];
  // An initial, a title ("Dr."), capitals throughout: no form of it is safe.
  if (first.length < 2 || first.length > 20 || first.includes('.')) return [];
  if (first === first.toUpperCase() && first !== first.toLowerCase()) return [];
  return words.map((word) => (word === word.toLowerCase() ? capital(word) : word));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Endings of Slavic surnames, for those who write the surname first. */
const surname =
  /(ski|ska|cki|cka|dzki|dzka|wicz|czyk|ić|ic|ov|ova|ev|eva|ић|ский|ская|ов|ова|ев|ева|ёв|ёва|ин|ина|енко)$/u;

/** The first word if it is a first name, or the second after what is plainly a surname. */
function firstOf(words: readonly string[], isName: (word: string) => boolean): string | null {
  const [first = '', second = ''] = words;
  if (isName(first)) return first;
  return words.length <= 3 && surname.test(first) && second !== '' && isName(second) ? second : null;
}

function isLatinOrHyphened(word: string): boolean {
  return word.split('-').every(isLatinName);
}

/** With the patronymic where it is given and certain: "Анна Сергеевна", "Иван Петрович Сидоров". */
function russian(words: readonly string[]): string | null {
  const name = firstOf(words, (word) => isRussianName(word) || isLatinOrHyphened(word));
  if (!name) return null;
  const next = words[words.indexOf(name) + 1] ?? '';
  // "-ович" alone after the name may be a surname ("Роман Абрамович"); among three words it is a patronymic.
  const patronymic =
    /(овна|евна|ична)$/u.test(next) || (words.length === 3 && /(ович|евич|ьич|мич)$/u.test(next));
  return `Здравствуйте, ${patronymic ? `${name} ${next}` : name}!`;
}

/** Ezafe joins name and "dear": سارای عزیز, فاطمهٔ عزیز. Latin names stand in an isolate so that the line keeps its order. */
function persian(words: readonly string[]): string | null {
  const [first = '', second = ''] = words;
  if (isLatinOrHyphened(first)) return `سلام \u2068${first}\u2069 عزیز،`;
  const name = first.replaceAll('\u200c', '');
  // Two given names in a row may be one ("محمد رضا"); after و the ezafe depends on how it is said.
  if (!isPersianName(name) || isPersianName(second) || name.endsWith('و')) return null;
  const ezafe = name.endsWith('ا') ? 'ی' : name.endsWith('ه') ? '\u0654' : '';
  return `سلام ${name}${ezafe} عزیز،`;
}

/** What stands around the name in a greeting of each language. */
const around: Readonly<Record<ReplyLanguage, readonly [before: string, after: string]>> = {
  en: ['Hi ', ','],
  pl: ['Dzień dobry, ', '!'],
  de: ['Hallo ', '!'],
  sr: ['Добар дан, ', '!'],
  'sr-Latn': ['Dobar dan, ', '!'],
  fa: ['سلام ', '،'],
  ru: ['Здравствуйте, ', '!'],
};

/** The name alone as it is said to the person ("Pani Anno", "Миодраже"); null where no form of it is certain. */
export function calledBy(displayName: string, lang: ReplyLanguage): string | null {
  const { text, named } = greeting(displayName, lang);
  const [before, after] = around[lang];
  return named ? text.slice(before.length, -after.length) : null;
}
