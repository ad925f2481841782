import { browser } from 'wxt/browser';
import type { Advice, HiddenCount } from './core/advice.ts';
import type { Closing } from './core/closing.ts';
import type { CoverageSum } from './core/coverage.ts';
import type { ExplainLine } from './core/explain.ts';
import type { Incident, IncidentFact } from './core/incident.ts';
import type { ModelOffer, ModelSettings, ModelState } from './core/model.ts';
import type { Policy, Terms } from './core/policy.ts';
import type { Template, WrittenTemplate } from './core/template.ts';
import type {
  Brand,
  BrandId,
  Case,
  CaseId,
  CommentId,
  Counts,
  Coverage,
  Decision,
  Health,
  Identity,
  Interval,
  Lane,
  Outcome,
  PageRef,
  PostSeen,
  Problem,
  SeenComment,
  SiteId,
  StoredComment,
  Trust,
} from './core/types.ts';
import type { Finding, Length } from './reply/etiquette/finding.ts';
import type { Fitted, Suggestion } from './reply/suggest.ts';
import type { OverDraft } from './settings.ts';

/** One batch of facts from a page. Repeats are harmless. */
export interface Sighting {
  brandId: BrandId;
  page: PageRef;
  comments: SeenComment[];
  /** Comments proven to have left the page; absent: none. */
  gone?: CommentId[];
  coverage: Coverage[];
  /** The brand's own posts on the page. */
  posts: PostSeen[];
  health: Health;
  /** Page clock at reading, epoch ms. */
  seenAt: number;
}

export type { Lane } from './core/types.ts';

export interface RailView {
  counts: Counts;
  trust: Trust;
  /** How many wait, as it is written: "7", "7+" or "?". */
  shown: string;
  /** Translated: tooltip of the rail, e.g. "3 waiting, 1 overdue". */
  label: string;
  dir: 'ltr' | 'rtl';
}

export interface QueueFilter {
  brandId: BrandId | null;
  site: SiteId | null;
  lane: Lane;
  /** Of the waiting only those who praise the brand or mention it in passing. */
  thanks?: boolean;
  /** How many rows from the start, at most 200. */
  limit: number;
}

/** A case with what its card shows. */
export interface CaseView {
  case: Case;
  brandName: string;
  /** The message we owe an answer to, or the last one. */
  comment: StoredComment;
  /** Coverage of its post, if known. */
  coverage: PostCoverage | null;
  /** What to do with it besides or instead of answering; absent where it is to be answered. */
  advice?: Advice;
  /** A note that was begun and not handed over. */
  draft?: string;
}

/** What is known of a post's comments, and of how many of them the site showed only the beginning. */
export interface PostCoverage extends Coverage {
  cut: number;
  /** Whether it was closed: gone, or let be by a person. */
  closing?: Closing;
}

export interface QueueView {
  items: CaseView[];
  /** Cases in this lane with this filter; among those to be thanked as many as are shown. */
  total: number;
  counts: Counts;
  bySite: Record<SiteId, Counts>;
  lanes: Record<Lane, number>;
  trust: Trust;
  /** Of the page that was read worst lately; null before any was read. */
  health: Health | null;
  coverage: CoverageSum | null;
  /** In the list of trolls: how much is hidden of what customers wrote in the last 30 days. */
  hidden?: HiddenCount;
}

/** A text as the etiquette guard sees it. */
export interface CheckedText {
  /** The gravest first. */
  findings: Finding[];
  length: Length;
  /** The words in it that look written in heat. */
  heated: string[];
  /** The posts it would take where it is too long for one; else empty. */
  thread: string[];
}

/** A proposed reply with what there is to mind about it: with a template of the team's that may be something. */
export type SuggestionView = Suggestion & { findings?: Finding[] };

/** A language model's reply; `text` null: what it wrote does not pass the checks, by the key of the sentence that says why. */
export type ModelAnswer = Suggestion | Extract<Fitted, { text: null }>;

