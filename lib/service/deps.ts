import type { Rules } from '../core/case.ts';
import type { Incident, IncidentFact, IncidentReport } from '../core/incident.ts';
import type {
  Brand,
  BrandId,
  Category,
  FoundPromise,
  ReplyLanguage,
  Said,
  StoredComment,
  Triage,
} from '../core/types.ts';
import type { CareDb } from '../data/db.ts';
import type { CheckedText } from '../messages.ts';
import type { Brake, BrakeRequest } from '../reply/brake.ts';
import type { Draft } from '../reply/etiquette/finding.ts';
import type { Prompt, Utterance } from '../reply/prompt.ts';
import type { Fitted, ReplyRequest, Suggestion } from '../reply/suggest.ts';
import type { Topic, Window } from '../triage/topics.ts';
import type { Words } from '../words.ts';

/** What the worker can do to tabs. All reject when the tab is gone or may not be touched. */
export interface Host {
  openTab(url: string): Promise<void>;
  /** Whether this tab is still there. */
  isOpen(tabId: number): Promise<boolean>;
  /** Runs one of our scripts in the top frame. */
  runScript(tabId: number, script: 'reader' | 'sidebar'): Promise<void>;
  /** Puts text into the composer marked with `token`, from the page's own world. */
  insertMain(tabId: number, token: string, text: string, replace: boolean): Promise<boolean>;
}

/** What messages are judged by and answered with: most of the worker, and needed by few of its starts. */
export interface Judge {
  triage: (text: string, lang: string | null) => Triage;
  /** What others are judged by once people have said how hot messages are (lib/triage/learned.ts). */
  learnFrom: (said: readonly Said[]) => (triage: Triage, text: string) => Triage;
  isHolding: Rules['isHolding'];
  /** The zone is never null here. */
  promisesIn: (...args: [string, string | null, number, string]) => readonly FoundPromise[];
  suggest: (request: ReplyRequest) => Suggestion[];
  /** Telling words of a message for the memory of replies, with its language; null: there are none, or it gets no reply. */
  termsOf: (
    text: string,
    siteLang: string | null,
    category: Category,
    brandId: BrandId,
  ) => { lang: ReplyLanguage; terms: string[] } | null;
  /** Which of these words to look up, by how many past answers have each (lib/reply/memory.ts). */
  termsToAsk: (counts: Readonly<Record<string, number>>, most: number) => string[];
  /** What the thread says before a reply to one of its customers goes out (lib/reply/brake.ts). */
  brakeOf: (request: BrakeRequest) => Brake;
  /** What to mind about a reply, and what posts it would take where it is too long for one. */
  checkDraft: (draft: Draft) => CheckedText;
  /** What a language model is told for a reply, and its answer as a reply, or why it is none (lib/reply/prompt.ts). */
  promptFor: (
    request: ReplyRequest,
    conversation: readonly Utterance[],
    people: readonly string[],
  ) => Prompt | null;
  modelReply: (raw: string, request: ReplyRequest) => Fitted;
  /** What a customer's comment says of a disruption (lib/triage/report.ts). */
  reportOf: (comment: StoredComment, triage: Triage) => IncidentReport;
  /** What many report at once (lib/triage/incidents.ts). `now`: epoch ms. */
  incidentsOf: (
    known: { reports: readonly IncidentReport[]; facts: readonly IncidentFact[] },
    now: number,
  ) => Incident[];
  /** What customers write about more than they used to (lib/triage/topics.ts). */
  topicsOf: (comments: readonly StoredComment[], brands: readonly Brand[], window: Window) => Topic[];
}

/** Everything the service needs from outside. */
export interface Deps {
  db: CareDb;
  /** Epoch ms. */
  now: () => number;
  /** The zone of the browser, an IANA name. */
  zone: () => string;
  randomId: () => string;
  /** Read when it is first asked for. Not to be waited for inside a transaction, which would not last. */
  judge: () => Promise<Judge>;
  /** Words in the language set. */
  words: () => Promise<Words>;
  host: Host;
  /** Whether notifications can have buttons; Firefox refuses them. */
  hasButtons: boolean;
}
