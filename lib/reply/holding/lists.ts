import type { PhraseLists } from '../phrases.ts';

/**
 * What the words of a posted reply are worth.
 * `hold`: puts off ("we'll get back to you", "we are looking into it"). `polite`: greeting, thanks, apology, sympathy,
 * farewell. `filler`: long words that carry nothing by themselves. `real`: a step, a cause, a result, a question.
 */
export type Worth = 'hold' | 'polite' | 'filler' | 'real';

export type HoldingLists = Required<PhraseLists<Worth>>;
