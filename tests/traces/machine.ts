import { createStore, type Store } from './store.ts';

/** Epoch ms, in true time. */
export type Instant = number;

interface Alarm {
  name: string;
  /** By the clock of the computer, epoch ms. */
  scheduledTime: number;
  periodInMinutes?: number;
}

/** The soonest that Chrome rings an alarm, ms. */
const floor = 30_000;

/**
 * A computer with a browser, as far as the worker can tell: a clock that may be wrong, alarms, notifications, a
 * database. Any call may be the one over which the worker dies: before it has worked, or after.
 */
export class Machine {
  /** How far the computer's clock is ahead of the truth, ms. */
  offset = 0;
  now: Instant;
  alarms = new Map<string, Alarm>();
  /** When the browser looks at its alarms again, by a clock that nobody can set; null: never. */
  poll: Instant | null = null;
  /** When it means to, by the clock of the computer: what is due before that makes it count anew. */
  private pollAt = Number.POSITIVE_INFINITY;
  notifications = new Map<string, unknown>();
  badge = '';
  local: Record<string, unknown> = {};
  /** Called when a notification appears. */
  onNotification: (id: string) => void = () => undefined;
  readonly store: Store = createStore((work) => this.call(work));
  /** Calls left until the worker dies; null: it lives. */
  private left: number | null = null;
  private worksFirst = false;
  private die: () => void = () => undefined;

  constructor(now: Instant) {
    this.now = now;
  }

  wall(): number {
    return this.now + this.offset;
  }

  /** Lets the worker work; false when it died over it, by the death asked for. */
  async live(
    work: () => Promise<unknown>,
    death: { calls: number; worksFirst: boolean } | null,
  ): Promise<boolean> {
    this.left = death?.calls ?? null;
    this.worksFirst = death?.worksFirst ?? false;
    const dead = new Promise<boolean>((resolve) => {
      this.die = () => resolve(false);
    });
    const alive = await Promise.race([work().then(() => true), dead]);
    if (!alive) {
      // What it did at the same time ends with it.
      await new Promise((resolve) => setImmediate(resolve));
      this.store.rollBack();
    }
    this.left = null;
    return alive;
  }

  async call<T>(work: () => T): Promise<T> {
    if (this.left !== null) {
      if (this.left <= 0) {
        if (this.left === 0) {
          this.left = -1;
          if (this.worksFirst) work();
          this.die();
        }
        return new Promise<never>(() => undefined);
      }
      this.left -= 1;
    }
    return work();
  }

  /** The alarms that ring now, as the browser looks; those that repeat are set anew. */
  ring(): boolean {
    if (this.poll === null || this.poll > this.now) return false;
    const due = [...this.alarms.values()].filter(({ scheduledTime }) => scheduledTime <= this.wall());
    for (const alarm of due)
      if (alarm.periodInMinutes) alarm.scheduledTime = this.wall() + alarm.periodInMinutes * 60_000;
      else this.alarms.delete(alarm.name);
    this.schedule();
    return due.length > 0;
  }

  /** All alarms are gone, as with a browser that ends or one that loses them. */
  loseAlarms(): void {
    this.alarms.clear();
    this.schedule();
  }

  /** The computer wakes: the browser counts anew, by the clock as it is now. */
  wake(): void {
    if (this.poll !== null) this.pollBy(this.pollAt);
  }

  private schedule(): void {
    if (this.alarms.size === 0) {
      this.poll = null;
      this.pollAt = Number.POSITIVE_INFINITY;
      return;
    }
    const times = [...this.alarms.values()].map(({ scheduledTime }) => scheduledTime);
    this.pollBy(Math.min(...times));
  }

  /** The browser counts down to an instant once, and does not see that the clock is set meanwhile. */
  private pollBy(wall: number): void {
    this.pollAt = wall;
    this.poll = this.now + Math.max(0, wall - this.wall());
  }

  /** As much of the extension API as the worker needs for this. */
  readonly browser = {
    runtime: { id: 'carerail', getURL: (path: string) => path },
    storage: {
      local: {
        get: (key: string) => this.call(() => ({ [key]: this.local[key] })),
        set: (part: object) => this.call(() => void Object.assign(this.local, part)),
      },
    },
    action: {
      setBadgeText: ({ text }: { text: string }) =>
        this.call(() => {
          this.badge = text;
        }),
      setBadgeBackgroundColor: () => this.call(() => undefined),
      setBadgeTextColor: () => this.call(() => undefined),
    },
    permissions: { contains: () => this.call(() => true) },
    alarms: {
      get: (name: string) => this.call(() => this.alarms.get(name)),
      clear: (name: string) => this.call(() => this.remove(name)),
      create: (name: string, info: { when: number; periodInMinutes?: number }) =>
        this.call(() => this.add({ name, ...info })),
    },
    notifications: {
      getAll: () =>
        this.call(() => Object.fromEntries([...this.notifications.keys()].map((id) => [id, true]))),
      clear: (id: string) => this.call(() => this.notifications.delete(id)),
      create: (id: string, options: unknown) =>
        this.call(() => {
          this.notifications.set(id, options);
          this.onNotification(id);
        }),
    },
  };

  private add({
    name,
    when,
    periodInMinutes,
  }: {
    name: string;
    when: number;
    periodInMinutes?: number;
  }): void {
    // One of the past rings at once.
    const scheduledTime = when <= this.wall() ? when : Math.max(when, this.wall() + floor);
    this.alarms.set(name, { name, scheduledTime, ...(periodInMinutes && { periodInMinutes }) });
    if (scheduledTime < this.pollAt) this.pollBy(scheduledTime);
  }

  private remove(name: string): boolean {
    const was = this.alarms.delete(name);
    if (this.alarms.size === 0) this.schedule();
    return was;
  }
}
