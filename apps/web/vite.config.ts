import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { documents } from './vite/documents.ts';
import { early } from './vite/early.ts';
import { mantineStyles } from './vite/mantineStyles.ts';
import { packed } from './vite/packed.ts';
import { page } from './vite/page.ts';

/** Where the API listens while one develops. */
const api = 'http://127.0.0.1:4000';

export default defineConfig({
  // rxjs as classes, not as what older browsers needed.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  plugins: [documents(), mantineStyles(), react(), early(), page(), packed()],
  // The API puts a fresh nonce in place of this word whenever it serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    // light-dark() and color-mix() stay as written: every browser that we support knows them.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        assetFileNames: ({ names }) => `assets/${names[0]?.split('~')[0]?.replace(/\.\w+$/, '')}-[hash][extname]`,
        // Few files, since each costs a request and packs worse than one with its neighbours; nothing that only another page needs.
        codeSplitting: {
          groups: [
            // What changes with our dependencies only: a release of ours leaves it in the browser's cache.
            {
              name: 'ground',
              test: /node_modules[\\/](?:react|react-dom|scheduler|react-router)[\\/]/,
              priority: 5,
            },
            // What every page begins with.
            { name: 'start', tags: ['$initial'], priority: 4 },
            // What most pages show, what only some do, and what the pages of one side share.
            {
              name: 'pieces',
              test: /src[\\/](?:ui|lib|shared)[\\/](?!fieldStyles)|[\\/]lucide-react[\\/]/,
              minShareCount: 6,
              priority: 3,
            },
            // What few pages draw goes with what others do: alone, each would be a file of two hundred bytes.
            { name: 'icons', test: /[\\/]lucide-react[\\/]/, minShareCount: 2, priority: 2.5 },
            {
              name: 'shared',
              test: /^(?!.*src[\\/](?:portal|desk)[\\/])/,
              minShareCount: 2,
              entriesAware: true,
              priority: 2,
            },
            { name: 'portal', test: /src[\\/]portal[\\/]/, minShareCount: 2, priority: 1 },
            { name: 'desk', test: /src[\\/]desk[\\/]/, minShareCount: 3, priority: 1 },
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
