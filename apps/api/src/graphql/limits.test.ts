import { getIntrospectionQuery, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Computing } from '../testing/computing.ts';
import { inspector } from './documents.ts';
import { schema } from './schema.ts';

const repeat = (times: number, part: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => part(i)).join(' ');
const inTickets = (selection: string): string => `{ tickets(first: 1) { nodes { ${selection} } } }`;

/** How a document is refused, if it is, and otherwise validated; with the milliseconds that the fastest of three times computes. */
function look(source: string): { refused: string | undefined; code?: unknown; ms: number } {
  const tries = [1, 2, 3].map(() => {
    const computing = new Computing();
    const refusal = inspectAndValidate(source);
    return { ...refusal, ms: computing.ms };
  });
  return tries.toSorted((a, b) => a.ms - b.ms)[0]!;
}

function inspectAndValidate(source: string): { refused: string | undefined; code?: unknown } {
  try {
    inspector(schema)(source);
    validate(schema, parse(source));
    return { refused: undefined };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { limit, code } = error.extensions;
    return { refused: typeof limit === 'string' ? limit : error.message, code };
  }
}

describe('refused in under 100 ms', () => {
  test.each([
    ['10,000 aliases', `{ ${repeat(10_000, (i) => `a${i}: viewer { id }`)} }`, 'tokens'],
    ['aliases', `{ ${repeat(101, (i) => `a${i}: viewer { id }`)} }`, 'aliases'],
    ['the same root field over and over', `{ ${repeat(31, () => 'viewer { id }')} }`, 'rootFields'],
    [
      'root fields hidden in fragments',
      `{ ...A ...A } fragment A on Query { ${repeat(16, () => 'viewer { id }')} }`,
      'rootFields',
    ],
    ['depth', `{ viewer ${'{ id '.repeat(17)}${'}'.repeat(17)} }`, 'depth'],
    [
      'depth through fragments',
      `{ ${repeat(1, () => '...F0')} } ${repeat(20, (i) => `fragment F${i} on Query { viewer { id ...F${i + 1} } }`)}`,
      'depth',
    ],
    ['lists in lists', `{ tickets(first: ${'['.repeat(10_000)}`, 'nested'],
    ['directives', `{ viewer ${repeat(51, () => '@skip(if: true)')} { id } }`, 'directives'],
    ['directives on variables', `query (${repeat(51, (i) => `$v${i}: Int @a`)}) { viewer { id } }`, 'directives'],
    ['the same field over and over', inTickets(repeat(601, () => 'subject')), 'fields'],
    [
      'fragments that double',
      `${inTickets('...F0')} ${repeat(60, (i) => `fragment F${i} on Ticket { subject ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Ticket { id }`,
      'fields',
    ],
    [
      'fragments that double and hold nothing',
      `${inTickets('...F0')} ${repeat(60, (i) => `fragment F${i} on Ticket { ...F${i + 1} ...F${i + 1} }`)}`,
      'fields',
    ],
    [
      'one fragment spread everywhere',
      `${inTickets(repeat(60, () => '...F'))} fragment F on Ticket { ${repeat(20, () => 'subject')} }`,
      'fields',
    ],
    [
      'a fragment that nothing uses',
      `${inTickets('id')} fragment F on Ticket { ${repeat(601, () => 'subject')} }`,
      'fields',
    ],
    [
      'a circle of fragments',
      `${inTickets('...A')} fragment A on Ticket { ...B } fragment B on Ticket { ...A }`,
      'spreads itself',
    ],
    [
      'pages in pages in pages',
      `{ a: clients(first: 100) { nodes { sites { id } } } tickets(first: 100) { nodes { conversation(first: 100) { nodes { author { ... on Contact { client { sites { id } } } } } } } } }`,
      'cost',
    ],
    [
      'pages as large as a variable says',
      `query ($n: Int) { tickets(first: $n) { nodes { conversation(last: $n) { nodes { author { ... on Contact { client { sites { id } } } } } } } } }`,
      'cost',
    ],
    [
      'many records at once',
      `{ nodes(ids: ["a"]) { ... on Ticket { conversation(first: 100) { nodes { author { ... on Contact { client { sites { id } } } } } } } } }`,
      'cost',
    ],
  ])('%s', (_, source, limit) => {
    const { refused, code, ms } = look(source);
    expect(refused).toContain(limit);
    expect(code).toBe('BAD_USER_INPUT');
    expect(ms).toBeLessThan(100);
  });
});

test.each([
  [
    'what the portal asks for a list',
    `query ($n: Int!, $after: String) { tickets(first: $n, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id number subject status { name customerLabel } contact { name } technician { name } } } }`,
  ],
  [
    'a ticket with its conversation',
    `query ($id: ID!) { ticket(id: $id) { id conversation(first: 100) { nodes { id body author { name ... on Contact { client { name } } } } } } }`,
  ],
  [
    'a list with the last replies of each',
    `{ tickets(first: 50) { nodes { id conversation(last: 10) { nodes { id body author { name } } } } } }`,
  ],
  [
    'the introspection of common tools',
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    }),
  ],
])('within the limits: %s', (_, source) => {
  expect(look(source).refused).toBeUndefined();
});

test('the largest document that passes is validated in under 200 ms', () => {
  const { refused, ms } = look(inTickets(repeat(145, () => 'client { id name phone }')));
  expect(refused).toBeUndefined();
  expect(ms).toBeLessThan(200);
});

test('knows what an operation does at the root, through fragments', () => {
  const inspect = inspector(schema);
  const facts = inspect(
    'mutation A { ...M } mutation B { signOut { signedOut } } fragment M on Mutation { x: signOut { signedOut } ... { signOut { signedOut } } }',
  );
  expect(facts.operation('A')?.rootFields).toEqual(['signOut', 'signOut']);
  expect(facts.operation('B')).toMatchObject({ kind: 'mutation', rootFields: ['signOut'] });
  expect(facts.operation('C')).toBeUndefined();
  expect(facts.operation(undefined)).toBeUndefined();
  expect(facts.introspects).toBe(false);
  expect(inspect('{ ... on Query { a: __type(name: "Ticket") { name } } }').introspects).toBe(true);
});
