// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, gql, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createCache } from '../../apollo.ts';
import { useKnownTicket } from './useKnownTicket.ts';

type Line = { readonly __typename: 'Ticket'; readonly id: string; readonly number: number; readonly subject: string };
const LINE: TypedDocumentNode<Line, unknown> = gql`
  fragment Line on Ticket {
    id
    number
    subject
  }
`;

/** What is known of a ticket where these records are. */
function known(number: number, ...records: (Partial<Line> & { id: string })[]): Line | undefined {
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty() });
  client.cache.restore(Object.fromEntries(records.map((record) => [`Ticket:${record.id}`, record])));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return renderHook(() => useKnownTicket(number, LINE, 'Line'), { wrapper }).result.current;
}

const till: Line = { __typename: 'Ticket', id: 'a', number: 4711, subject: 'The till hums' };

test('a ticket is known as some list has said it', () => {
  expect(known(4711, { ...till, id: 'b', number: 4712 }, till)).toEqual(till);
});

test('not when no list said it, or not all of it', () => {
  expect(known(4713, till)).toBeUndefined();
  expect(known(4711, { __typename: 'Ticket', id: 'a', number: 4711 })).toBeUndefined();
});
