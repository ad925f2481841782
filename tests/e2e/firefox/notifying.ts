import { deepEqual, notEqual } from 'node:assert/strict';
import type { Step } from './desk.ts';
import { type Fox, until } from './running.ts';

declare const browser: {
  notifications: { onClosed: { addListener(told: (id: string) => void): void } };
  permissions: { contains(p: object): Promise<boolean> };
};
declare global {
  interface Window {
    /** Ids of the notifications that were shown: a browser without a screen closes each at once. */
    __told?: string[];
  }
}

/** Switches notifications on, as a person does; Firefox asks nobody here (running.ts). */
export async function allow({ options }: Fox): Promise<void> {
  await options.locator('::-p-aria(Tell me when an answer becomes overdue)').click();
  await until('the permission', () =>
    options.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] })),
  );
}

/** Listens from now on in the options page, until that is closed. */
export function hear({ options }: Fox): Promise<void> {
  return options.evaluate(() => {
    window.__told = [];
    browser.notifications.onClosed.addListener((id) => window.__told?.push(id));
  });
}

function told({ options }: Fox): Promise<string[]> {
  return options.evaluate(() => window.__told ?? []);
}

export const notifying: Step = {
  name: 'who waits too long was told in a real notification, and is not told again by later workers',
  async run({ fox }) {
    const before = await told(fox);
    notEqual(before.length, 0);
    for (let death = 0; death < 3; death += 1) {
      await fox.asleep();
      await fox.ask('summary.view', {});
    }
    deepEqual(await told(fox), before);
  },
};
