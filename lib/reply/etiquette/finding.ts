import type { Category, SiteId } from '../../core/types.ts';

/** A reply that is being written, and what it answers. */
export interface Draft {
  text: string;
  /** Of the conversation, BCP 47; null: found from the comment. */
  lang: string | null;
  site: SiteId;
  /** The message that is answered. */
  comment?: string;
  /** Who wrote that, as shown on the site. */
  author?: string;
  /** Of the message; found from the comment where it is not given. */
  category?: Category;
  /** Whether the house says du in German and ty in Polish; absent: not known, and both forms are let be there. */
  familiar?: boolean;
  /** A promise to this customer is past its time. */
  late?: boolean;
  /** Whether all can read the reply; absent: they can. */
  onPage?: boolean;
  /** The brand's last replies, newest first; fifty are looked at. */
  history?: readonly string[];
  /** Where and when it is written: IANA zone, epoch ms. No rule needs them so far. */
  zone?: string;
  now?: number;
}

export type Severity = 'hint' | 'warn' | 'serious';

export type Rule =
  | 'argues'
  | 'blames'
  | 'anger'
  | 'sarcasm'
  | 'shouting'
  | 'hollow-apology'
  | 'needless-apology'
  | 'no-apology'
  | 'late-promise'
  | 'no-thanks'
  | 'routine'
  | 'repeats'
  | 'holding'
  | 'sends-away'
  | 'to-private'
  | 'personal-data'
  | 'unanswered'
  | 'impersonal'
  | 'language'
  | 'script'
  | 'register'
  | 'undated-promise'
  | 'placeholder'
  | 'too-long';

/** The sentences of the findings, by their keys in the catalogues: what is wrong and why it matters. */
export type Reason =
  | 'etiquette.argues'
  | 'etiquette.blames'
  | 'etiquette.anger'
  | 'etiquette.sarcasm'
  | 'etiquette.capitals'
  | 'etiquette.marks'
  | 'etiquette.hollow'
  | 'etiquette.needless'
  | 'etiquette.apology'
  | 'etiquette.late'
  | 'etiquette.thanks.praise'
  | 'etiquette.thanks.proposal'
  | 'etiquette.routine'
  | 'etiquette.same'
  | 'etiquette.similar'
  | 'etiquette.holding'
  | 'etiquette.away.phone'
  | 'etiquette.away.mail'
  | 'etiquette.away.form'
  | 'etiquette.away.platform'
  | 'etiquette.away.department'
  | 'etiquette.private'
  | 'etiquette.data.phone'
  | 'etiquette.data.mail'
  | 'etiquette.data.iban'
  | 'etiquette.data.card'
  | 'etiquette.data.identity'
  | 'etiquette.data.number'
  | 'etiquette.data.address'
  | 'etiquette.unanswered'
  | 'etiquette.impersonal'
  | 'etiquette.language'
  | 'etiquette.script'
  | 'etiquette.mixed'
  | 'etiquette.familiar'
  | 'etiquette.familiar.house'
  | 'etiquette.formal.house'
  | 'etiquette.promise'
  | 'etiquette.placeholder'
  | 'etiquette.long.x'
  | 'etiquette.long.facebook';

/** What a one-click repair is called, by its key in the catalogues. */
export type Repair =
  | 'etiquette.fix.sentence'
  | 'etiquette.fix.remove'
  | 'etiquette.fix.mark'
  | 'etiquette.fix.small'
  | 'etiquette.fix.mask'
  | 'etiquette.fix.sorry'
  | 'etiquette.fix.thanks'
  | 'etiquette.fix.script';

/** Something about a draft that a person may want to change. Places are UTF-16 offsets in its text. */
export interface Finding {
  rule: Rule;
  severity: Severity;
  start: number;
  end: number;
  message: Reason;
  values?: Record<string, string | number>;
  /** What to put instead of a place. */
  fix?: { start: number; end: number; text: string; label: Repair };
}

/** How long a text is in its site's characters, and how much the site takes. */
export interface Length {
  used: number;
  most: number;
  over: boolean;
}
