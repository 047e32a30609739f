import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@jiannuo/source'] },
  ssr: { resolve: { conditions: ['@jiannuo/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/admin.json' },
  },
});
