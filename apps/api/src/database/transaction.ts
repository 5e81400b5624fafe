import { hash } from 'node:crypto';
import type { ClientBase, QueryResultRow } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Context } from '../graphql/context.ts';
import { invalid, unauthenticated } from '../graphql/errors.ts';
import type { Database, Query, Statement, Transaction } from './database.ts';
import type { Question } from './proviso.ts';

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
  await makeSure(context);
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

/** What was taken for granted of who asks is asked before anything is done. Throws when it is not so: the request is answered anew then. */
async function makeSure({ proviso, database }: Context): Promise<void> {
  if (proviso && !(await proviso.holds(database.query))) throw unauthenticated();
}

/** Runs work that no request asked for in one transaction. Whoever records events in it calls `announce` afterwards. */
export const inTransaction = <Result>(
  { dataSource }: Pick<Database, 'dataSource'>,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => dataSource.transaction((manager) => work({ manager, query: queryIn(manager.queryRunner!) }));

/** Work that is a single data-modifying statement. Its text may depend on `ctes` alone. */
export type OneStatement = {
  /**
   * What stands after `with`, without the final select. In front of it stands `asker`: nothing may be written unless
   * `(select holds from asker)`.
   */
  readonly ctes: string;
  /** The one of them that has a row when the work was done, and none when it was refused. */
  readonly effect: string;
  /** Says whether the work was done, as `done`, and what else is to be known. */
  readonly select: string;
  readonly values: readonly unknown[];
  /** Reads what the answer says of the record that was made, from `effect` under the name of its table. */
  readonly reading?: Reading | undefined;
};

/** A statement that is prepared and reads one record of a table, as `j`. */
export type Reading = Statement & { readonly name: string; readonly table: string };

/** What every statement of such work answers. */
export type Outcome = {
  readonly done: boolean;
  /** What was read along; left out when nothing was. */
  readonly read?: unknown;
};

/**
 * The same for work that is a single statement: no BEGIN, no COMMIT, one way to the database and back. The key is
 * claimed inside of it, and what was taken for granted of who asks is made sure of. Answers with the statement's row, or
 * with the IDs of an earlier request with the same key.
 */
export async function inOneStatement<Result extends Ids, Row extends QueryResultRow & Outcome>(
  context: Context,
  result: Result,
  work: OneStatement,
): Promise<{ earlier: Result } | { row: Row | undefined }> {
  const { viewer, idempotency, clock, database, proviso } = context;
  const question = proviso?.take();
  const reading = mayReadAlong(work) ? work.reading : undefined;
  const claims =
    idempotency && viewer.id
      ? [viewer.id, idempotency.key, idempotency.requestHash, JSON.stringify(result), clock.now()]
      : undefined;
  try {
    const [row] = await database.query<Row & { readonly holds?: boolean | null }>({
      ...textOf({ ...work, reading }, question, claims !== undefined),
      values: [
        ...work.values,
        ...(claims ?? []),
        ...(question ? [...question.values, proviso!.expected] : []),
        ...(reading?.values ?? []),
      ],
    });
    if (question) {
      proviso!.tell(row?.holds ? proviso!.expected : null);
      await makeSure(context);
    }
    if (row?.done) database.announce();
    if (row?.done || !claims) return { row };
  } catch (error) {
    if (!isTakenKey(error)) throw error;
  }
  // Refused, which an earlier request with this key may not have been; or the key is taken, perhaps since more than a day:
  // the careful way decides.
  let row: Row | undefined;
  const done = await transaction(context, async (tx) => {
    [row] = await tx.query<Row>({
      text: textOf({ ...work, reading: undefined }, undefined, false).text,
      values: work.values,
    });
    if (!row?.done) await freeKey(context, tx.query);
    return result;
  });
  return row ? { row } : { earlier: done };
}

/** Statements that have got their names, by how they begin and by what is asked besides. */
const known = new Map<string, Map<string, Pick<Statement, 'name' | 'text'>>>();
const KNOWN = 200;

/** Statements that read along: each stays prepared in every connection, and senders choose what they ask for. */
const readAlong = new Set<string>();
const READ_ALONG = 200;

/** Whether what is asked for is read by the statement itself. Once there are many such statements, others are read afterwards. */
function mayReadAlong({ ctes, reading }: OneStatement): boolean {
  if (!reading) return false;
  const key = `${reading.name} ${hash('sha1', ctes)}`;
  if (readAlong.has(key)) return true;
  if (readAlong.size >= READ_ALONG) return false;
  readAlong.add(key);
  return true;
}

/** The whole statement, prepared under a name of its text: such statements come in few shapes. */
function textOf(
  { ctes, effect, select, values, reading }: OneStatement,
  question: Question | undefined,
  claims: boolean,
): Pick<Statement, 'name' | 'text'> & { readonly text: string } {
  let ends = known.get(ctes);
  if (!ends) {
    if (known.size === KNOWN) known.clear();
    known.set(ctes, (ends = new Map()));
  }
  const besides = `${claims} ${question?.name ?? ''} ${reading?.name ?? ''}`;
  let statement = ends.get(besides);
  if (!statement) {
    let n = values.length;
    const next = (): string => `$${(n += 1)}`;
    const claim = claims
      ? `, claim as (insert into idempotency_key (viewer_id, key, request_hash, result, created_at)
    select ${[next(), next(), next(), next(), next()].join(', ')} from ${effect})`
      : '';
    let asker = 'asker as (select true as holds)';
    if (question) {
      const answer = question.text(n + 1);
      n += question.values.length;
      asker = `asker as (select (${answer}) = ${next()} as holds)`;
    }
    const holds = question ? ', (select holds from asker) as holds' : '';
    const read = reading
      ? `, (with "${reading.table}" as (select * from ${effect}) ${renumbered(reading.text, n)}) as read`
      : '';
    const text = `with ${asker}, ${ctes}${claim} select s.*${holds}${read} from (${select}) s`;
    ends.set(besides, (statement = { text, name: hash('sha1', text).slice(0, 24) }));
  }
  return statement;
}

/** The same text with parameters that stand behind `before` others. */
const renumbered = (text: string, before: number): string =>
  text.replaceAll(/\$(\d+)/g, (_, n: string) => `$${Number(n) + before}`);

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
