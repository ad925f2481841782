import type { PastReply } from '../core/past-reply.ts';
import type { Template } from '../core/template.ts';
import type { BrandId, Category, ReplyLanguage, SiteId } from '../core/types.ts';
import type { Reason } from './etiquette/finding.ts';

/** A proposed reply, ready to insert: no slot is left open in it. */
export interface Suggestion {
  id: string;
  text: string;
  lang: ReplyLanguage;
  source: 'starter' | 'template' | 'memory' | 'closing' | 'model';
  /** Why it is proposed, as short cue words for the card ("complaint", "delivery", "“my parcel”", "en"). */
  reasons: string[];
  /** Absent only where there is nothing more to say than the reasons. */
  because?: Because;
}

/** Why a borrowed text cannot be said, as the key of its sentence in the catalogues. */
export type Fault =
  | Reason
  | 'fault.short'
  | 'fault.long'
  | 'fault.marks'
  | 'fault.link'
  | 'fault.figure'
  | 'fault.name';

/** A text that was not written for this customer, made one for them; or why it cannot be (borrowed.ts). */
export type Fitted =
  | { text: string }
  | { text: null; fault: Fault; values?: Record<string, string | number> };

/** The same as data, for a sentence in the language of the interface. */
export interface Because {
  category: Category;
  /** What it is about within its category (starters/starters.ts); `general` where nothing tells. */
  situation: string;
  /** The customer's own words that the text names, without quotation marks; null: none. */
  issue: string | null;
  /** Of the template. */
  name?: string;
  /** The case whose answer it was: the beginning of its question, and when it was answered, epoch ms. */
  past?: { id: string; question: string; at: number };
}

/** What is known of a comment when a reply is proposed. */
export interface ReplyRequest {
  comment: string;
  /** Display name as shown on the site. */
  author: string;
  /** Language of the comment, BCP 47; null: found from the text. */
  lang: string | null;
  site: SiteId;
  category: Category;
  /** The brand's name, for texts that mention it. */
  brand: string;
  /** Varies the wording: the same seed gives the same texts. */
  seed: string;
  /** What the team says about the disruption that the comment reports, by language. */
  facts?: Readonly<Record<string, string>>;
  /** The texts that were used last: none is proposed again, nor what comes near it. */
  recent?: readonly string[];
  /** For templates and memory of one brand only; absent: those of all brands alone. */
  brandId?: BrandId;
  templates?: readonly Template[];
  /** Answers to questions that have telling words in common with this one (memory.ts). */
  past?: readonly PastReply[];
  /** How many answers of the past have each term of this message; a rare one in common says more. */
  termCounts?: Readonly<Record<string, number>>;
  /** Hosts of the brand's own sites: only links to these are taken over from a past answer. */
  hosts?: readonly string[];
  /** How the agent signs; absent: templates that need it are passed over. */
  agent?: string;
}
