import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    // By itself it leaves one processor of two idle.
    maxWorkers: '100%',
    // Property tests on a busy machine; no test here measures time.
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});
