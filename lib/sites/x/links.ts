/** The forms of X's own addresses: relative, or absolute as saving tools leave them. */
const host = String.raw`^(?:https?:)?(?://(?:www\.|mobile\.)?(?:x|twitter)\.com)?`;
const statusForm = new RegExp(
  `${host}/(\\w+)(?:/web)?/status(?:es)?/(\\d{1,30})(?:/([a-z_]+)(?:/\\d+)?)?/?(?:[?#]|$)`,
);
const profileForm = new RegExp(`${host}/(\\w{1,20})/?(?:[?#]|$)`);

export interface StatusLink {
  id: string;
  /** Null in forms without one (`/i/status/`). */
  handle: string | null;
  /** What follows the id: `history`, `analytics`, `photo`; null for the tweet itself. */
  part: string | null;
}

/** What a status address says; null for any other. */
export function statusIn(href: string | null): StatusLink | null {
  const [, handle, id, part] = statusForm.exec(href ?? '') ?? [];
  return id ? { id, handle: handle && handle !== 'i' ? handle : null, part: part ?? null } : null;
}

/** The handle of a profile address; null for any other. */
export function profileIn(href: string | null): string | null {
  return profileForm.exec(href ?? '')?.[1] ?? null;
}

/** Epoch ms in an id of X (exact to 1 ms since November 2010); null for the plain numbers before that. */
export function snowflakeTime(id: string): number | null {
  return /^\d{15,20}$/.test(id) ? Number((BigInt(id) >> 22n) + 1288834974657n) : null;
}

/** Ids grow with time: true when `a` was given before `b`. */
export function isLower(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
