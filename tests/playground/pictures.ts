import { hash } from './ids.ts';

/** Every picture of the playground, drawn on the spot: avatars, photos, emoji, a sticker and a badge. */
export function picture(path: string): string {
  const [kind, name] = path.replace('/images/', '').split('/');
  if (kind === 'avatar') return avatar(decodeURIComponent(name ?? '').replace(/\.svg$/, ''));
  if (kind === 'photo') return photo(name ?? '');
  if (kind === 'emoji.php') return emoji(path);
  if (kind === 'sticker.svg')
    return svg(
      110,
      '<circle cx="55" cy="55" r="50" fill="#ffd166"/><path d="M30 62c8 24 42 24 50 0" stroke="#6b3e00" stroke-width="6" fill="none" stroke-linecap="round"/><circle cx="40" cy="42" r="6" fill="#6b3e00"/><circle cx="70" cy="42" r="6" fill="#6b3e00"/>',
    );
  return svg(
    12,
    '<rect x="4" y="1" width="4" height="6" rx="2" fill="#1877f2"/><path d="M3 6a3 3 0 0 0 6 0M6 9v2" stroke="#1877f2" fill="none"/>',
  );
}

function svg(size: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${inner}</svg>`;
}

/** A face without features, in a colour of its own; the brand has a loaf instead. */
function avatar(key: string): string {
  const hue = hash(key) % 360;
  if (key === 'brand')
    return svg(
      96,
      `<rect width="96" height="96" fill="#ffb703"/>${sun}<path d="M18 62c0-18 14-26 30-26s30 8 30 26v8H18z" fill="#8f4b12"/><path d="M34 44l6 14M48 42v16M62 44l-6 14" stroke="#ffdca3" stroke-width="4" stroke-linecap="round"/>`,
    );
  return svg(
    96,
    `<rect width="96" height="96" fill="hsl(${hue} 45% 62%)"/><circle cx="48" cy="38" r="18" fill="hsl(${hue} 40% 88%)"/><path d="M12 96c2-30 20-36 36-36s34 6 36 36z" fill="hsl(${(hue + 40) % 360} 40% 40%)"/>`,
  );
}

const sun =
  '<g stroke="#fff3d1" stroke-width="4" stroke-linecap="round"><path d="M48 8v12M22 16l7 10M74 16l-7 10M8 36l11 5M88 36l-11 5"/></g>';

function photo(name: string): string {
  const hue = 18 + (hash(name) % 18);
  const loaves = [0, 1, 2, 3, 4]
    .map(
      (i) =>
        `<ellipse cx="${90 + i * 130}" cy="${205 + (i % 2) * 20}" rx="86" ry="48" fill="hsl(${hue} 60% ${34 + i * 5}%)"/><path d="M${44 + i * 130} ${197 + (i % 2) * 20}q46 -34 92 0" stroke="hsl(${hue} 70% 78%)" stroke-width="7" fill="none"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 340" width="700" height="340"><rect width="700" height="340" fill="hsl(${hue} 70% 86%)"/><circle cx="590" cy="124" r="38" fill="hsl(45 95% 70%)"/><rect y="228" width="700" height="112" fill="hsl(${hue} 35% 62%)"/>${loaves}</svg>`;
}

/** The emoji of a file name in hex code points, drawn by the system's own font. */
function emoji(path: string): string {
  const hex = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  const sign = hex
    .split('-')
    .map((code) => `&#x${code.replace(/[^\da-f]/gi, '')};`)
    .join('');
  return svg(16, `<text x="8" y="13" font-size="13" text-anchor="middle">${sign}</text>`);
}
