import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where the API listens while one develops. */
const api = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // The API puts a fresh nonce in place of this word whenever it serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    // light-dark() and color-mix() stay as written: every browser that we support knows them.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        // What changes with our dependencies only: a release of ours leaves it in the browser's cache.
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/files': api,
      '/mail': api,
      '/healthz': api,
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
