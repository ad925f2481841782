import { timeWords } from '../../lib/sites/facebook/time-words.ts';
import { snowflakeTime } from '../../lib/sites/x/links.ts';

/** A report of lib/sites/report.ts as a page that adapters can read. */
export interface Rebuilt {
  html: string;
  url: string;
  /** Keys of the brand's identities. */
  brands: string[];
  head: Record<string, unknown>;
}

/** Ids of X hold their time, so the placeholders lie further apart than a time and its id may (2026-02). */
const firstId = 2_020_000_000_000_000_000n;
const apart = 600_000n << 22n;

/** Null for text that is no report. Placeholders become ids, tokens, addresses and labels of the kinds they stand for. */
export function rebuild(report: string): Rebuilt | null {
  const [, json, page] = /^<!--\n(\{\n "format": "carerail-report".*?\n\})\n-->\n(.*)$/s.exec(report) ?? [];
  if (!json || !page) return null;
  const head = JSON.parse(json) as { url: string; brands: string[] };
  const lang = /^<html lang="([a-z]{2})/.exec(page)?.[1];
  // A page that does not say its language has it from a label that is said so in one alone.
  const time = lang ? (timeWords[lang]?.now[0] ?? '2h') : '1w';
  const whole = (text: string) =>
    text
      .replace(/TOKEN\.ID(\d+)\.ID(\d+)/g, (_, post: string, id: string) =>
        encodeURIComponent(btoa(`comment:${idOf(post)}_${idOf(id)}`)),
      )
      .replace(/\bID(\d+)\b/g, (_, rank: string) => idOf(rank));
  const timed = page.replace(
    /datetime="TIME(?:\.ID(\d+))?"/g,
    (_, rank?: string) =>
      `datetime="${rank ? new Date(timeOf(rank)).toISOString() : '2026-08-07T12:00:00.000Z'}"`,
  );
  const html = whole(timed)
    .replace(/translateY\(ROW(\d+)\)/g, (_, rank: string) => `transform: translateY(${Number(rank) * 100}px)`)
    .replace(/(?<=[>"])TIME(?=[<"])/g, time)
    .replace(/(?<=[>"])SORT(?=[<"])/g, 'Most relevant')
    .replace(/(?<=[>"])REPLY(?=[<"])/g, 'Reply')
    .replace(/(?<=[>"])COUNT(?=[<"])/g, '99 comments');
  return {
    html: `<!doctype html>${html}`,
    url: whole(head.url),
    brands: head.brands.map((brand) => whole(brand).toLowerCase()),
    head: { ...head },
  };
}

function idOf(rank: string): string {
  return String(firstId + BigInt(rank) * apart);
}

function timeOf(rank: string): number {
  return snowflakeTime(idOf(rank)) ?? 0;
}
