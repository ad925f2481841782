import type { ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { greeting } from './address.ts';
import { toLatin } from './serbian.ts';
import { de } from './starters/de.ts';
import { en } from './starters/en.ts';
import { fa } from './starters/fa.ts';
import { pl } from './starters/pl.ts';
import { ru } from './starters/ru.ts';
import { sr } from './starters/sr.ts';
import type { Starters } from './starters/starters.ts';
import type { ReplyRequest, Suggestion } from './suggest.ts';

const startersOf: Readonly<Record<ReplyLanguage, Starters>> = { en, pl, de, sr, 'sr-Latn': sr, fa, ru };

/** As many as the card offers. */
const most = 3;

/**
 * At most three replies for a comment, best first, in its language (English where that is unknown); none for abuse
 * and spam. Opening and step turn with the seed, so that two customers in a row rarely read the same words.
 */
export function suggest(request: ReplyRequest): Suggestion[] {
  const { category, seed } = request;
  if (category === 'abuse-or-spam') return [];
  const lang = languageOf(request.comment, request.lang) ?? 'en';
  const told = factsIn(request.facts, lang);
  if (told) return withFacts(request, lang, told);
  const { openings, steps } = startersOf[lang][category];
  const hello = greeting(request.author, lang).text;
  const turn = hash(seed);
  return Array.from({ length: Math.min(most, openings.length, steps.length) }, (_, i) => {
    const opening = (turn + i) % openings.length;
    const step = (Math.floor(turn / openings.length) + i) % steps.length;
    const body = `${openings[opening] ?? ''} ${steps[step] ?? ''}`;
    return {
      id: `starter-${lang}-${category}-${opening}-${step}`,
      text: `${hello} ${afterGreeting(hello, lang === 'sr-Latn' ? toLatin(body) : body)}`,
      lang,
      source: 'starter',
      reasons: [category, lang],
    };
  });
}

/** The team's words in the language; Serbian in Latin letters from Cyrillic too. */
function factsIn(facts: ReplyRequest['facts'], lang: ReplyLanguage): string | null {
  if (!facts) return null;
  const own = facts[lang] ?? (lang === 'sr-Latn' ? facts.sr : undefined);
  return own ? (lang === 'sr-Latn' ? toLatin(own) : own) : null;
}

/** The approved words as they are, each time behind another opening. */
function withFacts({ author, seed }: ReplyRequest, lang: ReplyLanguage, told: string): Suggestion[] {
  const { openings } = startersOf[lang].outage;
  const hello = greeting(author, lang).text;
  const turn = hash(seed);
  return Array.from({ length: Math.min(most, openings.length) }, (_, i) => {
    const opening = (turn + i) % openings.length;
    const words = openings[opening] ?? '';
    const first = afterGreeting(hello, lang === 'sr-Latn' ? toLatin(words) : words);
    return {
      id: `incident-${lang}-${opening}`,
      text: `${hello} ${first} ${told}`,
      lang,
      source: 'template',
      reasons: ['outage', lang],
    };
  });
}

/** After "Hi Anna," the sentence goes on in small letters; Persian has none. */
function afterGreeting(hello: string, body: string): string {
  return hello.endsWith(',') ? body.charAt(0).toLowerCase() + body.slice(1) : body;
}

/** FNV-1a over UTF-16 units, 32 bits, its low bits stirred: the same seed gives the same texts on every machine. */
function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) value = Math.imul(value ^ seed.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
