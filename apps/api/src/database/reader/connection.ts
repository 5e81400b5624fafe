import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { invalid } from '../../graphql/errors.ts';
import { DEFAULT_SIZE, pageSize, type Asked } from './asked.ts';
import type { Compiler } from './compiler.ts';
import { listName, readCursor } from './cursor.ts';
import type { Link, Table } from './declaration.ts';
import type { Entity } from './entity.ts';
import { filterConditions } from './filtering.ts';
import { orderBy, orderOf, type Ordering } from './ordering.ts';
import type { Run } from './run.ts';
import { collectFields } from './selection.ts';
import { all, join, literal, name, raw, sql, type Sql, type Value } from './sql.ts';

/** Counts are exact up to here: counting on costs, and nobody reads on. */
export const COUNTED = 1000;
/** Where the count for a field and the one with `Capped` behind its name stands in the row, at most one above COUNTED. */
export const countKey = (field: string): string => `$${field}`;

/** Which page is asked for. */
type Page = {
  size: number;
  backward: boolean;
  started: boolean;
  past: Sql | undefined;
  list: Value;
  ordering: Ordering;
};

/** A connection as JSON: only the parts that are asked for, with one row more than the page where it must be known whether more follows. */
export function connection(c: Compiler, entity: Entity, link: Link, parent: Table | undefined, asked: Asked): Sql {
  const type = getNamedType(asked.field.type) as GraphQLObjectType;
  const parts = collectFields(c.document, type, asked.nodes);
  const scope = (t: Table): Sql =>
    all(link.on(t, parent ?? t), c.visible(entity, t, link), filterConditions(c, entity, t, asked));
  const t = c.table(entity);
  const page = pageOf(c, entity, link, asked, t);
  const nodes = [...parts.values()].flat();
  const numbered = page.backward || nodes.some((node) => node.name.value === 'pageInfo');
  const part = new Parts(page, numbered);

  for (const [key, same] of parts) {
    const field = same[0]!.name.value;
    if (field === '__typename') part.outer(key, literal(type.name));
    else if (field === 'nodes') part.each(key, c.json(entity, t, same));
    else if (field === 'edges') part.each(key, edge(c, entity, t, page, named(type, field), same));
    else if (field === 'pageInfo') part.outer(key, part.info(c, t, named(type, field), same));
  }
  if (nodes.some((node) => node.name.value === 'totalCount' || node.name.value === 'totalCountCapped'))
    part.outer(countKey('totalCount'), count(c, entity, scope));
  if (!part.reads) return sql`(select row_to_json(c) from (select ${join(part.outers, ', ')}) c)`;
  const rows = sql`select * from ${t.$from} where ${all(scope(t), page.past)} ${orderBy(page.ordering, t, page.backward)} limit ${raw(String(page.size + (numbered ? 1 : 0)))}`;
  return sql`(select row_to_json(c) from (select ${join(part.outers, ', ')} from (select ${join(part.inners, ', ')} from (${rows}) ${t.$alias}) p) c)`;
}

const named = (type: GraphQLObjectType, field: string): GraphQLObjectType =>
  getNamedType(type.getFields()[field]!.type) as GraphQLObjectType;

function pageOf(c: Compiler, entity: Entity, link: Link, asked: Asked, t: Table): Page {
  const given = (argument: string) => (run: Run) => asked.arguments(run)[argument];
  const has = (argument: string): boolean =>
    c.fixed((run) => given(argument)(run) !== null && given(argument)(run) !== undefined);
  const backward = has('last');
  const at = (argument: string): string => `${asked.path}${argument}`;
  if (backward && has('first')) throw invalid({ path: at('last'), code: 'one_of_both' });
  const [cursor, other] = backward ? (['before', 'after'] as const) : (['after', 'before'] as const);
  if (has(other)) throw invalid({ path: at(other), code: 'not_allowed' });
  const size = pageSize(c, asked, backward ? 'last' : 'first') ?? DEFAULT_SIZE;
  const ordering = orderOf(c, entity, asked, link);
  const order = `${ordering.key}${ordering.descending ? ' desc' : ''}`;
  const place = `${entity.type} ${asked.field.name}`;
  const list = (run: Run): string => listName(place, order, asked.arguments(run)['filter']);
  const started = has(cursor);
  if (started) c.cursorPath = at(cursor);
  const key = (i: number) => (run: Run) => readCursor(given(cursor)(run), list(run), 2, at(cursor))[i];
  const past = started
    ? sql`(${ordering.order.by(t)}, ${t.$key}) ${raw(ordering.descending === backward ? '>' : '<')} (${key(0)}::${raw(ordering.order.type)}, ${key(1)}::${raw(entity.keyType)})`
    : undefined;
  return { size, backward, started, past, list, ordering };
}