/** What to mind about a reply that is being written. */
export interface DraftView {
  /** The brand's last answer to this customer, who is owed none since; `isNew`: it came after the reply was begun. */
  answer: { comment: StoredComment; isNew: boolean } | null;
  /** Another open tab of this browser holds a reply to the same case. */
  elsewhere: boolean;
  /** Who is answered; null: nobody that is known. */
  author: string | null;
  /** Null: there are no words yet. */
  checked: CheckedText | null;
  /** How often this customer was sent elsewhere in this conversation. */
  sent: number;
  /** One kind sentence to end with, after two rounds without a new fact. */
  closing: string | null;
  /** What answers this customer on the spot, once they were sent elsewhere twice. */
  here: string | null;
  /** What was promised to them and is past its time, epoch ms, without a word since. */
  late: { words: string; dueAt: number } | null;
}

/** A report as the list of an incident shows it. */
export interface IncidentMemberView {
  commentId: CommentId;
  /** Null where no case is known by its thread. */
  caseId: CaseId | null;
  author: string;
  url: string;
  /** The beginning of its words. */
  excerpt: string;
  at: number;
  answered: boolean;
  /** Is to hear that it is over (the closing round). */
  again: boolean;
}

export interface IncidentView {
  incident: Omit<Incident, 'members'>;
  brandName: string;
  /** "31 of 47 answered". */
  answered: number;
  total: number;
  /** How many are to be written to again, now that it is closed. */
  again: number;
  /** The latest 200, oldest first. */
  members: IncidentMemberView[];
}

export interface IncidentsView {
  /** Open ones first, then the latest. */
  items: IncidentView[];
  open: number;
}

/** What customers write about more than the week before. */
export interface TopicView {
  /** One to three words, as most people write them. */
  phrase: string;
  lang: string;
  /** How many customers. */
  n: number;
}

export interface RoundsFilter {
  brandId: BrandId | null;
  site: SiteId | null;
  /** How many rows from the start, at most 200. */
  limit: number;
}

/** One of the brand's posts: where an agent may look next. */
export interface RoundView {
  postId: string;
  site: SiteId;
  brandName: string;
  /** The beginning of its words; may be empty. */
  excerpt: string;
  /** Its own address; null where no page showed one, so that only `foundOn` can be opened. */
  url: string | null;
  /** Address of the page where it was last seen. */
  foundOn: string;
  postedAt: Interval | null;
  /** When its own comments were last read, epoch ms; null: never. */
  visitedAt: number | null;
  coverage: PostCoverage | null;
}

export interface RoundsView {
  /** Most unseen first, then longest not visited. */
  items: RoundView[];
  total: number;
  /** How many of all these posts were not seen whole. */
  unseen: number;
}

export interface BrandSummary {
  brand: Brand;
  bySite: Partial<Record<SiteId, { counts: Counts; trust: Trust }>>;
}

export interface SummaryView {
  brands: BrandSummary[];
  counts: Counts;
  trust: Trust;
  longest: CaseView | null;
  next: CaseView | null;
  /**
   * Median customer clock of today's first answers (`n`), those who still wait for one counted too (`open`), ms; `over`:
   * it is longer than that; null when there are neither. It is the time of the case `caseId`.
   */
  medianFirstResponse: {
    value: number;
    about: boolean;
    over: boolean;
    n: number;
    open: number;
    caseId: CaseId;
  } | null;
}

export interface ImportReport {
  comments: number;
  decisions: number;
  brands: number;
  /** Policies that came or changed. */
  policies: number;
  templates: number;
}

