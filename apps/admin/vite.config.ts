import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// The browser's own host goes through: the API refuses changes that come from another origin.
const api = { target: `http://localhost:${process.env.PORT ?? 4000}`, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@jiannuo/source', ...defaultClientConditions] },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/imports', '/exports', '/files', '/healthz'].map((path) => [path, api]),
    ),
  },
});
