import type { ReplyLanguage } from '../core/types.ts';
import { languageOf } from '../triage/language.ts';
import { greeting } from './address.ts';
import { quoted, subjectOf } from './issue.ts';
import { toLatin } from './serbian.ts';
import { type Trigrams, trigramsOf } from './similarity.ts';
import type { AnsweredCategory, Situation } from './starters/starters.ts';
import type { Because, ReplyRequest } from './suggest.ts';

/** What every source of replies needs to know of one message. */
export interface Talk {
  request: ReplyRequest;
  lang: ReplyLanguage;
  category: AnsweredCategory;
  situation: Situation;
  /** In the customer's words, without and with quotation marks; null in doubt. */
  issue: { plain: string; quoted: string } | null;
  hello: string;
  /** The texts used last, as runs of words. */
  recent: readonly Trigrams[];
}

export function talkOf(request: ReplyRequest, given: AnsweredCategory): Talk {
  const found = languageOf(request.comment, request.lang);
  const lang = found ?? 'en';
  // In a language of nobody here the words may not even be words.
  const { category, situation, issue } = found
    ? subjectOf(request.comment, found, given)
    : { category: given, situation: 'general' as const, issue: null };
  return {
    request,
    lang,
    category,
    situation,
    issue: issue === null ? null : { plain: issue, quoted: quoted(issue, lang) },
    hello: greeting(request.author, lang).text,
    recent: (request.recent ?? []).map(trigramsOf),
  };
}

/** Texts of ours are kept in Cyrillic; a customer who writes Latin reads Latin. */
export function inScript(text: string, lang: ReplyLanguage): string {
  return lang === 'sr-Latn' ? toLatin(text) : text;
}

/** After "Hi Anna," the sentence goes on in small letters, but for "I" and "PIN"; Persian has none. */
export function greeted(hello: string, body: string): string {
  const isKept = !hello.endsWith(',') || /^(I\b|\p{Lu}{2})/u.test(body);
  return `${hello} ${isKept ? body : body.charAt(0).toLowerCase() + body.slice(1)}`;
}

/** Why a text is proposed; `text` tells whether the issue is named in it. */
export function reasonsFor({ category, situation, issue, lang }: Talk, text: string) {
  const isNamed = issue !== null && text.includes(issue.quoted);
  const because: Because = { category, situation, issue: isNamed ? issue.plain : null };
  const reasons: string[] = [category];
  if (situation !== 'general') reasons.push(situation);
  if (isNamed) reasons.push(issue.quoted);
  return { reasons: [...reasons, lang], because };
}
