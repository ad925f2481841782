import type { CareDb } from '../../lib/data/db.ts';
import type { Sender } from '../../lib/messages.ts';
import type { Deps } from '../../lib/service/deps.ts';
import { createService, type Service } from '../../lib/service.ts';
import { defaults } from '../../lib/settings.ts';
import type { Words } from '../../lib/words.ts';
import { authorOf, below, brand } from '../core/make.ts';
import { plainJudge } from '../plain-judge.ts';
import { Machine } from './machine.ts';
import {
  type Customer,
  dueAndUntold,
  isUntold,
  type Level,
  levelOf,
  look,
  type NaiveDecision,
  newCustomer,
  nextChange,
  waitOf,
} from './naive.ts';

/** One thing that happens to a computer with a worker on it. Lengths in seconds. */
export type Step =
  | { do: 'write'; who: number; ago: number }
  | { do: 'answer' | 'dismiss' | 'undo'; who: number }
  | { do: 'snooze'; who: number; for: number }
  | { do: 'look' | 'loseAlarms' }
  | { do: 'wait' | 'sleep' | 'restart'; for: number }
  | { do: 'die'; calls: number; worksFirst: boolean }
  | { do: 'setClock'; by: number };

export interface Trace {
  /** Quiet hours of every day in UTC, minutes of the day and their number; null: none. */
  quiet: { from: number; for: number } | null;
  steps: readonly Step[];
}

/** What a trace came to. */
export interface Tally {
  /** Told, by how many seconds after it was due and somebody was awake. */
  late: number[];
  deaths: number;
  wakes: number;
}

const start = Date.UTC(2026, 4, 4, 12);
const fromPage: Sender = { caller: 'page', site: 'x', tabId: 1 };
const fromUi: Sender = { caller: 'ui', site: null, tabId: null };
/** How long an idle worker lives, ms. */
const idle = 30_000;
/** The clocks of the four levels. */
const clocks = [null, 'waiting', 'at-risk', 'overdue'] as const;
/** How often time is looked at, s. */
const beat = 5;
/** What may pass until something due is told, s. */
const prompt = 35;
/** The same after a death, or a clock that was set under the browser: the watchdog has to come first. */
const atLast = 300 + prompt;

const mute: Words = {
  language: 'en',
  dir: 'ltr',
  t: (key) => key,
  number: String,
  duration: String,
  ago: String,
  moment: String,
  day: String,
  time: String,
  weekday: String,
  weekOrder: [],
  languageName: String,
  list: (parts) => parts.join(),
};

/** Lives through a trace beside the naive model. Throws where they part. */
export async function live(machine: Machine, trace: Trace): Promise<Tally> {
  const life = new Life(machine, trace);
  await life.begin();
  for (const step of trace.steps) await life.take(step);
  await life.take({ do: 'wait', for: prompt + 1 });
  return life.tally;
}

export function newMachine(): Machine {
  return new Machine(start);
}

class Life {
  readonly tally: Tally = { late: [], deaths: 0, wakes: 0 };
  private readonly customers: Customer[] = [newCustomer(), newCustomer(), newCustomer()];
  private service: Service | null = null;
  private lastWork = 0;
  /** The present piece of work: whose facts it brings, and what was pushed of each customer before. */
  private doing: { about: number | undefined; had: string[]; isSettled: boolean } = {
    about: undefined,
    had: [],
    isSettled: false,
  };
  private death: { calls: number; worksFirst: boolean } | null = null;
  private count = 100;
  /** Until when a death or a set clock excuses what is late. */
  private excusedUntil = 0;
  private hasAlarms = true;
  /** A browser that ended together with the worker may show once more what it had just shown, now or when it is back. */
  private mayRepeat = false;
  /** What was wrong with a notification. */
  private wrong: unknown = null;
  private readonly machine: Machine;
  private readonly trace: Trace;

