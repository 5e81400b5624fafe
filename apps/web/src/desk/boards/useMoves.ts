import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../lib/failure.ts';
import { useVerb } from '../../lib/verb.ts';
import { showToast } from '../../ui/toasts.tsx';
import { MOVE_CARD, WHERE_NOW, type Card } from './boardQuery.ts';
import { placeOf, staysThere, withMoves, type Move, type ShownColumn } from './columns.ts';
import { useMoveWords, type Whereabouts } from './moveWords.ts';
import type { BoardState } from './useBoard.ts';

/** Moves cards of a board. */
export type Moves = {
  /** The columns with what the viewer has moved in its new place. */
  readonly columns: readonly ShownColumn[];
  /** Puts a card in front of another one, or at the end of a column. */
  move(card: Card, to: string, before: string | null): void;
  /** Nothing that is shown moves until it is called with false. */
  hold(isHeld: boolean): void;
  /** What is read out: where a card went. */
  readonly said: string;
};

/** How long after the answer one still hears of one's own move, in milliseconds. */
const OWN_MS = 4_000;

let made = 0;

/**
 * Moves that show at once and are sent one after the other. One that is refused is taken back where one sees it, and a toast
 * says who was faster and where the card is now. `own` holds the cards that the viewer moves, or has just moved.
 */
export function useMoves(
  boardId: string,
  base: readonly ShownColumn[],
  { patch, refresh }: Pick<BoardState, 'patch' | 'refresh'>,
  own: { readonly current: Set<string> },
): Moves {
  const client = useApolloClient();
  const [pending, setPending] = useState<readonly Move[]>([]);
  const [said, say] = useState('');
  const words = useMoveWords();
  const why = useRef<Failure>(undefined);
  const [send] = useVerb(MOVE_CARD, { onFailure: (failure) => void (why.current = failure) });
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [frozen, freeze] = useState<readonly ShownColumn[]>();
  const now = useMemo(() => withMoves(base, pending), [base, pending]);
  const columns = frozen ?? now;
  const latest = useRef({ columns, pending, patch, refresh, base });
  useEffect(() => {
    latest.current = { columns, pending, patch, refresh, base };
  });
  useUnsent(pending.length > 0);

  const settle = (isOver: (move: Move) => boolean) => {
    latest.current.pending = latest.current.pending.filter((move) => !isOver(move));
    setPending(latest.current.pending);
  };

  const perform = async (move: Move): Promise<void> => {
    // One before it was refused: what was meant with this one is no longer known.
    if (!latest.current.pending.includes(move)) return;
    const { ticketId, from: fromColumn, to: toColumn, before } = move;
    const done = await send({ boardId, ticketId, fromColumn, toColumn, beforeTicketId: before });
    if (done) {
      const { ticket } = done.moveCard;
      const column = ticket ? toColumn : null;
      latest.current.patch({ id: ticketId, removed: !ticket, fromColumn, column, ticket });
      settle((one) => one.no === move.no);
      setTimeout(() => own.current.delete(ticketId), OWN_MS);
    } else await takeBack(move, why.current);
  };

  const takeBack = async (move: Move, failure: Failure | undefined) => {
    const isMeanwhile = failure?.code === 'CONFLICT' || failure?.code === 'NOT_FOUND';
    const now = isMeanwhile ? await whereNow(client, move, latest.current.base) : undefined;
    if (now)
      latest.current.patch({ id: move.ticketId, removed: !now.ticket, column: now.column?.key, ticket: now.ticket });
    settle((one) => one.ticketId === move.ticketId);
    own.current.delete(move.ticketId);
    if (failure?.code === 'BAD_USER_INPUT') void latest.current.refresh().catch(() => undefined);
    const message = words.refused(move, failure, latest.current.base, now);
    showToast({ message, seconds: 12 });
    say(message);
  };

  const move = (card: Card, to: string, before: string | null) => {
    const { columns: shown } = latest.current;
    const from = placeOf(shown, card.id)?.column;
    if (!from || staysThere(shown, card.id, to, before)) return;
    made += 1;
    own.current.add(card.id);
    const wanted: Move = { no: made, ticketId: card.id, number: card.number, from: from.key, to, before };
    const after = withMoves(shown, [wanted]);
    latest.current.columns = after;
    latest.current.pending = [...latest.current.pending, wanted];
    setPending(latest.current.pending);
    const place = placeOf(after, card.id);
    if (place) say(words.moved(place));
    queue.current = queue.current.then(() => perform(wanted));
  };

  return {
    columns,
    move,
    hold: (isHeld) => freeze(isHeld ? latest.current.columns : undefined),
    said,
  };
}

const GONE: Whereabouts = { ticket: null, column: undefined, last: undefined };

/** Where a ticket is now, and the last thing that was done with it; undefined when nobody answers. */
async function whereNow(
  client: ApolloClient,
  { ticketId }: Move,
  columns: readonly ShownColumn[],
): Promise<Whereabouts | undefined> {
  try {
    const { data } = await client.query({
      query: WHERE_NOW,
      variables: { id: ticketId },
      fetchPolicy: 'no-cache',
    });
    if (!data?.ticket) return GONE;
    const { activity, ...ticket } = data.ticket;
    const column = ticket.closedAt ? undefined : columns.find(({ status }) => status.id === ticket.status.id);
    const last = activity.nodes.findLast(({ toStatus }) => toStatus?.id === ticket.status.id);
    return { ticket, column, last };
  } catch (error) {
    // When nobody answers, the refusal is told without who was faster.
    return failureOf(error).code === 'NOT_FOUND' ? GONE : undefined;
  }
}

/** The browser asks before the page is left while moves are still on their way. */
function useUnsent(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsent]);
}
