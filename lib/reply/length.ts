import type { SiteId } from '../core/types.ts';
import type { Length } from './etiquette/finding.ts';
import { linksIn } from './links.ts';

/** X counts weighted characters (twitter-text, configuration 3); Facebook UTF-16 units. */
const mostOn: Readonly<Record<SiteId, number>> = { x: 280, facebook: 8000 };

/** What every link weighs on X, whatever its length. */
const linkWeight = 23;
/** Code points that weigh one; all others weigh two. */
const light: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const emoji = /\p{RGI_Emoji}|[0-9#*]\ufe0f?\u20e3/gv;

/** How long a text is for a site, of how much, in that site's characters. */
export function lengthOn(site: SiteId, text: string): Length {
  const most = mostOn[site];
  const used = site === 'x' ? weightedLength(text) : text.length;
  return { used, most, over: used > most };
}

/** The length of a post on X. An emoji weighs two, of however many code points it is made, unless `apart`. */
export function weightedLength(text: string, emojis: 'whole' | 'apart' = 'whole'): number {
  const plain = text.normalize('NFC');
  let weight = 0;
  let at = 0;
  for (const { start, end } of linksIn(plain)) {
    weight += weightOf(plain.slice(at, start), emojis) + linkWeight;
    at = end;
  }
  return weight + weightOf(plain.slice(at), emojis);
}

function weightOf(text: string, emojis: 'whole' | 'apart'): number {
  let weight = 0;
  const rest =
    emojis === 'apart'
      ? text
      : text.replace(emoji, () => {
          weight += 2;
          return '';
        });
  for (const letter of rest) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(code: number): boolean {
  return light.some(([first, last]) => code >= first && code <= last);
}

/** Room for " (100/120)". */
const numberWeight = 10;

/**
 * A text in posts that fit on X: parted at sentence ends, else between words, and inside a word only where that alone
 * is too long. `numbered` puts "(1/3)" behind each.
 */
export function splitThread(text: string, { numbered = false } = {}): string[] {
  if (weightedLength(text) <= mostOn.x) return [text];
  const room = mostOn.x - (numbered ? numberWeight : 0);
  const posts = packed(sentencesOf(text), room, (sentence) =>
    packed(sentence.match(/\S+\s*/g) ?? [], room, (word) =>
      packed(segmentsOf(word), room, (letter) => [letter]),
    ),
  );
  const trimmed = posts.map((post) => post.trim()).filter((post) => post !== '');
  return numbered ? trimmed.map((post, i) => `${post} (${i + 1}/${trimmed.length})`) : trimmed;
}

/** Puts pieces together while they fit; one that is too long by itself is parted by `smaller`. */
function packed(
  pieces: readonly string[],
  room: number,
  smaller: (piece: string) => readonly string[],
): string[] {
  const posts: string[] = [];
  let weight = 0;
  for (const piece of pieces) {
    const own = weightedLength(piece);
    // Spaces at the end of a post are not sent.
    if (posts.length > 0 && weight + weightedLength(piece.trimEnd()) <= room) {
      posts.push((posts.pop() ?? '') + piece);
      weight += own;
    } else if (weightedLength(piece.trimEnd()) <= room) {
      posts.push(piece);
      weight = own;
    } else {
      posts.push(...smaller(piece));
      weight = room;
    }
  }
  return posts;
}

/** Sentences with their spaces. A full stop ends one only before a space and not after a number ("am 5. Mai"). */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?:[!?؟…。]|\D\.)["'”»)]?\s+|\n+)(?=\S)/u);
}

function segmentsOf(word: string): string[] {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
}
