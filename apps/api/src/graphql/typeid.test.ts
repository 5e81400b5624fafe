import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { expect, test } from 'vitest';
import { typeIdSuffix } from './typeid.ts';

test('the suffix is the one that the library makes', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      expect(`ticket_${typeIdSuffix(uuid)}`).toBe(TypeID.fromUUID('ticket', uuid).toString());
    }),
    { numRuns: 1_000 },
  );
  for (const uuid of ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])
    expect(`a_${typeIdSuffix(uuid)}`).toBe(TypeID.fromUUID('a', uuid).toString());
});

test('what is no UUID has none', () => {
  for (const text of ['', 'null', '01900000-0000-7000-8000']) expect(() => typeIdSuffix(text)).toThrow('not a UUID');
});
