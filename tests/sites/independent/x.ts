/**
 * A second, plain reading of a saved page of X, to check the adapter by: it shares no code with lib/sites and knows
 * nothing of rows, lines or votes. It walks the whole document once, in order, and keeps what it meets.
 */
export interface Plain {
  id: string;
  handle: string;
  /** With every run of white space as one space; without what X draws itself. */
  text: string;
  /** ISO, UTC. */
  datetime: string;
}

/** Every tweet whose time stands in a link to it, in the order of the page. */
export function tweetsOf(doc: Document): Plain[] {
  const tweets = new Map<Element, Plain>();
  for (const element of walk(doc.documentElement)) {
    if (element.localName !== 'time') continue;
    const link = above(element, ({ localName }) => localName === 'a');
    const article = above(element, ({ localName }) => localName === 'article');
    const [, handle, id] = (link?.getAttribute('href') ?? '').match(/\/(\w+)\/status\/(\d+)$/) ?? [];
    const datetime = element.getAttribute('datetime');
    if (!article || !handle || !id || !datetime || tweets.has(article)) continue;
    tweets.set(article, { id, handle, text: textIn(article), datetime });
  }
  return [...tweets.values()];
}

function* walk(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) yield* walk(child);
}

function above(element: Element, is: (each: Element) => boolean): Element | null {
  for (let up = element.parentElement; up; up = up.parentElement) if (is(up)) return up;
  return null;
}

/** The text of the tweet itself: of a quoted one in it, which is pressed as a whole, nothing. */
function textIn(article: Element): string {
  for (const element of walk(article)) {
    if (element.getAttribute('data-testid') !== 'tweetText') continue;
    const card = above(element, (up) => up.getAttribute('role') === 'link' && up.localName === 'div');
    if (!card || !article.contains(card)) return said(element).replace(/\s+/g, ' ').trim();
  }
  return '';
}

function said(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  const text = [...node.childNodes].map(said).join('');
  return (node as Element).getAttribute('aria-hidden') === 'true' && text.trim() === '…' ? '' : text;
}
