import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layPiece } from '../lib/service/pieces.ts';

export default defineUnlistedScript(() =>
  layPiece('words', async () => (await import('../lib/words-one.ts')).makeWords),
);
