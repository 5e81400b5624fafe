import type { ApolloClient, ErrorLike, OperationVariables } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef } from 'react';
import { line } from './line.ts';

/** After the line has come back, everybody asks anew within this time, in milliseconds: not all at once. */
const CATCH_UP_MS = { least: 150, most: 900 };
/** How long to wait before asking for changes again that ended by themselves: doubled each time up to the longest. */
const AGAIN_MS = { first: 1_000, longest: 30_000 };

type Following<Data> = {
  /** Something changed. */
  onChange(data: Data): void;
  /**
   * Changes may have been missed, since the line was away or the server refused to tell them: ask anew. What is shown stays
   * until the answer is there.
   */
  onGap?(): void;
  /** Nothing is followed. */
  skip?: boolean;
};

/**
 * Follows a subscription for as long as the component is there: `useLive(TICKET_CHANGED, { id }, { onChange, onGap })`.
 * The answers are not put into the cache. Whoever follows the same thing in the same tab shares one subscription.
 */
export function useLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { onChange, onGap, skip = false }: Following<Data>,
): void {
  const client = useApolloClient();
  const latest = useRef({ onChange, onGap });
  useEffect(() => {
    latest.current = { onChange, onGap };
  });
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (skip) return;
    return follow(client, document, JSON.parse(asked) as Variables, {
      change: (data) => latest.current.onChange(data),
      gap: () => latest.current.onGap?.(),
    });
  }, [client, document, asked, skip]);
}

type Follower<Data> = { change(data: Data): void; gap(): void };
/** What several follow together. */
type Stream = { readonly followers: Set<Follower<unknown>>; stop(): void };

const streams = new WeakMap<ApolloClient, Map<unknown, Map<string, Stream>>>();

function follow<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { change, gap }: Follower<Data>,
): () => void {
  const ofClient = streams.get(client) ?? new Map<unknown, Map<string, Stream>>();
  streams.set(client, ofClient);
  const ofDocument = ofClient.get(document) ?? new Map<string, Stream>();
  ofClient.set(document, ofDocument);
  const name = JSON.stringify(variables);
  const stream = ofDocument.get(name) ?? open(client, document, variables);
  ofDocument.set(name, stream);

  // The stream is known by its document: what comes on it is that document's data.
  const follower: Follower<unknown> = { change: (data) => change(data as Data), gap };
  stream.followers.add(follower);
  return () => {
    stream.followers.delete(follower);
    if (stream.followers.size > 0) return;
    stream.stop();
    if (ofDocument.get(name) === stream) ofDocument.delete(name);
  };
}

function open<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Stream {
  const followers = new Set<Follower<unknown>>();
  let tries = 0;
  let isRefused = false;
  let isMissing = !line.isOpen();
  let current: { unsubscribe(): void } | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let catchUp: ReturnType<typeof setTimeout> | undefined;

  const lookAgain = () => {
    clearTimeout(catchUp);
    catchUp = setTimeout(
      () => {
        for (const { gap } of followers) gap();
      },
      between(CATCH_UP_MS.least, CATCH_UP_MS.most),
    );
  };

  const listen = () => {
    current = client.subscribe({ query, variables, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data, error }) => {
        if (error) return fail(error);
        tries = 0;
        if (data !== undefined) for (const { change } of followers) change(data);
      },
      complete: () => {
        if (!isRefused) later();
      },
    });
  };

  const fail = (error: ErrorLike) => {
    isRefused = CombinedGraphQLErrors.is(error) && !error.errors.some(({ extensions }) => mayPass(extensions));
    // Why it was refused is found out by asking: the ticket is gone, or the viewer signed out.
    if (CombinedGraphQLErrors.is(error)) lookAgain();
  };

  const later = () => {
    clearTimeout(again);
    const longest = Math.min(AGAIN_MS.longest, AGAIN_MS.first * 2 ** tries);
    tries += 1;
    again = setTimeout(
      () => {
        listen();
        lookAgain();
      },
      between(longest / 2, longest),
    );
  };

  const unwatch = line.watch(() => {
    if (!line.isOpen()) isMissing = true;
    else if (isMissing) {
      isMissing = false;
      lookAgain();
    }
  });

  listen();
  return {
    followers,
    stop: () => {
      unwatch();
      clearTimeout(again);
      clearTimeout(catchUp);
      current?.unsubscribe();
    },
  };
}

/** A refusal that says nothing about what was asked for. */
const mayPass = (extensions: Readonly<Record<string, unknown>> | undefined): boolean =>
  extensions?.['code'] === 'INTERNAL' || extensions?.['code'] === 'RATE_LIMITED';

const between = (least: number, most: number): number => least + Math.random() * (most - least);
