import {
  type Calendar,
  defaultTerms,
  type OpeningHours,
  type OpenWindow,
  type Targets,
  type Terms,
  targetKinds,
  weekdays,
} from '../../../lib/core/policy.ts';

/** What is missing in terms that are being written; each has a sentence in the catalogues. */
export type TermsFault = 'zone' | 'window' | 'target' | 'day' | 'category';

/** Units a target is written in, largest first, in ms. */
export const units = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const;
export type Unit = keyof typeof units;

/** The largest unit that gives a whole number, so that 90 minutes stay 90 minutes. */
export function unitOf(target: number): Unit {
  if (target === 0) return 'minute';
  return (Object.keys(units) as Unit[]).find((unit) => target % units[unit] === 0) ?? 'minute';
}

/** Monday to Friday, nine to five, in the zone of the person's computer. */
export function officeHours(zone: string): OpeningHours {
  const open: OpenWindow[] = [{ from: '09:00', to: '17:00' }];
  const isWorkday = (day: string) => day !== 'sat' && day !== 'sun';
  return {
    kind: 'hours',
    zone,
    week: Object.fromEntries(
      weekdays.map((day) => [day, isWorkday(day) ? open.map((window) => ({ ...window })) : []]),
    ) as OpeningHours['week'],
    holidays: [],
    daysOff: [],
    extraDays: [],
  };
}

export const firstTerms: Terms = defaultTerms;

/** What keeps terms from being used; empty when nothing does. */
export function faultsOf(terms: Terms): TermsFault[] {
  const faults = new Set<TermsFault>(calendarFaults(terms.calendar));
  const all = [terms.targets, ...terms.rules.map(({ targets }) => targets)];
  if (all.some(hasBadTarget)) faults.add('target');
  if (terms.rules.some(({ categories }) => categories?.length === 0)) faults.add('category');
  return [...faults];
}

/** Whether these opening hours never open, so that nothing is ever due. */
export function neverOpens(calendar: Calendar): boolean {
  if (calendar.kind === 'always') return false;
  return (
    weekdays.every((day) => calendar.week[day].length === 0) &&
    calendar.extraDays.every(({ windows }) => windows.length === 0)
  );
}

function calendarFaults(calendar: Calendar): TermsFault[] {
  if (calendar.kind === 'always') return [];
  const windows = [
    ...weekdays.flatMap((day) => calendar.week[day]),
    ...calendar.extraDays.flatMap((day) => day.windows),
  ];
  const dates = [...calendar.daysOff, ...calendar.extraDays].map(({ date }) => date);
  return [
    ...(isZone(calendar.zone) ? [] : (['zone'] as const)),
    ...(windows.some(({ from, to }) => from === '' || to === '' || from === to) ? (['window'] as const) : []),
    ...(dates.some((date) => date === '') ? (['day'] as const) : []),
  ];
}

function hasBadTarget(targets: Targets): boolean {
  return targetKinds.some((kind) => Number.isNaN(targets[kind]));
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