  constructor(machine: Machine, trace: Trace) {
    this.machine = machine;
    this.trace = trace;
    // The worker itself takes no harm from a notification that fails: what is wrong with it is kept for `work`.
    machine.onNotification = (id) => {
      try {
        this.told(id);
      } catch (error) {
        this.wrong ??= error;
      }
    };
  }

  async begin(): Promise<void> {
    const time = (n: number) => `${pad(Math.floor(n / 60))}:${pad(n % 60)}`;
    const { quiet } = this.trace;
    const window = quiet && { from: time(quiet.from), to: time((quiet.from + quiet.for) % 1440) };
    this.machine.local.settings = {
      ...defaults,
      brands: [brand],
      notifications: {
        risk: true,
        breach: true,
        quiet: window ? Array.from({ length: 7 }, () => window) : [],
      },
    };
    await this.work(async () => undefined);
  }

  async take(step: Step): Promise<void> {
    const { machine } = this;
    switch (step.do) {
      case 'write':
        return this.write(step.who, step.ago);
      case 'answer':
        return this.answer(step.who);
      case 'dismiss':
        return this.decide(step.who, 'dismiss', 0);
      case 'snooze':
        return this.decide(step.who, 'snooze', step.for * 1000);
      case 'undo':
        return this.undo(step.who);
      case 'look':
        return this.work((service) =>
          service.handlers['queue.view']({ brandId: null, site: null, lane: 'waiting', limit: 50 }, fromUi),
        );
      case 'wait':
        await this.wait(step.for);
        return;
      case 'sleep':
        machine.now += step.for * 1000;
        machine.wake();
        this.service = null;
        if (machine.ring()) await this.work(async () => undefined);
        return;
      case 'restart':
        machine.now += step.for * 1000;
        machine.loseAlarms();
        // Shown, but who showed it died before writing that down.
        this.mayRepeat = rowsOf(machine.store.db, 'notices').some(
          ({ id, shown }) => !shown && machine.notifications.has(id as string),
        );
        for (const of of this.customers) of.mayRepeat ||= this.mayRepeat;
        machine.notifications.clear();
        this.service = null;
        this.hasAlarms = false;
        return this.work(async () => undefined);
      case 'die':
        this.death = { calls: step.calls, worksFirst: step.worksFirst };
        return;
      case 'setClock':
        machine.offset += step.by * 1000;
        // Nor does the browser look before it meant to, unless we find an alarm that should have rung (`compare`).
        this.excusedUntil = Math.max(machine.now + atLast * 1000, (machine.poll ?? 0) + prompt * 1000);
        // Set back, the watchdog too may ring only when the old time comes again, if nothing wakes us before.
        if (step.by < 0) this.hasAlarms = false;
        return;
      case 'loseAlarms':
        machine.loseAlarms();
        this.hasAlarms = false;
        return;
    }
  }

  /** Time passes, moment by moment: nothing may stay untold for long. */
  private async wait(seconds: number): Promise<void> {
    const { machine, customers } = this;
    let untoldFrom = customers.map((of) => dueAndUntold(of, machine.wall()));
    for (let second = 0; second < seconds; second += beat) {
      machine.now += beat * 1000;
      if (machine.ring()) {
        await this.work(async () => undefined);
        untoldFrom = customers.map((of) => dueAndUntold(of, machine.wall()));
      }
      const wall = machine.wall();
      for (const [who, of] of customers.entries()) {
        const isLate = wall >= (untoldFrom[who] ?? 0) && !this.isQuiet(wall);
        of.untoldFor = isLate ? of.untoldFor + beat : 0;
        if (of.untoldFor > prompt && this.hasAlarms && machine.now > this.excusedUntil)
          throw new Error(`${who} is untold for ${of.untoldFor} s`);
      }
    }
  }

