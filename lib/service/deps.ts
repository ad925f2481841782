import type { Rules } from '../core/case.ts';
import type { Incident, IncidentFact } from '../core/incident.ts';
import type { FoundPromise, Said, Triage } from '../core/types.ts';
import type { CareDb } from '../data/db.ts';
import type { ReplyRequest, Suggestion } from '../reply/suggest.ts';
import type { Report } from '../triage/incidents.ts';
import type { Words } from '../words.ts';

/** What the worker can do to tabs. All reject when the tab is gone or may not be touched. */
export interface Host {
  openTab(url: string): Promise<void>;
  /** Runs one of our scripts in the top frame. */
  runScript(tabId: number, script: 'reader' | 'sidebar'): Promise<void>;
  /** Puts text into the composer marked with `token`, from the page's own world. */
  insertMain(tabId: number, token: string, text: string, replace: boolean): Promise<boolean>;
}

/** Everything the service needs from outside. */
export interface Deps {
  db: CareDb;
  /** Epoch ms. */
  now: () => number;
  /** The zone of the browser, an IANA name. */
  zone: () => string;
  randomId: () => string;
  triage: (text: string, lang: string | null) => Triage;
  /** What others are judged by once people have said how hot messages are (lib/triage/learned.ts). */
  learnFrom: (said: readonly Said[]) => (triage: Triage, text: string) => Triage;
  isHolding: Rules['isHolding'];
  /** The zone is never null here. */
  promisesIn: (...args: [string, string | null, number, string]) => readonly FoundPromise[];
  suggest: (request: ReplyRequest) => Suggestion[];
  /** What many report at once (lib/triage/incidents.ts). `now`: epoch ms. */
  incidentsOf: (
    known: { reports: readonly Report[]; facts: readonly IncidentFact[] },
    now: number,
  ) => Incident[];
  /** Words in the language set. */
  words: () => Promise<Words>;
  host: Host;
  /** Whether notifications can have buttons; Firefox refuses them. */
  hasButtons: boolean;
}
