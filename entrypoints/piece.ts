import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layPiece } from '../lib/service/piece.ts';

// In this very file too; what is imported so begins when it is asked for, the judge with its weights there by then.
export default defineUnlistedScript(() =>
  layPiece({
    judge: async () => (await import('../lib/service/judge.ts')).judge,
    words: async () => (await import('../lib/words-one.ts')).makeWords,
  }),
);
