import { isHot } from '../core/hot.ts';
import { lazy } from '../core/lazy.ts';
import { type Category, categories, type ReplyLanguage, type Triage, type Urgency } from '../core/types.ts';
import { judge, speaksFor, type Verdict } from './cues.ts';
import { type Features, featuresOf } from './features.ts';
import { namedLanguage } from './language.ts';
import { highest, hotFrom, score, shareOf, spans, trust, weightOf, weightsFrom } from './model.ts';
import { type Reading, read } from './read.ts';
import { bias, packed, scale } from './weights.ts';

/** What is found out about a comment; the meanings are those of gold.md. */
export interface Assessment extends Triage {
  hot: boolean;
}

/** What is kept of an assessment. `lang` is the site's tag; null: found from the text. */
export function triage(text: string, lang: string | null): Triage {
  const { hot: _, ...kept } = assess(text, lang);
  return kept;
}

const weights = lazy(() => weightsFrom(packed, bias, scale));

/** What does not even read as words is a mention, and this sure of it. */
const unsure = 0.2;

/**
 * `triage` with all that follows. Written cues and learned words vote; a text in no language of ours is judged by what
 * every language shares. Never throws, linear in the length.
 */
export function assess(text: string, siteLang: string | null): Assessment {
  const reading = read(text, siteLang);
  const lang = reading.lang ?? namedLanguage(siteLang);
  const verdict = judge(reading);
  if (!reading.lang || !reading.words.some((word) => /\p{L}/u.test(word)))
    return answer(lang, verdict, unsure, reasonsFor(verdict.category, reading));
  const features = featuresOf(reading.words, reading.lang, reading.found, reading.shape);
  const sums = score(weights(), features);
  vote(sums, verdict);
  const best = bestCategory(sums, reading.lang);
  const category = categories[best.at] ?? 'mention';
  const reasons = reasonsFor(category, reading);
  const word =
    reasons.length === 0 && category !== 'mention' ? tellingWord(best.at, features, reading) : null;
  return answer(
    lang,
    {
      category,
      urgency: highest(sums, spans.urgency).at as Urgency,
      sentiment: (highest(sums, spans.sentiment).at - 1) as Verdict['sentiment'],
      needsReply: owed[category] ?? (sums[spans.needsReply[0]] ?? 0) > 0,
    },
    best.share,
    word ? [word] : reasons,
  );
}

const hotCategories = categories.filter(isHot).length;

/** Hot or not is asked first, of all three hot categories together: what may be either of two of them is hot. */
function bestCategory(sums: Float64Array, lang: ReplyLanguage): { at: number; share: number } {
  const hot = shareOf(sums, spans.category, hotCategories);
  const [from, to] = spans.category;
  const middle = from + hotCategories;
  return hot > (lang === 'pl' ? hotFrom.pl : hotFrom.others)
    ? scaled(highest(sums, [from, middle]), 0, hot)
    : scaled(highest(sums, [middle, to]), hotCategories, 1 - hot);
}

const scaled = ({ at, share }: { at: number; share: number }, from: number, whole: number) => ({
  at: at + from,
  share: share * whole,
});

/** Where the category alone decides whether an answer is owed. */
const owed: Partial<Record<Category, boolean>> = {
  outage: true,
  feedback: true,
  'urgent-request': true,
  praise: false,
  mention: false,
  'abuse-or-spam': false,
};

/** The cues' verdict counts among the outputs of the model. */
function vote(sums: Float64Array, verdict: Verdict): void {
  const add = (at: number, weight: number) => {
    sums[at] = (sums[at] ?? 0) + weight;
  };
  add(spans.category[0] + categories.indexOf(verdict.category), trust.cues);
  add(spans.sentiment[0] + verdict.sentiment + 1, trust.moods);
  add(spans.sentiment[1] - 1, trust.kindness);
  add(spans.needsReply[0], verdict.needsReply ? trust.cues : -trust.cues);
  add(spans.urgency[0] + verdict.urgency, trust.cues);
}

function answer(lang: string | null, verdict: Verdict, share: number, reasons: string[]): Assessment {
  const confidence = Math.round(share * 100) / 100;
  return { lang, ...verdict, hot: isHot(verdict.category), confidence, reasons };
}

function reasonsFor(category: Category, { found, shape }: Reading): string[] {
  const kinds = speaksFor[category];
  const cues = found.filter((one) => one.kinds.some((kind) => kinds.includes(kind))).map((one) => one.cue);
  if (category === 'question' && shape.asked) cues.push('?');
  return [...new Set(cues)].slice(0, 4);
}

/** The word that speaks the most for a category where no written cue does. */
function tellingWord(category: number, { words: places }: Features, { words }: Reading): string | null {
  const speaking = new Int32Array(words.length);
  for (const [id, at] of places) speaking[at] = (speaking[at] ?? 0) + weightOf(weights(), id, category);
  let best = 0;
  for (let at = 1; at < words.length; at += 1) if ((speaking[at] ?? 0) > (speaking[best] ?? 0)) best = at;
  return (speaking[best] ?? 0) > 0 ? (words[best] ?? null) : null;
}
