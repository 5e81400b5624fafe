import * as documents from '@quayside/graphql/generated';
import operations from '@quayside/graphql/operations.json' with { type: 'json' };
import { Kind, OperationTypeNode, print, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { createCache } from '../apollo.ts';

const texts: Readonly<Record<string, string>> = operations;

const asked = Object.entries<DocumentNode>(documents).filter(([, { definitions }]) =>
  definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== OperationTypeNode.SUBSCRIPTION,
  ),
);

test.each(asked)('%s is sent as it is registered', (_, document) => {
  const sent = createCache().transformDocument(document);
  const meta: unknown = '__meta__' in sent ? sent.__meta__ : undefined;
  const hash = Object.keys(texts).find((sha256) => texts[sha256] === print(sent));
  expect(meta).toEqual({ hash });
});

test('every registered operation is one that is sent', () => {
  expect(Object.keys(texts)).toHaveLength(asked.length);
});
