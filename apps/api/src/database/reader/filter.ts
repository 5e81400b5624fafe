import { insideId, type IdentifiedType } from '../../graphql/ids.ts';
import { invalid } from '../../graphql/errors.ts';
import type { Run } from './run.ts';
import { join, raw, sql, type Sql, type Value } from './sql.ts';

export type Operators = Readonly<Record<string, unknown>>;

/** The operators of one filter entry that are given, and whether `eq` and `neq` ask for nothing: what decides the text. */
export const shapeOf = (given: unknown): string =>
  Object.entries((given ?? {}) as Operators)
    .filter(([operator, value]) => value !== undefined && (value !== null || operator === 'eq' || operator === 'neq'))
    .map(([operator, value]) => (value === null ? `${operator}:null` : operator))
    .sort()
    .join();

const LIKE_SIGNS = /[\\%_]/g;

/** A text as a pattern that finds it anywhere. */
export const anywhere = (text: unknown): string => `%${String(text).replace(LIKE_SIGNS, '\\$&')}%`;

/** The conditions of one filter entry on an expression. `shape` as from shapeOf; `read` makes a given value one of the column. */
export function compare(expression: Sql, type: string, shape: string, operand: (operator: string) => Value): Sql {
  const conditions = shape
    .split(',')
    .filter(Boolean)
    .map((given) => condition(expression, type, given, operand));
  return conditions.length ? sql`(${join(conditions, ' and ')})` : raw('true');
}

function condition(expression: Sql, type: string, given: string, operand: (operator: string) => Value): Sql {
  const value = operand(given);
  const one = sql`${value}::${raw(type)}`;
  const many = sql`${value}::${raw(type)}[]`;
  switch (given) {
    case 'eq':
      return sql`${expression} = ${one}`;
    case 'eq:null':
      return sql`${expression} is null`;
    case 'neq':
      return sql`${expression} is distinct from ${one}`;
    case 'neq:null':
      return sql`${expression} is not null`;
    case 'in':
      return sql`${expression} = any(${many})`;
    case 'nin':
      return sql`(${expression} = any(${many})) is not true`;
    case 'before':
      return sql`${expression} < ${one}`;
    case 'after':
      return sql`${expression} > ${one}`;
    case 'contains':
      return sql`${expression} ilike ${(run: Run) => anywhere(value(run))}`;
    default:
      throw new Error(`no filter knows the operator ${given}`);
  }
}

/** The keys behind the outside IDs of a filter entry. BAD_USER_INPUT for one of another type. */
export function insideIds(type: IdentifiedType, given: unknown, path: string): unknown {
  if (Array.isArray(given)) return given.map((id) => insideIds(type, id, path));
  const uuid = insideId(type, String(given));
  if (!uuid) throw invalid({ path, code: 'not_an_id' });
  return uuid;
}