  /** What wakes the worker, if it sleeps, and what it then does; a death strikes where it was wanted. */
  private async work(event: (service: Service) => Promise<unknown>, about?: number): Promise<void> {
    const { machine } = this;
    if (machine.now - this.lastWork > idle) this.service = null;
    const isNew = this.service === null;
    const service = this.service ?? createService(this.deps());
    this.service = service;
    this.tally.wakes += 1;
    const { death } = this;
    this.doing = { about, had: this.customers.map(facts), isSettled: false };
    this.death = null;
    const lived = await machine.live(async () => {
      await event(service);
      // What a start and an alarm call; the other handlers end with it themselves.
      if (isNew || about === undefined) await service.refresh();
    }, death);
    this.lastWork = machine.now;
    if (this.wrong) throw this.wrong;
    if (!lived) {
      this.tally.deaths += 1;
      this.service = null;
      this.excusedUntil = Math.max(this.excusedUntil, machine.now + atLast * 1000);
    }
    await this.adopt(lived);
  }

  /** Facts count as far as they were stored; after a whole piece of work everything must be in line. */
  private async adopt(lived: boolean): Promise<void> {
    const { machine } = this;
    const wall = machine.wall();
    this.settle(lived);
    if (!lived) return;
    this.mayRepeat = false;
    this.hasAlarms = true;
    await this.compare(wall);
  }

  /** The naive model takes in what was stored, once for each piece of work, and before anything is told of it. */
  private settle(looks: boolean): void {
    const { about, had, isSettled } = this.doing;
    if (isSettled) return;
    this.doing.isSettled = looks;
    this.adoptFacts();
    const wall = this.machine.wall();
    const rows = rowsOf(this.machine.store.db, 'cases');
    for (const [who, of] of this.customers.entries()) {
      const isStored = who === about && had[who] === facts(of);
      // Who died may have stored how it stands before.
      const clock = rows.find(({ id }) => whoOf(id as string) === who)?.clock ?? null;
      const hasLooked = levelOf(of, wall) !== of.stood.level && clocks[levelOf(of, wall)] === clock;
      if (looks || isStored || hasLooked) look(of, wall, who === about);
    }
  }

  private adoptFacts(): void {
    const { db } = this.machine.store;
    const ids = new Set([...rowsOf(db, 'comments'), ...rowsOf(db, 'decisions')].map(({ id }) => id));
    for (const of of this.customers) {
      of.messages = of.messages.filter(({ id }) => ids.has(id));
      of.answers = of.answers.filter(({ id }) => ids.has(id));
      of.decisions = of.decisions.filter(({ id }) => ids.has(id));
      for (const each of of.decisions) each.isUndone = ids.has(`undo ${each.id}`);
    }
  }

  private async compare(wall: number): Promise<void> {
    const { machine, customers } = this;
    const levels = customers.map((of) => levelOf(of, wall));
    const counts = {
      waiting: levels.filter((level) => level > 0).length,
      atRisk: levels.filter((level) => level === 2).length,
      overdue: levels.filter((level) => level === 3).length,
    };
    const stored = (await machine.store.db.counters.toArray())[0] ?? { waiting: 0, atRisk: 0, overdue: 0 };
    const { waiting, atRisk, overdue } = stored;
    same('counts', { waiting, atRisk, overdue }, counts);
    if (customers.some((of) => of.messages.length > 0))
      same('badge', Number.parseInt(machine.badge || '0', 10), counts.waiting);
    const isUntoldNow = customers.some((of) => isUntold(of, wall));
    if (isUntoldNow && !this.isQuiet(wall)) throw new Error('awake, and something is untold');
    const isLeft = rowsOf(machine.store.db, 'notices').some(({ shown }) => !shown);
    const quietEnd = isUntoldNow || isLeft ? this.quietEnd(wall) : null;
    const next = [nextChange(customers, wall), quietEnd].filter((at) => at !== null);
    const alarm = machine.alarms.get('sla')?.scheduledTime ?? null;
    const wanted = next.length === 0 ? null : Math.min(...next);
    // The browser puts off what is less than half a minute away, and again when it is asked again.
    const isNear = wanted !== null && alarm !== null && alarm >= wanted && alarm <= wall + 30_000;
    if (alarm !== wanted && !isNear) same('alarm', alarm, wanted);
    const watchdog = machine.alarms.get('watchdog')?.scheduledTime ?? Number.POSITIVE_INFINITY;
    if (watchdog > wall + 330_000) throw new Error('the watchdog sleeps');
    const isMissed = [...machine.alarms.values()].some((each) => each.scheduledTime < wall - 30_000);
    if (isMissed && (machine.poll ?? machine.now + 1) > machine.now) throw new Error('an alarm is missed');
  }

