// Everything that must hold, from the types to the browser: what `npm test` runs after installing.
// Goes on to the end so that all failures are seen. The last line is `N passed, N failed`: each test and each static check is one.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generated } from './generated.mjs';
import { root, run } from './run.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const reports = mkdtempSync(path.join(tmpdir(), 'quayside-reports-'));
const total = { passed: 0, failed: 0 };

/** A check that has one answer. */
async function staticCheck(name, work) {
  const started = performance.now();
  const { ok, output } = await work();
  tell(name, ok, started, output);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A run of vitest, which counts test by test. What breaks outside of any test counts as one that failed. */
async function tests(name, folder) {
  const started = performance.now();
  const report = path.join(reports, `${name}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  const { ok, output } = await run(`node node_modules/vitest/vitest.mjs run ${reporters}`, { cwd: folder });
  const { passed, failed } = count(report);
  total.passed += passed;
  total.failed += ok ? failed : Math.max(failed, 1);
  tell(`${name} (${passed} of ${passed + failed})`, ok && failed === 0, started, output);
}

/** A test that is left out has not passed. */
function count(report) {
  const read = globSync(report).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const files = read.flatMap(({ testResults }) => testResults);
  const all = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').length;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed, failed: all.length - passed + broken };
}

function tell(name, ok, started, output) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(32)} ${seconds.padStart(6)} s`);
  if (!ok) console.log(`\n${output.trim()}\n`);
}

/** Works through a list of checks, two at a time: there are two processors. */
async function twoAtATime(checks) {
  const waiting = checks.values();
  const work = async () => {
    for (const check of waiting) await check();
  };
  await Promise.all([work(), work()]);
}

/** A script of package.json. What it joins by `&&` is run to the end. */
const script = (name, key) => () =>
  staticCheck(name, async () => {
    const results = [];
    for (const command of scripts[key].split(' && ')) results.push(await run(command));
    return { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('\n') };
  });

try {
  // Everything else reads what is generated.
  await staticCheck('generated code', generated);
  let built = false;
  await twoAtATime([
    async () => {
      built = await staticCheck('build', () => run('node apps/api/scripts/build.mjs'));
      if (built) await staticCheck('weight of pages', () => run('node packages/testing/scripts/budgets.mjs'));
    },
    script('types', 'typecheck'),
    script('lint', 'lint'),
    script('format', 'format:check'),
    script('walls', 'walls'),
    script('unused', 'unused'),
    () => staticCheck('colours', () => run('node packages/testing/scripts/colours.mjs')),
    () => staticCheck('contrast', () => run('node packages/testing/scripts/contrast.mjs')),
    () => staticCheck('directions', () => run('node packages/testing/scripts/directions.mjs')),
    () => staticCheck('texts', () => run('node packages/testing/scripts/texts.mjs')),
  ]);
  await tests('api', 'apps/api');
  if (globSync('apps/web/src/**/*.test.{ts,tsx}', { cwd: root }).length > 0) await tests('web', 'apps/web');
  if (built) await tests('browser', 'packages/e2e');
  else await staticCheck('browser', async () => ({ ok: false, output: 'There is nothing to open: the build failed.' }));
  if (built) await tests('benchmarks', 'packages/bench');
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