const cursorOf = ({ list, ordering }: Page, t: Table): Sql =>
  sql`json_build_array(${list}::text, ${ordering.order.by(t)}, ${t.$key})::text`;

function edge(
  c: Compiler,
  entity: Entity,
  t: Table,
  page: Page,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  const fields = [...collectFields(c.document, type, nodes)].map(([key, same]) => {
    const field = same[0]!.name.value;
    const value =
      field === 'node' ? c.json(entity, t, same) : field === 'cursor' ? cursorOf(page, t) : literal(type.name);
    return sql`${value} as ${name(key)}`;
  });
  return sql`(select row_to_json(x) from (select ${join(fields, ', ')}) x)`;
}

/** How many records there are, as far as is counted. */
export function count(c: Compiler, entity: Entity, scope: (t: Table) => Sql): Sql {
  const t = c.table(entity);
  return sql`(select count(*) from (select from ${t.$from} where ${scope(t)} limit ${raw(String(COUNTED + 1))}) n)`;
}

/** The columns of a connection: those of each row, and those made of all rows. */
class Parts {
  readonly inners: Sql[] = [];
  readonly outers: Sql[] = [];
  reads = false;
  readonly #page: Page;
  readonly #numbered: boolean;

  constructor(page: Page, numbered: boolean) {
    this.#page = page;
    this.#numbered = numbered;
    if (numbered) this.inners.push(sql`row_number() over () as n`);
  }

  outer(key: string, value: Sql): void {
    this.outers.push(sql`${value} as ${name(key)}`);
  }

  /** A value of every row of the page, as an array in the order of the list. */
  each(key: string, value: Sql): void {
    this.inners.push(sql`${value} as ${name(key)}`);
    this.outer(key, sql`coalesce(${this.#ofPage('json_agg', key)}, '[]')`);
    this.reads = true;
  }

  /**
   * An aggregate over the page. As soon as one of a statement says its order, all must say the same one: PostgreSQL sorts
   * the rows for it, and the others get them as they come.
   */
  #ofPage(aggregate: 'json_agg' | 'array_agg', key: string): Sql {
    const { backward, size } = this.#page;
    const inPage = raw(this.#numbered ? ` order by p.n${backward ? ' desc' : ''}) filter (where p.n <= ${size})` : ')');
    return sql`${raw(aggregate)}(p.${name(key)}${inPage}`;
  }

  /** Some of it is known without a row: only what is not makes the connection read. */
  info(c: Compiler, t: Table, type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
    const { backward, size, started } = this.#page;
    const further = raw(`count(p.n) > ${size}`);
    const before = raw(String(started));
    const at = (place: string): Sql => sql`(${this.#ofPage('array_agg', '$cursor')})[${raw(place)}]`;
    const values: Record<string, Sql> = {
      hasNextPage: backward ? before : further,
      hasPreviousPage: backward ? further : before,
      startCursor: at('1'),
      endCursor: at(`least(count(p.n), ${size})`),
      __typename: literal(type.name),
    };
    const wanted = [...collectFields(c.document, type, nodes)].map(
      ([key, same]) => [key, same[0]!.name.value] as const,
    );
    const cursors = wanted.some(([, field]) => field === 'startCursor' || field === 'endCursor');
    if (cursors) this.inners.push(sql`${cursorOf(this.#page, t)} as "$cursor"`);
    this.reads ||= cursors || wanted.some(([, field]) => values[field] === further);
    const fields = wanted.map(([key, field]) => sql`${values[field]!} as ${name(key)}`);
    return sql`(select row_to_json(x) from (select ${join(fields, ', ')}) x)`;
  }
}