  /** A notification has appeared: of whom, and was it time, and the first time? */
  private told(id: string): void {
    const { machine } = this;
    const notice = rowsOf(machine.store.db, 'notices').find((row) => row.id === id);
    if (!notice) throw new Error('a notification of nothing');
    const wall = machine.wall();
    this.settle(true);
    const title = JSON.stringify(machine.notifications.get(id));
    let late = 0;
    let near = 0;
    for (const row of rowsOf(machine.store.db, 'cases')) {
      if (!(notice.caseIds as string[]).includes(row.id as string)) continue;
      const of = this.customers[whoOf(row.id as string)];
      const wait = of && waitOf(of);
      if (!wait) continue;
      const level = levelOf(of, wall);
      if (level < 2) continue;
      if (level === 3) late += 1;
      else near += 1;
      const again = !isUntold(of, wall);
      if (again && !this.mayRepeat && !of.mayRepeat && (notice.caseIds as string[]).length === 1)
        throw new Error('told twice');
      if (!again) this.tally.late.push(of.untoldFor);
      of.told = { wait: wait.id, level, at: notice.at as number };
      of.untoldFor = 0;
      of.mayRepeat = false;
    }
    if (late + near === 0) throw new Error(`told early or for nothing: ${title}`);
    if (this.isQuiet(wall)) throw new Error('told in quiet hours');
    const expected = [
      ...(late > 0 ? ['notification.breach.title'] : []),
      ...(near > 0 ? ['notification.risk.title'] : []),
    ];
    if (!title.includes(`"title":"${expected.join()}"`)) throw new Error(`told otherwise: ${title}`);
  }

  private async write(who: number, ago: number): Promise<void> {
    const of = this.customers[who];
    if (!of) return;
    const { machine } = this;
    const after = Math.max(0, ...of.messages.map((m) => m.postedAt), ...of.answers.map((a) => a.postedAt));
    const postedAt = Math.max(machine.now - ago * 1000, after + 1000);
    const id = this.nextId(who);
    of.messages.push({ id: `x:${id}`, postedAt, firstSeenAt: machine.wall() });
    await this.see(who, id, customerOf(who), postedAt);
  }

  private async answer(who: number): Promise<void> {
    const of = this.customers[who];
    const last = of?.messages.at(-1);
    if (!of || !last) return;
    const postedAt = Math.max(this.machine.now, last.postedAt + 1000);
    const id = this.nextId(who);
    of.answers.push({ id: `x:${id}`, postedAt });
    await this.see(who, id, 'sunny_shop', postedAt);
  }

  private see(who: number, n: number, handle: string, postedAt: number): Promise<void> {
    const first = this.customers[who]?.messages[0]?.id;
    const last = this.customers[who]?.messages.findLast(({ id }) => id !== `x:${n}`)?.id;
    const place =
      first && last && first !== `x:${n}` ? below(Number(first.slice(2)), Number(last.slice(2))) : {};
    const comment = {
      id: `x:${n}` as const,
      site: 'x' as const,
      threadId: `x:${n}` as const,
      parentId: 'x:1' as const,
      postId: 'x:1',
      url: `https://x.com/${handle}/status/${n}`,
      author: authorOf(handle),
      text: `text ${n}`,
      lang: 'en',
      postedAt: { earliest: postedAt, latest: postedAt },
      editedAt: null,
      hidden: false,
      onAd: false,
      truncated: false,
      kind: 'reply' as const,
      ...place,
    };
    return this.work(
      (service) =>
        service.handlers['comments.seen'](
          {
            brandId: brand.id,
            page: {
              site: 'x',
              kind: 'status',
              url: 'https://x.com/a/status/1',
              owner: 'a',
              postId: 'x:1',
              commentId: null,
            },
            comments: [comment],
            coverage: [],
            posts: [],
            health: { state: 'ok', hinted: 1, read: 1, missing: {} },
            seenAt: this.machine.wall(),
          },
          fromPage,
        ),
      who,
    );
  }

