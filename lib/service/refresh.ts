import { browser } from 'wxt/browser';
import { badge, failureBadge } from '../core/badge.ts';
import type { Brand } from '../core/types.ts';
import { advance, isChangeDue, markTold, nextChangeAfter } from '../data/derive.ts';
import { countsOfScopes, trustOf } from '../data/reads.ts';
import type { CaseRow } from '../data/row.ts';
import { ringBell } from '../messages.ts';
import { readSettings } from '../settings.ts';
import type { Deps } from './deps.ts';
import { scopesOf } from './scopes.ts';

export const changeAlarm = 'sla';
export const watchdogAlarm = 'watchdog';
const watchdogMinutes = 5;
const breachNotice = 'breach';
/** Breaches older than this when first noticed are shown, but not announced: 24 h in ms. */
const news = 24 * 60 * 60_000;

export interface Refresh {
  /**
   * Brings badge, alarms and notifications in line with the database, and rings the bell when people would see a
   * difference (`changed`, or time changed something). Idempotent, one at a time; calls made meanwhile share one
   * further run. Never rejects: a failure shows on the badge.
   */
  refresh(changed?: boolean): Promise<void>;
  /** Refreshes first if time has changed something since the last look. */
  upToDate(): Promise<void>;
  /** Shows on the badge that the data cannot be read or written. */
  showFailure(): Promise<void>;
}

export function createRefresh(deps: Deps): Refresh {
  // A worker may have died between storing something and its bell: whoever starts rings once.
  let ring = true;
  let rung = 0;

  async function run(): Promise<void> {
    const now = deps.now();
    const ringing = ring;
    ring = false;
    try {
      const { brands } = await readSettings();
      // Most runs move nothing: these take no lock.
      const isDue = await isChangeDue(deps.db, now);
      const { breached, changed } = isDue ? await advance(deps.db, now) : { breached: [], changed: false };
      if (ringing || changed) rung = Math.max(rung + 1, now);
      await Promise.all([
        paintBadge(deps, brands, now),
        setAlarms(deps, brands.length > 0, now),
        (ringing || changed) && ringBell(rung),
      ]);
      await announce(deps, brands, breached, now).catch((error) => console.error('notification', error));
      // Last: who dies before tells again, under the same id, which replaces the notification.
      await markTold(deps.db, breached, now);
    } catch (error) {
      console.error('refresh', error);
      ring ||= ringing;
      await showFailure();
    }
  }

  const refreshInTurn = coalesced(run);
  const refresh = (changed = false) => {
    ring ||= changed;
    return refreshInTurn();
  };

  return {
    refresh,
    showFailure,
    async upToDate() {
      if (await isChangeDue(deps.db, deps.now())) await refresh();
    },
  };
}

/** Runs one at a time; all calls during a run share the one run that follows it. */
function coalesced(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const start = () => {
    following = null;
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    following ??= running.then(start);
    return following;
  };
}

async function paintBadge(deps: Deps, brands: readonly Brand[], now: number): Promise<void> {
  const scopes = scopesOf(brands, null, null);
  const [counts, trust] = await Promise.all([countsOfScopes(deps.db, scopes), trustOf(deps.db, scopes, now)]);
  await show(badge({ counts, trust, hasBrand: brands.length > 0 }));
}

async function showFailure(): Promise<void> {
  await show(failureBadge).catch((error) => console.error('badge', error));
}

async function show({ text, colour }: { text: string; colour: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

/** Alarms are only a cache of the database: looked up before they are set, since setting one starts it anew. */
async function setAlarms(deps: Deps, hasBrand: boolean, now: number): Promise<void> {
  const next = await nextChangeAfter(deps.db, now);
  const set = await browser.alarms.get(changeAlarm);
  if (next === null) await browser.alarms.clear(changeAlarm);
  else if (set?.scheduledTime !== next) await browser.alarms.create(changeAlarm, { when: next });
  if (!hasBrand) await browser.alarms.clear(watchdogAlarm);
  else if (!(await browser.alarms.get(watchdogAlarm)))
    await browser.alarms.create(watchdogAlarm, { periodInMinutes: watchdogMinutes });
}

/** One notification for all that has become overdue since the last look, where the person allowed them. */
async function announce(
  deps: Deps,
  brands: readonly Brand[],
  breached: readonly CaseRow[],
  now: number,
): Promise<void> {
  const fresh = breached
    .filter((row) => (row.due ?? 0) > now - news && brands.some(({ id }) => id === row.brandId))
    .sort((a, b) => (a.queue ?? 0) - (b.queue ?? 0));
  const [first] = fresh;
  if (!first || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const words = await deps.words();
  const since = first.waitingSince;
  await browser.notifications.create(breachNotice, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.t('notification.breach.title', { count: fresh.length }),
    message: words.t('notification.breach.body', {
      author: first.comment.author.name,
      duration: words.duration(since ? now - since.latest : 0, { about: since?.earliest !== since?.latest }),
      brand: brands.find(({ id }) => id === first.brandId)?.name ?? '',
    }),
  });
}
