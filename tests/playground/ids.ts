/** Identifiers as the two sites make them, derived from a key so that a world is the same in every process. */

const twitterEpoch = 1288834974657n;

/** A number in [0, 2^32) that depends on nothing but the text (FNV-1a). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const c of text) {
    h ^= c.codePointAt(0) ?? 0;
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

/** `count` characters of `alphabet`, always the same for a key. */
export function scramble(key: string, count: number, alphabet: string): string {
  let out = '';
  let h = hash(key);
  for (let i = 0; i < count; i++) {
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + i * 0x9e3779b9;
    h ^= h >>> 13;
    out += alphabet[(h >>> 0) % alphabet.length];
  }
  return out;
}

const digits = '0123456789';
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Facebook ids of posts and comments: 15 or 16 digits without meaning. */
export function facebookId(key: string): string {
  return `${1 + (hash(`${key}#`) % 9)}${scramble(key, 14 + (hash(key) % 2), digits)}`;
}

/** The opaque post id of addresses, e.g. `pfbid02pm…`. */
export function pfbid(key: string): string {
  return `pfbid0${scramble(key, 61, base58)}l`;
}

/** An opaque tracking value as in `__cft__[0]` and `attributionsrc`. */
export function tracking(key: string, length: number): string {
  return `AZ${scramble(key, length - 2, base64)}`;
}

/** The `comment_id` of author links: base64 of `comment:<post>_<comment>` (dom.md 1.3). */
export function commentToken(postId: string, commentId: string): string {
  return btoa(`comment:${postId}_${commentId}`);
}

/** An id of X for an instant in epoch ms; `key` fills the lower bits. */
export function snowflake(at: number, key: string): string {
  return (((BigInt(at) - twitterEpoch) << 22n) | BigInt(hash(key) & 0x3fffff)).toString();
}

/** The instant in an id of X, epoch ms. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> 22n) + twitterEpoch);
}
