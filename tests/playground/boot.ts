import { long } from './data/long.ts';
import { createLive, type Live } from './live.ts';
import { type Site, world } from './world.ts';

/** How this page was asked for; read once, so that in-page navigation keeps it. */
export const asked = new URLSearchParams(location.search);

/** What the server says of the world's instant, and whether the page's clock starts there too. */
function given(): { base: number; fixed: boolean } {
  const content = document.querySelector('meta[name="playground"]')?.getAttribute('content') ?? '';
  const [base, clock] = content.split(' ');
  return { base: Number(base), fixed: clock === 'fixed' };
}

/** The talk of this site as it stands, with a clock that runs from `?now=` or is the real one. */
export function start(site: Site): Live {
  const { base, fixed } = given();
  const opened = Date.now();
  return createLive(site, long(world(base), Number(asked.get('n') ?? 0)), () =>
    fixed ? base + (Date.now() - opened) : Date.now(),
  );
}
