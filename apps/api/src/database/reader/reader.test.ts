import { beforeAll, expect, test } from 'vitest';
import { idOf, installation, type Who } from '../../testing/installation.ts';
import { makeHarbor, type Harbor } from './testing/harbor.ts';

const quay = installation();
let h: Harbor;
beforeAll(async () => {
  h = await makeHarbor(quay);
});

type Variables = Record<string, unknown>;
type Asked = {
  /** Tess, who sees everything of every client, when left out. */
  readonly as?: (h: Harbor) => Who;
  readonly ask: string;
  readonly with?: Variables | ((h: Harbor) => Variables);
} & ({ readonly answers: unknown } | { readonly refuses: { code: string; fields?: { path: string; code: string }[] } });

const onTicket = (selection: string, more = ''): string => `query($id: ID!${more}) { ticket(id: $id) ${selection} }`;
const it = (data: unknown): { ticket: unknown } => ({ ticket: data });
/** The ID of the ticket goes to every operation that takes one. */
const variablesOf = ({ ask, with: given = {} }: Asked): Variables => ({
  ...(ask.includes('$id: ID!') && { id: idOf('Ticket', h.printer) }),
  ...(typeof given === 'function' ? given(h) : given),
});

const OPERATIONS: Record<string, Asked> = {
  'scalars under aliases': {
    ask: onTicket('{ a: subject b: subject subject }'),
    answers: it({ a: 'Printer', b: 'Printer', subject: 'Printer' }),
  },
  'an object twice under aliases': {
    ask: onTicket('{ x: contact { name } y: contact { name client { name } } }'),
    answers: it({ x: { name: 'Maya' }, y: { name: 'Maya', client: { name: 'Harbor' } } }),
  },
  'an object twice, merged': {
    ask: onTicket('{ contact { name } contact { title } }'),
    answers: it({ contact: { name: 'Maya', title: 'Manager' } }),
  },
  'a list twice with other arguments': {
    ask: onTicket(
      '{ one: conversation(first: 1) { nodes { body } } two: conversation(first: 2) { nodes { body visibility } } all: conversation { totalCount } }',
    ),
    answers: it({
      one: { nodes: [{ body: 'Hello' }] },
      two: {
        nodes: [
          { body: 'Hello', visibility: 'PUBLIC' },
          { body: 'Note', visibility: 'INTERNAL' },
        ],
      },
      all: { totalCount: 4 },
    }),
  },
  'a list twice under one alias, merged': {
    ask: onTicket(
      '{ c: conversation(first: 1) { nodes { body } } c: conversation(first: 1) { nodes { visibility } totalCount } }',
    ),
    answers: it({ c: { nodes: [{ body: 'Hello', visibility: 'PUBLIC' }], totalCount: 4 } }),
  },
  'a list twice, its arguments in another order': {
    ask: onTicket(
      '{ c: conversation(first: 1, after: null) { nodes { body } } c: conversation(after: null, first: 1) { totalCount } }',
    ),
    answers: it({ c: { nodes: [{ body: 'Hello' }], totalCount: 4 } }),
  },
  'root fields under aliases': {
    ask: 'query($id: ID!, $other: ID!) { a: ticket(id: $id) { subject } b: ticket(id: $other) { subject } }',
    with: ({ foreign }) => ({ other: idOf('Ticket', foreign) }),
    answers: { a: { subject: 'Printer' }, b: { subject: 'Foreign' } },
  },
  'the concrete types of an interface': {
    ask: onTicket(
      '{ conversation { nodes { author { __typename name ... on Contact { email } ... on Technician { roles } } } } }',
    ),
    answers: it({
      conversation: {
        nodes: [
          { author: { __typename: 'Contact', name: 'Maya', email: 'maya@harbor.example' } },
          ...[1, 2, 3].map(() => ({ author: { __typename: 'Technician', name: 'Tess', roles: ['DISPATCHER'] } })),
        ],
      },
    }),
  },
  'nothing but the type of an interface': {
    ask: onTicket('{ conversation(last: 1) { nodes { author { kind: __typename } } } }'),
    answers: it({ conversation: { nodes: [{ author: { kind: 'Technician' } }] } }),
  },
  'nothing for the type that it is': {
    ask: onTicket('{ conversation(last: 1) { nodes { author { ... on Contact { email } } } } }'),
    answers: it({ conversation: { nodes: [{ author: {} }] } }),
  },
  'a fragment on another interface': {
    ask: `${onTicket('{ conversation(first: 1) { nodes { author { ...V } } } }')} fragment V on Viewer { can(permission: TICKETS_RAISE) ... on Person { name } }`,
    as: ({ maya }) => maya,
    answers: it({ conversation: { nodes: [{ author: { can: true, name: 'Maya' } }] } }),
  },
  'the type of everything': {
    ask: '{ __typename tickets(first: 1) { __typename nodes { __typename } pageInfo { __typename hasNextPage } edges { __typename node { __typename } } } }',
    answers: {
      __typename: 'Query',
      tickets: {
        __typename: 'TicketConnection',
        nodes: [{ __typename: 'Ticket' }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: true },
        edges: [{ __typename: 'TicketEdge', node: { __typename: 'Ticket' } }],
      },
    },
  },
  'nothing but the type of a list': {
    ask: '{ tickets { __typename } }',
    answers: { tickets: { __typename: 'TicketConnection' } },
  },
  'of a page only what is known without reading, forwards': {
    ask: '{ tickets(first: 2) { pageInfo { hasPreviousPage __typename } } }',
    answers: { tickets: { pageInfo: { hasPreviousPage: false, __typename: 'PageInfo' } } },
  },
  'of a page only what is known without reading, backwards': {
    ask: '{ tickets(last: 2) { pageInfo { hasNextPage } } }',
    answers: { tickets: { pageInfo: { hasNextPage: false } } },
  },
  'of an empty page only what is known without reading': {
    ask: '{ tickets(last: 2, filter: { text: "nowhere" }) { pageInfo { hasNextPage } } }',
    answers: { tickets: { pageInfo: { hasNextPage: false } } },
  },
  'nothing but whether more follows': {
    ask: '{ tickets(first: 1) { pageInfo { hasNextPage } } }',
    answers: { tickets: { pageInfo: { hasNextPage: true } } },
  },
  'nothing but the count': {
    ask: '{ tickets { totalCount totalCountCapped } }',
    answers: { tickets: { totalCount: 2, totalCountCapped: false } },
  },
  'a page of none': {
    ask: '{ tickets(first: 0) { nodes { id } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }',
    answers: { tickets: { nodes: [], edges: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } } },
  },
  'the last ones in the order of the list': {
    ask: onTicket('{ conversation(last: 2) { nodes { body } pageInfo { hasPreviousPage } } }'),
    answers: it({
      conversation: { nodes: [{ body: 'Secret' }, { body: 'Done' }], pageInfo: { hasPreviousPage: true } },
    }),
  },
  'many to many, by name': {
    ask: onTicket('{ secondaryTechnicians { name } }'),
    answers: it({ secondaryTechnicians: [{ name: 'Cora' }, { name: 'Tess' }] }),
  },
  'a chain of records': {
    ask: onTicket(
      '{ conversation(first: 1) { nodes { author { ... on Contact { client { sites { name } phone } } } } } }',
    ),
    answers: it({
      conversation: { nodes: [{ author: { client: { sites: [{ name: 'Attic' }, { name: 'Quay' }], phone: null } } }] },
    }),
  },
  activity: {
    ask: onTicket('{ activity { nodes { kind actor { name } technician { name } fromStatus { key } } } }'),
    answers: it({
      activity: {
        nodes: [{ kind: 'ASSIGNED', actor: { name: 'Tess' }, technician: { name: 'Tess' }, fromStatus: null }],
      },
    }),
  },
  'amounts that a 32 bit number does not hold, and one that no float holds': {
    as: ({ fay }) => fay,
    ask: 'query($invoice: ID!) { invoice(id: $invoice) { total { amount currency } paymentDue { amount } lines { quantity } } }',
    with: ({ invoice }) => ({ invoice: idOf('Invoice', invoice) }),
    answers: {
      invoice: {
        total: { amount: 9007199254740991, currency: 'USD' },
        paymentDue: { amount: 9007199254740990 },
        lines: [{ quantity: '1.00' }],
      },
    },
  },
  'a field that the viewer may not see': {
    as: ({ sven }) => sven,
    ask: '{ colleagues { name email contactTypes securityRole { id } portalAccess } }',
    answers: {
      colleagues: ['Maya', 'Noor', 'Theo'].map((name) => ({
        name,
        email: null,
        contactTypes: [],
        securityRole: null,
        portalAccess: null,
      })),
    },
  },
  'the same of themselves': {
    as: ({ maya }) => maya,
    ask: '{ viewer { ... on Contact { email contactTypes portalAccess } } }',
    answers: { viewer: { email: 'maya@harbor.example', contactTypes: ['STANDARD'], portalAccess: true } },
  },
  'the same to who may': {
    as: ({ theo }) => theo,
    ask: '{ contacts(filter: { text: "maya" }) { nodes { email contactTypes } } }',
    answers: { contacts: { nodes: [{ email: 'maya@harbor.example', contactTypes: ['STANDARD'] }] } },
  },
  'a record behind a relation that the viewer does not see': {
    as: ({ maya }) => maya,
    ask: onTicket('{ asset { name } queue { key } secondaryTechnicians { name } }'),
    answers: it({ asset: null, queue: null, secondaryTechnicians: [] }),
  },
  'replies alone, to who takes part': {
    as: ({ noor }) => noor,
    ask: onTicket('{ conversation { totalCount nodes { body } } }'),
    answers: it({ conversation: { totalCount: 2, nodes: [{ body: 'Hello' }, { body: 'Done' }] } }),
  },
  "notes but the provider's, to the co-managed": {
    as: ({ cora }) => cora,
    ask: onTicket('{ conversation { nodes { body } } }'),
    answers: it({ conversation: { nodes: [{ body: 'Hello' }, { body: 'Note' }, { body: 'Done' }] } }),
  },
  'a ticket of a colleague': { as: ({ sven }) => sven, ask: onTicket('{ subject }'), refuses: { code: 'NOT_FOUND' } },
  'a ticket of another client': {
    as: ({ olga }) => olga,
    ask: onTicket('{ subject }'),
    refuses: { code: 'NOT_FOUND' },
  },
  'a ticket that never was': {
    ask: onTicket('{ subject }'),
    with: { id: 'ticket_01h455vb4pex5vsknk084sn02q' },
    refuses: { code: 'NOT_FOUND' },
  },
  'a ticket by the ID of a client': {
    ask: onTicket('{ subject }'),
    with: ({ harbor }) => ({ id: idOf('Client', harbor) }),
    refuses: { code: 'NOT_FOUND' },
  },
  'a ticket by no ID at all': {
    ask: onTicket('{ subject }'),
    with: { id: "' or 1=1 --" },
    refuses: { code: 'NOT_FOUND' },
  },
  'a ticket by ID and number': {
    ask: onTicket('{ subject }').replace('(id: $id)', '(id: $id, number: 1)'),
    refuses: { code: 'BAD_USER_INPUT', fields: [{ path: 'id', code: 'one_of_both' }] },
  },
  'a ticket by neither': {
    ask: '{ ticket { subject } }',
    refuses: { code: 'BAD_USER_INPUT', fields: [{ path: 'id', code: 'one_of_both' }] },
  },
  'null for a variable that has a default': {
    ask: 'query($first: Int = 1) { tickets(first: $first) { nodes { subject } } }',
    with: { first: null },
    answers: { tickets: { nodes: [{ subject: 'Foreign' }, { subject: 'Printer' }] } },
  },
  'nothing for a variable that has a default': {
    ask: 'query($first: Int = 1) { tickets(first: $first) { nodes { subject } } }',
    answers: { tickets: { nodes: [{ subject: 'Foreign' }] } },
  },
  'nothing for an argument that has a default': {
    as: ({ maya }) => maya,
    ask: 'query($first: Int) { colleagues(first: $first) { name } }',
    answers: { colleagues: [{ name: 'Noor' }, { name: 'Sven' }, { name: 'Theo' }] },
  },
  'too many of a nested list': {
    ask: onTicket('{ conversation(first: 101) { totalCount } }'),
    refuses: { code: 'BAD_USER_INPUT', fields: [{ path: 'conversation.first', code: 'out_of_range' }] },
  },
};

