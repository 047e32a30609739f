import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://localhost:${process.env.PORT ?? 4000}`;

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@jiannuo/source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/graphql', '/imports', '/exports', '/healthz'].map((path) => [path, api])),
  },
});
