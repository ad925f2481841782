import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layPiece } from '../lib/service/pieces.ts';
import { wordsFor } from '../lib/words.ts';

export default defineUnlistedScript(() => layPiece('words', { wordsFor }));
