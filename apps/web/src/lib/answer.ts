import type { ErrorLike } from '@apollo/client';
import { failureOf, type Failure } from './failure.ts';

/** What a screen knows of its question. */
export type Answer<Data> = {
  /** The answer; while a changed question is on its way, the answer to the one before. */
  readonly data: Data | undefined;
  /** A question is on its way. */
  readonly waiting: boolean;
  /** Why the last question was not answered. What was known before stays in `data`. */
  readonly failure: Failure | undefined;
  /** Asks once more. */
  again(): void;
};

/** A question as it stands: what `useQuery` gives. */
export type Asked<Data> = {
  readonly data?: Data;
  readonly previousData?: Data;
  readonly error?: ErrorLike;
  readonly loading: boolean;
  refetch(): Promise<unknown>;
};

/** `answerOf(useQuery(TICKETS, …))`: what is shown stays until something newer comes, and errors are failures. */
export const answerOf = <Data>({ data, previousData, error, loading, refetch }: Asked<Data>): Answer<Data> => ({
  data: data ?? previousData,
  waiting: loading,
  failure: error && !loading ? failureOf(error) : undefined,
  // A failure comes back as `error`; the promise tells it a second time.
  again: () => void refetch().catch(() => undefined),
});
