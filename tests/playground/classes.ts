import { scramble } from './ids.ts';

/**
 * Class names as the sites have them: generated and meaningless. The names of our stylesheet come out of the bundler
 * already shortened; around them stands noise of the site's own kind.
 */
export function classes(css: Record<string, string>, style: 'facebook' | 'x') {
  return (...names: string[]): string =>
    names
      .map((name) => {
        const noise =
          scramble(`class ${name}`, 24, 'abcdefghijklmnopqrstuvwxyz0123456789').match(/.{6}/g) ?? [];
        const words = noise.map((w) => (style === 'facebook' ? `x${w}` : `r-${w}`));
        return [style === 'x' ? 'css-175oi2r' : '', ...words, css[name] ?? ''].filter(Boolean).join(' ');
      })
      .join(' ');
}
