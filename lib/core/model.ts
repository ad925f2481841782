import * as v from 'valibot';

/** A language model that may be asked for a reply: off (null) until a person switches one on. */
export type ModelSettings =
  | { kind: 'built-in' }
  /** OpenAI-compatible: `/chat/completions` behind `address`. */
  | { kind: 'endpoint'; address: string; name: string; key: string | null };

/** The same as people may see it: without the key. */
export type ModelState = { kind: 'built-in' } | { kind: 'endpoint'; address: string; name: string };

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

export const modelShape = v.variant('kind', [
  v.object({ kind: v.literal('built-in') }),
  v.object({
    kind: v.literal('endpoint'),
    address: v.pipe(line(500), v.check(isEndpoint)),
    name: line(200),
    // Goes into a header.
    key: v.nullable(v.pipe(line(500), v.regex(/^[\x21-\x7e]+$/))),
  }),
]) satisfies v.GenericSchema<unknown, ModelSettings>;

/** Whether customers' words may go to this address: encrypted, or no further than this computer. */
export function isEndpoint(address: string): boolean {
  const url = URL.parse(address);
  const isPlain = url !== null && url.username + url.password + url.search + url.hash === '';
  return isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url)));
}

function isHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}

/** The permission that requests to an address need, as a match pattern; not every browser takes a port in one. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** What a model is told, word for word. */
export interface Question {
  instruction: string;
  /** JSON, so that nothing in a message can end its quotation. */
  conversation: string;
}

/** A question that may be asked, and where: the host of an endpoint, or null, which is the browser's own model. */
export interface ModelOffer extends Question {
  to: string | null;
}
