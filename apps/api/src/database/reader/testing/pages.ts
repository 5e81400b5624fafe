import { invalid } from '../../../graphql/errors.ts';

export type Args = Readonly<Record<string, unknown>>;

/** What a list is ordered by; records with equal keys stand in the order of their IDs. */
export type Key<R> = (record: R) => string | number;

/** A list as it was asked for: its name, and its order. Cursors of it may come from any of `everywhere`. */
export type Listed<R> = {
  readonly name: string;
  readonly key: Key<R>;
  readonly descending: boolean;
  readonly everywhere: readonly R[];
};

const MARK = 'reference:';

/** Whether this is a cursor of the reference. */
export const isReferenceCursor = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(MARK);

const compareText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? (a === b ? 0 : a < b ? -1 : 1) : compareText(String(a), String(b));

const comparison =
  <R extends { id: string }>({ key, descending }: Pick<Listed<R>, 'key' | 'descending'>) =>
  (a: R, b: R): number =>
    (compareKeys(key(a), key(b)) || compareText(a.id, b.id)) * (descending ? -1 : 1);

export const inOrder = <R extends { id: string }>(records: readonly R[], key: Key<R>, descending = false): R[] =>
  records.toSorted(comparison({ key, descending }));

/** A connection over records, by the letter of its description: no keyset, no limit but a slice. */
export function page<R extends { id: string }>(records: readonly R[], list: Listed<R>, args: Args) {
  const { first, last, after, before } = args;
  const given = (value: unknown): boolean => value !== null && value !== undefined;
  if (given(first) && given(last)) throw invalid({ path: 'last', code: 'one_of_both' });
  const backward = given(last);
  if (given(backward ? after : before)) throw invalid({ path: backward ? 'after' : 'before', code: 'not_allowed' });
  const size = Number((backward ? last : first) ?? 25);
  if (size < 0 || size > 100) throw invalid({ path: backward ? 'last' : 'first', code: 'out_of_range' });
  const name = `${MARK}${list.name} ${list.descending} ${JSON.stringify(args['filter'] ?? {})} `;
  const cursor = (backward ? before : after) as string | null | undefined;
  if (given(cursor) && !cursor!.startsWith(name)) throw invalid({ path: 'after', code: 'not_a_cursor' });
  const ordered = inOrder(records, list.key, list.descending);
  const start = list.everywhere.find(({ id }) => `${name}${id}` === cursor);
  const compare = comparison(list);
  const beyond = start
    ? ordered.filter((record) => (backward ? compare(record, start) < 0 : compare(record, start) > 0))
    : ordered;
  const nodes = backward ? beyond.slice(Math.max(0, beyond.length - size)) : beyond.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: `${name}${node.id}` }));
  const more = beyond.length > size;
  return {
    nodes,
    edges,
    totalCount: Math.min(records.length, 1000),
    totalCountCapped: records.length > 1000,
    pageInfo: {
      hasNextPage: backward ? given(cursor) : more,
      hasPreviousPage: backward ? more : given(cursor),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
