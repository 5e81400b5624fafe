import type { NormalizedCacheObject } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMemo } from 'react';

/**
 * What some list has said of the ticket with that number, as it was when one came to it: it stands there until the ticket itself
 * is answered. `fragment` is that of the list's rows; undefined when no list said all of it.
 */
export function useKnownTicket<Row>(
  number: number,
  fragment: TypedDocumentNode<Row, unknown>,
  fragmentName: string,
): Row | undefined {
  const { cache } = useApolloClient();
  return useMemo(() => {
    const records = Object.entries(cache.extract() as NormalizedCacheObject);
    const id = records.find(([, record]) => record?.__typename === 'Ticket' && record['number'] === number)?.[0];
    return id === undefined ? undefined : (cache.readFragment<Row>({ id, fragment, fragmentName }) ?? undefined);
  }, [cache, number, fragment, fragmentName]);
}
