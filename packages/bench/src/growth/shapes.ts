import { outsideId } from '../ids.ts';
import { CLIENTS, KIND, OUTSIDE_STEADY_BOARD, TECHNICIANS, token, uuid, WORDS } from '../recipe.ts';
import type { Known } from '../works.ts';

const ROW =
  'id number subject priority updatedAt status { key customerLabel family } contact { name } technician { name }';
const FILES = 'files { id name size contentType width height }';

const LIST = `query GrowthList { tickets(first: 25) { nodes { ${ROW} } } }`;
/** What a cursor of the list looks like. */
export const FIRST = 'query GrowthFirst { tickets(first: 1) { pageInfo { endCursor } } }';
const AFTER = `query GrowthPage($after: String!) { tickets(first: 25, after: $after) { nodes { ${ROW} } } }`;
const DETAIL = `query GrowthDetail($number: Int!) { ticket(number: $number) { ${ROW} conversation(first: 10) { nodes { id body createdAt visibility author { name } ${FILES} } } } }`;
const BOARD = `query GrowthBoard($id: ID!) { board(id: $id) { id name columns { key title count tickets(first: 30) { nodes { id number subject rank priority dueAt client { id name } contact { id name } technician { id name } } } } } }`;
const SEARCH = `query GrowthSearch($filter: TicketFilter!) { tickets(first: 20, filter: $filter) { nodes { ${ROW} } } }`;

export const DOCUMENTS = [LIST, FIRST, AFTER, DETAIL, BOARD, SEARCH];

/** What is known of the data: also where a cursor leads to the middle and to the end of the list of everything, and of a client. */
export type Grown = Known & { readonly cursors: Readonly<Record<Place, string>> };
export const PLACES = ['the middle', 'the end', 'the middle of a client'] as const;
export type Place = (typeof PLACES)[number];

/** A question whose statement is timed. `times` and `milliseconds`: how it may grow at most, and how long it may take. */
export type Shape = {
  readonly name: string;
  readonly document: string;
  readonly times: number | null;
  readonly milliseconds: number | null;
  readonly draw: (known: Grown) => { readonly cookie: string; readonly variables: object };
};

const below = (n: number): number => Math.floor(Math.random() * n);
const technician = (): string => token('technician', 1 + below(TECHNICIANS));
/** The first of a client, who sees all of its tickets. */
const contact = (): string => token('contact', 1 + below(CLIENTS));
/** One who sees what they requested or take part in. */
const plainContact = (): string => token('contact', 1 + CLIENTS + below(CLIENTS));
const client = (): string => outsideId('client', uuid(KIND.client, 1 + below(CLIENTS)));

const page = (place: Place, cookie: () => string): Shape => ({
  name: `page that begins at ${place}`,
  document: AFTER,
  times: 1.25,
  milliseconds: null,
  draw: ({ cursors }) => ({ cookie: cookie(), variables: { after: cursors[place] } }),
});

const search = (name: string, filter: (known: Known) => object, cookie = technician): Shape => ({
  name: `search: ${name}`,
  document: SEARCH,
  times: 1.5,
  milliseconds: 50,
  draw: (known) => ({ cookie: cookie(), variables: { filter: filter(known) } }),
});

const words = Object.entries({
  'a rare word': WORDS.rare,
  'a frequent word': WORDS.frequent,
  'a word of every second ticket': WORDS.everywhere,
  'a word that is nowhere': WORDS.nowhere,
  'two letters': 'ti',
});

export const shapes: readonly Shape[] = [
  {
    name: 'Q1 newest of my client',
    document: LIST,
    times: 1.25,
    milliseconds: null,
    draw: () => ({ cookie: contact(), variables: {} }),
  },
  {
    name: 'my own newest, of a contact who sees only those',
    document: LIST,
    times: 1.25,
    milliseconds: null,
    draw: () => ({ cookie: plainContact(), variables: {} }),
  },
  {
    name: 'newest of all, for the desk',
    document: LIST,
    times: 1.25,
    milliseconds: null,
    draw: () => ({ cookie: technician(), variables: {} }),
  },
  page('the middle', technician),
  page('the end', technician),
  page('the middle of a client', () => token('contact', 1)),
  {
    name: 'Q2 ticket with 10 messages and their files',
    document: DETAIL,
    times: 1.25,
    milliseconds: null,
    draw: ({ long }) => {
      const one = long[below(long.length)]!;
      return { cookie: token('contact', one.contact), variables: { number: one.number } };
    },
  },
  {
    name: 'Q3 board, the same number open',
    document: BOARD,
    times: 1.5,
    milliseconds: null,
    draw: () => ({ cookie: technician(), variables: { id: OUTSIDE_STEADY_BOARD } }),
  },
  search('Q4 a frequent word, of a client, with a status', ({ done }) => ({
    text: WORDS.frequent,
    client: { eq: client() },
    status: { eq: outsideId('status', done) },
  })),
  ...words.flatMap(([name, text]) => [
    search(`${name}`, () => ({ text })),
    search(`${name}, of a client`, () => ({ text, client: { eq: client() } })),
    search(`${name}, in the portal`, () => ({ text }), contact),
  ]),
  search('a rare word among the open ones', () => ({ text: WORDS.rare, open: true })),
  search('a frequent word among the open ones', () => ({ text: WORDS.frequent, open: true })),
  search('a number', ({ long }) => ({ text: `${long[below(long.length)]!.number}` })),
];
