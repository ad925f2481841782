import { memoryReplies } from './memory.ts';
import { alike, nearest, trigramsOf } from './similarity.ts';
import { factReplies, starterReplies } from './starter-replies.ts';
import type { ReplyRequest, Suggestion } from './suggest.ts';
import { inScript, type Talk, talkOf } from './talk.ts';
import { type Offer, templateReplies } from './template-replies.ts';

/** As many as the card offers. */
const most = 3;

/**
 * At most three replies for a comment, best first, in its language (English where that is unknown); none for abuse
 * and spam.
 */
export function suggest(request: ReplyRequest): Suggestion[] {
  const { category } = request;
  if (category === 'abuse-or-spam') return [];
  const talk = talkOf(request, category);
  const told = factsFor(talk);
  if (told) return factReplies(talk, most, told);
  const offers = [...templateReplies(talk), ...memoryReplies(talk)].filter(({ worth }) => worth > 1);
  const own = different(offers.sort((a, b) => b.worth - a.worth)).map(({ suggestion }) => suggestion);
  const texts = own.map(({ text }) => text);
  return [...own, ...starterReplies(talk, most - own.length, texts)];
}

/** So many of the team's templates: beside them there is always another way to say it. */
const mostTemplates = 2;

/** The best offers of which no two read alike. */
function different(offers: readonly Offer[]): Offer[] {
  const chosen: Offer[] = [];
  for (const offer of offers) {
    const { text, source } = offer.suggestion;
    const isFull =
      source === 'template' &&
      chosen.filter((one) => one.suggestion.source === source).length === mostTemplates;
    const others = chosen.map((one) => trigramsOf(one.suggestion.text));
    if (!isFull && chosen.length < most && nearest(text, others) < alike) chosen.push(offer);
  }
  return chosen;
}

/** The team's words in the language; Serbian in Latin letters from Cyrillic too. */
export function factsFor({ request: { facts }, lang }: Talk): string | null {
  const own = facts?.[lang] ?? (lang === 'sr-Latn' ? facts?.sr : undefined);
  return own ? inScript(own, lang) : null;
}
