import { createContext, use } from 'react';
import type { Words } from '../lib/words.ts';

export const WordsContext = createContext<Words | null>(null);

/** The words of the surface this component stands in. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('no words around this component');
  return words;
}
