import type { ReplyLanguage } from '../core/types.ts';
import { type CueKind, type Found, findCues } from '../triage/match.ts';
import { type Clause, clausesOf, joinedTokens } from './clauses.ts';
import { type Edges, edgesOf } from './issue/edges.ts';
import { isLatinName, isRussianName } from './names.ts';
import { type SituationCue, situationCues, situationOf } from './situation.ts';
import type { AnsweredCategory, Situation } from './starters/starters.ts';
import type { Token } from './tokens.ts';

/** What a message is about: its situation and, where it can be quoted, the stretch that names it. */
export interface Subject {
  /** As what it is answered. */
  category: AnsweredCategory;
  situation: Situation;
  /** In the customer's words, without quotation marks; null in doubt. */
  issue: string | null;
}

/** Who writes more has said what it is about by then. */
const readLength = 700;

const length = { fewestWords: 2, mostWords: 7, mostCharacters: 45, fewestCharacters: 8 };

/** What `comment` is about. `lang`: the language that it is written in; `given`: its category. */
export function subjectOf(comment: string, lang: ReplyLanguage, given: AnsweredCategory): Subject {
  const text = comment.slice(0, readLength);
  const tokens = joinedTokens(text, lang);
  const edges = edgesOf[lang]();
  const found = findCues(
    tokens.map(({ word }) => word),
    lang,
  );
  const category = isMixed(given, tokens, found, lang) ? 'feedback' : given;
  const cues = situationCues(tokens, category, lang);
  const situation = situationOf(cues, category);
  const signs = signsOf(tokens, cues, found, { category, situation, edges });
  const scene = { text, lang, tokens, signs, edges, category };
  const best = bestWindow(scene);
  return { category, situation, issue: best && spoken(scene, best) };
}

/** "Well done, broken again": who names a trouble, or praises with a "but", is not thanked as for praise alone. */
function isMixed(
  given: AnsweredCategory,
  tokens: readonly Token[],
  found: readonly Found[],
  lang: ReplyLanguage,
): boolean {
  if (given !== 'praise' && given !== 'mention') return false;
  const edges = edgesOf[lang]();
  const trouble: readonly CueKind[] = ['fault', 'outage', 'anger', 'insult', 'sad'];
  const hasTrouble = found.some(
    ({ kinds, cue, at }) =>
      kinds.some((kind) => trouble.includes(kind)) && !isDenied(tokens, at, cue.split(' ').length, edges),
  );
  if (hasTrouble || given === 'mention') return hasTrouble;
  return situationCues(tokens, 'feedback', lang).some(
    ({ kinds, at, length }) => kinds.includes('criticism') && !isDenied(tokens, at, length, edges),
  );
}

/** What the cues say that begin at a token. */
interface Sign {
  topic: number;
  problem: number;
  fault: boolean;
  joy: boolean;
  anger: boolean;
  /** A fault, anger, harm or a request of any sort. */
  trouble: boolean;
  insult: boolean;
  /** A fault that is said not to be. */
  denied: boolean;
  /** How many tokens the longest cue takes. */
  reach: number;
}

/** What makes an issue, by category. Anger is none: it has one. */
const telling: Readonly<Record<AnsweredCategory, readonly CueKind[]>> = {
  complaint: ['fault', 'harm', 'outage'],
  outage: ['outage', 'fault', 'harm'],
  'urgent-request': ['act', 'harm', 'fault'],
  question: ['ask'],
  feedback: ['wish', 'fault'],
  praise: ['joy'],
  mention: ['joy'],
};

const silent: Sign = {
  topic: 0,
  problem: 0,
  fault: false,
  joy: false,
  anger: false,
  trouble: false,
  insult: false,
  denied: false,
  reach: 1,
};

const troubles = new Set<CueKind>(['outage', 'fault', 'harm', 'act', 'anger', 'insult']);

/** How many words a negation reaches. */
const negated = 3;

/** Of one word, and said not to be ("no problems"). */
function isDenied(tokens: readonly Token[], at: number, words: number, { negates }: Edges): boolean {
  return words === 1 && tokens.slice(Math.max(0, at - negated), at).some(({ word }) => negates.has(word));
}

