import { expect, test } from 'vitest';
import { schema } from './schema.ts';
import { subscriptionDocuments } from './subscription-documents.ts';

test('a document is read once, and kept as long as all that are kept are not too much', () => {
  const find = subscriptionDocuments(schema);
  const source = 'subscription { ticketsChanged { cursor } }';
  const first = find(source, undefined);
  expect(find(source, undefined)).toBe(first);
  for (let i = 0; i < 60; i += 1)
    find(`subscription S${i} { ticketsChanged { cursor } } # ${'x'.repeat(5_000)}`, undefined);
  expect(find(source, undefined)).not.toBe(first);
});

test.each([
  'subscription { ticketsChanged @skip(if: true) { cursor } boardChanged(boardId: "x") { cursor } }',
  'subscription { ...other @skip(if: true) ticketsChanged { cursor } } fragment other on Subscription { boardChanged(boardId: "x") { cursor } }',
])('one field at the root, whether or not it is skipped: %.60s', (source) => {
  expect(() => subscriptionDocuments(schema)(source, undefined)).toThrow('only one field at its root');
});
