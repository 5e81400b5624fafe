import { PgBoss } from 'pg-boss';
import { poolOf, type Database } from '../database/database.ts';
import type { Log } from '../log.ts';

/** Something that is done at its times, by one process. */
export type Job = {
  /** Letters, digits, hyphens. */
  readonly name: string;
  /** Minute, hour, day of the month, month, day of the week; in UTC. */
  readonly cron: string;
  /** Finds out itself what is due, by the installation's clock. Done again when it failed, so it must bear that. */
  run(): Promise<unknown>;
};

/** Ticks are looked for so often, in seconds. */
const POLL_SECONDS = 15;
/** A job has so long, in seconds; then it counts as failed. */
const PATIENCE_SECONDS = 15 * 60;
/** Processes that begin together on a new database get into each other's way once. */
const START_ATTEMPTS = 5;
const STOP_PATIENCE_MS = 10_000;

/** Does each job at its times: of all processes that start the same jobs on a database, one at each tick. */
export async function startJobs({
  database,
  log,
  jobs,
  pollSeconds = POLL_SECONDS,
}: {
  readonly database: Pick<Database, 'dataSource'>;
  readonly log: Log;
  readonly jobs: readonly Job[];
  readonly pollSeconds?: number;
}): Promise<{ stop(): Promise<void> }> {
  const pool = poolOf(database.dataSource);
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    cronMonitorIntervalSeconds: pollSeconds,
    cronWorkerIntervalSeconds: pollSeconds,
    registerInstance: false,
  });
  boss.on('error', (error) => log.error({ error }, 'the schedule has trouble'));
  await boss.start({ attempts: START_ATTEMPTS });
  const stop = (): Promise<void> => boss.stop({ timeout: STOP_PATIENCE_MS });
  try {
    await forgetOthers(boss, jobs);
    for (const job of jobs) await schedule(boss, job, log, pollSeconds);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

async function schedule(boss: PgBoss, { name, cron, run }: Job, log: Log, pollSeconds: number): Promise<void> {
  await boss.createQueue(name, {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: PATIENCE_SECONDS,
  });
  await boss.schedule(name, cron);
  await boss.work(name, { pollingIntervalSeconds: pollSeconds }, async () => {
    try {
      await run();
    } catch (error) {
      log.error({ job: name, error }, 'a job failed');
      throw error;
    }
  });
}

/** Jobs of an earlier release tick no more. */
async function forgetOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const known = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name);
}
