import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open.ts';
import { openLog } from '../log.ts';
import { installation } from '../testing/installation.ts';
import { startJobs, type Job } from './jobs.ts';

const quay = installation();
const logged: string[] = [];
const log = openLog('info', { write: (line) => void logged.push(line) });
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close();
});

/** A process of its own, with these jobs. */
async function startProcess(jobs: readonly Job[]): Promise<{ stop(): Promise<void> }> {
  const database = await openDatabase(quay.databaseUrl, 4);
  closing.push(() => database.dataSource.destroy());
  const started = await startJobs({ database, log, jobs, pollSeconds: 1 });
  closing.push(() => started.stop());
  return started;
}

const everyMinute = (name: string, run: () => Promise<unknown>): Job => ({ name, cron: '* * * * *', run });

test('two processes, the same schedule: one effect per tick', async () => {
  const effects: string[] = [];
  const job = everyMinute('count', async () => {
    effects.push(new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length));
  });
  await Promise.all([startProcess([job]), startProcess([job]), startProcess([job])]);
  for (let n = 0; n < 150 && !effects.length; n++) await sleep(100);
  await sleep(2_500);
  // A minute may have begun meanwhile, which is another tick.
  expect(effects.length).toBeGreaterThan(0);
  expect(effects.length).toBeLessThanOrEqual(2);
  expect(new Set(effects).size).toBe(effects.length);
});

test('starting again with other jobs forgets those that are no more', async () => {
  await startProcess([everyMinute('old', async () => {})]);
  await startProcess([everyMinute('new', async () => {})]);
  const rows = await quay.database.query<{ name: string }>({
    text: 'select name from pgboss.schedule order by name',
    values: [],
  });
  expect(rows.map(({ name }) => name)).toEqual(['new']);
});

test('a job that fails is logged, and the others are done', async () => {
  let done = 0;
  await startProcess([
    everyMinute('failing', () => Promise.reject(new Error('no luck'))),
    everyMinute('working', async () => void (done += 1)),
  ]);
  const { query } = quay.database;
  for (const name of ['failing', 'working'])
    await query({ text: `insert into pgboss.job (name) values ($1)`, values: [name] });
  for (let n = 0; n < 150 && !(done && logged.join('').includes('no luck')); n++) await sleep(100);
  expect(done).toBeGreaterThan(0);
  expect(logged.join('')).toContain('a job failed');
});
