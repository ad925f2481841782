/** Hours of one weekday during which no notification comes, `HH:MM`. Not later than `from`: `to` is on the next day. */
export interface QuietWindow {
  from: string;
  to: string;
}

/** The windows by the weekday on which they begin, Monday first; null: none begins there. Seven, or none at all. */
export type QuietHours = readonly (QuietWindow | null)[];

/** Windows begin on eight days at most until an end is found: a week of silence is looked at again after that. */
const days = [-1, 0, 1, 2, 3, 4, 5, 6, 7];

/** When the quiet hours around `now` end, epoch ms; windows that touch are one. Null outside of them. */
export function quietUntil(hours: QuietHours, now: number, zone: string): number | null {
  if (hours.every((window) => window === null)) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  let end: number | null = null;
  for (const offset of days) {
    const day = today.add({ days: offset });
    const window = hours[day.dayOfWeek - 1];
    if (!window) continue;
    const [from, to] = boundsOf(window, day, zone);
    const reached = end ?? now;
    if (from > reached) break;
    if (to > reached) end = to;
  }
  return end;
}

function boundsOf({ from, to }: QuietWindow, day: Temporal.PlainDate, zone: string): [number, number] {
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  return [at(day, from), at(to > from ? day : day.add({ days: 1 }), to)];
}
