import type { CDPSession, Page } from '@playwright/test';

/** Runs `work` with a debugger of the page. */
export async function debugging<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
