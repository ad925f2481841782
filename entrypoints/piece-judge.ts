import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { suggest } from '../lib/reply/compose.ts';
import { layPiece } from '../lib/service/pieces.ts';
import { triage } from '../lib/triage/cues.ts';

export default defineUnlistedScript(() => layPiece('judge', { triage, suggest }));
