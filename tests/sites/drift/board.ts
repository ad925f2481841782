import type { SiteId } from '../../../lib/core/types.ts';
import type { Applied, Field } from './mutation.ts';
import { fields, type Score } from './score.ts';

/** Which page, changed how. */
export interface Case {
  site: SiteId;
  band: string;
  index: number;
  fixture: string;
  applied: readonly Applied[];
  /** The fewest of them that make it fail. */
  blame: readonly Applied[];
}

export type Reader = 'ours' | 'one selector';

interface Tally {
  cases: number;
  expected: number;
  read: number;
  excused: number;
  right: Map<Field, number>;
  withheld: Map<Field, number>;
  wrong: Map<Field, number>;
  /** Cases in which something was lost, and those of them in which it was said. */
  lossy: number;
  honest: number;
}

interface Fault {
  about: Case;
  what: string;
}

export interface Row {
  /** Share of the comments that could be read that were. */
  capture: number;
  /** By field, of what was read the share that is right. */
  precision: Record<Field, number>;
  /** Of the pages with a loss, the share on which health or coverage say so. */
  honesty: number;
}

/** Adds up scores by reader, site and how much was changed. */
export class Board {
  private readonly tallies = new Map<string, Tally>();
  private readonly faults: Fault[] = [];

  add(reader: Reader, about: Case, score: Score): void {
    for (const site of [about.site, 'both']) this.tally(`${reader}|${site}|${about.band}`, score);
    if (reader === 'ours') this.note(about, score);
  }

  private tally(key: string, score: Score): void {
    const tally = this.tallies.get(key) ?? fresh();
    this.tallies.set(key, tally);
    const read = score.judged.filter(({ verdict, field }) => field === 'id' && verdict === 'right').length;
    tally.cases++;
    tally.read += read;
    tally.expected += read + score.lost.length;
    tally.excused += score.excused;
    if (score.lost.length > 0) tally.lossy++;
    if (score.lost.length > 0 && score.honest) tally.honest++;
    for (const { field, verdict } of score.judged) {
      const counts =
        verdict === 'right' ? tally.right : verdict === 'withheld' ? tally.withheld : tally.wrong;
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }

  private note(about: Case, score: Score): void {
    const add = (what: string) => this.faults.push({ about, what });
    for (const { id, field, verdict, expected, got } of score.judged)
      if (verdict === 'wrong' || verdict === 'silent')
        add(`${field} ${verdict} ${id}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    if (score.lost.length > score.excused) add(`lost ${score.lost.join(' ')}`);
    if (!score.honest) add('health dishonest');
  }

  rows(reader: Reader, site: SiteId, band: string): Row[] {
    const tally = this.tallies.get(`${reader}|${site}|${band}`);
    return tally ? [rowOf(tally)] : [];
  }

  table(): string {
    const keys = [...this.tallies].map(([key, tally]) => ({ of: key.split('|'), tally }));
    // Each site, then both; the readers side by side.
    keys.sort(({ of: [, a = ''] }, { of: [, b = ''] }) => Number(a === 'both') - Number(b === 'both'));
    const lines = keys.map(({ of: [reader = '', site = '', band = ''], tally }) => {
      const { capture, precision, honesty } = rowOf(tally);
      const [worst, least] = Object.entries(precision).sort(([, a], [, b]) => a - b)[0] ?? ['', 1];
      return [
        site.padEnd(9),
        band.padEnd(7),
        reader.padEnd(13),
        String(tally.cases).padStart(5),
        percent(capture).padStart(9),
        percent(least).padStart(9),
        worst.padEnd(9),
        percent(keptOf(tally)).padStart(9),
        percent(honesty).padStart(9),
      ].join(' ');
    });
    const head = 'site      changes reader        cases   capture precision of worst   field kept  honesty';
    return [head, ...lines].join('\n');
  }

  /** Faults of ours: by what makes them, then case by case, the simplest first. */
  report(most = Number.POSITIVE_INFINITY): string {
    const byBlame = new Map<string, { cases: Set<string>; faults: Map<string, number> }>();
    const byCase = new Map<string, string[]>();
    for (const { about, what } of this.faults) {
      const blame = namesOf(about.blame);
      const group = byBlame.get(blame) ?? { cases: new Set(), faults: new Map() };
      byBlame.set(blame, group);
      group.cases.add(`${about.site}:${about.index}`);
      const fault = what.replace(/ (x|facebook):.*/, '');
      group.faults.set(fault, (group.faults.get(fault) ?? 0) + 1);
      const title = `${about.site}:${about.index} (${about.band}) ${about.fixture} [${namesOf(about.applied)}]`;
      byCase.set(title, [...(byCase.get(title) ?? []), what]);
    }
    const size = (names: string) => names.split(' + ').length;
    const groups = [...byBlame]
      .sort(([a, x], [b, y]) => size(a) - size(b) || y.cases.size - x.cases.size)
      .map(([blame, { cases, faults }]) => {
        const kinds = [...faults].sort(([, a], [, b]) => b - a).map(([fault, count]) => `${fault} ${count}`);
        const some = [...cases].slice(0, 3).join(' ');
        return `${String(cases.size).padStart(4)} cases  ${blame}  ->  ${kinds.join(', ')}  (${some})`;
      });
    const cases = [...byCase].sort(([a], [b]) => size(a) - size(b));
    return [
      `${this.faults.length} faults in ${byCase.size} cases`,
      ...groups.slice(0, most * 2),
      '',
      ...cases
        .slice(0, most)
        .flatMap(([title, faults]) => [title, ...faults.slice(0, 12).map((fault) => `    ${fault}`)]),
    ].join('\n');
  }
}

function namesOf(changes: readonly Applied[]): string {
  return changes.map(({ what }) => what).join(' + ');
}

function fresh(): Tally {
  return {
    cases: 0,
    expected: 0,
    read: 0,
    excused: 0,
    right: new Map(),
    withheld: new Map(),
    wrong: new Map(),
    lossy: 0,
    honest: 0,
  };
}

function rowOf(tally: Tally): Row {
  const of = (field: Field) => {
    const right = tally.right.get(field) ?? 0;
    const wrong = tally.wrong.get(field) ?? 0;
    return right + wrong === 0 ? 1 : right / (right + wrong);
  };
  return {
    capture: tally.read / Math.max(1, tally.expected - tally.excused),
    precision: Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, number>,
    honesty: tally.lossy === 0 ? 1 : tally.honest / tally.lossy,
  };
}

/** Of the field that is withheld most, the share that is given. */
function keptOf({ right, withheld }: Tally): number {
  return Math.min(
    ...fields.map((field) => {
      const given = right.get(field) ?? 0;
      return given / Math.max(1, given + (withheld.get(field) ?? 0));
    }),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
