import * as v from 'valibot';
import { type Policy, type Targets, type Terms, targetKinds, weekdays } from '../../../lib/core/policy.ts';
import { faultOf, policyShape } from '../../../lib/core/policy-shape.ts';

/** What a policy may be written like (README, "Deadlines by hand"); everything is checked by `policyShape` in the end. */

/** A fault that names what was not understood. */
export class Unclear extends Error {}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `30m`, `1h 30min`, `2 days`, `PT30M`, or a number of ms; null, "none" and "never": no target. */
export function durationFrom(value: unknown, field: string): number | null {
  if (value === null || value === 'none' || value === 'never') return null;
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  if (/^P/.test(text)) {
    try {
      return Temporal.Duration.from(text).total({ unit: 'milliseconds', relativeTo: '2000-01-01' });
    } catch {
      throw new Unclear(`${field}: “${text}” is no duration`);
    }
  }
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([smhdw])[a-z]*/gi)];
  const rest = text.replace(/(\d+(?:\.\d+)?)\s*([smhdw])[a-z]*/gi, '').trim();
  if (parts.length === 0 || rest !== '')
    throw new Unclear(`${field}: “${text}” is no duration such as 30m or 1h`);
  return parts.reduce((sum, [, n, unit = 'm']) => sum + Number(n) * (units[unit.toLowerCase()] ?? 0), 0);
}

const targetNames: Record<keyof Targets, string[]> = {
  firstResponse: ['firstResponse', 'first', 'frt'],
  nextResponse: ['nextResponse', 'next', 'nrt'],
  resolution: ['resolution', 'resolve'],
};

/** `target` is for both answers; each can be given by itself, in ms, as a duration or with `Minutes` at its end. */
function targetsFrom(raw: Loose, otherwise: Targets): Targets {
  const from = { ...raw, ...(isObject(raw.targets) ? raw.targets : {}) } as Loose;
  const read = (name: string): number | null | undefined => {
    if (from[name] !== undefined && !isObject(from[name])) return durationFrom(from[name], name);
    const minutes = from[`${name}Minutes`];
    return minutes === undefined ? undefined : durationFrom(`${minutes}m`, `${name}Minutes`);
  };
  const both = read('target');
  const entries = targetKinds.map((kind) => {
    const own = targetNames[kind].map(read).find((length) => length !== undefined);
    const general = kind === 'resolution' ? undefined : both;
    return [kind, own !== undefined ? own : general !== undefined ? general : otherwise[kind]];
  });
  return Object.fromEntries(entries) as Targets;
}

/** `08:00-12:00`, several with commas or spaces, lists of those, or `{from, to}`. */
function windowsFrom(value: unknown, field: string): unknown[] {
  return listOf(value).flatMap((each) => {
    if (isObject(each))
      return [
        { from: timeOf(each.from ?? each.open ?? each.start), to: timeOf(each.to ?? each.close ?? each.end) },
      ];
    if (Array.isArray(each) && each.length === 2) return [{ from: timeOf(each[0]), to: timeOf(each[1]) }];
    const text = String(each).trim();
    if (/^(closed|off|)$/i.test(text)) return [];
    return text.split(/[,;]\s*|\s+(?=\d)/).map((window) => {
      const [, from, to] = /^(\d{1,2}(?::\d\d)?)\s*[-–]\s*(\d{1,2}(?::\d\d)?)$/.exec(window) ?? [];
      if (!from || !to) throw new Unclear(`${field}: “${window}” is no window such as 09:00-17:00`);
      return { from: timeOf(from), to: timeOf(to) };
    });
  });
}

