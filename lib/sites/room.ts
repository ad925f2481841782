/** Below this window width (px) the sidebar lies over the page, since both would be too narrow side by side. */
const narrow = 900;

/**
 * Makes room for the sidebar beside the page, so that it never lies over the site's own reply box and send button.
 * `width` is a CSS length. Returns how to give the room back.
 */
export function makeRoom(doc: Document, side: 'left' | 'right', width: string): () => void {
  const { style } = doc.documentElement;
  const property = `margin-${side}`;
  const before = style.getPropertyValue(property);
  if ((doc.defaultView?.innerWidth ?? 0) < narrow) return () => undefined;
  style.setProperty(property, width);
  return () => style.setProperty(property, before);
}
