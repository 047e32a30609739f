import { defineConfig } from 'vitest/config';

const rules = new URL('../../packages/rules/src/', import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      // One realm: type-graphql loads the CommonJS build, so everybody gets that one.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // The sources of the sibling package, also in the global setup, which knows no export conditions.
      { find: /^@jiannuo\/rules$/, replacement: `${rules}index.ts` },
      { find: /^@jiannuo\/rules\/china-holidays$/, replacement: `${rules}kernel/china-holidays.ts` },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    // Nothing lives in a module: one worker loads the API once for all its files.
    isolate: false,
    // A hang fails; a busy machine does not.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/api.json' },
  },
});
