import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { suggest } from '../lib/reply/compose.ts';
import { isHolding } from '../lib/reply/holding.ts';
import { promisesIn } from '../lib/reply/promises.ts';
import { layPiece } from '../lib/service/pieces.ts';
import { triage } from '../lib/triage/assess.ts';

export default defineUnlistedScript(() => layPiece('judge', { triage, isHolding, promisesIn, suggest }));
