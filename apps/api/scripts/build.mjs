// Builds the web app and the server, each only when its sources are others than those of the last build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What both are made of beside their own sources. */
const SHARED = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/graphql/src/**', 'packages/graphql/package.json'];

const TARGETS = [
  { name: 'the web app', folder: 'apps/web', result: 'dist/index.html' },
  { name: 'the server', folder: 'apps/api', result: 'dist/main.js' },
];

/** Builds what is stale and says so in one line. Throws with the whole output of a build that failed. */
export async function buildWhatChanged(say) {
  const stale = TARGETS.map((target) => ({ ...target, print: fingerprint(target) })).filter(isStale);
  if (stale.length === 0) return;
  const started = performance.now();
  say(`Building ${stale.map(({ name }) => name).join(' and ')} ...`);
  const built = await Promise.allSettled(stale.map(build));
  const failures = built.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The same for the same sources, whenever and wherever they were written. */
function fingerprint({ folder }) {
  const own = ['src/**', 'public/**', 'vite/**', '*.{json,ts,html}'].map((pattern) => `${folder}/${pattern}`);
  const files = globSync([...SHARED, ...own], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The fingerprint lies among the results, so that whatever replaces them takes it away too. */
function isStale({ folder, result, print }) {
  const stamp = stampOf(folder);
  return !existsSync(path.join(root, folder, result)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== print;
}

async function build({ name, folder, print }) {
  const cwd = path.join(root, folder);
  const child = spawn(process.execPath, [path.join(cwd, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd,
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`Building ${name} failed:\n${output}`);
  writeFileSync(stampOf(folder), print);
}

function stampOf(folder) {
  return path.join(root, folder, 'dist/.built');
}

if (import.meta.main) {
  try {
    await buildWhatChanged((line) => console.log(line));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
