import type { ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { checkDraft, type Finding } from './etiquette.ts';
import { fold } from './fold.ts';
import { isHolding } from './holding.ts';
import { linksIn } from './links.ts';
import { naming } from './naming.ts';
import { timesIn } from './promises/times.ts';
import { alike, nearest } from './similarity.ts';
import type { Fault, Fitted } from './suggest.ts';
import { greeted, type Talk } from './talk.ts';
import { tokensOf } from './tokens.ts';

/** A text that was not written for this customer: a past answer, or a model's. */
export interface Borrowed {
  words: string;
  /** Whom it was written to, by display name. */
  author: string;
  /** Hosts that it may link to. */
  hosts?: readonly string[];
  /** What the team says: figures, times and links in it may be repeated. */
  given?: string;
}

/** What is left of a text must still say something. */
const shortest = 20;

/**
 * A borrowed text for this customer: their greeting, no signature, nobody's name. It cannot be said where it holds a figure,
 * time, promise, quotation or address that is not `given`, only puts off, is not in this language, does not fit, or is near
 * what was said of late.
 */
export function borrowed({ words, author, hosts = [], given = '' }: Borrowed, talk: Talk): Fitted {
  const { request, lang, category, hello } = talk;
  const body = withoutSignature(withoutGreeting(words.trim(), lang, author));
  if (body.length < shortest) return faulty('fault.short');
  const rest = withoutLinks(body, hosts, given);
  if (rest === null) return faulty('fault.link');
  if (/[“”„«»"<>{}[\]@#_*`•\p{Bidi_Control}\p{Co}]|[^\n\P{Cc}]/u.test(rest)) return faulty('fault.marks');
  const figures = new Set(figuresIn(given));
  if (!figuresIn(rest).every((figure) => figures.has(figure))) return faulty('fault.figure');
  if (namesSomebody(body, author, request.brand)) return faulty('fault.name');
  const text = greeted(hello, body.charAt(0).toUpperCase() + body.slice(1));
  if (languageOf(body, null) !== lang) return faulty('etiquette.language');
  const tokens = tokensOf(body, lang);
  const times = timesIn(tokens, lang).map(({ from, to }) =>
    body.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end),
  );
  const known = given.toLowerCase();
  if (!times.every((time) => known.includes(time.toLowerCase()))) return faulty('fault.figure');
  if (isHolding(body, lang)) return faulty('etiquette.holding');
  const { comment, author: customer, site } = request;
  const findings = checkDraft({ text, lang, site, comment, author: customer, category });
  const grave = findings.find(isGrave);
  if (grave) return { text: null, fault: grave.message, ...(grave.values && { values: grave.values }) };
  return nearest(text, talk.recent) >= alike ? faulty('etiquette.same') : { text };
}

function faulty(fault: Fault): Fitted {
  return { text: null, fault };
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'hint';
}

function figuresIn(text: string): string[] {
  return text.match(/\p{Nd}+/gu) ?? [];
}

/** The text less links that may stand in it: to these hosts, or `given`; null where another does. */
function withoutLinks(text: string, hosts: readonly string[], given: string): string | null {
  let isForeign = false;
  const bare = (link: string) => link.replace(/[.,;:!?)]+$/, '');
  const known = new Set(given.split(/\s+/).map(bare));
  const isOurs = (link: string) => {
    const host = URL.parse(link.startsWith('http') ? link : `https://${link}`)?.hostname ?? '';
    return known.has(bare(link)) || hosts.some((own) => host === own || host.endsWith(`.${own}`));
  };
  const rest = text.replace(/(?:https?:\/\/|www\.)\S+/giu, (link) => {
    isForeign ||= !isOurs(link);
    return '';
  });
  return isForeign || !linksIn(rest).every(({ start, end }) => isOurs(rest.slice(start, end))) ? null : rest;
}

const greetings: Readonly<Record<string, RegExp>> = {
  en: /^(hi|hello|hey|dear|good (morning|afternoon|evening|day))\b/iu,
  de: /^(hallo|hi|hey|guten (tag|morgen|abend)|moin|liebe[r]?|sehr geehrte[r]?|servus|grüß gott)(?!\p{L})/iu,
  pl: /^(dzień dobry|dobry wieczór|cześć|witam|witaj|hej|szanown[ay]|pani[e]?)(?!\p{L})/iu,
  sr: /^(добар дан|добро (вече|јутро)|здраво|ћао|поштован[иа]|dobar dan|dobro (veče|jutro)|zdravo|ćao|poštovan[ia])(?!\p{L})/iu,
  fa: /^(سلام|درود|وقت بخیر|با سلام)(?!\p{L})/u,
  ru: /^(здравствуйте|добрый (день|вечер)|доброе утро|привет|уважаем(ый|ая))(?!\p{L})/iu,
};

/** How far a greeting with a name may go. */
const longestGreeting = 60;

/** Without handles in front, the greeting line and, where there is none, the name that it is said to. */
function withoutGreeting(answer: string, lang: ReplyLanguage, author: string): string {
  const text = answer.replace(/^(?:@[\w.]+[,:]?\s+)+/u, '');
  const greets = greetings[lang.slice(0, 2)]?.test(text) ?? false;
  const [first = ''] = author.trim().split(/\s+/);
  if (!greets && !(first.length > 2 && fold(text).startsWith(fold(first)))) return text;
  const end = /[,!.،:\n–-]\s*/u.exec(text);
  if (!end || end.index > longestGreeting) return text;
  const rest = text.slice(end.index + end[0].length);
  // "Dzień dobry, Pani Anno!": the comma stands within the greeting.
  const after = /^[^,!.،\n]{1,30}[!،]\s*/u.exec(rest);
  return end[0].startsWith(',') && after && after[0].split(' ').length <= 4
    ? rest.slice(after[0].length)
    : rest;
}

/** `^AB`, `-Ann`, `/ki` (but not the end of a link), `*TBT`, `~Tom` at the end, and a farewell on lines of its own. */
function withoutSignature(text: string): string {
  return text
    .replace(/\n+[^\n.!?؟]{1,40}(?:\n[^\n.!?؟]{1,40})?$/u, '')
    .replace(/(?:\s*[\^*~]|\s\/|\s[-–—]\s?)\p{L}{1,15}\.?\s*$/u, '')
    .trim();
}

/** Whether its first reader or anybody else with a first name is left in it. */
function namesSomebody(body: string, author: string, brand: string): boolean {
  const isName = naming([author], brand);
  if (/(?<!\p{L})(آقای|خانم|جناب) /u.test(body)) return true;
  return (body.match(/[\p{L}\p{M}\u200c]+/gu) ?? []).some(isName);
}
