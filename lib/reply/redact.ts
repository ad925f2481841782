import type { ReplyLanguage, SiteId } from '../core/types.ts';
import { readDraft } from './etiquette/reading.ts';
import { personalData } from './etiquette/rules/data.ts';
import { fold } from './fold.ts';
import { linksIn, type Place } from './links.ts';
import { naming } from './naming.ts';

interface Talkers {
  lang: ReplyLanguage;
  site: SiteId;
  /** Display names. */
  people: readonly string[];
  /** Its name stays. */
  brand: string;
}

/** What stands for what was left out. */
const gap = '•••';

/** A text without what tells who somebody is: mailboxes, handles, numbers, links and names. In doubt more is left out. */
export function redacted(text: string, { lang, site, people, brand }: Talkers): string {
  const isName = naming(people, brand);
  const names = new Set(people.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).map(fold));
  let rest = text.replace(/[\p{L}\p{N}._%+-]*@[\p{L}\p{N}_.-]+/gu, gap);
  rest = without(rest, personalData(readDraft({ text: rest, lang, site })));
  rest = rest.replace(/(?:https?:\/\/|www\.)\S+/giu, gap);
  rest = without(rest, linksIn(rest));
  // So long a number is somebody's, whatever it counts.
  rest = rest.replace(/\p{Nd}{5,}/gu, gap);
  return rest.replace(/[\p{L}\p{M}\u200c]+/gu, (word) => {
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isName(word) && (isCapital || names.has(fold(word))) ? gap : word;
  });
}

function without(text: string, places: readonly Place[]): string {
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => all.slice(0, start) + gap + all.slice(end), text);
}