  private decide(who: number, kind: NaiveDecision['kind'], length: number): Promise<void> {
    const of = this.customers[who];
    const wait = of && waitOf(of);
    const first = of?.messages[0];
    if (!wait || !first) return Promise.resolve();
    const at = this.machine.wall();
    const id = `${kind} ${this.nextId(who)}`;
    of.decisions.push({ id, at, kind, until: at + length, isUndone: false });
    const decision = kind === 'snooze' ? { kind, until: at + length } : { kind, reason: 'spam' as const };
    return this.work(
      (service) =>
        service.handlers['case.decide']({ id, caseId: caseOf(first.id, who), at, decision }, fromUi),
      who,
    );
  }

  /** Takes back the latest decision, unless somebody has written since. */
  private undo(who: number): Promise<void> {
    const of = this.customers[who];
    const last = of?.decisions.findLast(({ isUndone }) => !isUndone);
    const first = of?.messages[0];
    if (!of || !last || !first) return Promise.resolve();
    const number = Number(last.id.split(' ')[1]);
    if ([...of.messages, ...of.answers].some(({ id }) => Number(id.slice(2)) > number))
      return Promise.resolve();
    const at = this.machine.wall();
    const decision = { kind: 'withdraw' as const, decisionId: last.id };
    return this.work(
      (service) =>
        service.handlers['case.decide'](
          { id: `undo ${last.id}`, caseId: caseOf(first.id, who), at, decision },
          fromUi,
        ),
      who,
    );
  }

  private nextId(who: number): number {
    this.count += 10;
    return this.count + who;
  }

  private isQuiet(wall: number): boolean {
    const { quiet } = this.trace;
    if (!quiet) return false;
    const minute = Math.floor(wall / 60_000) - quiet.from;
    return ((minute % 1440) + 1440) % 1440 < quiet.for;
  }

  /** When the quiet hours end, minute by minute. */
  private quietEnd(wall: number): number | null {
    if (!this.isQuiet(wall)) return null;
    let end = Math.floor(wall / 60_000) * 60_000;
    while (this.isQuiet(end)) end += 60_000;
    return end;
  }

  private deps(): Deps {
    const { machine } = this;
    return {
      db: machine.store.db,
      now: () => machine.wall(),
      zone: () => 'UTC',
      randomId: () => `${this.nextId(0)}`,
      judge: async () => plainJudge,
      words: async () => mute,
      host: {
        openTab: async () => {},
        isOpen: async () => true,
        runScript: async () => {},
        insertMain: async () => true,
      },
      hasButtons: true,
    };
  }
}

function rowsOf(
  db: CareDb,
  table: 'cases' | 'comments' | 'decisions' | 'notices',
): Record<string, unknown>[] {
  return [...(db[table] as unknown as { rows: Map<string, Record<string, unknown>> }).rows.values()];
}

function facts(of: Customer): string {
  return JSON.stringify([of.messages.length, of.answers.length, of.decisions.length]);
}

function customerOf(who: number): string {
  return `guest_${who}`;
}

function caseOf(firstId: string, who: number): string {
  return `${firstId}~x:${customerOf(who)}`;
}

function whoOf(caseId: string): number {
  return Number(caseId.at(-1));
}

function same(what: string, is: unknown, wanted: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

export type { Level };
