import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Postgres } from '../installation.ts';

/** A line of the server's log that tells how long a step of a statement took. */
const STEP = /^\S+ \S+ \S+ \[(\d+)\] LOG: {2}duration: ([\d.]+) ms {2}(parse|bind|execute) [^:]+: (.*)$/;
/** What only the statements of the reader have. */
const READ = 'row_to_json(';

/** Has PostgreSQL tell of each statement of the product how long it took, from the product's next connection on. */
export const timeStatements = (postgres: Postgres): Promise<void> =>
  postgres.asSuperuser(async (database) => {
    await database.query('alter role quayside set log_min_duration_statement = 0');
    await database.query('alter role quayside set log_parameter_max_length = 0');
  });

/** Lets it be silent again. */
export const timeNoMore = (postgres: Postgres): Promise<void> =>
  postgres.asSuperuser(async (database) => {
    await database.query('alter role quayside reset all');
  });

/** How long each reading statement that work sends took in PostgreSQL, in milliseconds: parsing, planning and running. */
export async function timesOf({ logFile }: Postgres, work: () => Promise<void>): Promise<number[]> {
  const from = statSync(logFile).size;
  await work();
  const to = statSync(logFile).size;
  const bytes = Buffer.alloc(to - from);
  const file = openSync(logFile, 'r');
  readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return timesIn(bytes.toString());
}

function timesIn(log: string): number[] {
  const times: number[] = [];
  const begun = new Map<string, number>();
  for (const line of log.split('\n')) {
    const [, connection = '', duration, step, text] = STEP.exec(line) ?? [];
    if (!text?.includes(READ)) continue;
    const soFar = (begun.get(connection) ?? 0) + Number(duration);
    if (step === 'execute') times.push(soFar);
    begun.set(connection, step === 'execute' ? 0 : soFar);
  }
  return times;
}