test.each(Object.entries(OPERATIONS))('%s', async (_, operation) => {
  const viewer = quay.as((operation.as ?? (({ tess }) => tess))(h));
  const variables = variablesOf(operation);
  if ('refuses' in operation) {
    const refused = await viewer.refused(operation.ask, variables);
    expect(refused.code).toBe(operation.refuses.code);
    expect(refused.fields.map(({ path, code }) => ({ path, code }))).toEqual(operation.refuses.fields ?? []);
  } else {
    const { data, errors, statements } = await viewer.run(operation.ask, variables);
    expect(errors).toEqual([]);
    expect(data).toEqual(operation.answers);
    expect(statements).toHaveLength(Object.keys(data!).filter((field) => field !== '__typename').length);
  }
});

const SWITCHES: Record<string, [document: string, whenOn: unknown, whenOff: unknown]> = {
  'a field': [
    onTicket('{ number: subject priority @include(if: $on) type @skip(if: $on) { key } }', ', $on: Boolean!'),
    it({ number: 'Printer', priority: 'HIGH' }),
    it({ number: 'Printer', type: { key: 'SERVICE_REQUEST' } }),
  ],
  'an object, a fragment, a piece': [
    `${onTicket('{ subject contact @include(if: $on) { name } ...F @skip(if: $on) ... @include(if: $on) { priority } ... on Ticket @skip(if: $on) { version } }', ', $on: Boolean!')} fragment F on Ticket { client { name } }`,
    it({ subject: 'Printer', contact: { name: 'Maya' }, priority: 'HIGH' }),
    it({ subject: 'Printer', client: { name: 'Harbor' }, version: 1 }),
  ],
  'a field that is asked anyway': [
    onTicket('{ contact @include(if: $on) { name } contact { title } }', ', $on: Boolean!'),
    it({ contact: { name: 'Maya', title: 'Manager' } }),
    it({ contact: { title: 'Manager' } }),
  ],
  'a root field': [
    onTicket('{ subject } __typename', ', $on: Boolean!').replace('(id: $id)', '(id: $id) @include(if: $on)'),
    { ticket: { subject: 'Printer' }, __typename: 'Query' },
    { __typename: 'Query' },
  ],
  'one of two places of a root field': [
    'query($id: ID!, $on: Boolean!) { ticket(id: $id) @include(if: $on) { priority } ticket(id: $id) { subject } }',
    it({ priority: 'HIGH', subject: 'Printer' }),
    it({ subject: 'Printer' }),
  ],
  'a fragment around one of two places of a root field': [
    'query($id: ID!, $on: Boolean!) { ...F @include(if: $on) ticket(id: $id) { subject } } fragment F on Query { ticket(id: $id) { priority conversation(first: 1) { nodes { body } } } }',
    it({ priority: 'HIGH', conversation: { nodes: [{ body: 'Hello' }] }, subject: 'Printer' }),
    it({ subject: 'Printer' }),
  ],
  'fragments around each of two places': [
    'query($id: ID!, $on: Boolean!) { ... @include(if: $on) { ticket(id: $id) { priority } } ... @skip(if: $on) { ticket(id: $id) { subject } } }',
    it({ priority: 'HIGH' }),
    it({ subject: 'Printer' }),
  ],
  'both directives': [
    onTicket(
      '{ subject priority @include(if: $on) @skip(if: false) version @skip(if: $on) @include(if: true) }',
      ', $on: Boolean!',
    ),
    it({ subject: 'Printer', priority: 'HIGH' }),
    it({ subject: 'Printer', version: 1 }),
  ],
  'the type of an interface': [
    onTicket(
      '{ conversation(first: 1) { nodes { author { __typename @include(if: $on) name } } } }',
      ', $on: Boolean!',
    ),
    it({ conversation: { nodes: [{ author: { __typename: 'Contact', name: 'Maya' } }] } }),
    it({ conversation: { nodes: [{ author: { name: 'Maya' } }] } }),
  ],
};

