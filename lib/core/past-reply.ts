import type { BrandId, Category, ReplyLanguage } from './types.ts';

/** An answer of the brand with the message it answered, as kept for similar cases. */
export interface PastReply {
  id: string;
  question: string;
  answer: string;
  lang: ReplyLanguage;
  category: Category;
  /** Display name of the customer who asked. */
  author: string;
  /** When it was answered, epoch ms. */
  at: number;
  brandId: BrandId;
  /** Telling stems of the question (lib/reply/memory.ts) as indexed; absent: to be found again. */
  terms?: readonly string[];
}
