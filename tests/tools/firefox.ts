import { existsSync } from 'node:fs';

/** Where Firefox is: FIREFOX_PATH, or the usual places; null where there is none. */
export function firefoxPath(): string | null {
  const places = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((place): place is string => !!place && existsSync(place)) ?? null;
}
