import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium, type Chromium } from './chromium.ts';

/** The oldest Chromium that the product supports, and so the oldest that may test it. */
const OLDEST = 123;

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing here that weakens a page: tests of origins and policies must prove something. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

/** Starts a headless Chromium. Throws when none can be had: a test without a browser has failed, it isn't left out. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    ...options,
    args: [...ARGS, ...(options.args ?? [])],
    env: { ...process.env, ...env },
  });
}

/** The browser that CHROMIUM_PATH names, else an installed one, else the one among our packages. */
async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, env: {} };
  const installed = INSTALLED.find((path) => existsSync(path) && majorVersion(path) >= OLDEST);
  return installed ? { executablePath: installed, env: {} } : bundledChromium();
}

/** 0 for what is no browser: some systems have a note in its place that tells how to install one. */
function majorVersion(path: string): number {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? 0);
}

/** A browser that was started with `--remote-debugging-port`, as whoever sits at it sees it: with the cookies that every tab shares. */
export const connectTo = (port: number): Promise<Browser> => chromium.connectOverCDP(`http://127.0.0.1:${port}`);
