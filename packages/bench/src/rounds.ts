import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { checkAlike } from './alike.ts';
import type { Postgres, Server } from './installation.ts';
import { fire, load } from './load.ts';
import { cpuOf, median, rank } from './processes.ts';
import { cpuOfPostgres } from './processor.ts';
import type { Asking, Known, Work } from './works.ts';

/** One server as it takes part. Several can be one process that is asked in different ways. */
export type Contender = { readonly name: string; readonly server: Server; readonly asking: Asking };

/** Medians over the rounds; milliseconds of processor for one request. */
export type Measured = {
  readonly perSecond: number;
  readonly nodeCpu: number;
  readonly postgresCpu: number;
  readonly p50: number;
  readonly p99: number;
};

export type Rounds = {
  readonly rounds: number;
  readonly seconds: number;
  readonly known: Known;
  readonly postgres: Postgres;
};

/** Measures one work on all contenders, in turns, after a check that they answer alike. */
export async function measure(
  work: Work,
  contenders: readonly Contender[],
  still: StandingStill,
  { rounds, seconds, known, postgres }: Rounds,
): Promise<Measured[]> {
  await agree(work, contenders, known);
  const oneRound = async ({ server, asking }: Contender): Promise<Measured> =>
    still.whileOnly(server, work, async (settled) => {
      const { pid } = server.child;
      const before = { node: cpuOf(pid), postgres: cpuOfPostgres(postgres.postmaster) };
      const target = { port: server.port, path: asking.path(work) };
      const {
        answered,
        seconds: took,
        latencies,
      } = await load(target, () => asking.shot(work, work.draw(known)), seconds * 1000);
      await settled();
      return {
        perSecond: answered / took,
        nodeCpu: (cpuOf(pid) - before.node) / answered,
        postgresCpu: (cpuOfPostgres(postgres.postmaster) - before.postgres) / answered,
        p50: rank(latencies, 0.5),
        p99: rank(latencies, 0.99),
      };
    });
  for (const contender of contenders) await oneRound(contender); // to get warm
  const runs: Measured[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, contender] of contenders.entries()) runs[i]!.push(await oneRound(contender));
  return runs.map((of) => ({
    perSecond: median(of.map(({ perSecond }) => perSecond)),
    nodeCpu: median(of.map(({ nodeCpu }) => nodeCpu)),
    postgresCpu: median(of.map(({ postgresCpu }) => postgresCpu)),
    p50: median(of.map(({ p50 }) => p50)),
    p99: median(of.map(({ p99 }) => p99)),
  }));
}

/** Questions that are compared at least, and at most where nothing was found yet. */
const COMPARED = { least: 3, most: 100 };

/** Throws unless all of them say the same to the same questions, and say something. */
async function agree(work: Work, contenders: readonly Contender[], known: Known): Promise<void> {
  let found = 0;
  for (let i = 0; i < COMPARED.least || (found === 0 && i < COMPARED.most); i += 1) {
    const asked = work.draw(known);
    const answers: Record<string, string> = {};
    for (const { name, server, asking } of contenders)
      answers[name] = await fire({ port: server.port, path: asking.path(work) }, asking.shot(work, asked));
    found += checkAlike(work.question, answers);
  }
  if (found === 0) throw new Error(`${work.key}: all of them found nothing`);
}

/**
 * Keeps the product still while another one is measured: it looks after its events, mails and clocks all the time, and would
 * do for the others what follows from the tickets that they raise.
 */
export class StandingStill {
  readonly #product: Server;
  readonly #database: pg.Client;

  constructor(product: Server, database: pg.Client) {
    this.#product = product;
    this.#database = database;
  }

  async whileOnly<Result>(
    server: Server,
    work: Work,
    measured: (settled: () => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    if (server === this.#product)
      return measured(() => (work.question === 'raise' ? this.#settled() : Promise.resolve()));
    await this.#stop();
    try {
      return await measured(() => Promise.resolve());
    } finally {
      if (work.question === 'raise') await this.#database.query('delete from event_pending');
      this.#product.child.kill('SIGCONT');
    }
  }

  /** Stops the product at a moment when it holds no transaction open: others would wait for its locks. */
  async #stop(): Promise<void> {
    for (;;) {
      this.#product.child.kill('SIGSTOP');
      const { rowCount } = await this.#database.query(
        `select from pg_stat_activity where application_name = 'quayside' and state not in ('idle', 'disabled') limit 1`,
      );
      if (!rowCount) return;
      this.#product.child.kill('SIGCONT');
      await sleep(20);
    }
  }

  /** Waits until everything that follows from the tickets has been done: it is part of what raising one costs. */
  async #settled(): Promise<void> {
    const deadline = performance.now() + 120_000;
    while (performance.now() < deadline) {
      const { rows } = await this.#database.query<{ done: boolean }>(
        `select not exists (select from event_pending)
          and coalesce((select min(position) from event_consumer) >= (select max(position) from event_position), true) as done`,
      );
      if (rows[0]?.done) return;
      await sleep(50);
    }
    throw new Error('what follows from the tickets was not done within two minutes');
  }
}