/** What the cues of situation and triage say, token by token. */
function signsOf(
  tokens: readonly Token[],
  cues: readonly SituationCue[],
  found: readonly Found[],
  { category, situation, edges }: Pick<Scene, 'category' | 'edges'> & Pick<Subject, 'situation'>,
): Sign[] {
  const signs = tokens.map((): Sign => ({ ...silent }));
  for (const { at, length: reach, kinds } of cues) {
    const sign = signs[at];
    if (sign) Object.assign(sign, { topic: kinds.includes(situation) ? 2.5 : 1.5, reach });
  }
  for (const { at, cue, kinds } of found) {
    const sign = signs[at];
    if (!sign) continue;
    sign.problem = kinds.some((kind) => telling[category].includes(kind)) ? 2 : 0;
    sign.fault = kinds.includes('fault');
    sign.joy = kinds.includes('joy');
    sign.anger = kinds.includes('anger') && !kinds.includes('fault');
    sign.trouble = kinds.some((kind) => troubles.has(kind));
    sign.insult = kinds.includes('insult');
    const reach = cue.split(' ').length;
    sign.reach = Math.max(sign.reach, reach);
    sign.denied = sign.fault && isDenied(tokens, at, reach, edges);
  }
  return signs;
}

interface Scene {
  text: string;
  lang: ReplyLanguage;
  tokens: readonly Token[];
  signs: readonly Sign[];
  edges: Edges;
  category: AnsweredCategory;
}

