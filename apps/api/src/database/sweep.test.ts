import { expect, test } from 'vitest';
import { newId } from '../graphql/ids.ts';
import { installation } from '../testing/installation.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { sweepIdempotencyKeys } from './sweep.ts';

const quay = installation();

test('an idempotency key is forgotten after 24 hours', async () => {
  const { manager } = quay.database.dataSource;
  const key = (name: string) =>
    manager.insert(IdempotencyKey, {
      viewerId: newId(quay.clock),
      key: name,
      requestHash: Buffer.from(name),
      result: {},
      createdAt: quay.clock.now(),
    });
  await key('old');
  quay.clock.pass(1_000);
  await key('young');
  quay.clock.pass(24 * 60 * 60 * 1000 - 500);
  await sweepIdempotencyKeys(quay.database, quay.clock);
  const left = await manager.find(IdempotencyKey);
  expect(left.map((row) => row.key)).toEqual(['young']);
});
