import type { Asked } from './asked.ts';
import type { Compiler } from './compiler.ts';
import type { Link, Order, Table } from './declaration.ts';
import type { Entity } from './entity.ts';
import { raw, sql, type Sql } from './sql.ts';

/** The order of a list: a key that is never null, then the ID, so that no two records stand at the same place. */
export type Ordering = { readonly key: string; readonly order: Order<object>; readonly descending: boolean };

/** The order that is asked for, else the link's, else the entity's first. */
export function orderOf(c: Compiler, entity: Entity, asked: Asked, link: Link): Ordering {
  const wanted = asked.field.args.some((argument) => argument.name === 'orderBy')
    ? c.fixed((run) => orderArgument(asked.arguments(run)['orderBy'])?.field)
    : undefined;
  const [standard] = entity.orders.keys();
  const key = wanted ?? link.order ?? standard!;
  const order = entity.orders.get(key);
  if (!order) throw new Error(`${entity.type} has no order ${key}`);
  const direction = wanted && c.fixed((run) => orderArgument(asked.arguments(run)['orderBy'])?.direction);
  const descending = direction ? direction === 'DESC' : key === standard && !!entity.rules.descending;
  return { key, order, descending };
}

export const orderBy = ({ order, descending }: Ordering, t: Table, backward: boolean): Sql => {
  const direction = raw(descending === backward ? '' : ' desc');
  return sql`order by ${order.by(t)}${direction}, ${t.$key}${direction}`;
};

type OrderArgument = { field: string; direction: 'ASC' | 'DESC' };
const orderArgument = (given: unknown): OrderArgument | undefined => (given ?? undefined) as OrderArgument | undefined;