test.each(Object.entries(SWITCHES))(
  '%s switched on and off, one after the other in either order',
  async (_, [document, on, off]) => {
    const id = idOf('Ticket', h.printer);
    // A space more is another document: what was compiled for one order must not help the other.
    for (const [text, states] of [
      [document, [true, false, true]],
      [`${document} `, [false, true, false]],
    ] as const)
      for (const state of states)
        expect(await quay.as(h.tess).query(text, { id, on: state })).toEqual(state ? on : off);
  },
);

test.each([
  'ticket(id: $id) { subject ... @include(if: $on) { conversation(first: 1000) { totalCount } } }',
  'ticket(id: $id) { subject conversation(first: 1000) @include(if: $on) { totalCount } }',
  'ticket(id: $id) { subject } ... @include(if: $on) { ticket(id: $id) { conversation(first: 1000) { totalCount } } }',
])('what is switched off is not looked at: %s', async (selection) => {
  const document = `query($id: ID!, $on: Boolean!) { ${selection} }`;
  const id = idOf('Ticket', h.printer);
  expect(await quay.as(h.tess).query(document, { id, on: false })).toEqual(it({ subject: 'Printer' }));
  expect(await quay.as(h.tess).refused(document, { id, on: true })).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a refused field takes nothing from those beside it', async () => {
  const { data, errors } = await quay
    .as(h.maya)
    .run('query($id: ID!, $other: ID!) { a: ticket(id: $id) { subject } b: ticket(id: $other) { subject } }', {
      id: idOf('Ticket', h.printer),
      other: idOf('Ticket', h.foreign),
    });
  expect(data).toEqual({ a: { subject: 'Printer' }, b: null });
  expect(errors.map(({ path }) => path)).toEqual([['b']]);
});
