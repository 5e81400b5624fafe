import { useCallback, useEffect, useState } from 'react';
import { type Answer, answerOf, type Asked } from './answer.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Param } from './urlState.ts';

/** How many rows a list has at first, and how many more come with each Show more. */
export const PAGE = 25;
/** The API gives so many at once. */
const AT_ONCE = 100;

/** How many rows a list has grown to, in the address: Back and a reload bring as many. */
export const rowCount: Param<number> = {
  initial: PAGE,
  read: ([value]) => Math.max(PAGE, Math.min(Math.trunc(Number(value)) || PAGE, 2_000)),
  write: (value) => [String(value)],
};

type List<Row> = {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** How a list grows. */
export type Growing = {
  readonly hasMore: boolean;
  readonly growing: boolean;
  readonly failure: Failure | undefined;
  /** After a failure. */
  again(): void;
};

/** How many rows to ask for at the start of a list that shall have `wanted`. */
export const firstPage = (wanted: number): number => Math.min(Math.max(wanted, PAGE), AT_ONCE);

/** A list, as its screen knows it. */
export type GrowingAnswer<Data> = {
  readonly answer: Answer<Data>;
  readonly growing: Growing;
  /** Asks anew for as many rows as are wanted. */
  refresh(): Promise<unknown>;
};

type AskedForList<Data> = Asked<Data> & {
  fetchMore(more: { variables: { after: string; first: number } }): Promise<unknown>;
  refetch(variables: { first: number }): Promise<unknown>;
};

/** `useGrowingAnswer(useQuery(INVOICES, …), ({ invoices }) => invoices, rows)`: a list that grows to as many rows as are wanted. */
export function useGrowingAnswer<Data, Row>(
  asked: AskedForList<Data>,
  listOf: (data: Data) => List<Row>,
  wanted: number,
): GrowingAnswer<Data> {
  const answer = answerOf(asked);
  const { fetchMore, refetch } = asked;
  const more = useCallback((page: { after: string; first: number }) => fetchMore({ variables: page }), [fetchMore]);
  const list = answer.data === undefined ? undefined : listOf(answer.data);
  const growing = useGrowing(list, { wanted, ready: !answer.waiting && !answer.failure, more });
  return { answer, growing, refresh: () => refetch({ first: firstPage(wanted) }) };
}

/** Brings further pages until the list has as many rows as are wanted, or no more exist. */
function useGrowing<Row>(
  list: List<Row> | undefined,
  {
    wanted,
    ready,
    more,
  }: { wanted: number; ready: boolean; more(page: { after: string; first: number }): Promise<unknown> },
): Growing {
  const [growing, setGrowing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const missing = list ? wanted - list.nodes.length : 0;
  const after = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  const isDue = ready && missing > 0 && !growing && !failure;

  useEffect(() => {
    if (!isDue || !after) return;
    const grow = async () => {
      setGrowing(true);
      try {
        await more({ after, first: Math.min(missing, AT_ONCE) });
      } catch (error) {
        setFailure(failureOf(error));
      } finally {
        setGrowing(false);
      }
    };
    void grow();
  }, [isDue, after, missing, more]);

  return { hasMore: after !== null && after !== undefined, growing, failure, again: () => setFailure(undefined) };
}
