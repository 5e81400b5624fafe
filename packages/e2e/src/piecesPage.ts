import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { guard } from '@quayside/testing/guard.ts';
import { freePort } from '@quayside/testing/port.ts';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const WEB = fileURLToPath(new URL('../../../apps/web', import.meta.url));
const VITE = path.join(WEB, 'node_modules/vite/bin/vite.js');
const STARTED_WITHIN_MS = 30_000;

/** The page of pieces exists only while one develops: Vite serves it, no API stands behind it. Stop it when done. */
export async function servePieces(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = temporaryFolder('pieces');
  const args = [VITE, '--port', String(port), '--strictPort', '--host', '127.0.0.1', '--logLevel', 'error'];
  const server = spawn(process.execPath, args, { cwd: WEB, stdio: 'ignore' });
  guard(folder, server.pid);
  const origin = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + STARTED_WITHIN_MS;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || performance.now() > deadline) throw new Error('Vite did not start.');
    await sleep(100);
  }
  return {
    origin,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok;
  } catch {
    return false; // not listening yet
  }
}

/** A browser that draws letters as they are designed, whatever the fonts of the machine are set to. */
export const launchPieces = (): Promise<Browser> =>
  launchBrowser({ args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'] });

/** Nobody is signed in: all that the app asks before it shows a page of pieces. */
const NOBODY = {
  data: {
    viewer: null,
    provider: { __typename: 'Provider', name: 'Lanternworks IT', phone: null, email: null },
  },
};

/** Opens the page of pieces, still: without motion, carets and scroll bars, with its fonts there. */
export async function openPieces(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // What changes in the code meanwhile changes nothing here.
  await page.routeWebSocket(/.*/, () => undefined);
  await page.route('**/graphql', (route) => route.fulfill({ json: NOBODY }));
  await page.goto(`${origin}/dev/pieces`, { waitUntil: 'networkidle' });
  await page.locator('[data-piece]').first().waitFor();
  await page.addStyleTag({
    content: `*, *::before, *::after { caret-color: transparent !important; animation-delay: 0s !important;
      animation-duration: 0s !important; transition: none !important; scrollbar-width: none !important; }`,
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
  });
  return page;
}
