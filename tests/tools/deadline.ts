import * as v from 'valibot';
import { casesOf } from '../../lib/core/case.ts';
import { iso } from '../../lib/core/comment-json.ts';
import { explainCase, explained } from '../../lib/core/explain.ts';
import { policyBook } from '../../lib/core/policy-book.ts';
import { promiseState } from '../../lib/core/promise.ts';
import { middleOf, standingAt } from '../../lib/core/sla.ts';
import { clocksOf, exactly, judgingBy } from '../../lib/core/targets.ts';
import type { Clocks, Interval, Span } from '../../lib/core/types.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { triage } from '../../lib/triage/assess.ts';
import { languageNames, type UiLanguage, wordsFor } from '../../lib/words.ts';
import { explainInWords } from '../../lib/words-explain.ts';
import { policiesFrom, Unclear, zoneOf } from './deadline/shorthand.ts';
import { instantFrom, storyFrom } from './deadline/story.ts';
import { eachLine } from './jsonl.ts';

// npm run deadline < in.jsonl (design.md 7): the engine of the worker on one case told as events.
const input = v.pipe(
  v.object({
    id: v.union([v.string(), v.number()]),
    policy: v.optional(v.unknown()),
    policies: v.optional(v.unknown()),
    events: v.array(v.record(v.string(), v.unknown())),
    now: v.union([v.string(), v.number()]),
    site: v.optional(v.picklist(['facebook', 'x'])),
    lang: v.optional(v.picklist(Object.keys(languageNames) as UiLanguage[]), 'en'),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { id, events, site, lang, ...rest } = dataset.value;
    try {
      const policies = policiesFrom(rest.policies ?? rest.policy);
      const zone = zoneOf(policies);
      const now = instantFrom(rest.now, zone, 'now');
      const brandId = policies.find((policy) => policy.brandId !== null)?.brandId ?? 'brand';
      const of = site ?? policies.find((policy) => policy.site !== null)?.site ?? 'x';
      return { id, lang, now, policies, story: storyFrom(events, { zone, now, brandId, site: of }) };
    } catch (error) {
      if (!(error instanceof Unclear)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);

await eachLine(input, ({ id, lang, now, policies, story }) => {
  const rules = {
    brands: [story.brand],
    policies: policyBook(policies),
    triage: (text: string, tag: string | null) => ({ ...triage(text, tag), ...story.judged.get(text) }),
    isHolding,
    promisesIn: (text: string, tag: string | null, madeAt: number, own: string | null) =>
      promisesIn(text, tag, madeAt, own ?? 'UTC'),
  };
  const [found] = casesOf(story, rules);
  const words = wordsFor(lang);
  if (!found)
    return {
      id,
      state: null,
      waitingSince: null,
      due: null,
      clocks: null,
      explain: [words.t('explain.nothing')],
    };
  const about = explained(found);
  const messageOf = (commentId: string | null | undefined) =>
    story.comments.find((comment) => comment.id === commentId);
  const message = messageOf(about?.target.commentId);
  const waiting = messageOf(found.waitingFor);
  const standing = standingAt(found, now);
  const opening =
    waiting && rules.policies.inForce(waiting, waiting.postedAt.earliest ?? waiting.postedAt.latest).opening;
  const running = waiting && opening && clocksOf(waiting, exactly(now), null, opening);
  const lines = message ? explainCase(found, message, judgingBy(rules)) : [];
  return {
    id,
    state: standing.state,
    clock: standing.clock,
    waitingSince: found.waitingSince && instantJson(found.waitingSince),
    due: found.due === null ? null : iso(found.due),
    riskAt: found.riskAt === null ? null : iso(found.riskAt),
    target: about && { kind: about.target.kind, length: about.target.length, policy: about.target.policyId },
    clocks: running ? clocksJson(running) : about?.answer ? clocksJson(about.answer.clocks) : null,
    answers: found.answers.map((answer) => ({
      at: instantJson(answer.at),
      kind: answer.target.kind,
      due: answer.due && instantJson(answer.due),
      verdict: answer.verdict,
      clocks: clocksJson(answer.clocks),
    })),
    softStops: found.softStops?.map(({ at }) => instantJson(at)) ?? [],
    promises:
      found.promises?.map((promise) => ({
        text: promise.text,
        due: iso(promise.dueAt),
        state: promiseState(promise, now),
      })) ?? [],
    resolution: found.resolution && {
      due: found.resolution.due === null ? null : iso(found.resolution.due),
      firstAt: found.resolution.firstAt === null ? null : iso(found.resolution.firstAt),
      verdict: found.resolution.verdict,
    },
    explain: explainInWords(words, lines, { brandName: story.brand.name, zone: 'UTC' }),
  };
});

/** An instant as ISO text, or both its bounds where it is not known exactly. */
function instantJson({ earliest, latest }: Interval) {
  if (earliest === latest) return iso(latest);
  return { earliest: earliest === null ? null : iso(earliest), latest: iso(latest) };
}

function clocksJson({ customer, desk, hand }: Clocks) {
  return { customer: spanJson(customer), desk: spanJson(desk), hand: hand && spanJson(hand) };
}

/** Lengths in ms: the middle and, where it is not exact, how far the truth may lie from it; null: at least unknown. */
function spanJson({ calendar, open }: Span) {
  const [byCalendar, byOpening] = [middleOf(calendar), middleOf(open)];
  const slack = { calendar: byCalendar?.slack ?? null, open: byOpening?.slack ?? null };
  return {
    calendar: byCalendar?.value ?? null,
    open: byOpening?.value ?? null,
    ...((slack.calendar !== 0 || slack.open !== 0) && { slack }),
  };
}
