import type { EntityManager } from 'typeorm';
import { idsByKey } from './demo.queries.ts';
import { found } from './found.ts';
import type { CategoryKey, TypeKey } from './stories/story.ts';
import type { QueueKey, StatusKey } from './stories/told.ts';

/** Finds the ID of a row that every installation has, by its key. */
type Find<Key extends string> = (key: Key) => string;

/** The rows that every installation has and the demo refers to. */
export type BuiltIn = {
  readonly status: Find<StatusKey>;
  readonly type: Find<TypeKey>;
  readonly category: Find<CategoryKey>;
  readonly queue: Find<QueueKey>;
  readonly securityRole: Find<'EXTERNAL_USER' | 'EXTERNAL_MANAGER'>;
};

/** Reads them. */
export async function readBuiltIn(manager: EntityManager): Promise<BuiltIn> {
  return {
    status: await finder(manager, 'ticket_status'),
    type: await finder(manager, 'ticket_type'),
    category: await finder(manager, 'ticket_category'),
    queue: await finder(manager, 'ticket_queue'),
    securityRole: await finder(manager, 'security_role'),
  };
}

async function finder(manager: EntityManager, table: string): Promise<(key: string) => string> {
  const ids = await idsByKey(manager, table);
  return (key) => found(ids.get(key), `${key} in ${table}`);
}
