import { hash } from 'node:crypto';
import type { ClientBase, QueryResultRow } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Context } from '../graphql/context.ts';
import { invalid } from '../graphql/errors.ts';
import type { Database, Query, Statement, Transaction } from './database.ts';

/** The IDs of the records that a verb made or changed; its payload reads them again. */
export type Ids = Readonly<Record<string, string>>;

/** How long a repeated request is answered with what the first one did. */
export const KEY_LIVES_MS = 24 * 60 * 60 * 1000;

/**
 * Runs the work in one transaction. When the request carries an Idempotency-Key, the work happens once however often it
 * is sent: a repetition gets the IDs that the first one returned. BAD_USER_INPUT when the key was used for another request.
 */
export async function transaction<Result extends Ids>(
  context: Context,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const done = await inTransaction(context.database, async (tx) => {
    const earlier = await claimKey(context, tx.query);
    if (earlier) return earlier as Result;
    const result = await work(tx);
    await keepResult(context, tx.query, result);
    return result;
  });
  context.database.announce();
  return done;
}

/** Runs work that no request asked for in one transaction. Whoever records events in it calls `announce` afterwards. */
export const inTransaction = <Result>(
  { dataSource }: Pick<Database, 'dataSource'>,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => dataSource.transaction((manager) => work({ manager, query: queryIn(manager.queryRunner!) }));

/** Work that is a single data-modifying statement. */
export type OneStatement = {
  /** What stands after `with`, without the final select. */
  readonly ctes: string;
  /** The one of them that has a row when the work was done, and none when it was refused. */
  readonly effect: string;
  readonly select: string;
  readonly values: readonly unknown[];
};

/**
 * The same for work that is a single statement: no BEGIN, no COMMIT, one way to the database and back. The key is
 * claimed inside of it. Answers with the statement's row, or with the IDs of an earlier request with the same key.
 */
export async function inOneStatement<Result extends Ids, Row extends QueryResultRow>(
  context: Context,
  result: Result,
  { ctes, effect, select, values }: OneStatement,
): Promise<{ earlier: Result } | { row: Row | undefined }> {
  const { viewer, idempotency, clock, database } = context;
  if (!idempotency || !viewer.id) {
    const [row] = await database.query<Row>({ ...prepared(ctes, select), values });
    database.announce();
    return { row };
  }
  const n = values.length;
  const claim = `, claim as (insert into idempotency_key (viewer_id, key, request_hash, result, created_at)
    select $${n + 1}, $${n + 2}, $${n + 3}, $${n + 4}, $${n + 5} from ${effect})`;
  const claims = [viewer.id, idempotency.key, idempotency.requestHash, JSON.stringify(result), clock.now()];
  const answer = `select s.*, (select count(*) from ${effect})::int as effected from (${select}) s`;
  type Answer = Row & { readonly effected: number };
  try {
    const [row] = await database.query<Answer>({
      ...prepared(ctes, `${claim} ${answer}`),
      values: [...values, ...claims],
    });
    if (row?.effected) {
      database.announce();
      return { row };
    }
  } catch (error) {
    if (!isTakenKey(error)) throw error;
  }
  // Refused, which an earlier request with this key may not have been; or the key is taken, perhaps since more than a day:
  // the careful way decides.
  let row: Answer | undefined;
  const done = await transaction(context, async (tx) => {
    [row] = await tx.query<Answer>({ text: `with ${ctes} ${answer}`, values });
    if (!row?.effected) await freeKey(context, tx.query);
    return result;
  });
  return row ? { row } : { earlier: done };
}

/** Statements that have got their names, by how they begin and end. */
const known = new Map<string, Map<string, Pick<Statement, 'name' | 'text'>>>();
const KNOWN = 200;

/** Prepared under a name of its text: such statements come in few shapes. */
function prepared(ctes: string, rest: string): Pick<Statement, 'name' | 'text'> {
  let ends = known.get(ctes);
  if (!ends) {
    if (known.size === KNOWN) known.clear();
    known.set(ctes, (ends = new Map()));
  }
  let statement = ends.get(rest);
  if (!statement) {
    const text = `with ${ctes} ${rest}`;
    ends.set(rest, (statement = { text, name: hash('sha1', text).slice(0, 24) }));
  }
  return statement;
}

const isTakenKey = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'table' in error &&
  error.table === 'idempotency_key';

/** On the connection of the transaction itself: TypeORM's way to it knows no prepared statements. */
const queryIn =
  (runner: QueryRunner): Query =>
  async <Row extends QueryResultRow>({ name, text, values }: Statement) => {
    const connection = (await runner.connect()) as ClientBase;
    return (await connection.query<Row>({ ...(name && { name }), text, values: [...values] })).rows;
  };

/** Takes the key for this request, waiting for another one that is taking it; answers what came of an earlier one. */
async function claimKey({ viewer, idempotency, clock }: Context, query: Query): Promise<Ids | undefined> {
  if (!idempotency || !viewer.id) return undefined;
  const now = clock.now();
  const claimed = await query({
    text: `insert into idempotency_key as k (viewer_id, key, request_hash, result, created_at) values ($1, $2, $3, '{}', $4)
      on conflict (viewer_id, key) do update set request_hash = $3, result = '{}', created_at = $4 where k.created_at < $5
      returning key`,
    values: [viewer.id, idempotency.key, idempotency.requestHash, now, new Date(now.getTime() - KEY_LIVES_MS)],
  });
  if (claimed.length) return undefined;
  const [earlier] = await query<{ same: boolean; result: Ids }>({
    text: `select request_hash = $3 as same, result from idempotency_key where viewer_id = $1 and key = $2`,
    values: [viewer.id, idempotency.key, idempotency.requestHash],
  });
  if (!earlier?.same) throw invalid({ path: 'Idempotency-Key', code: 'key_used_otherwise' });
  return earlier.result;
}

/** What was refused may be tried again under the same key. */
async function freeKey({ viewer, idempotency }: Context, query: Query): Promise<void> {
  await query({
    text: `delete from idempotency_key where viewer_id = $1 and key = $2`,
    values: [viewer.id, idempotency?.key],
  });
}

async function keepResult({ viewer, idempotency }: Context, query: Query, result: Ids): Promise<void> {
  if (!idempotency || !viewer.id) return;
  await query({
    text: `update idempotency_key set result = $3 where viewer_id = $1 and key = $2`,
    values: [viewer.id, idempotency.key, JSON.stringify(result)],
  });
}
