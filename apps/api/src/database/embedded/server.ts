import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveTo, readIfThere, writeWhole } from './files.ts';
import type { Home } from './home.ts';
import { runAs } from './identity.ts';
import { disownStaleClaim, isAlive, isOurServer, readClaim } from './postmaster.ts';
import { freePort, isFree } from './ports.ts';
import { knock, type Session } from './session.ts';
import { serverSettings } from './settings.ts';

/** How long a server of ours may be silent, starting or stopping, before we give up on it. Recovery after a crash takes its time. */
const PATIENCE_MS = 180_000;

/** How long a fast shutdown may take before it is made an immediate one. */
const SHUTDOWN_MS = 60_000;

/** Where the server's log begins anew at the next start. */
const LOG_BYTES = 1_000_000;

/** A session with the server of this home if it runs already, whoever started it. The port is believed, not the file. */
export async function findServer(home: Home): Promise<{ session: Session; port: number } | undefined> {
  const ports = new Set([readClaim(home)?.port, savedPort(home)]);
  for (const port of ports) {
    if (port === undefined) continue;
    const session = await knockUntilClear(home, port);
    if (session) return { session, port };
  }
  return undefined;
}

/**
 * Starts the server and waits until it answers. It lives on when we die; the next start finds it.
 * With `samePort` it has to be the port of last time. Throws with the server's own last words.
 */
export async function launchServer(
  home: Home,
  { fast, samePort }: { fast: boolean; samePort: boolean },
): Promise<{ session: Session; port: number }> {
  await silentServerIsGone(home);
  disownStaleClaim(home);
  const port = await choosePort(home, samePort);
  const logged = statSync(home.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(home.logFile, logged > LOG_BYTES ? 'w' : 'a', 0o600);
  const [program, args, options] = runAs(home.identity, home.binaries.postgres, [
    '-D',
    home.cluster,
    '-p',
    String(port),
    ...serverSettings(fast),
  ]);
  const child = spawn(program, args, { ...options, cwd: home.folder, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const session = await answerOf(child, home, port);
  writeWhole(home.portFile, String(port));
  giveTo(home.identity, home.portFile);
  giveTo(home.identity, home.logFile);
  child.unref();
  return { session, port };
}

/** Stops the server and waits until it has gone. Open transactions are rolled back. */
export async function stopServer(home: Home): Promise<void> {
  const pid = readClaim(home)?.pid;
  if (pid === undefined) return;
  if (process.platform === 'win32') return stopByProgram(home);
  process.kill(pid, 'SIGINT');
  if (await waitUntil(() => !stands(home, pid), SHUTDOWN_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await waitUntil(() => !stands(home, pid), SHUTDOWN_MS);
}

async function knockUntilClear(home: Home, port: number): Promise<Session | undefined> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await knock(home, port);
    if (answer === 'nothing' || (answer === 'busy' && performance.now() > deadline)) return undefined;
    if (answer !== 'busy') return answer;
    await sleep(50);
  }
}

/** Waits for a server of ours that lives without answering: it is just starting, or finishing its shutdown. */
async function silentServerIsGone(home: Home): Promise<void> {
  const pid = readClaim(home)?.pid;
  if (pid === undefined || (await waitUntil(() => !stands(home, pid), 2_000))) return;
  throw new Error(`The database server of ${home.folder} (process ${pid}) runs but does not answer.`);
}

async function choosePort(home: Home, samePort: boolean): Promise<number> {
  const saved = savedPort(home);
  if (saved !== undefined && (await isFree(saved))) return saved;
  if (samePort) throw new Error(`Port ${saved} of the database has been taken by somebody else.`);
  return freePort();
}

async function answerOf(child: ChildProcess, home: Home, port: number): Promise<Session> {
  const ended = once(child, 'exit').then(() => 'ended' as const);
  for (;;) {
    const answer = await Promise.race([knock(home, port), ended]);
    if (answer === 'ended') throw new Error(`PostgreSQL did not start in ${home.folder}:\n${lastWords(home)}`);
    if (typeof answer !== 'string') return answer;
    await sleep(25);
  }
}

async function stopByProgram(home: Home): Promise<void> {
  const [program, args, options] = runAs(home.identity, home.binaries.pgCtl, [
    'stop',
    '-D',
    home.cluster,
    '-m',
    'fast',
  ]);
  const [code] = (await once(spawn(program, args, { ...options, stdio: 'ignore' }), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`PostgreSQL in ${home.folder} did not stop.`);
}

/** Whether this very server still stands. Its last act is to remove its file; the process itself may linger as a zombie where nobody collects them. */
function stands(home: Home, pid: number): boolean {
  return readClaim(home)?.pid === pid && isAlive(pid) && isOurServer(home, pid);
}

async function waitUntil(done: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!done()) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function lastWords(home: Home): string {
  return readFileSync(home.logFile, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
}

function savedPort(home: Home): number | undefined {
  return Number(readIfThere(home.portFile)) || undefined;
}
