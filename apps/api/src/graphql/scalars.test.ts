import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const { DateTime } = scalars;

test('an instant of the database is told to the millisecond, as a Date tells it', () => {
  const instant = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  const rest = fc.constantFrom('', '.1', '.12', '.123', '.1239', '.123999', '.000001', '.999999');
  fc.assert(
    fc.property(instant, rest, fc.constantFrom('+00:00', '+02:00', '-05:30', 'Z'), (date, fraction, zone) => {
      const stored = `${date.toISOString().slice(0, 19)}${fraction}${zone}`;
      expect(DateTime.serialize(stored)).toBe(new Date(stored).toISOString());
    }),
    { numRuns: 1_000, seed: 20261121 },
  );
});

test('what is no instant is not told', () => {
  expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  for (const value of ['', 'infinity', 'soon']) expect(() => DateTime.serialize(value)).toThrow(RangeError);
});
