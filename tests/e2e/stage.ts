import { test as base, expect } from '@playwright/test';
import { routePlayground } from '../playground/serve.ts';
import { brand } from './agent.ts';
import { addBrand, launch, type Running } from './extension.ts';

/** A browser with the test build, the stand-in sites behind the real host names, and the brand added. */
export const test = base.extend<{ running: Running }>({
  running: async ({ browserName: _ }, use) => {
    const running = await launch({ directory: '.output/chrome-mv3-test' });
    await routePlayground(running.context);
    await addBrand(running, [brand.facebook, brand.x]);
    await use(running);
    await running.close();
  },
});

export { expect };
