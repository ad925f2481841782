import { fold } from '../../fold.ts';
import { isHolding } from '../../holding.ts';
import { spokenIn } from '../../promises/items.ts';
import { endsClause } from '../../tokens.ts';
import type { Finding } from '../finding.ts';
import { cuesOf, type Reading, sentenceAt, stemsOf } from '../reading.ts';
import { withoutSentence, withSentence } from '../repair.ts';

/** Apology, thanks, answer and substance: what the customer is owed, and what they are not. */
export function owed(reading: Reading): Finding[] {
  const holding = isHolding(reading.text, reading.lang);
  return [
    ...apology(reading),
    ...thanks(reading),
    ...(holding ? [holdingFinding(reading)] : [...answer(reading), ...promise(reading)]),
    ...person(reading),
  ];
}

function whole({ text }: Reading): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function holdingFinding(reading: Reading): Finding {
  return { rule: 'holding', severity: 'warn', ...whole(reading), message: 'etiquette.holding' };
}

/**
 * An apology is owed where something of ours plainly failed, and none where all was well. Real replies to complaints
 * often have none (STATS.md): a hint. Who shows that the trouble is understood is not reminded.
 */
function apology(reading: Reading): Finding[] {
  const { asked, draft } = reading;
  const [said] = cuesOf(reading, 'deed', 'apology');
  if (draft.late) return said ? [] : [lateFinding(reading)];
  if (!asked?.sure) return [];
  if (said && asked.category === 'praise' && !asked.fault) {
    const fix = withoutSentence(reading, said.from);
    return [
      {
        rule: 'needless-apology',
        severity: 'hint',
        start: said.start,
        end: said.end,
        message: 'etiquette.needless',
        ...(fix && { fix }),
      },
    ];
  }
  const isFault = (asked.category === 'complaint' || asked.category === 'outage') && asked.fault;
  if (said || !isFault || cuesOf(reading, 'deed', 'sympathy', 'thanks').length > 0) return [];
  const fix = withSentence(reading, 'sorry');
  return [
    {
      rule: 'no-apology',
      severity: 'hint',
      ...whole(reading),
      message: 'etiquette.apology',
      ...(fix && { fix }),
    },
  ];
}

/** Who was promised word by a day, and hears of it later, is owed a sorry before anything else. */
function lateFinding(reading: Reading): Finding {
  const fix = withSentence(reading, 'late');
  return {
    rule: 'late-promise',
    severity: 'warn',
    ...whole(reading),
    message: 'etiquette.late',
    ...(fix && { fix }),
  };
}

/** Faces and hearts that say it without words. */
const warm = /❤|💙|💚|💛|💜|🧡|🥰|😍|😊|☺|🙌|👏|🎉|🤗|🙏|😄|😀|😃|😁|🤩/u;

function thanks(reading: Reading): Finding[] {
  const { asked } = reading;
  if (!asked?.sure) return [];
  const isPraise = asked.category === 'praise';
  if (!isPraise && !(asked.category === 'feedback' && asked.proposes)) return [];
  if (cuesOf(reading, 'deed', 'thanks', 'joy').length > 0 || warm.test(reading.text)) return [];
  // Whoever asks or sends on has something else in hand than thanks.
  if (reading.sentences.some(({ asks }) => asks) || reading.cues.away.length > 0) return [];
  const fix = withSentence(reading, 'thanks');
  const message = isPraise ? 'etiquette.thanks.praise' : 'etiquette.thanks.proposal';
  return [{ rule: 'no-thanks', severity: 'hint', ...whole(reading), message, ...(fix && { fix }) }];
}

/** Whoever writes more has most likely answered. */
const surelyAnswers = 160;

/** A question is answered by a yes or no, a figure, a link, a way, a question back or words of its own. */
function answer(reading: Reading): Finding[] {
  const { asked, tokens, text, sentences, links, cues } = reading;
  if (!asked?.asks || asked.category !== 'question' || !reading.lang || text.length > surelyAnswers)
    return [];
  if (links.length > 0 || tokens.some(({ kind }) => kind === 'number')) return [];
  if (sentences.some(({ asks }) => asks) || cuesOf(reading, 'deed', 'answer').length > 0) return [];
  if (cues.away.some(({ kinds }) => kinds.some((kind) => kind !== 'need'))) return [];
  if ([...stemsOf(tokens)].some((stem) => asked.stems.has(stem))) return [];
  return [{ rule: 'unanswered', severity: 'hint', ...whole(reading), message: 'etiquette.unanswered' }];
}

/**
 * "We will send it soon" is a promise that nobody can hold the brand to, nor is "you will get a new one" without a day.
 * What depends on something, or is asked, is no promise.
 */
function promise(reading: Reading): Finding[] {
  const vows = cuesOf(reading, 'deed', 'vow', 'bound');
  const soon = cuesOf(reading, 'deed', 'soon').find(
    (cue) =>
      isDateless(reading, cue) &&
      vows.some((vow) => sentenceAt(reading, vow.from) === sentenceAt(reading, cue.from)),
  );
  const [found] = soon ? [soon] : cuesOf(reading, 'deed', 'bound').filter((cue) => isPlainVow(reading, cue));
  if (!found) return [];
  const { start, end } = found;
  return [{ rule: 'undated-promise', severity: 'hint', start, end, message: 'etiquette.promise' }];
}

function isDateless(reading: Reading, { from }: { from: number }): boolean {
  const sentence = sentenceAt(reading, from);
  return !reading.times.some((time) => sentence && time.from >= sentence.from && time.from < sentence.to);
}

function isPlainVow(reading: Reading, cue: { from: number }): boolean {
  const { lang, tokens } = reading;
  const sentence = sentenceAt(reading, cue.from);
  if (!lang || !sentence || sentence.asks || !isDateless(reading, cue)) return false;
  const spoken = spokenIn(tokens.slice(sentence.from, sentence.to), lang);
  const parts = (at: number) => endsClause(tokens, at);
  let [from, to] = [cue.from, cue.from];
  while (from > sentence.from && !parts(from - 1)) from -= 1;
  while (to < sentence.to && !parts(to)) to += 1;
  return !spoken.some(({ at, kind }) => {
    const place = sentence.from + at;
    return kind === 'if' || (kind === 'not' && place >= from && place < to);
  });
}

/** So short a reply need not be personal, UTF-16 units. */
const curt = 25;
const signature = /[-–—~^*/]\s?\p{L}{1,12}\.?(\s+https?:\S+)?\s*$/u;

/** Names nobody, greets nobody, speaks to nobody, says nothing of their matter and is signed by nobody. */
function person(reading: Reading): Finding[] {
  const { text, tokens, asked, draft, sentences } = reading;
  if (!reading.lang || text.length < curt || signature.test(text.slice(-80))) return [];
  if (cuesOf(reading, 'register', 'formal', 'informal', 'you').length > 0) return [];
  if (cuesOf(reading, 'deed', 'greeting', 'thanks', 'apology', 'joy').length > 0) return [];
  if (tokens.some(({ kind }) => kind === 'name') || sentences.some(({ asks }) => asks)) return [];
  if (asked && [...stemsOf(tokens)].some((stem) => asked.stems.has(stem))) return [];
  const names = new Set(
    (draft.author ?? '')
      .split(/\s+/)
      .filter((name) => name.length > 2)
      .map(fold),
  );
  if (tokens.some(({ kind, start, end }) => kind === 'word' && names.has(fold(text.slice(start, end)))))
    return [];
  return [{ rule: 'impersonal', severity: 'hint', ...whole(reading), message: 'etiquette.impersonal' }];
}
