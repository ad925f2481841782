/**
 * What should happen, second by second, told in the plainest way: no index, no stored standing, nothing but the facts, the
 * wall clock and what was told. Times are epoch ms.
 */

/** 0: nothing runs · 1: waits · 2: at risk · 3: overdue. */
export type Level = 0 | 1 | 2 | 3;

export interface NaiveDecision {
  id: string;
  /** By the computer's clock. */
  at: number;
  kind: 'dismiss' | 'snooze';
  until: number;
  isUndone: boolean;
}

/** One customer with one thread. */
export interface Customer {
  messages: { id: string; postedAt: number; firstSeenAt: number }[];
  answers: { id: string; postedAt: number }[];
  decisions: NaiveDecision[];
  /** The wait that was told of last, up to which level, and when by the computer's clock. */
  told: { wait: string; level: Level; at: number };
  /** How it stood when the worker last looked. */
  stood: { wait: string; level: Level; snoozedUntil: number | null; ids: string[] };
  /** What was shown of it may be shown once more. */
  mayRepeat: boolean;
  /** How long, in waking seconds, something has been due and untold. */
  untoldFor: number;
}

export const target = 30 * 60_000;
export const riskAfter = 22.5 * 60_000;
const day = 24 * 60 * 60_000;

export function newCustomer(): Customer {
  return {
    messages: [],
    answers: [],
    decisions: [],
    told: { wait: '', level: 0, at: 0 },
    stood: { wait: '', level: 0, snoozedUntil: null, ids: [] },
    mayRepeat: false,
    untoldFor: 0,
  };
}

/** The first message that is owed an answer, or null. */
export function waitOf(of: Customer): Customer['messages'][number] | null {
  const [first] = pendingOf(of);
  return of.messages.find(({ id }) => id === first) ?? null;
}

/** The messages that are owed an answer. */
function pendingOf(of: Customer): string[] {
  const answeredUntil = Math.max(0, ...of.answers.map(({ postedAt }) => postedAt));
  const closed = lastOf(of.decisions.filter(({ kind }) => kind === 'dismiss'));
  return of.messages
    .filter((message) => message.postedAt > answeredUntil && (!closed || isUnknownTo(closed, message)))
    .map(({ id }) => id);
}

function isUnknownTo(decided: NaiveDecision, message: Customer['messages'][number]): boolean {
  return message.firstSeenAt > decided.at || message.postedAt > decided.at;
}

function lastOf(decisions: readonly NaiveDecision[]): NaiveDecision | undefined {
  return decisions
    .filter(({ isUndone }) => !isUndone)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .at(-1);
}

/** Whether the case sleeps. */
export function isAsleep(of: Customer, wall: number): boolean {
  const end = snoozedUntil(of);
  return end !== null && end > wall;
}

/** The end of the snooze that nobody has written since, or null. */
function snoozedUntil(of: Customer): number | null {
  const latest = lastOf(of.decisions);
  if (latest?.kind !== 'snooze' || waitOf(of) === null) return null;
  const answeredUntil = Math.max(0, ...of.answers.map(({ postedAt }) => postedAt));
  const isEnded = of.messages.some(
    (message) => message.postedAt > answeredUntil && isUnknownTo(latest, message),
  );
  return isEnded ? null : latest.until;
}

export function levelOf(of: Customer, wall: number): Level {
  const wait = waitOf(of);
  if (!wait || isAsleep(of, wall)) return 0;
  if (wall >= wait.postedAt + target) return 3;
  return wall >= wait.postedAt + riskAfter ? 2 : 1;
}

/** Whether something is due that was not told. */
export function isUntold(of: Customer, wall: number): boolean {
  const wait = waitOf(of);
  const level = levelOf(of, wall);
  const woken = snoozedUntil(of);
  if (wait === null || level < 2) return false;
  // The end of a snooze is told anew.
  if (woken !== null && of.told.at < woken) return true;
  return !(pendingOf(of).includes(of.told.wait) && of.told.level >= level);
}

/** From when on, by the wall clock, something is due that was not told, if nothing happens but time. */
export function dueAndUntold(of: Customer, wall: number): number {
  const wait = waitOf(of);
  if (!wait) return Number.POSITIVE_INFINITY;
  const turns = [wall, snoozedUntil(of) ?? wall, wait.postedAt + riskAfter, wait.postedAt + target];
  const untold = turns.filter((at) => at >= wall && isUntold(of, at));
  return Math.min(...untold, Number.POSITIVE_INFINITY);
}

/** What the worker makes of it when it looks; `isNew`: facts of this very customer came in. */
export function look(of: Customer, wall: number, isNew: boolean): void {
  const wait = waitOf(of);
  const level = levelOf(of, wall);
  if (wait) {
    const { snoozedUntil: end, ids } = of.stood;
    const wakesAt = end !== null && of.told.at < end ? end : null;
    // Who snoozed hears of it when that ends, and when the customer writes.
    if (isNew && wakesAt !== null && (wakesAt <= wall || pendingOf(of).length > ids.length))
      of.told = { wait: wait.id, level: 0, at: 0 };
    // Came to be known a day late: shown, not told. What was told once is known, also by a clock that was ahead.
    else if (
      isNew &&
      !pendingOf(of).some((id) => ids.includes(id)) &&
      !(pendingOf(of).includes(of.told.wait) && of.told.at > 0) &&
      wait.postedAt + target <= wall - day
    )
      of.told = { wait: wait.id, level: 3, at: wall };
    // Told of a later message: an earlier one that is owed again belongs to the same wait.
    if (pendingOf(of).includes(of.told.wait)) of.told = { ...of.told, wait: wait.id };
    const wentBack = isNew || (of.stood.wait === wait.id && level < of.stood.level);
    // A clock that was ahead told too early.
    if (wentBack && of.told.wait === wait.id && of.told.level > level && of.told.at > wall + 60_000)
      of.told = { ...of.told, level };
  }
  of.stood = { wait: wait?.id ?? '', level, snoozedUntil: snoozedUntil(of), ids: pendingOf(of) };
}

/** The next instant after `wall` at which time alone changes something, or null. */
export function nextChange(customers: readonly Customer[], wall: number): number | null {
  const all = customers.flatMap((of) => {
    const wait = waitOf(of);
    if (!wait) return [];
    if (isAsleep(of, wall)) return [lastOf(of.decisions)?.until ?? 0];
    return [wait.postedAt + riskAfter, wait.postedAt + target];
  });
  const later = all.filter((at) => at > wall);
  return later.length === 0 ? null : Math.min(...later);
}
