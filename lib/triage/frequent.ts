import { arabicWords, cyrillicWords, latinMarks } from './languages.ts';
import { fold, wordsOf } from './plain.ts';

/** These tell a language apart, too, and yet what a message is about. */
const telling = new Set('app order service brak działa polecam super'.split(' '));

/** Folded words that every text has: those by which the languages are told apart. */
export const frequent: ReadonlySet<string> = new Set(
  [...Object.values(latinMarks).map(({ words }) => words), cyrillicWords.ru, arabicWords.fa].flatMap((list) =>
    wordsOf(
      fold(
        list
          .split(' ')
          .filter((word) => !telling.has(word))
          .join(' '),
        false,
      ),
    ),
  ),
);