/** Everything that crosses a context. Past tense: a fact from a page. A thing: a request for it. */
export interface Protocol {
  /** `accepted`: how many comments were sound and are stored. */
  'comments.seen'(p: Sighting): { accepted: number };
  'reply.inserted'(p: {
    id: string;
    commentId: CommentId;
    text: string;
    templateId: string | null;
    insertedAt: number;
    startedAt?: number | undefined;
  }): void;
  'reply.sent'(p: { id: string; sentAt: number }): void;
  /**
   * What is to be minded about a reply (`text`) to a comment that has been begun at `since` (epoch ms). A text claims the
   * case for this tab, an empty one gives it back; `take`: also from another tab.
   */
  'draft.check'(p: { commentId: CommentId; text: string; since: number; take?: boolean }): DraftView;
  'rail.view'(p: { brandId: BrandId; site: SiteId }): RailView;
  'queue.view'(p: QueueFilter): QueueView;
  'rounds.view'(p: RoundsFilter): RoundsView;
  'incidents.view'(p: { brandId: BrandId | null }): IncidentsView;
  /** A person's decision about an incident; the same one twice is one. */
  'incident.decide'(p: IncidentFact): void;
  'topics.view'(p: Record<never, never>): TopicView[];
  'thread.view'(p: { threadId: CommentId }): StoredComment[];
  'suggestions.view'(p: { caseId: CaseId }): SuggestionView[];
  /** What a language model would be sent for a reply; null: none is switched on, or it does not write this language. */
  'model.view'(p: { caseId: CaseId }): ModelOffer | null;
  /** Sends just what was `shown`, by a person's press. */
  'model.ask'(p: { caseId: CaseId; shown: ModelOffer }): ModelAnswer;
  /** What leads to the deadline of a case, or led to that of its last answer; empty: nothing is or was owed. */
  'deadline.view'(p: { caseId: CaseId }): ExplainLine[];
  'case.decide'(p: { id: string; caseId: CaseId; decision: Decision; at: number }): void;
  /** What a note on a case says while it is written, `at` epoch ms; empty: there is none any more. */
  'case.draft'(p: { caseId: CaseId; note: string; at: number }): void;
  /** Runs the script that reads the brand's pages; the others never get it. Answered once it has run. */
  'reader.wanted'(p: Record<never, never>): void;
  'sidebar.wanted'(p: Record<never, never>): void;
  'composer.main'(p: { token: string; text: string; replace: boolean }): boolean;
  /** The one question of the small script, in the person's language. */
  'offer.words'(p: Record<never, never>): { question: string; yes: string; no: string };
  /** What Insert is to do with a draft from now on. */
  'overDraft.set'(p: { overDraft: OverDraft }): void;
  'brand.offered'(p: { identity: Identity; name: string; answer: 'yes' | 'no' }): void;
  /** The page proves that this identity is one of the brand's own too; unknown before, it becomes one. */
  'brand.recognised'(p: { brandId: BrandId; identity: Identity }): void;
  'brand.add'(p: { input: string; brandId?: BrandId; name?: string }): Brand;
  /** Which form of address a brand uses from now on. */
  'brand.address'(p: { brandId: BrandId; familiar: boolean }): void;
  'brand.remove'(p: { brandId: BrandId; identity?: Identity }): void;
  /**
   * Gives a policy (without `id`: a new one) these terms, from `from` (epoch ms) on, else from now. Never from earlier:
   * waits that have begun keep what they began with. Brand and site of a known policy are to be as they were.
   */
  'policy.save'(p: {
    id?: string;
    name: string;
    brandId: BrandId | null;
    site: SiteId | null;
    terms: Terms;
    from?: number;
  }): Policy;
  /** Withdraws a policy from now on; it stays in the list for the past, its last version without terms. */
  'policy.remove'(p: { id: string }): void;
  /** The team's own replies, by name. */
  'templates.view'(p: Record<never, never>): Template[];
  /** Keeps a reply of the team's; without `id` as a new one. */
  'template.save'(p: { id?: string; template: WrittenTemplate }): Template;
  'template.remove'(p: { id: string }): void;
  'summary.view'(p: Record<never, never>): SummaryView;
  'case.open'(p: { caseId: CaseId }): void;
  /** Opens one of the posts of `rounds.view` in a new tab, or the page where it was seen. */
  'post.open'(p: { postId: string }): void;
  /** A person lets one of the posts of `rounds.view` be, or takes that back; `at` epoch ms. */
  'post.letBe'(p: { postId: string; at: number; letBe: boolean }): void;
  /** How many words on how hot messages are teach others, and since when, epoch ms; 0: all that were ever said. */
  'learning.view'(p: Record<never, never>): { times: number; from: number };
  /** Words from before `from`, epoch ms, teach no more, or do again. The cases they were said of keep them. */
  'learning.begin'(p: { from: number }): void;
  /** Which language model is switched on; null: none. */
  'model.state'(p: Record<never, never>): ModelState | null;
  'model.set'(p: { model: ModelSettings | null }): void;
  /** Asks the model one neutral question and answers what it said. */
  'model.try'(p: Record<never, never>): string;
  'data.export'(p: Record<never, never>): unknown;
  'data.import'(p: { backup: unknown }): ImportReport;
}

