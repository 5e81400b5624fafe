import { randomUUID } from 'node:crypto';
import { QUAYSIDE, type Question } from './documents.ts';
import { outsideId } from './ids.ts';
import { graphql } from './graphql.ts';
import type { Shot } from './load.ts';
import { BOARD, CLIENTS, DEVICES, KIND, OUTSIDE_BOARD, TECHNICIANS, token, uuid } from './recipe.ts';

/** What the data have that one has to know to ask. */
export type Known = {
  /** Tickets to read in detail, with the number of the contact who sees each. */
  readonly long: readonly { readonly contact: number; readonly number: number }[];
  /** Key of the status of tickets that are done. */
  readonly done: string;
};

/** One question, drawn by chance; every server is asked it in its own words. */
export type Asked = {
  readonly cookie: string;
  readonly limit: object;
  readonly postgraphile: object;
  readonly quayside: object;
};

/** At least so much of the throughput of the others, and at most so many milliseconds of processor at a million tickets. */
export type Goals = { readonly limit: number; readonly postgraphile: number | null; readonly cpu: number };

export type Work = {
  readonly key: string;
  readonly question: Question;
  readonly name: string;
  readonly goals: Goals;
  readonly draw: (known: Known) => Asked;
};

const below = (n: number): number => Math.floor(Math.random() * n);
const contact = (): string => token('contact', 1 + below(CLIENTS));
const technician = (): string => token('technician', 1 + below(TECHNICIANS));

const ticket = {
  subject: 'The till prints half a receipt',
  description: 'Since this morning. Restarting it helped once, then it came back.',
};

export const works: readonly Work[] = [
  {
    key: 'Q1',
    question: 'list',
    name: 'portal list: 25 newest of my client, with contact, technician, total',
    goals: { limit: 0.65, postgraphile: 1.6, cpu: 1.2 },
    draw: () => ({ cookie: contact(), limit: {}, postgraphile: {}, quayside: {} }),
  },
  {
    key: 'Q2',
    question: 'detail',
    name: 'ticket: 10 messages with authors, 3 files each',
    goals: { limit: 0.6, postgraphile: 2.2, cpu: 0.6 },
    draw: ({ long }) => {
      const one = long[below(long.length)];
      if (!one) throw new Error('there is no ticket to read in detail: the data are too few');
      const { number } = one;
      return {
        cookie: token('contact', one.contact),
        limit: { number },
        postgraphile: { number },
        quayside: { number },
      };
    },
  },
  {
    key: 'Q3',
    question: 'board',
    name: 'board: 6 columns of 30 cards with client, contact, technician, and the counts',
    goals: { limit: 0.75, postgraphile: 3, cpu: 4 },
    draw: () => ({ cookie: technician(), limit: { board: BOARD }, postgraphile: {}, quayside: { id: OUTSIDE_BOARD } }),
  },
  {
    key: 'Q4',
    question: 'search',
    name: 'search: a word in subjects, of a client, with a status, 20 newest',
    goals: { limit: 0.75, postgraphile: null, cpu: 2 },
    draw: ({ done: status }) => {
      const text = DEVICES[below(DEVICES.length)]!.toLowerCase();
      const of = uuid(KIND.client, 1 + below(CLIENTS));
      return {
        cookie: technician(),
        limit: { text, of, status },
        postgraphile: { text, of, status },
        quayside: { text, client: outsideId('client', of), status: outsideId('status', status) },
      };
    },
  },
  {
    key: 'M1',
    question: 'raise',
    name: 'raise a ticket: ticket, opening message, event, all that follows enqueued',
    goals: { limit: 0.6, postgraphile: 1.5, cpu: 2 },
    draw: () => ({
      cookie: contact(),
      limit: ticket,
      postgraphile: ticket,
      quayside: { input: { ...ticket, priority: 'MEDIUM' } },
    }),
  },
];

/** How a server is asked: where, and with what. */
export type Asking = { readonly path: (work: Work) => string; readonly shot: (work: Work, asked: Asked) => Shot };

export const askLimit: Asking = {
  path: ({ question }) => `/${question}`,
  shot: (_, { cookie, limit }) => ({ cookie, body: JSON.stringify(limit) }),
};

/** The document is named and not sent. */
export const askPostgraphile: Asking = {
  path: () => '/graphql',
  shot: ({ question }, { cookie, postgraphile }) => ({
    cookie,
    body: JSON.stringify({ documentId: question, variables: postgraphile }),
  }),
};

const askQuayside = (registered: boolean): Asking => ({
  path: () => '/graphql',
  shot: ({ question }, { cookie, quayside }) => ({
    ...graphql(QUAYSIDE[question], { cookie, variables: quayside, registered }),
    // Each ticket is raised under a key of its own, as the web app does it.
    ...(question === 'raise' && { headers: { 'idempotency-key': randomUUID() } }),
  }),
});

/** By hash, as the web app asks. */
export const askRegistered = askQuayside(true);

/** With the text of a document that nobody has registered, as integrators ask. */
export const askUnregistered = askQuayside(false);
