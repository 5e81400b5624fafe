import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { failureOf, type Failure } from './failure.ts';
import { newKey } from './key.ts';
import { forgetUnanswered, rememberUnanswered, unansweredKey } from './unanswered.ts';

type WithInput<Input> = { input: Input };

/** What a screen knows of a verb while it runs. */
export type VerbState = {
  readonly saving: boolean;
  /** Why the last try failed; gone when the next one starts. */
  readonly failure: Failure | undefined;
  /** What is wrong with which field. */
  readonly errors: Readonly<Record<string, string>>;
  /** Takes the failure away. */
  forget(): void;
};

type Options<Input> = {
  /** Names of the queries to ask again, since their lists may have changed. */
  readonly refetch?: readonly string[];
  /** Told why, when it failed: for what is said elsewhere than beside the button, such as in a toast. */
  readonly onFailure?: (why: Failure, input: Input) => void;
};

/**
 * A mutation as a verb: `const [close, { saving, failure }] = useVerb(CLOSE)`. Answers with the data, or undefined when it
 * failed. Each thing that is sent carries a key: sent again after a lost connection, a double click or a reload in the
 * middle, it happens once.
 */
export function useVerb<Data, Input>(
  document: TypedDocumentNode<Data, WithInput<Input>>,
  { refetch = [], onFailure }: Options<Input> = {},
): [(input: Input) => Promise<Data | undefined>, VerbState] {
  const [mutate, { loading }] = useMutation(document, { refetchQueries: [...refetch] });
  const [failure, setFailure] = useState<Failure>();
  const name = nameOf(document);
  const sent = useRef<{ body: string; key: string; answer: Promise<Data | undefined> | undefined }>(undefined);

  const send = async (input: Input, key: string): Promise<Data | undefined> => {
    setFailure(undefined);
    try {
      const { data } = await mutate({
        variables: { input },
        context: { headers: { 'idempotency-key': key } },
      });
      sent.current = undefined;
      forgetUnanswered(name);
      return data ?? undefined;
    } catch (error) {
      const why = failureOf(error);
      // What the server has refused is finished; what may not have reached it keeps its key.
      if (why.code !== 'OFFLINE') {
        sent.current = undefined;
        forgetUnanswered(name);
      } else if (sent.current) sent.current.answer = undefined;
      setFailure(why);
      onFailure?.(why, input);
      return undefined;
    }
  };

  const verb = (input: Input): Promise<Data | undefined> => {
    const body = JSON.stringify(input);
    const before = sent.current?.body === body ? sent.current : undefined;
    if (before?.answer) return before.answer;
    const key = before?.key ?? unansweredKey(name, body) ?? newKey();
    const entry = { body, key, answer: undefined as Promise<Data | undefined> | undefined };
    sent.current = entry;
    rememberUnanswered(name, { body, key });
    entry.answer = send(input, key);
    return entry.answer;
  };

  return [verb, { saving: loading, failure, errors: failure?.fields ?? {}, forget: () => setFailure(undefined) }];
}

const nameOf = ({ definitions }: DocumentNode): string =>
  definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? (definition.name?.value ?? []) : [],
  )[0] ?? '';
