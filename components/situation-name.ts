import type { WordKey, Words } from '../lib/words.ts';

/** What a situation is called; the reply core names them (lib/reply/starters/starters.ts). */
export function situationName({ t }: Words, situation: string): string {
  return t(`situation.${situation}` as WordKey);
}
