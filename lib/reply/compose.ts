import { factReplies, starterReplies } from './starter-replies.ts';
import type { ReplyRequest, Suggestion } from './suggest.ts';
import { inScript, type Talk, talkOf } from './talk.ts';

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
  return starterReplies(talk, most);
}

/** The team's words in the language; Serbian in Latin letters from Cyrillic too. */
function factsFor({ request: { facts }, lang }: Talk): string | null {
  const own = facts?.[lang] ?? (lang === 'sr-Latn' ? facts?.sr : undefined);
  return own ? inScript(own, lang) : null;
}
