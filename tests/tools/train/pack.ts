import { middle, outputs, placeOf, rowBytes } from '../../../lib/triage/model.ts';
import type { Learned } from './learn.ts';

/** The largest value that four bits hold on both sides of zero. */
const most = 7;
/** Real weights are small; those beyond this are cut to it. */
const largest = 1.4;

/** The module with the weights: four bits each, base64 (`weightsFrom` in model.ts). */
export function moduleOf({ rows, bias }: Learned): string {
  const scale = most / largest;
  const bytes = new Uint8Array((rows.length / outputs) * rowBytes);
  const small = (value = 0) => Math.max(-most, Math.min(most, Math.round(value * scale))) + middle;
  for (let at = 0; at < bytes.length * 2; at += 1) {
    const [row, output] = [Math.floor(at / (rowBytes * 2)), at % (rowBytes * 2)];
    const { byte, shift } = placeOf(output);
    const value = output < outputs ? rows[row * outputs + output] : 0;
    (bytes[row * rowBytes + byte] as number) |= small(value) << shift;
  }
  return [
    '// Made by `npm run train` from tests/triage/examples. Not for editing.',
    `/** ${outputs} outputs by bucket, see model.ts. */`,
    `export const packed =\n  '${bytes.toBase64()}';`,
    `export const bias = [${[...bias].map((value) => Math.round(value * 1000) / 1000).join(', ')}];`,
    `export const scale = ${scale};`,
    '',
  ].join('\n');
}
