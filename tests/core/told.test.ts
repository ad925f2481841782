import { describe, expect, it } from 'vitest';
import { newsAt, type Told, toldOf, waits } from '../../lib/core/told.ts';
import type { Case, CommentId } from '../../lib/core/types.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 20, 12);

/** As much of a case as is looked at: what waits, the first message an hour overdue. */
const waiting = (...ids: CommentId[]) => {
  const [waitingFor = null, ...alsoWaiting] = ids;
  const due = waitingFor && now - 60 * minute;
  return { waitingFor, alsoWaiting, answers: [], decision: null, due, riskAt: due } as unknown as Case;
};
const told: Told = { wait: 'x:1', clock: 'overdue', at: now - 30 * minute };

describe('what people were told', () => {
  it('is remembered through a dismissal, a new message and the undoing of the dismissal', () => {
    const dismissed = toldOf({ ...waiting('x:1'), told }, now, waiting());
    const written = toldOf({ ...waiting(), told: dismissed }, now, waiting('x:2'));
    // The new message has a clock of its own.
    expect(written && waits(waiting('x:2')).includes(written.wait)).toBe(false);
    const undone = toldOf({ ...waiting('x:2'), told: written }, now, waiting('x:1', 'x:2'));
    expect(undone).toEqual(told);
    expect(newsAt(waiting('x:1', 'x:2'), 'overdue', undone, null)).toBe(null);
  });

  it('ends with an answer: what is written after it is news again', () => {
    const answered = { ...waiting('x:3'), answers: [{}] } as unknown as Case;
    expect(toldOf({ ...waiting('x:1'), told }, now, answered)).toBe(null);
  });

  it('is told anew when a snooze ends, by the clock of now', () => {
    const snooze = (until: number) =>
      ({
        ...waiting('x:1'),
        decision: { id: 'd', caseId: 'c', at: now - 20 * minute, decision: { kind: 'snooze', until } },
      }) as unknown as Case;
    expect(toldOf({ ...snooze(now - minute), told }, now, waiting('x:1'))).toBe(null);
    expect(toldOf({ ...snooze(now + minute), told }, now, waiting('x:1'))).toEqual(told);
  });
});
