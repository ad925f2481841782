import type { BrandId, Category, SiteId, Urgency } from './types.ts';

/**
 * What a brand promises its customers, as plain JSON: it is kept in the settings and travels in exports
 * (`policies`). `policy-shape.ts` checks what comes from outside.
 */

/** Monday first, as in ISO 8601. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A calendar day of the policy's zone, `YYYY-MM-DD`. */
export type DayDate = string;
/** Wall time in the policy's zone, `HH:MM`, 00:00 to 24:00. */
export type WallTime = string;

/**
 * One stretch of opening time. It belongs to the day it begins on; `to` at or before `from` is on the day after
 * (22:00-06:00). The whole day is 00:00-24:00. Windows that overlap count once.
 */
export interface OpenWindow {
  from: WallTime;
  to: WallTime;
}

/** A day on which no window begins. A night's window that began the day before still ends as it would. */
export interface ClosedDay {
  date: DayDate;
  /** "Boże Ciało", "Works outing"; may be empty. */
  name: string;
}

/** A day with windows of its own; it beats the week, a holiday and a day off. */
export interface ExtraDay extends ClosedDay {
  windows: OpenWindow[];
}

export interface OpeningHours {
  kind: 'hours';
  /** IANA name, e.g. `Europe/Warsaw`. */
  zone: string;
  /** The windows that begin on each weekday, in any order; none: closed. */
  week: Record<Weekday, OpenWindow[]>;
  /** Public holidays as data: whoever edits the policy expands them from a holiday library or an iCal file. */
  holidays: ClosedDay[];
  daysOff: ClosedDay[];
  extraDays: ExtraDay[];
}

/** `always`: calendar time, around the clock. */
export type Calendar = { kind: 'always' } | OpeningHours;

export type TargetKind = 'firstResponse' | 'nextResponse' | 'resolution';
export const targetKinds: readonly TargetKind[] = ['firstResponse', 'nextResponse', 'resolution'];

/** How much of the calendar's time each step may take, ms; null: no target, so never due. */
export type Targets = Record<TargetKind, number | null>;

/** Other targets for some messages: those of these categories (null: of every one) and at least this urgent. */
export interface TargetRule {
  categories: Category[] | null;
  urgencyFrom: Urgency;
  targets: Targets;
}

/** All that one version of a policy says. */
export interface Terms {
  calendar: Calendar;
  /** Share of a target after which a case is at risk, 0..1. */
  riskShare: number;
  /** Where no rule fits. */
  targets: Targets;
  /** The first that fits a message counts. */
  rules: TargetRule[];
}

/**
 * Terms from one instant on. A wait keeps the version in force when it began, whatever comes later. `terms: null`: from
 * then on the policy is withdrawn and the next more general one counts.
 */
export interface PolicyVersion {
  /** Epoch ms; null: from ever. */
  validFrom: number | null;
  terms: Terms | null;
}

/**
 * Of several policies the narrowest with terms in force counts: of this brand on this site, of this brand, of this
 * site, of all; of two equally narrow ones the earlier in the list. Where none is in force, `defaultTerms` are.
 */
export interface Policy {
  id: string;
  /** As people call it; may be empty. */
  name: string;
  /** null: every brand. Like `site` it never changes: that would rewrite the past. */
  brandId: BrandId | null;
  site: SiteId | null;
  /** Oldest first, at least one. */
  versions: PolicyVersion[];
}

const halfHour = 30 * 60_000;

/** 30 minutes around the clock: what 52 % of customers expect, at night too (design.md 2); amber at 75 % (3). */
export const defaultTerms: Terms = {
  calendar: { kind: 'always' },
  riskShare: 0.75,
  targets: { firstResponse: halfHour, nextResponse: halfHour, resolution: null },
  rules: [],
};

/** The policy of who never made one. It has no name: the interface calls it in the person's language. */
export const defaultPolicy: Policy = {
  id: 'default',
  name: '',
  brandId: null,
  site: null,
  versions: [{ validFrom: null, terms: defaultTerms }],
};

/** What a policy says at an instant (epoch ms); null where it says nothing then. */
export function versionAt(policy: Policy, at: number): PolicyVersion | null {
  return policy.versions.findLast(({ validFrom }) => validFrom === null || validFrom <= at) ?? null;
}

/**
 * A policy with new terms (null: withdrawn) from `from` (epoch ms) on. Versions that were to begin then or later give
 * way; those before stay, so that no wait that has begun changes.
 */
export function withVersion(policy: Policy, terms: Terms | null, from: number): Policy {
  const kept = policy.versions.filter(({ validFrom }) => validFrom === null || validFrom < from);
  return { ...policy, versions: [...kept, { validFrom: from, terms }] };
}

/**
 * The policies of two places as one, whichever is told first: those of one id with the versions of both. Of two
 * versions from the same instant the one whose terms sort last as text counts, so that both places choose alike.
 */
export function mergePolicies(ours: readonly Policy[], theirs: readonly Policy[]): Policy[] {
  const merged = ours.map((own) => {
    const other = theirs.find(({ id }) => id === own.id);
    return other && other.brandId === own.brandId && other.site === own.site
      ? { ...own, versions: mergeVersions([...own.versions, ...other.versions]) }
      : own;
  });
  const fresh = theirs.filter(({ id }) => id !== defaultPolicy.id && !ours.some((own) => own.id === id));
  return [...merged, ...fresh];
}

function mergeVersions(versions: readonly PolicyVersion[]): PolicyVersion[] {
  const from = (version: PolicyVersion) => version.validFrom ?? Number.NEGATIVE_INFINITY;
  const text = (version: PolicyVersion) => JSON.stringify(version.terms);
  const inTurn = versions.toSorted((a, b) => from(a) - from(b) || (text(a) < text(b) ? -1 : 1));
  return inTurn.filter((version, i) => {
    const next = inTurn[i + 1];
    return !next || next.validFrom !== version.validFrom;
  });
}
