import { fold } from './fold.ts';
import { isLatinName, isPersianName, isRussianName } from './names.ts';

/** Endings of Slavic surnames, for those who write the surname first. */
const surname =
  /(ski|ska|cki|cka|dzki|dzka|wicz|czyk|ić|ic|ov|ova|ev|eva|ић|ский|ская|ов|ова|ев|ева|ёв|ёва|ин|ина|енко)$/u;

/** The first word if it is a first name, or the second after what is plainly a surname. */
export function firstOf(words: readonly string[], isName: (word: string) => boolean): string | null {
  const [first = '', second = ''] = words;
  if (isName(first)) return first;
  return words.length <= 3 && surname.test(first) && second !== '' && isName(second) ? second : null;
}

function isLatinOrHyphened(word: string): boolean {
  return word.split('-').every(isLatinName);
}

/** Names that are one with the next ("Hans Peter", "Mohammad Reza"), by where that is so. */
const joined = {
  de: /^(hans|karl|carl|klaus|claus|heinz|franz|ernst|kurt|josef|jan|eva|ann|anne|anna|maria|marie|rosa|lena)$/u,
  en: /^mary$/u,
  everywhere: /^(moh?ammm?[ae]d|muhamm[ae]d|amir|ali|seyed|sayed|abdul)$/u,
};

/**
 * A first name in Latin letters as it is written. Null also for what may be a surname and a first name ("Martin Anna")
 * and where it is open whether the person is called by one name or by two.
 */
export function westernForm(words: readonly string[], lang: 'en' | 'de' | 'other'): string | null {
  const name = firstOf(words, isLatinOrHyphened);
  if (name === null || (name !== words[0] && /ic$/u.test(words[0] ?? ''))) return null;
  const [first = '', second = ''] = words;
  if (name !== first || !isLatinOrHyphened(second)) return name;
  if (joined.everywhere.test(fold(first))) return null;
  const isWhole = words.length > 2;
  if (lang === 'en' && joined.en.test(fold(first))) return isWhole ? `${first} ${second}` : null;
  if (lang === 'de') {
    if (joined.de.test(fold(first))) return isWhole ? `${first} ${second}` : null;
    if (isWhole) return null;
  }
  return !isWhole && !/[ae]$/u.test(fold(first)) && /[ae]$/u.test(fold(second)) ? null : name;
}

/** First names that are common words too: alone or before a surname they are names ("Слава Петров", not "Слава труду"). */
const russianWords = /^(Вера|Надежда|Любовь|Слава|Лев|Роман|Света|Лилия|Майя|Виктория)$/u;
const russianSurname =
  /(ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ко|ук|юк|як|ич|вна|чна|ян|швили|дзе|ых|их|^\p{L}\.?)$/u;
const boys =
  /^(Илья|Никита|Данила|Саша|Паша|Миша|Дима|Сер[её]жа|Коля|Вова|Ваня|Костя|Женя|Л[её]ша|Ал[её]ша|Петя|Рома|Слава|Толя|Юра|Гриша|Даня|Митя|Т[её]ма|Федя|Яша)$/u;

const patronymicOf = {
  woman: /(овна|евна|ична)$/u,
  man: /(ович|евич|ьич|мич)$/u,
};

function isRussianOrHyphened(word: string): boolean {
  return word.split('-').every(isRussianName);
}

function isRussianWoman(name: string): boolean {
  return name === 'Любовь' || (/[ая]$/u.test(name) && !boys.test(name));
}

/** With the patronymic where it is given and certain: "Анна Сергеевна", "Иван Петрович Сидоров". */
export function russianForm(words: readonly string[]): string | null {
  if (isLatinOrHyphened(words[0] ?? '')) return westernForm(words, 'other');
  const name = firstOf(words, isRussianOrHyphened);
  if (!name) return null;
  const [, second = ''] = words;
  const next = words[words.indexOf(name) + 1] ?? '';
  const others = words.filter((word) => word !== name);
  if (russianWords.test(name) && others.length > 0) {
    const isFull = others.length === 2 && patronymicOf[isRussianWoman(name) ? 'woman' : 'man'].test(next);
    if (!isFull && !others.every((word) => russianSurname.test(word))) return null;
    // "Русская Вера": an adjective as likely as a surname.
    if (name !== words[0] && /[сц]к(ий|ая)$/u.test(words[0] ?? '')) return null;
  }
  // "Герман Анна", "Давид Роман": which of the two is the surname?
  if (words.length === 2 && name === words[0] && isRussianName(second) && !isRussianWoman(name)) return null;
  // "-ович" alone after the name may be a surname ("Роман Абрамович"); among three words it is a patronymic.
  const patronymic = isRussianWoman(name)
    ? patronymicOf.woman.test(next)
    : words.length === 3 && patronymicOf.man.test(next);
  return patronymic ? `${name} ${next}` : name;
}

/** Persian first names that are common words too, and what makes the next word a surname for sure. */
const persianWords = new Set(
  'آذر آرزو آرمان الهام امید باران بنفشه بهار پرستو پروانه ترانه پیام دریا دنیا رویا ستاره سحر سپهر سپیده شبنم شقایق شکوفه شهاب صبا صدف عسل غزل فروغ لاله مهتاب مژده نجمه نرگس نسترن نسیم نگار نگین نوید هدیه هستی هما یاسمن یاس یلدا ندا'.split(
    ' ',
  ),
);
const persianSurname = /(زاده|پور|نیا|نژاد|فر|وند|لو|راد|یان|منش|خواه|پناه|نسب|آبادی)$/u;
const persianSurnames = new Set(
  'احمدی اسدی اکبری امینی انصاری ابراهیمی اسماعیلی باقری بهرامی پناهی تقوی جعفری جلالی حسینی حیدری خسروی داودی رحیمی رحمانی رستمی رضایی رضوی زارعی زمانی سعیدی سلطانی سلیمانی شریفی شفیعی صادقی صالحی صفایی طاهری عباسی عزیزی عظیمی علوی غلامی فتحی قاسمی قربانی کاظمی کریمی محمدی محمودی مرادی ملکی موسوی مهدوی میرزایی نجفی نظری نوری نوروزی هاشمی یزدانی یوسفی'.split(
    ' ',
  ),
);
/** Written with و for a long u: the ezafe is ی. Of others in و ("خسرو") it is not certain. */
const endsInU = /^(آرزو|پرستو|مینو)$/u;

/** With the ezafe that joins it to "dear": سارای, فاطمهٔ. Latin names stand in an isolate so that the line keeps its order. */
export function persianForm(words: readonly string[]): string | null {
  const [first = '', second = '', third] = words;
  if (isLatinOrHyphened(first)) {
    const form = westernForm(words, 'other');
    return form && `\u2068${form}\u2069`;
  }
  const name = first.replaceAll('\u200c', '');
  // Two given names in a row may be one ("محمد رضا", "زهرا سادات").
  if (/^(ال)?سادات$/u.test(second)) return null;
  if (!isPersianName(name) || isPersianName(second.replaceAll('\u200c', ''))) return null;
  const isSure =
    second === '' || persianSurnames.has(second) || (third === undefined && persianSurname.test(second));
  if (persianWords.has(name) && !isSure) return null;
  if (name.endsWith('و') && !endsInU.test(name)) return null;
  return `${name}${ezafeAfter(name)}`;
}

/** A final ه is mostly silent; after ا it is said ("پگاه"). */
function ezafeAfter(name: string): string {
  if (/[او]$/u.test(name)) return 'ی';
  return /[^ا]ه$/u.test(name) && !name.endsWith('الله') ? '\u0654' : '';
}
