import { browser } from 'wxt/browser';
import { badge, failureBadge } from '../core/badge.ts';
import { quietUntil } from '../core/quiet.ts';
import type { Brand } from '../core/types.ts';
import { advance, isChangeDue, nextChangeAfter } from '../data/derive.ts';
import { hasNews } from '../data/news.ts';
import { countsOfScopes, trustOf } from '../data/reads.ts';
import { ringBell } from '../messages.ts';
import { readSettings } from '../settings.ts';
import type { Deps } from './deps.ts';
import { announce } from './notices.ts';
import { scopesOf } from './scopes.ts';

export const changeAlarm = 'sla';
export const watchdogAlarm = 'watchdog';
/** ms. */
const watchdogPeriod = 5 * 60_000;
/** The soonest that browsers let an alarm ring, ms. */
const soonest = 30_000;
/** Earlier than any alarm there can be, epoch ms; Firefox takes 0 for none. */
const longAgo = 1;

export interface Refresh {
  /**
   * Brings badge, alarms and notifications in line with the database, and rings the bell when people would see a
   * difference (`changed`, or time changed something). Idempotent, one at a time; calls made meanwhile share one
   * further run. Never rejects: a failure shows on the badge.
   */
  refresh(changed?: boolean): Promise<void>;
  /** Brings the database in line if time has changed something since the last look, and the rest after it. */
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
      const settings = await readSettings();
      const { brands } = settings;
      // Most runs move nothing: these take no lock.
      const changed = (await isChangeDue(deps.db, now)) && (await advance(deps.db, now));
      if (ringing || changed) rung = Math.max(rung + 1, now);
      const quiet = quietUntil(settings.notifications.quiet, now, deps.zone());
      const isNews = await hasNews(deps.db);
      await Promise.all([
        paintBadge(deps, brands, now),
        // While something is being told, the alarm stands ready in case that we die over it.
        setAlarms(deps, brands.length > 0, now, isNews ? (quiet ?? now + soonest) : null),
        (ringing || changed) && ringBell(rung),
      ]);
      if (!isNews || quiet !== null) return;
      await announce(deps, settings, now);
      await setAlarms(deps, brands.length > 0, now, null);
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
      const now = deps.now();
      if (!(await isChangeDue(deps.db, now)) || !(await advance(deps.db, now))) return;
      // Whoever looks sees what is right by now, and need not wait for badge, alarms and notifications.
      void refresh(true);
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

/**
 * Alarms are only a cache of the database: looked up before they are set, since setting one starts it anew. One at the
 * next change or at `wanted`, whichever is first; the watchdog anew when it is further off than its period, as the
 * clock has then been set back and it would not ring before the old time comes again. One that should have rung shows
 * that the browser still counts down by a clock that has been set forward since: the watchdog of the past that is set
 * then rings at once, and makes Chrome look at all alarms again.
 */
async function setAlarms(deps: Deps, hasBrand: boolean, now: number, wanted: number | null): Promise<void> {
  const [change, set, watchdog] = await Promise.all([
    nextChangeAfter(deps.db, now),
    browser.alarms.get(changeAlarm),
    browser.alarms.get(watchdogAlarm),
  ]);
  const next = Math.ceil(Math.min(change ?? Number.POSITIVE_INFINITY, wanted ?? Number.POSITIVE_INFINITY));
  const isOff = !watchdog || watchdog.scheduledTime > now + watchdogPeriod + soonest;
  const isMissed = [set, watchdog].some((alarm) => alarm && alarm.scheduledTime < now - soonest);
  await Promise.all([
    Number.isFinite(next)
      ? (isMissed || set?.scheduledTime !== next) && browser.alarms.create(changeAlarm, { when: next })
      : set && browser.alarms.clear(changeAlarm),
    hasBrand
      ? (isOff || isMissed) &&
        browser.alarms.create(watchdogAlarm, {
          when: isMissed ? longAgo : now + watchdogPeriod,
          periodInMinutes: watchdogPeriod / 60_000,
        })
      : watchdog && browser.alarms.clear(watchdogAlarm),
  ]);
}
