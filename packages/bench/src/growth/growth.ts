import type pg from 'pg';
import { whatIsKnown } from '../compare.ts';
import { graphql, knowsDocument } from '../graphql.ts';
import { DOCUMENTS, FIRST, PLACES, shapes, type Grown, type Place, type Shape } from './shapes.ts';
import { startProduct, withFolder, type Server } from '../installation.ts';
import { on, openData } from '../kept.ts';
import { fire } from '../load.ts';
import { cpuOf, end, median } from '../processes.ts';
import { cpuOfPostgres, watchOthers, type OtherLoad } from '../processor.ts';
import { token, uuid, KIND } from '../recipe.ts';
import { timeNoMore, timesOf, timeStatements } from './statement-times.ts';

export type Growing = {
  readonly sizes: readonly number[];
  /** How often each question is asked and timed. */
  readonly counted: number;
  readonly keep: string | undefined;
  readonly build: string;
  readonly say: (line: string) => void;
};

/** Milliseconds in PostgreSQL: the median and the longest. */
type Times = { readonly middle: number; readonly longest: number };
export type GrowthReport = {
  readonly sizes: readonly number[];
  readonly rows: readonly { readonly shape: Shape; readonly times: readonly Times[] }[];
  /** What else the machine did, at each size. */
  readonly loads: readonly OtherLoad[];
};

type AtSize = { readonly times: readonly Times[]; readonly load: OtherLoad };

/** Runs before those that count, for each of them: a prepared statement gets its lasting plan after five on a connection. */
const WARM = 0.4;
/** A statement that takes longer than this, in milliseconds, is asked less often. */
const SLOW = 200;
const COUNTED_SLOW = 5;

/** Measures how long the product's own statements take in PostgreSQL, at each size. */
export async function grow({ sizes, keep, ...how }: Growing): Promise<GrowthReport> {
  const columns: AtSize[] = [];
  for (const tickets of sizes) {
    how.say(`At ${tickets.toLocaleString('en')} tickets ...`);
    columns.push(await withFolder(keep, tickets, (folder) => atSize(folder, tickets, how)));
  }
  return {
    sizes,
    rows: shapes.map((shape, i) => ({ shape, times: columns.map(({ times }) => times[i]!) })),
    loads: columns.map(({ load }) => load),
  };
}

async function atSize(
  folder: string,
  tickets: number,
  { counted, build, say }: Pick<Growing, 'counted' | 'build' | 'say'>,
): Promise<AtSize> {
  const postgres = await openData(folder, { tickets, build, say });
  let product: Server | undefined;
  try {
    await timeStatements(postgres);
    product = await startProduct(build, { url: postgres.url, folder, documents: DOCUMENTS });
    const server = product;
    const registered = await knowsDocument(server, FIRST);
    const known = await on(postgres.url, (database) => whatIsGrown(database, server, tickets));
    const measured: Times[] = [];
    const others = watchOthers(() => cpuOf(server.child.pid) + cpuOf(process.pid) + cpuOfPostgres(postgres.postmaster));
    for (const { name, document, draw } of shapes) {
      const ask = async (count: number): Promise<void> => {
        for (let i = 0; i < count; i += 1)
          await fire({ port: server.port, path: '/graphql' }, graphql(document, { ...draw(known), registered }));
      };
      const first = median(await timesOf(postgres, () => ask(2)));
      const count = first > SLOW ? Math.min(COUNTED_SLOW, counted) : counted;
      await ask(Math.ceil(count * WARM));
      const times = await timesOf(postgres, () => ask(count));
      if (times.length === 0) throw new Error(`${name}: PostgreSQL told of no statement`);
      measured.push({ middle: median(times), longest: Math.max(...times) });
    }
    return { times: measured, load: others() };
  } finally {
    if (product) await end(product.child);
    await timeNoMore(postgres);
    await postgres.stop();
  }
}

/** Where cursors lead is opaque; here they are made from one that the product gave and from the keys of another ticket. */
async function whatIsGrown(database: pg.Client, { port }: Server, tickets: number): Promise<Grown> {
  const answer = await fire(
    { port, path: '/graphql' },
    graphql(FIRST, { cookie: token('technician', 1), variables: {}, registered: false }),
  );
  const cursor = /"endCursor":"([^"]+)"/.exec(answer)?.[1] ?? '';
  const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  const place: Record<Place, string> = {
    'the middle': `number <= ${tickets / 2}`,
    'the end': `number <= 60`,
    'the middle of a client': `number <= ${tickets / 2} and client_id = '${uuid(KIND.client, 1)}'`,
  };
  const cursors = {} as Record<Place, string>;
  for (const name of PLACES) {
    const { rows } = await database.query<{ key: string }>(
      `select json_build_array($1::text, created_at, id)::text as key from ticket where ${place[name]} order by number desc limit 1`,
      [list],
    );
    cursors[name] = Buffer.from(rows[0]!.key).toString('base64url');
  }
  return { ...(await whatIsKnown(database, tickets)), cursors };
}
