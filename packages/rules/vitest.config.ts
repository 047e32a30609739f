import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@jiannuo/source'] },
  ssr: { resolve: { conditions: ['@jiannuo/source'] } },
  test: {
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/rules.json' },
  },
});
