// `npm start` is a chain of npm, npx, pnpm and shells with us at its end. Whoever ends the first of them means us, but a
// signal gets lost on the way: a shell dies of it and tells nobody.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MANAGER = /^(?:npm|npx|pnpm)\b|^\S*node\S*\s\S*\b(?:npm|npx|pnpm)\b/;
const SHELL = /^\S*sh\s+-c\b/;
const LOOK_EVERY_MS = 500;

/** Sends us SIGTERM when one of those who launched us is gone, unless we are ending already. */
export function endWithLaunchers() {
  const pids = launchers();
  if (pids.length === 0) return;
  const timer = setInterval(() => {
    if (pids.every(isAlive)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      clearInterval(timer);
      if (process.listenerCount(signal) === 1) process.exit(1); // nobody else is there yet to end in an orderly way
    });
  }
}

/** The package managers above us and the shells between them; not who called the first of them. */
function launchers() {
  const chain = [];
  let next = describe(process.ppid);
  while (next && (MANAGER.test(next.command) || SHELL.test(next.command))) {
    chain.push(next);
    next = describe(next.parent);
  }
  const outermost = chain.findLastIndex(({ command }) => MANAGER.test(command));
  return chain.slice(0, outermost + 1).map(({ pid }) => pid);
}

function describe(pid) {
  if (pid <= 1 || process.platform === 'win32') return undefined; // there a whole tree is ended at once
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined; // gone in between, or not ours to see
  }
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { pid, parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]), command };
}

function fromPs(pid) {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [, parent, command] = /^(\d+)\s+(.*)$/.exec(line);
  return { pid, parent: Number(parent), command };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
