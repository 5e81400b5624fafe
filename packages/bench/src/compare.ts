import type pg from 'pg';
import { QUAYSIDE } from './documents.ts';
import { startOther, startProduct, withFolder, type Postgres, type Server } from './installation.ts';
import { forgetRaised, on, openData } from './kept.ts';
import { knowsDocument } from './graphql.ts';
import { postgraphileSchema } from './servers/postgraphile-schema.ts';
import { cpuOf, end, memoryOf } from './processes.ts';
import { cpuOfPostgres, watchOthers } from './processor.ts';
import { LONG } from './recipe.ts';
import type { Report, WorkReport } from './report.ts';
import { measure, StandingStill, type Contender } from './rounds.ts';
import { isLong } from './tables.ts';
import {
  askLimit,
  askPostgraphile,
  askRegistered,
  askUnregistered,
  works as allWorks,
  type Known,
  type Work,
} from './works.ts';

export type Comparison = {
  readonly tickets: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Keys of the works to measure; all when left out. */
  readonly works?: readonly string[];
  /** Whether to measure documents that nobody registered, too. */
  readonly unregistered: boolean;
  /** How PostGraphile is set up. */
  readonly postgraphile: 'tuned' | 'usual';
  /** Folder that the data are kept in. */
  readonly keep: string | undefined;
  readonly build: string;
  readonly say: (line: string) => void;
};

/** Runs the product's own build beside the limit and PostGraphile, in turns, on the same PostgreSQL. */
export const compare = (comparison: Comparison): Promise<Report> =>
  withFolder(comparison.keep, comparison.tickets, async (folder) => {
    const { tickets, build, say } = comparison;
    const postgres = await openData(folder, { tickets, build, say });
    const servers: Server[] = [];
    try {
      await on(postgres.url, async (database) => {
        for (const statement of postgraphileSchema) await database.query(statement);
      });
      const product = await startProduct(build, { url: postgres.url, folder, documents: Object.values(QUAYSIDE) });
      servers.push(product);
      const limit = await startOther('limit.ts', postgres.url);
      servers.push(limit);
      const postgraphile = await startOther('postgraphile.ts', postgres.url, comparison.postgraphile);
      servers.push(postgraphile);
      return await on(postgres.url, (database) =>
        run(comparison, { postgres, product, limit, postgraphile, database }),
      );
    } finally {
      for (const { child } of servers.toReversed()) await end(child);
      await on(postgres.url, (database) => forgetRaised(database, tickets));
      await postgres.stop();
    }
  });

type Running = {
  readonly postgres: Postgres;
  readonly product: Server;
  readonly limit: Server;
  readonly postgraphile: Server;
  readonly database: pg.Client;
};

async function run(
  comparison: Comparison,
  { postgres, product, limit, postgraphile, database }: Running,
): Promise<Report> {
  const { tickets, rounds, seconds, say } = comparison;
  const known = await whatIsKnown(database, tickets);
  const registered = await knowsDocument(product, QUAYSIDE.list);
  if (!registered) say('This build knows no registered documents: all are sent as text.');
  const contenders: Contender[] = [
    { name: 'limit', server: limit, asking: askLimit },
    { name: 'PostGraphile', server: postgraphile, asking: askPostgraphile },
    { name: 'Quayside', server: product, asking: registered ? askRegistered : askUnregistered },
    ...(registered && comparison.unregistered
      ? [{ name: 'Quayside, unregistered', server: product, asking: askUnregistered }]
      : []),
  ];
  const still = new StandingStill(product, database);
  const ours = (): number =>
    [product, limit, postgraphile].reduce((sum, { child }) => sum + cpuOf(child.pid), 0) +
    cpuOf(process.pid) +
    cpuOfPostgres(postgres.postmaster);
  const others = watchOthers(ours);
  const generator = { cpu: cpuOf(process.pid), answered: 0 };
  const reports: WorkReport[] = [];
  for (const work of worksOf(comparison.works)) {
    const measured = await measure(work, contenders, still, { rounds, seconds, known, postgres });
    const [atLimit, atPostgraphile, atQuayside, unregistered] = measured;
    if (!atLimit || !atPostgraphile || !atQuayside) throw new Error('nothing was measured');
    const { key, name, goals } = work;
    reports.push({
      key,
      name,
      goals,
      limit: atLimit,
      postgraphile: atPostgraphile,
      quayside: atQuayside,
      unregistered,
    });
    generator.answered += measured.reduce((sum, { perSecond }) => sum + perSecond * seconds * rounds, 0);
    const [one, two, three] = [atLimit, atPostgraphile, atQuayside].map(({ perSecond }) => perSecond.toFixed(0));
    say(`${key}: limit ${one}, PostGraphile ${two}, Quayside ${three} a second`);
  }
  return {
    tickets,
    rounds,
    seconds,
    registered,
    setup: comparison.postgraphile,
    works: reports,
    memory: {
      Quayside: memoryOf(product.child.pid),
      PostGraphile: memoryOf(postgraphile.child.pid),
      limit: memoryOf(limit.child.pid),
    },
    load: others(),
    generatorCpu: (cpuOf(process.pid) - generator.cpu) / Math.max(1, generator.answered),
  };
}

function worksOf(keys: readonly string[] | undefined): readonly Work[] {
  const unknown = keys?.filter((key) => !allWorks.some((work) => work.key === key)) ?? [];
  if (unknown.length)
    throw new Error(`There is no work ${unknown.join(', ')}: there are ${allWorks.map(({ key }) => key).join(', ')}.`);
  return allWorks.filter(({ key }) => !keys || keys.includes(key));
}

/** What the data have that one has to know to ask. */
export async function whatIsKnown(database: pg.Client, tickets: number): Promise<Known> {
  const { rows: long } = await database.query<{ contact: number; number: number }>(
    `select t.number, substr(c.name, 8)::int as contact from ticket t join client c on c.id = t.client_id
      where ${isLong('t.number')} and t.number <= ${tickets}`,
  );
  if (long.length === 0) throw new Error(`${tickets} tickets are too few: one in ${LONG} is read in detail.`);
  const { rows } = await database.query<{ id: string }>(`select id from ticket_status where key = 'COMPLETE'`);
  return { long, done: rows[0]!.id };
}
