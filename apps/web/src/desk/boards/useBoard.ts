import type { TicketFilter } from '@quayside/graphql/documents';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { failureOf, type Failure } from '../../lib/failure.ts';
import { useLive } from '../../lib/live.ts';
import { useFresh, type Freshness } from '../fresh.ts';
import { changesSoFar } from '../tickets/ticketChanges.ts';
import { BOARD, BOARD_CHANGED, type BoardData, type Card } from './boardQuery.ts';
import { applied, settled, type CardChange, type ShownColumn } from './columns.ts';
import { useMoreCards, type MoreCards } from './useMoreCards.ts';

/** Changes that come close together are shown together, in milliseconds. */
const TOGETHER_MS = 40;
/** How long after a change that can't be counted the board is asked for its counts, in milliseconds. */
const COUNT_MS = 1_500;
/** How often one asks while changes don't come by themselves. */
const REFRESH_SECONDS = 30;

/** What a board shows, and which tickets those are. */
export type BoardQuestion = {
  readonly id: string;
  /** The same object as long as nothing else is asked. */
  readonly filter: TicketFilter | undefined;
  fits(card: Card): boolean;
};

/** A board as far as it is loaded. */
export type BoardState = MoreCards & {
  readonly board: BoardData | undefined;
  /** Names what is shown: another board or filter is another one. */
  readonly question: string;
  /** Undefined until the first answer. */
  readonly columns: readonly ShownColumn[] | undefined;
  /** What is shown is still what was asked before. */
  readonly isBefore: boolean;
  /** Why nothing can be shown. */
  readonly failure: Failure | undefined;
  readonly fresh: Freshness;
  /** Takes over what became of a card. */
  patch(change: CardChange): void;
  /** Asks anew; what is shown stays till then. */
  refresh(): Promise<void>;
  retry(): void;
};

/** A board: asked for once, then kept up to date by what the server tells of its cards, which `onTold` hears too. */
export function useBoard({ id, filter, fits }: BoardQuestion, onTold: (change: CardChange) => void): BoardState {
  const client = useApolloClient();
  const variables = useMemo(() => ({ id, filter }), [id, filter]);
  const { data, previousData, error, refetch } = useQuery(BOARD, { variables, fetchPolicy: 'cache-first' });
  const board = data?.board ?? (error ? undefined : previousData?.board) ?? undefined;
  const columns = useMemo(() => board && settled(board), [board]);
  const more = useMoreCards(variables);
  const now = useRef({ fits });
  useEffect(() => {
    now.current = { fits };
  });
  /** What was told since the board was asked for: the answer may not know of it. */
  const sinceAsked = useRef<CardChange[]>([]);
  const asked = useRef(0);

  const apply = useCallback(
    (changes: readonly CardChange[]): boolean => {
      let isDoubtful = false;
      client.cache.updateQuery({ query: BOARD, variables }, (known) => {
        if (!known?.board) return undefined;
        let after = known.board;
        for (const change of changes) {
          const step = applied(after, change, now.current.fits, variables.filter !== undefined);
          after = step.board;
          isDoubtful ||= step.doubtful;
        }
        return after === known.board ? undefined : { board: after };
      });
      return isDoubtful;
    },
    [client, variables],
  );

  const { readAll } = more;
  const refresh = useCallback(async () => {
    const changes = changesSoFar();
    if (asked.current === 0) sinceAsked.current = [];
    asked.current += 1;
    try {
      const answer = await client.query({ query: BOARD, variables, fetchPolicy: 'no-cache' });
      const read = answer.data?.board && (await readAll(answer.data.board));
      // What was changed meanwhile may not be in this answer: the next one will have it.
      if (!read || changes !== changesSoFar()) return;
      client.cache.batch({
        update: (cache) => {
          cache.writeQuery({ query: BOARD, variables, data: { board: read } });
          apply(sinceAsked.current);
        },
      });
    } finally {
      asked.current -= 1;
    }
  }, [apply, client, readAll, variables]);

  const isThere = Boolean(data?.board);
  const fresh = useFresh(() => (isThere ? refresh() : Promise.resolve()), {
    seconds: REFRESH_SECONDS,
    of: JSON.stringify(variables),
  });
  const countAgain = useDelayed(fresh.afterChange, COUNT_MS);
  const waiting = useRef<CardChange[]>([]);
  const flush = useCallback(() => {
    const changes = waiting.current.splice(0);
    if (changes.length === 0) return;
    if (apply(changes)) countAgain();
  }, [apply, countAgain]);
  const flushSoon = useDelayed(flush, TOGETHER_MS);

  const told = (change: CardChange) => {
    if (asked.current > 0) sinceAsked.current.push(change);
    waiting.current.push(change);
  };
  useLive(
    BOARD_CHANGED,
    { boardId: id },
    {
      onChange: ({ boardChanged }) => {
        told(boardChanged);
        onTold(boardChanged);
        flushSoon();
      },
      onGap: () => fresh.afterChange(),
      skip: !data?.board,
    },
  );
  return {
    ...more,
    board,
    question: data ? JSON.stringify(variables) : '',
    columns,
    isBefore: !data && board !== undefined,
    failure: error && !data ? failureOf(error) : undefined,
    fresh,
    patch: (change) => {
      told(change);
      flush();
    },
    refresh,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Does something a while after it was first asked for, once however often it was asked. */
function useDelayed(act: () => void, milliseconds: number): () => void {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, milliseconds);
  }, [milliseconds]);
}
