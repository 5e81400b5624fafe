import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import { invalid, notFound } from '../../graphql/errors.ts';
import { insideId, readId, type IdentifiedType } from '../../graphql/ids.ts';
import { answerOf, wasRead } from './answers.ts';
import type { Asked } from './asked.ts';
import type { Compiler, Fixed } from './compiler.ts';
import type { Declaration, Link, Table, Who } from './declaration.ts';
import type { Build, Row } from './reader.ts';
import type { Run } from './run.ts';
import { join, literal, raw, sql, type Sql, type Value } from './sql.ts';

/** What the condition of a root field may know. */
export type Given = {
  readonly who: Who;
  /** An argument of the field, as a parameter. */
  argument(name: string): Value;
  /** Something of what the field stands on: the result of a mutation, as a parameter. */
  parent(name: string): Value;
  /** Something of the request that decides the statement's text. */
  fixed<T extends Fixed>(read: (run: Run) => T): T;
};

type Where<E> = (t: Table<E>, given: Given) => Sql;
type Resolver<Result> = (source: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => Promise<Result>;

/** What the database returns for a field is what its selection says: the compiler made the statement from it. */
const read =
  <Result>(build: Build): Resolver<Result> =>
  async (source, _args, context, info) =>
    (await context.database.reader.read(build, source, context, info)) as Result;

const oneRecord =
  <E extends object>(declaration: Declaration<E>, where: Where<E>): Build =>
  (c, info) => {
    const asked = askedAt(c, info);
    return c.one(c.entity(declaration.type), rootLink(c, declaration, where, asked), undefined, asked.nodes, true);
  };

/** A root field that is one record; null when the viewer sees none that fits. */
export const recordIfVisible = <E extends object>(declaration: Declaration<E>, where: Where<E>): Resolver<Row | null> =>
  read(oneRecord(declaration, where));

/** A root field that is one record. NOT_FOUND when the viewer sees none that fits. */
export const record = <E extends object>(declaration: Declaration<E>, where: Where<E>): Resolver<Row> => {
  const find = recordIfVisible(declaration, where);
  return async (...asked) => {
    const found = await find(...asked);
    if (!found) throw notFound();
    return found;
  };
};

/** A root field that is the record with the ID in its argument `id`. NOT_FOUND when the viewer does not see it. */
export const recordById = <E extends { id: unknown }>(declaration: Declaration<E>): Resolver<Row> =>
  record(declaration, (t, { argument }) => {
    const id = argument('id');
    return sql`${t.id} = ${(run) => insideId(declaration.type as IdentifiedType, String(id(run)))}`;
  });

/** A root field that is a connection over the records that the viewer sees. */
export const connection = <E extends object>(declaration: Declaration<E>, where?: Where<E>): Resolver<Row> =>
  read((c, info) => {
    const asked = askedAt(c, info);
    return c.connection(c.entity(declaration.type), rootLink(c, declaration, where, asked), undefined, asked);
  });

/** A root field that is a list of the records that the viewer sees. */
export const list = <E extends object>(declaration: Declaration<E>, where?: Where<E>): Resolver<readonly Row[]> =>
  read((c, info) => {
    const asked = askedAt(c, info);
    return c.list(c.entity(declaration.type), rootLink(c, declaration, where, asked), undefined, asked);
  });

/** A field of a mutation's payload, and what builds its statement. */
export type Changed = Resolver<Row | null> & { readonly build: Build };

/**
 * The record whose key the parent holds under this name: what a mutation made or changed. Null when the viewer does not see
 * it. It is read unless the statement that made it has done that.
 */
export const changed = <E extends { id: unknown }>(declaration: Declaration<E>, key: string): Changed => {
  const build = oneRecord<E>(declaration, (t, { parent }) => sql`${t.id} = ${parent(key)}`);
  const find = read<Row | null>(build);
  const resolve: Resolver<Row | null> = async (source, args, context, info) =>
    wasRead(source) ? (answerOf(source) as Row | null) : find(source, args, context, info);
  return Object.assign(resolve, { build });
};

/** Any record by its ID. NOT_FOUND when the viewer sees none. */
export const node: GraphQLFieldResolver<unknown, Context, { id: string }, Promise<Row>> = async (
  source,
  { id },
  context,
  info,
) => {
  if (!readId(id)) throw notFound();
  const found = await context.database.reader.read(buildNode, source, context, info);
  if (!found) throw notFound();
  return found as Row;
};

function buildNode(c: Compiler, info: GraphQLResolveInfo): Sql {
  const asked = askedAt(c, info);
  const id = (run: Run) => readId(String(asked.arguments(run)['id']));
  const type = c.fixed((run) => id(run)?.type);
  return anyRecord(c, type!, asked, (t) => sql`${t.$key} = ${(run) => id(run)?.uuid}`);
}

/** How many records `nodes` answers at once. */
const AT_ONCE = 100;

/** Records by their IDs in the order asked for, null in the place of each that the viewer does not see. */
export const nodes: GraphQLFieldResolver<
  unknown,
  Context,
  { ids: readonly string[] },
  Promise<readonly (Row | null)[]>
> = async (source, { ids }, context, info) => {
  if (ids.length > AT_ONCE) throw invalid({ path: 'ids', code: 'too_long', values: { max: AT_ONCE } });
  return (await context.database.reader.read(buildNodes, source, context, info)) as readonly (Row | null)[];
};

function buildNodes(c: Compiler, info: GraphQLResolveInfo): Sql {
  const asked = askedAt(c, info);
  const ids = (run: Run) => (asked.arguments(run)['ids'] as readonly string[]).map(readId);
  const types = c
    .fixed((run) => [...new Set(ids(run).map((id) => id?.type ?? ''))].sort().join())
    .split(',')
    .filter(Boolean);
  const uuids: Value = (run) => ids(run).map((id) => id?.uuid ?? null);
  const typeNames: Value = (run) => ids(run).map((id) => id?.type ?? null);
  const cases = types.map(
    (type) => sql`when ${literal(type)} then ${anyRecord(c, type, asked, (t) => sql`${t.$key} = i.id`)}`,
  );
  const found = cases.length ? sql`case i.type ${join(cases, ' ')} end` : raw('null::json');
  return sql`(select coalesce(json_agg(${found} order by i.place), '[]') from unnest(${uuids}::uuid[], ${typeNames}::text[]) with ordinality i(id, type, place))`;
}

const anyRecord = (c: Compiler, type: string, asked: Asked, on: (t: Table) => Sql): Sql =>
  c.one(c.entity(type), { to: type, many: false, on }, undefined, asked.nodes, true);

function askedAt(c: Compiler, info: GraphQLResolveInfo): Asked {
  const field = info.parentType.getFields()[info.fieldName]!;
  const nodes = c.nodes();
  return { field, nodes, arguments: (run) => run.arguments(field, nodes[0]!), path: '' };
}

function rootLink<E extends object>(
  c: Compiler,
  declaration: Declaration<E>,
  where: Where<E> | undefined,
  asked: Asked,
): Link {
  const given: Given = {
    who: c.who,
    argument: (name) => (run) => asked.arguments(run)[name],
    parent: (name) => (run) => run.parent[name],
    fixed: (see) => c.fixed(see),
  };
  return { to: declaration.type, many: true, on: (t) => where?.(t as Table<E>, given) ?? raw('true') };
}
