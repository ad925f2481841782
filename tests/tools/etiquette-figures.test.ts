import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

// Real replies are no part of the repository.
test.skipIf(!existsSync('../shared/data'))(
  'the guard on real replies: few grave remarks, and the acts as people saw them',
  () => {
    const { stdout, status } = spawnSync(process.execPath, ['tests/tools/etiquette-figures.ts'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const shares = (of: string) =>
      [...stdout.matchAll(new RegExp(`any ${of} +([\\d.]+) %`, 'g'))].map(([, n]) => Number(n));
    expect(shares('serious')).toHaveLength(5);
    expect(Math.max(...shares('serious'))).toBeLessThan(10);
    // A good real reply has one hint at most.
    expect(Math.max(...shares('manyHints'))).toBeLessThan(5);
    const scores = [...stdout.matchAll(/F1 ([\d.]+)/g)].map(([, n]) => Number(n));
    expect(scores).toHaveLength(4);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.95);
  },
);
