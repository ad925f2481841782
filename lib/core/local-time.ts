/** Hour and day of an instant where people live. */
export interface LocalTime {
  /** 0..23 */
  hour: number;
  /** Monday is 1, Sunday 7. */
  weekday: number;
  /** Days since 1970-01-01 of the local calendar day. */
  day: number;
}

/** A stretch of time with one offset from UTC, epoch ms and ms. */
interface Stretch {
  from: number;
  until: number;
  offset: number;
}

export const hourLong = 60 * 60_000;
export const dayLong = 24 * hourLong;

/**
 * Tells the local time in an IANA zone, its own rules at that instant included. Asked for 100,000 instants it asks the
 * zone once for each stretch between two changes of its clock: a question to Temporal costs a hundred times more than
 * this arithmetic.
 */
export function localTimeIn(zone: string): (at: number) => LocalTime {
  const known: Stretch[] = [];
  return (at) => {
    let stretch = known.find(({ from, until }) => from <= at && at < until);
    if (!stretch) {
      stretch = stretchAt(at, zone);
      known.push(stretch);
    }
    const local = at + stretch.offset;
    const day = Math.floor(local / dayLong);
    return {
      hour: Math.floor((local - day * dayLong) / hourLong),
      // 1970-01-01 was a Thursday.
      weekday: ((((day + 3) % 7) + 7) % 7) + 1,
      day,
    };
  };
}

function stretchAt(at: number, zone: string): Stretch {
  const here = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  const next = here.getTimeZoneTransition('next');
  const last = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}