interface Window {
  from: number;
  to: number;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** What scores less names no issue for sure. */
const enough = 4.5;

function bestWindow(scene: Scene): Window | null {
  const { tokens } = scene;
  let best: Window | null = null;
  let most = enough;
  for (const whole of clausesOf(tokens)) {
    const clause = withoutFillers(scene, whole);
    for (let from = clause.from; from < clause.to; from += 1) {
      for (let to = from + length.fewestWords; to <= clause.to; to += 1) {
        const start = tokens[from]?.start ?? 0;
        const end = tokens[to - 1]?.end ?? 0;
        if (to - from > length.mostWords || end - start > length.mostCharacters) break;
        if (end - start < length.fewestCharacters) continue;
        const window = { from, to, start, end };
        const score = weigh(scene, clause, window);
        if (score > most) {
          most = score;
          best = window;
        }
      }
    }
  }
  return best;
}

/** A clause from its first telling word to its last. */
function withoutFillers(scene: Scene, clause: Clause): Clause {
  const { tokens, edges } = scene;
  const isIdle = (at: number) => edges.fillers.has(tokens[at]?.word ?? '');
  let { from, to } = clause;
  while (from < to && (isIdle(from) || (edges.joins.has(wordAt(scene, from)) && !asksAt(scene, from))))
    from += 1;
  while (to > from && isIdle(to - 1)) to -= 1;
  return { from, to, opened: clause.opened || from > clause.from, closed: clause.closed || to < clause.to };
}

/** How well a stretch stands in quotation marks and names what it is about; -Infinity where it must not. */
function weigh(scene: Scene, clause: Clause, window: Window): number {
  const { from, to, start, end } = window;
  const { text, tokens, signs } = scene;
  const inside = tokens.slice(from, to);
  const isBroken =
    inside.some((token, i) => isUnfit(scene, token) || (i > 0 && isJoin(scene, from + i))) ||
    signs.slice(from, to).some(({ insult, denied }) => insult || denied) ||
    /(^|\s)['’‘]|['’‘](\s|$)/.test(text.slice(start, end));
  if (isBroken) return never;
  const [first, last] = [begins(scene, clause, from), ends(scene, clause, to)];
  // One edge may be soft, not both: "family have been scammed" of "friends and family have been scammed via mail".
  if (Math.max(first, last) < 1 || !namesThing(scene, window)) return never;
  return first + last + sense(scene, window) + size(to - from);
}

const never = Number.NEGATIVE_INFINITY;

/** The word at a token; none where it is part of another ("кто-то"). */
function wordAt({ tokens }: Scene, at: number): string {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isPart =
    (before?.word === '-' && before.end === token?.start) ||
    (after?.word === '-' && after.start === token?.end);
  return isPart ? '' : (token?.word ?? '');
}

function isJoin(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return scene.edges.joins.has(word) || scene.edges.relates.has(word);
}

function asksAt(scene: Scene, at: number): boolean {
  return scene.category === 'question' && scene.edges.asks.has(wordAt(scene, at));
}

/** Where they stand a person is meant. */
const honorifics = new Set(
  'mr mrs ms herr herrn frau pan pani pana panem gospodin gospodja gospodjo господин госпожа آقای خانم جناب'.split(
    ' ',
  ),
);

/** Coarse words and people. */
function isUnfit({ text, edges }: Scene, { word, start, end, kind }: Token): boolean {
  if (kind !== 'word') return false;
  const written = text.slice(start, end);
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return (
    edges.isCoarse(word) ||
    honorifics.has(word) ||
    (isCapital && (isLatinName(written) || isRussianName(written)))
  );
}

/** Above 0 where a clause begins. */
function begins(scene: Scene, clause: Clause, from: number): number {
  const { tokens, edges } = scene;
  const word = tokens[from]?.word ?? '';
  const before = wordAt(scene, from - 1);
  const isQuestion = asksAt(scene, from);
  const isOpen = edges.opens.has(word);
  if (edges.leans.has(word)) return never;
  if (edges.loose.has(word) && !isOpen && !isQuestion) return never;
  if (tokens[from]?.kind === 'mark' || (isJoin(scene, from) && !isQuestion)) return never;
  if (isQuestion && (from === clause.from || edges.joins.has(before))) return 2;
  // "can explain my issue": half a sentence where nothing is asked.
  if (edges.relates.has(before) || (edges.asks.has(wordAt(scene, from)) && !isOpen)) return never;
  if (from === clause.from && clause.opened) return isOpen ? 2 : 1.5;
  if (edges.joins.has(before)) return isOpen ? 1.5 : 0.5;
  return never;
}

function ends(scene: Scene, clause: Clause, to: number): number {
  const { text, lang, tokens, edges, category } = scene;
  const last = tokens[to - 1];
  if (last?.kind !== 'word' || edges.dangling.has(last.word) || isJoin(scene, to - 1)) return never;
  const next = tokens[to];
  // "can you tell me, who …": what is asked is yet to come.
  if (category === 'question' && /^[,،]$/.test(next?.word ?? '')) return never;
  if (to === clause.to) return clause.closed ? 1.5 : never;
  if (next?.kind !== 'word') return never;
  // Nor is what is asked or wished for said before "that …" or "if …".
  const isWhole = category === 'question' || category === 'feedback';
  // "I am glad" before "that …" is half a thought.
  if (isJoin(scene, to)) return isWhole ? never : edges.relates.has(next.word) ? -0.3 : 1.2;
  if (edges.fillers.has(next.word)) return isWhole ? never : 0.5;
  return edges.loose.has(next.word) && !(lang === 'de' && hidesVerb(text, tokens, clause)) ? -0.3 : never;
}

/** German ends with its verb ("stürzt seit gestern ab"): only what ends in a noun is a circumstance and may go. */
function hidesVerb(text: string, tokens: readonly Token[], { to }: Clause): boolean {
  return !/^[\p{Lu}\p{Nd}]/u.test(text.charAt(tokens[to - 1]?.start ?? 0));
}

/** Whether there is a word for a thing in it, not only for what is the matter: not so in "it does not work". */
function namesThing({ tokens, signs, edges, category }: Scene, { from, to }: Window): boolean {
  let said = from;
  for (let at = from; at < to; at += 1) {
    const [token, sign = silent] = [tokens[at], signs[at]];
    // The cues of feedback are its kinds, not its things.
    if (category === 'feedback' ? sign.reach > 1 : sign.topic === 0 && (sign.trouble || sign.joy))
      said = Math.max(said, at + sign.reach);
    const isIdle = at < said || sign.fault || sign.anger || (token?.word.length ?? 0) < 3;
    if (!isIdle && token?.kind === 'word' && !edges.isCommon(token.word)) return true;
  }
  return false;
}

/** Topic and trouble together say the most; a cue that is cut in two says something else. */
function sense({ lang, tokens, signs, edges, category }: Scene, { from, to }: Window): number {
  const places = new Set<number>();
  let [topic, problem, cut, widest] = [0, 0, 0, 0];
  let [joy, anger, fault] = [false, false, false];
  for (let at = Math.max(0, from - 4); at < to; at += 1) {
    const sign = signs[at];
    if (!sign || sign.topic + sign.problem === 0) continue;
    if (at < from ? at + sign.reach > from : at + sign.reach > to) cut += 1;
    else if (at >= from) {
      places.add(at);
      widest = Math.max(widest, sign.reach);
      topic = Math.max(topic, sign.topic);
      problem = Math.max(problem, sign.problem);
      joy ||= sign.joy;
      anger ||= sign.anger;
      fault ||= sign.fault;
    }
  }
  // English and German turn the words of a question around; elsewhere the mark alone may tell.
  const isMarked = lang !== 'en' && lang !== 'de' && /^[?؟]$/.test(tokens[to]?.word ?? '');
  const isAsked = isMarked || edges.asks.has(tokens[from]?.word ?? '');
  const isEnough: Readonly<Record<AnsweredCategory, boolean>> = {
    complaint: problem > 0 || (topic > 0 && anger),
    outage: problem > 0,
    'urgent-request': problem > 0 && (topic > 0 || fault),
    question: isAsked && (topic > 0 || (problem > 0 && to - from > 3)),
    feedback: topic + problem > 0,
    praise: joy && topic > 0 && !anger,
    mention: joy && topic > 0 && !anger,
  };
  // Two words name it only where one is the thing and the other what is the matter with it.
  const isBare =
    (to - from === length.fewestWords && !(topic > 0 && problem > 0 && places.size > 1)) ||
    // "It would be nice" is a wish for nothing yet, "is it possible" asks for nothing.
    ((category === 'feedback' || category === 'question') && widest === to - from);
  if (!isEnough[category] || isBare) return never;
  return (
    topic + problem + (topic > 0 && problem > 0 && places.size > 1 ? 1 : 0) - 2 * cut - (anger ? 0.5 : 0)
  );
}

function size(words: number): number {
  return words === length.fewestWords ? -1 : words < 4 ? 0 : 0.5;
}

/** Where it begins a sentence nothing tells whether "Ihr" and "Sie" are the polite ones: they stay. */
const germanPolite = /^(Sie|Ihr|Ihre[mnrs]?|Ihnen)$/;

/** As it was written, but on one line, not shouted, and beginning small where its first word is a common one. */
function spoken({ text, lang, tokens, signs, edges }: Scene, { from, start, end }: Window): string | null {
  const line = text
    .slice(start, end)
    .replace(/^[\ufe0e\ufe0f]|\s+/g, (piece) => (piece.trim() === '' ? ' ' : ''));
  const letters = [...line].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (letters.length > 4 && capitals > letters.length / 2) {
    // Which words are nouns is lost.
    if (lang === 'de') return null;
    return lang === 'en' ? line.toLowerCase().replace(/\bi\b/g, 'I') : line.toLowerCase();
  }
  const first = tokens[from]?.word ?? '';
  const isCue = lang !== 'de' && (signs[from]?.topic ?? 0) + (signs[from]?.problem ?? 0) > 0;
  const isPolite = lang === 'de' && germanPolite.test(line.split(' ', 1)[0] ?? '');
  const isCommon = (isCue || edges.isCommon(first)) && !/^i(m|ve|ll|d)?$/.test(first) && !isPolite;
  return isCommon && !/^\p{Lu}(\p{Lu}|\p{L}* \p{Lu})/u.test(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
}

const marks: Readonly<Record<ReplyLanguage, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  pl: ['„', '”'],
  sr: ['„', '”'],
  'sr-Latn': ['„', '”'],
  fa: ['«', '»'],
  ru: ['«', '»'],
};

/** In the quotation marks of the language. */
export function quoted(issue: string, lang: ReplyLanguage): string {
  const [open, close] = marks[lang];
  return open + isolated(issue, lang) + close;
}

/** In an isolate where it runs the other way, so that the line keeps its order. */
export function isolated(text: string, lang: ReplyLanguage): string {
  const runsOther =
    lang === 'fa' ? /\p{Script=Latin}|\p{Script=Cyrillic}/u : /\p{Script=Arabic}|\p{Script=Hebrew}/u;
  return runsOther.test(text) ? `\u2068${text}\u2069` : text;
}
