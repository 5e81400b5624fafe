import { getNamedType, getNullableType, isLeafType, type GraphQLInputObjectType } from 'graphql';
import { invalid } from '../../graphql/errors.ts';
import { ID_PREFIXES, type IdentifiedType } from '../../graphql/ids.ts';
import type { Asked } from './asked.ts';
import type { Compiler } from './compiler.ts';
import type { Filtering, Link, Table } from './declaration.ts';
import type { Entity } from './entity.ts';
import { compare, insideIds, shapeOf, type Operators } from './filter.ts';
import type { Run } from './run.ts';
import { all, raw, sql, type Sql, type Value } from './sql.ts';

type Filter = Readonly<Record<string, unknown>>;

/** `{ status: { in: [...] }, text: "x" }` as conditions: the keys make the statement, the values are parameters. */
export function filterConditions(c: Compiler, entity: Entity, t: Table, asked: Asked): Sql | undefined {
  if (!asked.field.args.some((argument) => argument.name === 'filter')) return undefined;
  const filter = (run: Run): Filter => (asked.arguments(run)['filter'] ?? {}) as Filter;
  const keys = c
    .fixed((run) =>
      Object.keys(filter(run))
        .filter((key) => filter(run)[key] !== null && filter(run)[key] !== undefined)
        .sort()
        .join(),
    )
    .split(',')
    .filter(Boolean);
  const conditions = keys.map((key) => {
    const value: Value = (run) => filter(run)[key];
    const path = `${asked.path}filter.${key}`;
    // What the viewer may not see must not be found out by filtering.
    if (c.hides(entity, key)) throw invalid({ path, code: 'not_allowed' });
    const use = filtering(c, value);
    const own = entity.rules.filters?.[key];
    if (own) return own(t, use);
    const column = entity.column(key);
    if (!column) return relationFilter(c, entity, t, key, value, path);
    return isPlain(asked, key)
      ? sql`${entity.at(t, key)} = ${value}::${raw(column.type)}`
      : use.compare(entity.at(t, key), column.type);
  });
  return conditions.length ? all(...conditions) : undefined;
}

/** Whether an entry of the filter is a value itself, and not operators on one. */
function isPlain({ field }: Asked, key: string): boolean {
  const filter = getNamedType(field.args.find(({ name }) => name === 'filter')!.type) as GraphQLInputObjectType;
  return isLeafType(getNullableType(filter.getFields()[key]!.type));
}

function filtering(c: Compiler, value: Value): Filtering {
  return {
    who: c.who,
    value,
    fixed: (read) => c.fixed((run) => read(value(run))),
    compare: (expression, type) =>
      compare(
        expression,
        type,
        c.fixed((run) => shapeOf(value(run))),
        (operator) => (run) => (value(run) as Operators)[operator],
      ),
    planAnew: () => {
      c.preparable = false;
    },
  };
}

/** By the ID of a related record; by its key too where the related ones have keys. One that the viewer does not see is none. */
function relationFilter(c: Compiler, entity: Entity, t: Table, relation: string, value: Value, path: string): Sql {
  const key = entity.keyOf(relation);
  const link = entity.link(relation);
  const type = link.to;
  if (!key || !isIdentified(type)) throw new Error(`${entity.type} can't be filtered by ${relation}`);
  const target = c.entity(type);
  const shape = c.fixed((run) => shapeOf(value(run)));
  const given = (operator: string) => (run: Run) => (value(run) as Operators)[operator];
  const at = (operator: string): string => `${path}.${operator}`;
  const column = entity.at(t, key);
  const seen = keySeen(c, column, target, link, t);
  if (!target.column('key')) {
    const ids = (operator: string) => (run: Run) => insideIds(type, given(operator)(run), at(operator));
    if (seen === column) return compare(column, 'uuid', shape, ids);
    // An index knows the key, not whether it is seen.
    const finding = shape.split(',').filter((operator) => FINDING.includes(operator));
    return all(compare(column, 'uuid', finding.join(), ids), compare(seen, 'uuid', shape, ids));
  }
  const k = c.table(target);
  const ids = (operator: string): Sql => {
    const [byId, byKey] = [uuidsAmong, keysAmong].map(
      (among) => (run: Run) => among(type, given(operator)(run), at(operator)),
    );
    return sql`array(select ${target.at(k, 'id')} from ${k.$from} where ${target.at(k, 'id')} = any(${byId!}::uuid[]) or ${target.at(k, 'key')} = any(${byKey!}::text[]))`;
  };
  return all(
    ...shape
      .split(',')
      .filter(Boolean)
      .map((operator) => {
        if (operator.endsWith(':null')) return compare(seen, 'uuid', operator, given);
        const found = sql`${seen} = any(${ids(operator)})`;
        return FINDING.includes(operator) ? found : sql`(${found}) is not true`;
      }),
  );
}

/** The operators that find the records of one key or some: for them an index helps. */
const FINDING = ['eq', 'in'];

/** The key of a related record, null when the viewer does not see that record. */
function keySeen(c: Compiler, key: Sql, target: Entity, link: Link, t: Table): Sql {
  const r = c.table(target);
  const visible = c.visible(target, r, link);
  return visible ? sql`(select ${r.$key} from ${r.$from} where ${all(link.on(r, t), visible)})` : key;
}

const isIdentified = (type: string): type is IdentifiedType => type in ID_PREFIXES;

const KEY = /^[A-Z][A-Z0-9_]*$/;
const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
const keysAmong = (_type: IdentifiedType, given: unknown): unknown[] =>
  listOf(given).filter((id) => KEY.test(String(id)));
const uuidsAmong = (type: IdentifiedType, given: unknown, path: string): unknown =>
  insideIds(
    type,
    listOf(given).filter((id) => !KEY.test(String(id))),
    path,
  );
