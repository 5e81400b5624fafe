import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How long a process may take to end before its folder is removed regardless. */
const PATIENCE_MS = 20_000;

/**
 * Starts a process that waits until this one is gone, however it went. Then it does what there was no time for: ends the
 * process `pid`, stops the databases in the folder and one level below it, and removes the folder.
 */
export function guard(folder: string, pid?: number): void {
  // Its standard input is a pipe from us: it closes when we are gone, even if we were killed.
  const args = [fileURLToPath(import.meta.url), folder, ...(pid === undefined ? [] : [String(pid)])];
  spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] }).unref();
}

async function cleanUp(folder: string, pid: number | undefined): Promise<void> {
  if (pid !== undefined) await end(pid, 'SIGTERM');
  for (const file of globSync(['postgres/cluster/postmaster.pid', '*/postgres/cluster/postmaster.pid'], {
    cwd: folder,
  })) {
    await end(Number.parseInt(readFileSync(path.join(folder, file), 'utf8'), 10), 'SIGINT');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function end(pid: number, signal: NodeJS.Signals): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  if (!deliver(pid, signal)) return;
  while (deliver(pid, 0) && performance.now() < deadline) await sleep(50);
}

/** False when there is no such process any more. */
function deliver(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const [, , folder = '', pid] = process.argv;
  process.stdin.resume();
  process.stdin.once('end', () => cleanUp(folder, pid === undefined ? undefined : Number(pid)));
}
