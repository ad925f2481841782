import * as v from 'valibot';
import { lineShape, siteShape } from './fact-shapes.ts';
import { type Policy, type Terms, weekdays } from './policy.ts';
import { categories } from './types.ts';

/**
 * The shapes of policies in messages, settings and files: hostile input like all else. A day or a zone that does not
 * exist is refused here with the path of its field, so that the clocks never meet one.
 */

/** Targets of more than a year are typing errors: 366 days in ms. */
const longest = 366 * 24 * 60 * 60_000;

const wallTime = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is no time from 00:00 to 24:00'),
);
export const dayDateShape = v.pipe(v.string(), v.check(isDay, 'is no day that exists (YYYY-MM-DD)'));
export const zoneShape = v.pipe(v.string(), v.check(isZone, 'is no time zone such as Europe/Warsaw'));

export const windowShape = v.pipe(
  v.object({ from: wallTime, to: wallTime }),
  v.check(({ from }) => from !== '24:00', 'no window begins at 24:00; the day after begins at 00:00'),
  v.check(({ from, to }) => from !== to, 'opens and closes at the same time; a whole day is 00:00-24:00'),
);
const windows = v.pipe(v.array(windowShape), v.maxLength(20));

const closedDay = v.object({ date: dayDateShape, name: lineShape });
const closedDays = v.pipe(v.array(closedDay), v.maxLength(5000));
const week = v.object(
  Object.fromEntries(weekdays.map((day) => [day, windows])) as Record<
    (typeof weekdays)[number],
    typeof windows
  >,
);

const calendar = v.variant('kind', [
  v.object({ kind: v.literal('always') }),
  v.object({
    kind: v.literal('hours'),
    zone: zoneShape,
    week,
    holidays: closedDays,
    daysOff: closedDays,
    extraDays: v.pipe(v.array(v.object({ ...closedDay.entries, windows })), v.maxLength(5000)),
  }),
]);

const target = v.nullable(
  v.pipe(
    v.number(),
    v.integer('is no whole number of milliseconds'),
    v.minValue(0, 'is less than 0'),
    v.maxValue(longest, 'is more than a year'),
  ),
);
const targets = v.object({ firstResponse: target, nextResponse: target, resolution: target });

export const termsShape: v.GenericSchema<Terms> = v.object({
  calendar,
  riskShare: v.pipe(v.number(), v.minValue(0, 'is less than 0'), v.maxValue(1, 'is more than 1')),
  targets,
  rules: v.pipe(
    v.array(
      v.object({
        categories: v.nullable(v.pipe(v.array(v.picklist(categories)), v.minLength(1, 'names no category'))),
        urgencyFrom: v.picklist([0, 1, 2]),
        targets,
      }),
    ),
    v.maxLength(50),
  ),
});

/** What the options page sends: everything but the versions, which the worker keeps. */
export const policyScopeShape = v.object({
  id: v.pipe(lineShape, v.minLength(1)),
  name: lineShape,
  brandId: v.nullable(lineShape),
  site: v.nullable(siteShape),
});

/** A `Policy` by the shape of its instants: epoch ms in messages and settings, ISO times in files. */
export function policyShape<In>(instant: v.GenericSchema<In, number>) {
  return v.object({
    ...policyScopeShape.entries,
    versions: v.pipe(
      v.array(v.object({ validFrom: v.nullable(instant), terms: v.nullable(termsShape) })),
      v.minLength(1, 'has no version'),
      v.maxLength(1000),
      v.check(
        (versions) =>
          versions.every(
            ({ validFrom }, i) => i === 0 || (validFrom ?? -1) > (versions[i - 1]?.validFrom ?? -1),
          ),
        'versions are not in the order of their validFrom',
      ),
    ),
  });
}

const storedShape = policyShape(v.number());

/** The policies of a list that are sound; a broken one must not take the others, or the clocks, with it. */
export function soundPolicies(stored: readonly unknown[]): Policy[] {
  return stored.flatMap((each) => {
    const parsed = v.safeParse(storedShape, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The first fault as a line for people: `versions.0.terms.calendar.zone: is no time zone ...`. */
export function faultOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'the policy'}: ${issue.message}`;
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date;
  } catch {
    return false;
  }
}

/** Only names: a bare offset would not follow the zone's summer time. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,60}$/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