function timeOf(value: unknown): string {
  const [hour = '', minute = '00'] = String(value).split(':');
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** `Mon-Fri`, `sat`, `daily`, `Sat-Thu` (over the weekend) as days. */
function daysFrom(text: string): string[] {
  if (/^(daily|every ?day|all)$/i.test(text.trim())) return [...weekdays];
  return text.split(/[,/]/).flatMap((part) => {
    const [first, last = first] = part.split(/[-–]/).map((name) => {
      const index = weekdays.findIndex((day) => name.trim().toLowerCase().startsWith(day));
      if (index < 0) throw new Unclear(`hours: “${name.trim()}” is no weekday`);
      return index;
    });
    const length = (((last ?? 0) - (first ?? 0) + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => weekdays[((first ?? 0) + i) % 7] ?? 'mon');
  });
}

function weekFrom(raw: unknown): Record<string, unknown[]> {
  const week: Record<string, unknown[]> = Object.fromEntries(weekdays.map((day) => [day, []]));
  const add = (days: string, windows: unknown) => {
    for (const day of daysFrom(days)) week[day]?.push(...windowsFrom(windows, `hours.${day}`));
  };
  if (isObject(raw)) for (const [days, windows] of Object.entries(raw)) add(days, windows);
  else
    for (const line of listOf(raw).flatMap((each) => String(each).split(/[;\n]\s*/))) {
      const [, days, windows] = /^\s*(\D*?)[\s:]*(\d.*|closed)\s*$/i.exec(line) ?? [];
      if (windows === undefined) throw new Unclear(`hours: “${line}” is not like Mon-Fri 09:00-17:00`);
      add(days?.trim() || 'daily', windows);
    }
  return week;
}

function datesFrom(raw: unknown): Loose[] {
  return listOf(raw).map((day) => (isObject(day) ? { name: '', ...day } : { date: day, name: '' }));
}

function calendarFrom(raw: Loose): unknown {
  if (raw.calendar === 'always' || raw.hours === 'always' || raw.hours === '24/7') return { kind: 'always' };
  const own = isObject(raw.calendar) ? raw.calendar : isObject(raw.openingHours) ? raw.openingHours : {};
  const from = { ...raw, ...own } as Loose;
  if (own.kind === 'always') return own;
  const week =
    from.week ?? from.hours ?? from.windows ?? (Array.isArray(raw.calendar) ? raw.calendar : undefined);
  const textual = typeof raw.calendar === 'string' ? raw.calendar : undefined;
  const extraDays = from.extraDays ?? from.extra;
  if (week === undefined && textual === undefined && extraDays === undefined) return { kind: 'always' };
  return {
    kind: 'hours',
    zone: from.zone ?? from.timeZone ?? from.timezone ?? from.tz ?? 'UTC',
    week: weekFrom(week ?? textual),
    holidays: datesFrom(from.holidays),
    daysOff: datesFrom(from.daysOff ?? from.closed),
    extraDays: datesFrom(extraDays).map(({ hours, windows, ...day }) => ({
      ...day,
      windows: windowsFrom(windows ?? hours, 'extraDays'),
    })),
  };
}

const halfHour: Targets = { firstResponse: 1_800_000, nextResponse: 1_800_000, resolution: null };

function termsFrom(raw: Loose): unknown {
  const targets = targetsFrom(raw, halfHour);
  return {
    calendar: calendarFrom(raw),
    riskShare: raw.riskShare ?? 0.75,
    targets,
    rules: listOf(raw.rules).map((rule) => {
      if (!isObject(rule)) throw new Unclear('rules: each is an object');
      const categories = listOf(rule.categories ?? rule.category);
      return {
        categories: categories.length > 0 ? categories : null,
        urgencyFrom: rule.urgencyFrom ?? rule.urgency ?? rule.priority ?? 0,
        targets: targetsFrom(rule, targets),
      };
    }),
  };
}

function versionsFrom(raw: Loose): unknown[] {
  const versions = raw.versions === undefined ? [raw] : listOf(raw.versions);
  return versions.map((version) => {
    if (!isObject(version)) throw new Unclear('versions: each is an object');
    const validFrom = version.validFrom ?? null;
    if (version.terms === null) return { validFrom, terms: null };
    return { validFrom, terms: termsFrom(isObject(version.terms) ? version.terms : version) };
  });
}

const instant = v.union([
  v.number(),
  v.pipe(
    v.string(),
    v.transform((text) => Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00Z` : text)),
    v.number('is no instant'),
  ),
]);
const shape = policyShape(instant);

function policyFrom(raw: unknown, i: number): Policy {
  const loose: Loose = isObject(raw) ? raw : { target: raw };
  const parsed = v.safeParse(shape, {
    id: loose.id ?? `policy-${i + 1}`,
    name: loose.name ?? loose.id ?? `policy ${i + 1}`,
    brandId: loose.brandId ?? loose.brand ?? null,
    site: loose.site ?? null,
    versions: versionsFrom(loose),
  });
  if (!parsed.success) throw new Unclear(faultOf(parsed.issues));
  return parsed.output;
}

/** One policy or several, whole or in short; none: the built-in one. */
export function policiesFrom(raw: unknown): Policy[] {
  if (raw === undefined || raw === null || raw === 'default') return [];
  return listOf(raw).map(policyFrom);
}

/** The zone of the first opening hours: that of times written without one. */
export function zoneOf(policies: readonly Policy[]): string {
  const calendars = policies.flatMap(({ versions }) =>
    versions.map(({ terms }): Terms['calendar'] | undefined => terms?.calendar),
  );
  return calendars.find((calendar) => calendar?.kind === 'hours')?.zone ?? 'UTC';
}
