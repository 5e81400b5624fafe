import { deepStrictEqual } from 'node:assert';
import type { Question } from './documents.ts';

/** An answer as it was read: nothing is known of it yet. */
type Read = { readonly [field: string]: unknown };

const part = (read: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((at, field) => (at === null || at === undefined ? at : (at as Read)[field]), read);
const parts = (read: unknown, ...path: (string | number)[]): readonly unknown[] =>
  (part(read, ...path) ?? []) as unknown[];
const time = (read: unknown): number | null => (typeof read === 'string' ? Date.parse(read) : null);

/** Counts end at a thousand; some servers say "one more than that" by counting on to it. */
const counted = (read: unknown): number => Math.min(Number(read), 1_000);

const ticket = (read: unknown) => ({
  number: part(read, 'number'),
  subject: part(read, 'subject'),
  priority: part(read, 'priority'),
  updatedAt: time(part(read, 'updatedAt')),
  status: ['key', 'customerLabel', 'family'].map((field) => part(read, 'status', field)),
  contact: part(read, 'contact', 'name'),
  technician: part(read, 'technician', 'name') ?? null,
});

const message = (read: unknown) => ({
  body: part(read, 'body'),
  visibility: part(read, 'visibility'),
  at: time(part(read, 'createdAt')),
  author: part(read, 'author', 'name') ?? part(read, 'contact', 'name') ?? part(read, 'technician', 'name'),
  files: parts(read, 'files').map((file) =>
    ['name', 'size', 'contentType', 'width', 'height'].map((field) => part(file, field)),
  ),
});

const card = (read: unknown) => ({
  own: ['number', 'subject', 'rank', 'priority'].map((field) => part(read, field)),
  due: time(part(read, 'dueAt')),
  people: ['client', 'contact', 'technician'].map((who) => part(read, who, 'name') ?? null),
});

const list = (of: unknown) => ({ total: counted(part(of, 'totalCount')), tickets: parts(of, 'nodes').map(ticket) });
const nodes = (read: unknown): readonly unknown[] => (Array.isArray(read) ? read : parts(read, 'nodes'));

/** What an answer says, whichever server it is from. */
const said: Record<Question, (data: unknown) => object> = {
  list: (data) => list(part(data, 'tickets') ?? part(data, 'clientByRowId')),
  detail: (data) => {
    const found = part(data, 'ticket') ?? part(data, 'allTicketsList', 0);
    return { ...ticket(found), conversation: nodes(part(found, 'conversation')).map(message) };
  },
  board: (data) => ({
    name: part(data, 'board', 'name'),
    columns: parts(data, 'board', 'columns').map((column) => {
      const read = part(column, 'status') ?? column;
      return {
        key: part(read, 'key'),
        title: part(read, 'title'),
        count: counted(part(read, 'count')),
        cards: nodes(part(read, 'tickets')).map(card),
      };
    }),
  }),
  search: (data) => ({ tickets: parts(part(data, 'tickets') ?? data, 'nodes').map(ticket) }),
  raise: (data) => ({
    subject: part(data, 'raiseTicket', 'ticket', 'subject') ?? part(data, 'benchRaiseTicket', 'ticket', 'subject'),
  }),
};

const dataOf = (body: string): unknown => part(JSON.parse(body) as unknown, 'data');

/** How many tickets or messages an answer has. */
function sizeOf(question: Question, data: unknown): number {
  const says = said[question](data);
  const lists = question === 'board' ? parts(says, 'columns').map((column) => parts(column, 'cards')) : [];
  return [...lists, parts(says, 'tickets'), parts(says, 'conversation')].reduce((sum, { length }) => sum + length, 0);
}

/** Throws unless the answers of all servers to one question say the same. Answers with how much that was. */
export function checkAlike(question: Question, answers: Readonly<Record<string, string>>): number {
  const [first, ...others] = Object.entries(answers).map(([server, body]) => ({ server, data: dataOf(body) }));
  if (!first) return 0;
  for (const { server, data } of others)
    deepStrictEqual(
      said[question](data),
      said[question](first.data),
      `${question}: ${server} does not answer as ${first.server} does`,
    );
  return question === 'raise' ? 1 : sizeOf(question, first.data);
}
