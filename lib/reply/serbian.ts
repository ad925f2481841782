/** Serbian Cyrillic letters and their Latin forms (Vuk's and Gaj's alphabets, 30 letters one to one). */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/**
 * Serbian Cyrillic to Latin, letter by letter; everything else stays. A capital digraph is capital whole only
 * inside a word in capitals: `Љубав` -> `Ljubav`, `ЉУБАВ` -> `LJUBAV`.
 */
export function toLatin(text: string): string {
  return text.replace(/[\u0400-\u045f]/g, (letter, at: number) => {
    const small = latin[letter.toLowerCase()];
    if (small === undefined) return letter;
    if (letter === letter.toLowerCase()) return small;
    const shouted = isCapital(text[at + 1]) || (isCapital(text[at - 1]) && !isSmall(text[at + 1]));
    return shouted ? small.toUpperCase() : small.charAt(0).toUpperCase() + small.slice(1);
  });
}

const cyrillic = Object.fromEntries(Object.entries(latin).map(([letter, form]) => [form, letter]));

/** What is no Serbian word: an address, a handle, letters that Serbian has not, doubled ones, a capital within. */
const foreign = [
  /[@#_]|:\/\/|\p{L}\.\p{L}|[qwxy]|([bcdfghklmnprstvz])\1|facebook|google|instagram/iu,
  /\p{Ll}\p{Lu}/u,
];
const acronym = /^\P{L}*\p{Lu}{2,5}\P{L}*$/u;
/** Where two letters that look like one belong to two parts of a word: in-jekcija, kon-junktura, nad-živeti. */
const seam = /(?<=^\P{L}*(?:in(?=je[kc])|kon(?=ju[gn])|tan(?=jug)|(?:nad|pod)(?=ž)))/iu;

/**
 * Serbian Latin to Cyrillic; foreign words and all that is no word stay. Null where č, ć, ž, š and đ are missing throughout a
 * text that is too long to have none: as c, z and s they cannot be told.
 */
export function toCyrillic(text: string): string | null {
  if (text.length > longestBare && !/[čćžšđ]/i.test(text)) return null;
  const isShouted = text === text.toUpperCase();
  return text.replace(/\S+/g, (word) => {
    const stays = foreign.some((sign) => sign.test(word)) || (acronym.test(word) && !isShouted);
    return stays ? word : word.split(seam).map(lettersOf).join('');
  });
}

/** UTF-16 units. */
const longestBare = 60;

function lettersOf(word: string): string {
  return word.replace(/lj|nj|dž|\p{L}/giu, (form) => {
    const letter = cyrillic[form.toLowerCase()];
    if (letter === undefined) return form;
    return isCapital(form.charAt(0)) ? letter.toUpperCase() : letter;
  });
}

/** Is the text written in Cyrillic: more Cyrillic letters than Latin ones. */
export function isCyrillic(text: string): boolean {
  let balance = 0;
  for (const letter of text) {
    if (/\p{Script=Cyrillic}/u.test(letter)) balance += 1;
    else if (/\p{Script=Latin}/u.test(letter)) balance -= 1;
  }
  return balance > 0;
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

function isSmall(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}
