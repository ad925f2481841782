import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layPiece } from '../lib/service/pieces.ts';

// In this very file too; what is imported so begins when it is asked for, as it needs its lists and weights by then.
export default defineUnlistedScript(() =>
  layPiece('judge', async () => (await import('../lib/service/judge.ts')).judge),
);
