import type { Clock } from '../clock.ts';
import type { Database } from './database.ts';
import { KEY_LIVES_MS } from './transaction.ts';

/** Forgets the idempotency keys that no longer count. */
export async function sweepIdempotencyKeys({ query }: Pick<Database, 'query'>, clock: Clock): Promise<void> {
  await query({
    text: 'delete from idempotency_key where created_at < $1',
    values: [new Date(clock.now().getTime() - KEY_LIVES_MS)],
  });
}
