import type { BrandId, Category, ReplyLanguage, SiteId } from './types.ts';

/** A reply that the team has written, with slots, for the cases that fit its conditions; null: for all. */
export interface Template {
  id: string;
  name: string;
  brandId: BrandId | null;
  site: SiteId | null;
  category: Category | null;
  /** Within the category, as in lib/reply/starters/starters.ts. */
  situation: string | null;
  lang: ReplyLanguage;
  /** Wordings that take turns. */
  variants: string[];
  /** Epoch ms. */
  updatedAt: number;
}

/** What a person writes of it. */
export type WrittenTemplate = Omit<Template, 'id' | 'updatedAt'>;

export type TemplateFault =
  | 'empty'
  | 'too-long'
  | 'unknown-slot'
  | 'nested-slot'
  | 'unclosed-slot'
  | 'stray-brace'
  | 'nested-part'
  | 'unclosed-part'
  | 'stray-part';

/** What is wrong with a template, where, and with which words; lines and columns count from 1. */
export interface TemplateError {
  fault: TemplateFault;
  line: number;
  column: number;
  found: string;
}

/** The same in one of a template's wordings, counted from 0. */
export type WordingError = TemplateError & { variant: number };

/** In UTF-16 units, of one variant. */
export const longestVariant = 20_000;
export const mostVariants = 50;
