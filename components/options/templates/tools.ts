import type { WordingError, WrittenTemplate } from '../../../lib/core/template.ts';
import type { Category } from '../../../lib/core/types.ts';

export interface TemplateTools {
  faultsOf(variants: readonly string[]): WordingError[];
  /** A wording as an invented customer would get it; null: nothing is left of it. */
  preview(template: WrittenTemplate, variant: number): string | null;
  /** What a message can be about, by its category. */
  situations: Readonly<Partial<Record<Category, readonly string[]>>>;
}
