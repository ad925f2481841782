import { isHot } from '../core/hot.ts';
import type { Category, Urgency } from '../core/types.ts';
import type { Shape } from './features.ts';
import type { CueKind, Found } from './match.ts';
import type { Reading } from './read.ts';

/** What the written cues alone say about a text; the meanings are those of gold.md. */
export interface Verdict {
  category: Category;
  urgency: Urgency;
  sentiment: -1 | 0 | 1;
  needsReply: boolean;
}

export function judge({ found, shape }: Reading): Verdict {
  const counts = { ...count(found), sharedFault: hasSharedFault(found) };
  const general = counts.elsewhere > 0 && !shape.addressed;
  const category = categoryOf(counts, shape, general);
  return {
    category,
    urgency: urgencyOf(category, counts),
    sentiment: sentimentOf(category, counts),
    needsReply: isHot(category) || ((category === 'question' || category === 'feedback') && !general),
  };
}

type Counts = Readonly<Record<CueKind, number> & { sharedFault: boolean }>;

/** So many words apart a fault and the shared thing it befalls are still said of each other. */
const nearby = 4;

function hasSharedFault(found: readonly Found[]): boolean {
  return found.some(
    (one, i) =>
      one.kinds.includes('shared') &&
      [found[i - 1], found[i + 1]].some(
        (other) => other?.kinds.includes('fault') && Math.abs(other.at - one.at) <= nearby,
      ),
  );
}

function count(found: readonly Found[]): Record<CueKind, number> {
  const counts: Record<CueKind, number> = {
    outage: 0,
    fault: 0,
    shared: 0,
    act: 0,
    harm: 0,
    anger: 0,
    ask: 0,
    wish: 0,
    joy: 0,
    sad: 0,
    insult: 0,
    advert: 0,
    service: 0,
    elsewhere: 0,
    not: 0,
  };
  for (const { kinds } of found) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** In the order of gold.md: outage, urgent request, complaint, question, feedback, praise, mention. */
function categoryOf(n: Counts, { asked, linked }: Shape, general: boolean): Category {
  const trouble = n.fault + n.anger;
  if (n.advert >= 2 || (n.advert === 1 && (linked || trouble + n.joy === 0))) return 'abuse-or-spam';
  if (n.outage > 0) return 'outage';
  if (n.insult > 0 && n.fault + n.act === 0 && n.insult >= n.anger) return 'abuse-or-spam';
  if (n.sharedFault && n.joy === 0) return 'outage';
  if (n.act > 0 && n.joy <= trouble + n.act) return 'urgent-request';
  if (trouble > n.joy)
    return (general && n.elsewhere >= n.fault) || (n.elsewhere > 0 && n.fault === 0)
      ? 'mention'
      : 'complaint';
  if (asked || (n.ask > 0 && n.joy === 0)) return 'question';
  if (n.wish > 0 && (n.joy === 0 || trouble > 0)) return 'feedback';
  if (trouble > 0 && n.joy > 0) return n.joy > trouble ? 'praise' : 'feedback';
  return n.joy > 0 ? 'praise' : 'mention';
}

function urgencyOf(category: Category, n: Counts): Urgency {
  if (category === 'outage') return 2;
  if (category === 'urgent-request') return n.harm > 0 ? 2 : 1;
  if (category === 'complaint') return n.harm > 0 && n.fault > 0 ? 2 : n.fault + n.act > 0 ? 1 : 0;
  return category === 'question' && n.fault + n.harm > 0 ? 1 : 0;
}

function sentimentOf(category: Category, n: Counts): -1 | 0 | 1 {
  if (isHot(category)) return -1;
  if (category === 'praise') return 1;
  if (category === 'abuse-or-spam') return n.advert > 0 ? 0 : -1;
  return n.anger + n.fault + n.insult + n.sad > n.joy ? -1 : 0;
}

/** The kinds of cue that speak for a category. */
export const speaksFor: Readonly<Record<Category, readonly CueKind[]>> = {
  outage: ['outage', 'fault', 'shared', 'harm'],
  'urgent-request': ['act', 'harm', 'fault'],
  complaint: ['anger', 'fault', 'harm'],
  question: ['ask'],
  feedback: ['wish', 'anger', 'joy'],
  praise: ['joy'],
  mention: [],
  'abuse-or-spam': ['advert', 'insult'],
};
