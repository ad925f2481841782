import { remember } from '../../../lib/core/comment.ts';
import type {
  Brand,
  Category,
  CommentId,
  Decision,
  DecisionFact,
  InsertedFact,
  Interval,
  SiteId,
  StoredComment,
  Urgency,
} from '../../../lib/core/types.ts';
import { durationFrom, Unclear } from './shorthand.ts';

/** The events of one customer's case as facts, for the very code that the worker runs. */
export interface Story {
  brand: Brand;
  comments: StoredComment[];
  decisions: DecisionFact[];
  inserted: InsertedFact[];
  /** What an event says of its message, by the text it became. */
  judged: Map<string, { category?: Category; urgency?: Urgency }>;
}

type Loose = Record<string, unknown>;

const customerWords = /^(customer|message|comment|question|mention|user|follow-?up|complaint|post)/i;
const brandWords = /^(brand|answer|reply|response|agent|page|we$|us$|own)/i;

/** An instant: epoch ms, ISO with a zone, or the time on the wall in `zone`. */
export function instantFrom(value: unknown, zone: string, field: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = String(value).trim().replace(' ', 'T');
  try {
    if (/(Z|[+-]\d\d:?\d\d)(\[.*\])?$/i.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return Temporal.PlainDateTime.from(text.replace(/\[.*\]$/, '')).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new Unclear(`${field}: “${text}” is no instant`);
  }
}

function intervalFrom(value: unknown, zone: string, field: string): Interval {
  if (typeof value === 'object' && value !== null && 'latest' in value) {
    const { earliest = null, latest } = value as { earliest?: unknown; latest: unknown };
    return {
      earliest: earliest === null ? null : instantFrom(earliest, zone, `${field}.earliest`),
      latest: instantFrom(latest, zone, `${field}.latest`),
    };
  }
  const at = instantFrom(value, zone, field);
  return { earliest: at, latest: at };
}

/** Events that had not happened by `now` (epoch ms) are left out. */
export function storyFrom(
  events: readonly Loose[],
  about: { zone: string; now: number; brandId: string; site: SiteId },
): Story {
  const { zone, now, brandId, site } = about;
  const brand: Brand = {
    id: brandId,
    name: 'Our Brand',
    identities: [{ site, key: 'our_brand' }],
    addedAt: 0,
  };
  const story: Story = { brand, comments: [], decisions: [], inserted: [], judged: new Map() };
  const threadId: CommentId = `${site}:1001`;
  for (const [i, event] of events.entries()) {
    const field = `events.${i}`;
    const type = String(event.type ?? event.kind ?? event.event ?? event.what ?? '');
    const who = String(
      event.by ?? event.from ?? event.who ?? event.author ?? event.role ?? event.actor ?? '',
    );
    if (type === '' && who === '')
      throw new Unclear(`${field}: says neither what happened (type) nor who wrote (by)`);
    const at = intervalFrom(event.at ?? event.postedAt ?? event.time ?? event.ts, zone, `${field}.at`);
    if ((at.earliest ?? at.latest) > now) continue;
    const decision = decisionFrom(type, event, zone, field);
    if (decision) {
      story.decisions.push({
        id: String(event.id ?? `d${i}`),
        caseId: `${threadId}~${site}:customer`,
        at: at.latest,
        decision,
      });
      continue;
    }
    if (/^insert/i.test(type)) {
      const sent = event.sentAt ?? event.sent;
      const started = event.startedAt ?? event.started;
      story.inserted.push({
        id: `i${i}`,
        commentId: threadId,
        text: answerText(events, i),
        templateId: null,
        insertedAt: at.latest,
        ...(started !== undefined &&
          started !== null && { startedAt: instantFrom(started, zone, `${field}.startedAt`) }),
        sentAt: sent === undefined || sent === null ? null : instantFrom(sent, zone, `${field}.sentAt`),
      });
      continue;
    }
    const isOurs = who === '' ? brandWords.test(type) : brandWords.test(who);
    if (!isOurs && !customerWords.test(who || type))
      throw new Unclear(`${field}: “${type || who}” is no known event`);
    const seenAt =
      event.seenAt === undefined ? at.latest : instantFrom(event.seenAt, zone, `${field}.seenAt`);
    const handle = isOurs ? 'our_brand' : 'customer';
    const isFirst = story.comments.length === 0 && !isOurs;
    const id: CommentId = isFirst ? threadId : `${site}:${2000 + i}`;
    const text = isOurs ? textOf(event, i) : `${event.text ?? ''}\n#${i}`;
    if (!isOurs) story.judged.set(text, judgementFrom(event));
    story.comments.push(
      remember(
        {
          id,
          site,
          threadId,
          parentId: isFirst ? null : threadId,
          postId: null,
          url:
            site === 'x'
              ? `https://x.com/${handle}/status/${1000 + i}`
              : `https://www.facebook.com/${handle}`,
          author: {
            name: handle,
            handle,
            profile: `https://${site === 'x' ? 'x' : 'www.facebook'}.com/${handle}`,
            isBrand: isOurs,
          },
          text,
          lang: typeof event.lang === 'string' ? event.lang : null,
          postedAt: at,
          editedAt: null,
          hidden: false,
          onAd: false,
          truncated: false,
          kind: isFirst ? 'comment' : 'reply',
        },
        brandId,
        Math.max(seenAt, at.earliest ?? seenAt),
      ),
    );
  }
  return story;
}

function textOf(event: Loose | undefined, i: number): string {
  return String(event?.text ?? `It is solved: your parcel number ${i} has arrived at the shop.`);
}

/** The words of the next answer: what was put into the composer became that. */
function answerText(events: readonly Loose[], from: number): string {
  const next = events.findIndex(
    (event, i) =>
      i > from && brandWords.test(String(event.by ?? event.from ?? event.type ?? event.kind ?? '')),
  );
  return textOf(events[next], next);
}

function judgementFrom({ category, urgency, priority }: Loose): { category?: Category; urgency?: Urgency } {
  const degree = urgency ?? priority;
  return {
    ...(typeof category === 'string' && { category: category as Category }),
    ...((degree === 0 || degree === 1 || degree === 2) && { urgency: degree }),
  };
}

function decisionFrom(type: string, event: Loose, zone: string, field: string): Decision | null {
  if (/^snooze/i.test(type)) {
    const { until = 'customer-writes' } = event;
    if (until === 'customer-writes' || until === 'customer')
      return { kind: 'snooze', until: 'customer-writes' };
    const length = event.for === undefined ? null : durationFrom(event.for, `${field}.for`);
    const at =
      length === null
        ? instantFrom(until, zone, `${field}.until`)
        : instantFrom(event.at, zone, field) + length;
    return { kind: 'snooze', until: at };
  }
  if (/^escalate/i.test(type)) return { kind: 'escalate', note: String(event.note ?? '') };
  if (/^resolve/i.test(type)) return { kind: 'resolve' };
  if (/^reopen/i.test(type)) return { kind: 'reopen' };
  if (/^dismiss/i.test(type)) return { kind: 'dismiss', reason: 'no-answer-needed' };
  if (/^(withdraw|undo)/i.test(type))
    return { kind: 'withdraw', decisionId: String(event.decisionId ?? event.of) };
  return null;
}
