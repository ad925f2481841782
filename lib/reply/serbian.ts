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
