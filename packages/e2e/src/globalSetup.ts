import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { guard } from '@quayside/testing/guard.ts';
import { freePort } from '@quayside/testing/port.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the installation under test is found: scheme, host and port. `inject('origin')`. */
    origin: string;
  }
}

const MAIN = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
const STARTED_WITHIN_MS = 120_000;
const STOPPED_WITHIN_MS = 30_000;

/**
 * Starts what was built as a fresh demo installation, for all tests, and stops it after them as an administrator would.
 * QUAYSIDE_ORIGIN names one that runs already, and which is left running.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.QUAYSIDE_ORIGIN;
  if (running) {
    project.provide('origin', running);
    return async () => {};
  }
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: build first (node apps/api/scripts/build.mjs).`);
  const folder = temporaryFolder('e2e');
  const port = await freePort();
  const log = path.join(folder, 'log');
  const server = startServer(folder, port, log);
  guard(folder, server.pid);
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(server, origin, log);
  project.provide('origin', origin);
  return async () => {
    await stopServer(server, log);
    rmSync(folder, { recursive: true, force: true });
  };
}

function startServer(folder: string, port: number, log: string): ChildProcess {
  const output = openSync(log, 'w');
  const { PATH, HOME, TMPDIR } = process.env;
  const own = { NODE_ENV: 'production', PORT: String(port), DATA_DIR: path.join(folder, 'data'), DEMO: 'on' };
  const server = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    cwd: folder,
    env: { PATH, HOME, TMPDIR, ...own },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return server;
}

async function untilReady(server: ChildProcess, origin: string, log: string): Promise<void> {
  const deadline = performance.now() + STARTED_WITHIN_MS;
  while (!(await answersOk(`${origin}/readyz`))) {
    if (server.exitCode !== null || server.signalCode !== null || performance.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`The server did not become ready:\n${readFileSync(log, 'utf8')}`);
    }
    await sleep(100);
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false; // not listening yet
  }
}

async function stopServer(server: ChildProcess, log: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN_MS);
    await ended;
    clearTimeout(late);
  }
  if (server.exitCode !== 0) throw new Error(`The server did not stop cleanly:\n${readFileSync(log, 'utf8')}`);
}
