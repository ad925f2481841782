import type { SiteId } from '../core/types.ts';

/** twitter-text v3: code points of these ranges weigh 1, all others 2, of 280. */
export function fits(site: SiteId, text: string): boolean {
  if (site !== 'x') return true;
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const light =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247);
    sum += light ? 1 : 2;
  }
  return sum <= 280;
}
