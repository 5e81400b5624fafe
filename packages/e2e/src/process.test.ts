import { rmSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { guard } from '@quayside/testing/guard.ts';
import { freePort } from '@quayside/testing/port.ts';
import { afterAll, afterEach, expect, test } from 'vitest';
import { Installation, Integrator } from './installation.ts';

const SOMEBODY = 'standard@harborcafe.example';
/** What "the next start takes seconds" means, in milliseconds. */
const QUICK_MS = 10_000;

const root = temporaryFolder('process');
guard(root);
const started: Installation[] = [];

afterEach(async () => {
  for (const installation of started.splice(0)) await installation.pressCtrlC();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the greeting says where and as whom; Ctrl+C ends all of it; the next start is quick and keeps the data', async () => {
  const first = start('kept');
  const origin = await first.origin();
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const words of ['quayside-demo', SOMEBODY, 'primary@alderfinch.example', 'tech@lanternworks.example'])
    expect(first.said).toContain(words);
  const number = await raise(origin, 'Kept over a stop');

  expect(await first.pressCtrlC()).toBe(0);
  expect(await first.databaseListens()).toBe(false);
  await expect(fetch(origin)).rejects.toThrow('fetch failed');

  const since = performance.now();
  const second = start('kept');
  expect(await subject(await second.origin(), number)).toBe('Kept over a stop');
  expect(performance.now() - since).toBeLessThan(QUICK_MS);
});

test('after kill -9 the next start works, and what was acknowledged is there', async () => {
  const first = start('kept');
  const number = await raise(await first.origin(), 'Kept over a kill');
  await first.kill();

  const second = start('kept');
  expect(await subject(await second.origin(), number)).toBe('Kept over a kill');
  expect(await second.pressCtrlC()).toBe(0);
  expect(await second.databaseListens()).toBe(false);
});

test('two run side by side with folders and ports of their own', async () => {
  const port = String(await freePort());
  const one = start('kept');
  const other = start('other', { PORT: port });
  const origins = await Promise.all([one.origin(), other.origin()]);
  expect(origins[1]).toBe(`http://127.0.0.1:${port}`);
  const number = await raise(origins[0], 'Only here');
  await expect(subject(origins[1], number)).rejects.toThrow('NOT_FOUND');
  expect(await one.pressCtrlC()).toBe(0);
  expect(await raise(origins[1], 'The other one goes on')).toBeGreaterThan(0);
});

test('a port that is taken is named, with what to do', async () => {
  const one = start('kept');
  const { port } = new URL(await one.origin());
  const late = start('other', { PORT: port });
  expect(await late.ended()).not.toBe(0);
  expect(late.said).toContain(`Port ${port}`);
  expect(late.said).toContain('PORT=4001 npm start');
  expect(await late.databaseListens()).toBe(false);
});

test.for([
  ['HOST', '0.0.0.0', 'well-known passwords'],
  ['PORT', 'four thousand', 'a port number from 0 to 65535 is expected'],
  ['PORT', '70000', 'a port number from 0 to 65535 is expected'],
] as const)('the demo with %s=%s does not start, and says why', async ([name, value, why]) => {
  const refused = start('never', { [name]: value });
  expect(await refused.ended()).not.toBe(0);
  expect(refused.said).toMatch(new RegExp(`^${name}: .*${why}`, 'm'));
});

function start(folder: string, env?: Record<string, string>): Installation {
  const installation = new Installation(path.join(root, folder), env);
  started.push(installation);
  return installation;
}

const raise = async (origin: string, subject: string): Promise<number> =>
  (await new Integrator(origin).signIn(SOMEBODY)).raiseTicket(subject);

const subject = async (origin: string, number: number): Promise<string> =>
  (await new Integrator(origin).signIn(SOMEBODY)).subjectOf(number);
