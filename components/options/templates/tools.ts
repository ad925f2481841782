import type { WrittenTemplate } from '../../../lib/core/template.ts';
import type { Category } from '../../../lib/core/types.ts';

/** What is wrong with one wording of a template; lines and columns count from 1, wordings from 0. */
export interface WordingFault {
  variant: number;
  fault:
    | 'empty'
    | 'too-long'
    | 'unknown-slot'
    | 'nested-slot'
    | 'unclosed-slot'
    | 'stray-brace'
    | 'nested-part'
    | 'unclosed-part'
    | 'stray-part';
  line: number;
  column: number;
  /** The words in question. */
  found: string;
}

export interface TemplateTools {
  faultsOf(variants: readonly string[]): WordingFault[];
  /** A wording as an invented customer would get it; null: nothing is left of it. */
  preview(template: WrittenTemplate, variant: number): string | null;
  /** What a message can be about, by its category. */
  situations: Readonly<Partial<Record<Category, readonly string[]>>>;
}
