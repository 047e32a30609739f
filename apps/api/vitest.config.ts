import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    conditions: ['@jiannuo/source'],
    // One realm: type-graphql loads the CommonJS build, so everybody gets that one.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['@jiannuo/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/api.json' },
  },
});
