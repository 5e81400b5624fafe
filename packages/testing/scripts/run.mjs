import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Nothing that is checked takes longer; what does hangs. */
const PATIENCE_MS = 600_000;

const env = { ...process.env, PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter) };
const running = new Set();

/** A command is a group of processes of its own, so that all of it can be ended. */
const hasGroups = process.platform !== 'win32';

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) end(child, signal);
    process.exit(1);
  });
}

/** Runs a command line with our own tools in its path. Answers whether it went well and all that it said. */
export async function run(command, { cwd = '.' } = {}) {
  const where = { cwd: path.join(root, cwd), env };
  const child = spawn(command, { ...where, shell: true, detached: hasGroups, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = `$ ${command}\n`;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const late = setTimeout(() => {
    output += `\nIt did not end within ${PATIENCE_MS / 1000} s.\n`;
    end(child, 'SIGTERM');
  }, PATIENCE_MS);
  const [code] = await once(child, 'close');
  clearTimeout(late);
  running.delete(child);
  return { ok: code === 0, output };
}

function end(child, signal) {
  if (hasGroups) process.kill(-child.pid, signal);
  else child.kill(signal);
}