export type MessageName = keyof Protocol;
export type In<N extends MessageName> = Parameters<Protocol[N]>[0];
export type Out<N extends MessageName> = ReturnType<Protocol[N]>;

/** `page`: our content scripts on a supported site, top frame. `ui`: our own pages. */
export type Caller = 'page' | 'ui';

/** Who may send what. */
export const callers: Record<MessageName, readonly Caller[]> = {
  'comments.seen': ['page'],
  'reply.inserted': ['page'],
  'reply.sent': ['page'],
  'draft.check': ['page'],
  'rail.view': ['page'],
  'queue.view': ['page', 'ui'],
  'rounds.view': ['page', 'ui'],
  'incidents.view': ['page', 'ui'],
  'incident.decide': ['page', 'ui'],
  'topics.view': ['ui'],
  'thread.view': ['page', 'ui'],
  'suggestions.view': ['page', 'ui'],
  'model.view': ['page'],
  'model.ask': ['page'],
  'deadline.view': ['page', 'ui'],
  'case.decide': ['page', 'ui'],
  'case.draft': ['page', 'ui'],
  'reader.wanted': ['page'],
  'sidebar.wanted': ['page'],
  'composer.main': ['page'],
  'offer.words': ['page'],
  'overDraft.set': ['page'],
  'brand.offered': ['page'],
  'brand.recognised': ['page'],
  'brand.add': ['ui'],
  'brand.address': ['ui'],
  'brand.remove': ['ui'],
  'policy.save': ['ui'],
  'policy.remove': ['ui'],
  'templates.view': ['ui'],
  'template.save': ['ui'],
  'template.remove': ['ui'],
  'summary.view': ['ui'],
  'case.open': ['ui'],
  'post.open': ['page', 'ui'],
  'post.letBe': ['page', 'ui'],
  'learning.view': ['ui'],
  'learning.begin': ['ui'],
  'model.state': ['ui'],
  'model.set': ['ui'],
  'model.try': ['ui'],
  'data.export': ['ui'],
  'data.import': ['ui'],
};

export interface Sender {
  caller: Caller;
  /** Of the page the message came from; null for our own pages. */
  site: SiteId | null;
  tabId: number | null;
}

export type Handlers = { [N in MessageName]: (p: In<N>, from: Sender) => Promise<Out<N>> };

/** Thrown by a handler to answer with a sentence for people instead of a value. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Asks the worker. Never rejects: the three ways it can fail (our extension was updated under this page, the
 * worker did not answer, the worker refused) come back as problems with a sentence each.
 */
export async function send<N extends MessageName>(name: N, payload: In<N>): Promise<Outcome<Out<N>>> {
  if (!alive()) return failed('extension-updated');
  const answered = new AbortController();
  try {
    const asked: Promise<unknown> = browser.runtime.sendMessage({ name, payload });
    const answer = await Promise.race([asked, broughtBack(answered.signal)]);
    return isOutcome(answer) ? (answer as Outcome<Out<N>>) : failed('worker-silent');
  } catch (error) {
    return failed(alive() ? 'worker-silent' : 'extension-updated', String(error));
  } finally {
    answered.abort();
  }
}

/** Resolves when the page comes back from the back/forward cache: it never gets the answers that it waited for. */
function broughtBack(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) =>
    addEventListener('pageshow', ({ persisted }) => persisted && resolve(null), { signal }),
  );
}

/** False once the extension was updated or removed under a page that still runs our old script. */
export function alive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A failure to answer with. */
export function failed(code: Problem['code'], detail?: string): { ok: false; problem: Problem } {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}

function isOutcome(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Calls `run` whenever the worker changed something (the bell), until `signal` aborts. */
export function onBell(run: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && bellKey in changes) run();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (alive()) browser.storage.onChanged.removeListener(listen);
  });
}

/** Rings the bell: every open surface asks again. Worker only. */
export function ringBell(revision: number): Promise<void> {
  return browser.storage.local.set({ [bellKey]: revision });
}

const bellKey = 'revision';
