import type { Category, ReplyLanguage, SiteId } from '../core/types.ts';

/** A proposed reply, ready to insert: no slot is left open in it. */
export interface Suggestion {
  id: string;
  text: string;
  lang: ReplyLanguage;
  source: 'starter' | 'template' | 'memory';
  /** Why it is proposed, as short cue words for the card ("complaint", "en"). */
  reasons: string[];
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
}
