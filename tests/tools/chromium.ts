import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chromium is: CHROMIUM_PATH, the usual places, Playwright's own download. Throws where there is none. */
export function chromiumPath(): string {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  const path = places.find((place): place is string => !!place && existsSync(place));
  if (!path) throw new Error('Chromium is not installed. Install chromium or set CHROMIUM_PATH.');
  return path;
}
