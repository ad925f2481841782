/**
 * Takes away what dead scripts of ours have left on the page, and gives it its room back. Firefox ends the scripts of an
 * extension that is updated before they can do so themselves; it also lets extensions look into closed shadow roots,
 * which no other browser does: there nothing is left and nothing happens.
 *
 * Runs in a tab by itself: it must not use anything from outside its own body.
 */
export function clearLeftovers(): void {
  const page = document.documentElement;
  for (const host of [...page.children]) {
    const { openOrClosedShadowRoot: root } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (!root?.querySelector('[aria-label="CareRail"]')) continue;
    host.remove();
    page.style.removeProperty('margin-left');
    page.style.removeProperty('margin-right');
  }
}
