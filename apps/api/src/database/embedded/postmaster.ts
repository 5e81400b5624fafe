import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readIfThere } from './files.ts';
import type { Home } from './home.ts';

/** What the file postmaster.pid claims. It outlives crashes and machines, so it is a hint and never a proof. */
export interface Claim {
  pid: number;
  port: number | undefined;
}

/** Higher than any process number of Linux, macOS or Windows. */
const NOBODY = 2_147_483_647;

/** A server writes its lock file at once; one that stays empty was left by a power cut. */
const EMPTY_FOR_GOOD_MS = 10_000;

/** Reads postmaster.pid; undefined when it is missing or not readable as one. */
export function readClaim(home: Home): Claim | undefined {
  const [pid, , , port] = (readIfThere(pidFile(home)) ?? '').split('\n').map(Number);
  return pid ? { pid, port: port || undefined } : undefined;
}

/** Whether that process is really the server of this home, and not a stranger who got its number later. */
export function isOurServer(home: Home, pid: number): boolean {
  if (process.platform === 'win32' || !isAlive(pid)) return false; // there PostgreSQL can tell by itself
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === home.cluster;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(home.cluster);
  } catch {
    return false; // gone in between, or of a user whose processes we may not see, which ours is not
  }
}

/**
 * Takes a lock file that nobody stands behind out of the way; PostgreSQL would believe any living process of that number.
 * The file is kept, with a number that nobody has: PostgreSQL looks into it for the shared memory
 * of orphans that a killed server may have left, and refuses to start beside them.
 */
export function disownStaleClaim(home: Home): void {
  const file = pidFile(home);
  if (!existsSync(file)) return;
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  if (/^\d+$/.test(first)) writeFileSync(file, [NOBODY, ...rest].join('\n'));
  else if (performance.timeOrigin + performance.now() - statSync(file).mtimeMs > EMPTY_FOR_GOOD_MS) rmSync(file);
}

/** Whether there is a process of this number, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pidFile(home: Home): string {
  return path.join(home.cluster, 'postmaster.pid');
}
