import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TicketFilter } from '@quayside/graphql/documents';
import { useCallback, useRef, useState } from 'react';
import { BOARD, MORE_CARDS, type BoardData } from './boardQuery.ts';
import { compareCards } from './columns.ts';

const PAGE = 30;
const LARGEST_PAGE = 100;

/** Which board, and what narrows it; the same object as long as nothing else is asked. */
export type Question = { readonly id: string; readonly filter: TicketFilter | undefined };
type Column = BoardData['columns'][number];
type Page = Pick<Column['tickets'], 'nodes' | 'pageInfo'>;

/** How the columns of a board grow. */
export type MoreCards = {
  /** Loads the next cards of a column, unless that is under way. */
  more(column: string): void;
  /** The keys of the columns whose next cards are on their way. */
  readonly growing: ReadonlySet<string>;
  /** The keys of those whose next cards could not be loaded. */
  readonly stuck: ReadonlySet<string>;
};

/** Loads more cards of single columns. */
export function useMoreCards(question: Question): MoreCards & {
  /** Of a board that was read anew, as many cards as are shown: a column that is looked at never shrinks. */
  readAll(board: BoardData): Promise<BoardData>;
} {
  const client = useApolloClient();
  const [growing, setGrowing] = useState<ReadonlySet<string>>(NONE);
  const [stuck, setStuck] = useState<ReadonlySet<string>>(NONE);
  const loading = useRef(new Set<string>());

  const more = useCallback(
    (key: string) => {
      const column = columnOf(client, question, key);
      if (!column || loading.current.has(key)) return;
      const load = async () => {
        try {
          addCards(client, question, key, await readOn(client, question, key, column.tickets, PAGE));
        } catch {
          // The cards that are there stay; the end of the column says it and offers to try again.
          setStuck((keys) => added(keys, key));
        } finally {
          loading.current.delete(key);
          setGrowing((keys) => removed(keys, key));
        }
      };
      loading.current.add(key);
      setGrowing((keys) => added(keys, key));
      setStuck((keys) => removed(keys, key));
      void load();
    },
    [client, question],
  );

  const readAll = useCallback(
    async (board: BoardData): Promise<BoardData> => {
      const columns = board.columns.map(async (column) => {
        const shown = columnOf(client, question, column.key)?.tickets.nodes.length ?? 0;
        const page = await readUpTo(client, question, column.key, column.tickets, shown);
        return { ...column, tickets: { ...column.tickets, ...page } };
      });
      return { ...board, columns: await Promise.all(columns) };
    },
    [client, question],
  );

  return { more, growing, stuck, readAll };
}

const NONE: ReadonlySet<string> = new Set();
const added = (keys: ReadonlySet<string>, key: string) => new Set([...keys, key]);
const removed = (keys: ReadonlySet<string>, key: string) =>
  keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : keys;

const columnOf = (client: ApolloClient, variables: Question, key: string): Column | undefined =>
  client.cache.readQuery({ query: BOARD, variables })?.board?.columns.find((column) => column.key === key);

/** The cards of a column behind those of a page. */
async function readOn(
  client: ApolloClient,
  question: Question,
  column: string,
  { pageInfo }: Page,
  first: number,
): Promise<Page> {
  const variables = { ...question, column, first, after: pageInfo.endCursor };
  const { data } = await client.query({ query: MORE_CARDS, variables, fetchPolicy: 'no-cache' });
  // A column that is gone has no more cards.
  return data?.board?.columns[0]?.tickets ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
}

/** Page after page until there are as many as wanted, or no more. */
async function readUpTo(
  client: ApolloClient,
  question: Question,
  column: string,
  page: Page,
  wanted: number,
): Promise<Page> {
  const { nodes, pageInfo } = page;
  if (nodes.length >= wanted || !pageInfo.hasNextPage) return { nodes, pageInfo };
  const first = Math.min(LARGEST_PAGE, Math.max(PAGE, wanted - nodes.length));
  const next = await readOn(client, question, column, page, first);
  return readUpTo(client, question, column, { ...next, nodes: [...nodes, ...next.nodes] }, wanted);
}

/** Puts further cards among those of a column; what is known of one already is newer. */
function addCards(client: ApolloClient, variables: Question, key: string, { nodes, pageInfo }: Page): void {
  client.cache.updateQuery({ query: BOARD, variables }, (known) => {
    if (!known?.board) return undefined;
    const there = new Set(known.board.columns.flatMap(({ tickets }) => tickets.nodes.map(({ id }) => id)));
    const fresh = nodes.filter(({ id }) => !there.has(id));
    const columns = known.board.columns.map((column) => {
      if (column.key !== key) return column;
      const all = [...column.tickets.nodes, ...fresh].toSorted(compareCards);
      return { ...column, tickets: { ...column.tickets, nodes: all, pageInfo } };
    });
    return { board: { ...known.board, columns } };
  });
}
