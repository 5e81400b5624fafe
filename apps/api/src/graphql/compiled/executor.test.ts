import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { makeWorld } from '../../database/reader/testing/world.ts';
import { viewersIn } from '../../database/reader/testing/viewers.ts';
import type { Snapshot } from '../../database/reader/testing/snapshot.ts';
import { installation } from '../../testing/installation.ts';
import { outsideId, type IdentifiedType } from '../ids.ts';
import { schema } from '../schema.ts';
import { bothOn, contextOf, type Both } from '../../testing/both-executors.ts';

const installed = installation();
let data: Snapshot;
let viewers: Map<string, Viewer[]>;
let both: ReturnType<typeof bothOn>;

beforeAll(async () => {
  data = await makeWorld(installed.database.dataSource, 20261122);
  viewers = viewersIn(data);
  both = bothOn(schema, contextOf(installed));
});

type Who = 'ADMINISTRATOR' | 'TECHNICIAN' | 'PRIMARY' | 'STANDARD' | 'BILLING' | 'anonymous';
type Options = { as?: Who; variables?: Record<string, unknown>; operationName?: string };

const first = (type: IdentifiedType, at = 0): string => outsideId(type, data.all(type).at(at)!.id);

async function ask(text: string, { as = 'ADMINISTRATOR', ...asked }: Options = {}): Promise<Both> {
  const told = await both(viewers.get(as)![0]!, text, asked);
  expect(told.compiled).toEqual(told.js);
  return told;
}

/** Both say the same, without an error, and compiled code said it. */
async function alike(text: string, options?: Options): Promise<void> {
  const { js, beyond } = await ask(text, options);
  expect({ errors: js.errors, beyond, text: js.text }).toEqual({ errors: 0, beyond: null, text: js.text });
}

/** Both refuse with the same words. */
async function refused(text: string, options?: Options): Promise<void> {
  const { js, beyond } = await ask(text, options);
  expect({ refused: js.errors > 0, beyond: beyond !== null }).toEqual({ refused: true, beyond: true });
}

const SOME = 'tickets(first: 3) { nodes';
const BOTH = [true, false];

describe('names', () => {
  test('aliases of leaves', () => alike(`{ ${SOME} { b: subject a: subject subject id key: id } } }`));
  test('aliases that trade places', () => alike(`{ ${SOME} { subject: number number: subject } } }`));
  test('an alias that means something to JavaScript', () =>
    alike(
      `{ ${SOME} { __proto__: subject constructor: number toJSON: id hasOwnProperty: priority then: rank prototype: version } } }`,
    ));
  test('such an alias at the root', () =>
    alike('{ __proto__: tickets(first: 1) { totalCount } constructor: __typename }'));
  test('one object under two names', () =>
    alike(`{ ${SOME} { x: client { name } y: client { id name } client { id } } } }`));
  test('one list under several names, with other arguments', () =>
    alike(
      `{ ${SOME} { one: conversation(first: 1) { nodes { id } } two: conversation(first: 2) { nodes { body id } } same: conversation(first: 2) { nodes { createdAt } } all: conversation { totalCount } } } }`,
    ));
  test('aliases at the root', () =>
    alike('{ b: tickets(first: 1) { totalCount } a: tickets(first: 2) { nodes { id } } }'));
  test('the same field twice is merged', () =>
    alike(`{ ${SOME} { client { id } client { name } } } tickets(first: 3) { totalCount } }`));
  test('__typename everywhere', () =>
    alike(
      '{ __typename t: __typename tickets(first: 1) { __typename nodes { __typename kind: __typename id client { __typename } } edges { __typename cursor node { __typename id } } pageInfo { __typename hasNextPage } } }',
    ));
  test('nothing but __typename', () => alike('{ __typename }'));
  test('nothing but __typename of a record', () => alike(`{ ${SOME} { client { __typename } } } }`));
});

describe('what variables leave in and out', () => {
  test.each(BOTH)('a field (%s)', (v) =>
    alike(`query ($v: Boolean!) { ${SOME} { number subject @include(if: $v) priority @skip(if: $v) } } }`, {
      variables: { v },
    }),
  );
  test.each(BOTH)('objects, spreads, inline fragments (%s)', (v) =>
    alike(
      `query ($v: Boolean!) { ${SOME} { number contact @include(if: $v) { name } ...F @skip(if: $v) ... @include(if: $v) { priority } ... on Ticket @skip(if: $v) { rank } } } } fragment F on Ticket { client { name } }`,
      { variables: { v } },
    ),
  );
  test.each(BOTH)('the same field in one place and not in the other (%s)', (v) =>
    alike(`query ($v: Boolean!) { ${SOME} { client @include(if: $v) { name } client { id } } } }`, {
      variables: { v },
    }),
  );
  test.each(BOTH)('both directives (%s)', (v) =>
    alike(`query ($v: Boolean!, $w: Boolean!) { ${SOME} { id subject @include(if: $v) @skip(if: $w) } } }`, {
      variables: { v, w: !v },
    }),
  );
  test.each(BOTH)('at the root (%s)', (v) =>
    alike('query ($v: Boolean!) { tickets(first: 2) @include(if: $v) { nodes { id } } __typename }', {
      variables: { v },
    }),
  );
  test.each(BOTH)('in a merged root field of a fragment (%s)', (v) =>
    alike(
      'query ($v: Boolean!) { ...F @include(if: $v) tickets(first: 2) { totalCount } } fragment F on Query { tickets(first: 2) { nodes { id } } }',
      { variables: { v } },
    ),
  );
  test.each([undefined, true, false])('with a default (%s)', (v) =>
    alike('query ($v: Boolean = true) { tickets(first: 1) { nodes { id @include(if: $v) number } } }', {
      variables: v === undefined ? {} : { v },
    }),
  );
  test('null where true or false is wanted', () =>
    refused('query ($v: Boolean = true) { tickets(first: 1) { nodes { id @include(if: $v) number } } }', {
      variables: { v: null },
    }));
  test('everything of a record', () =>
    alike(`query ($v: Boolean!) { ${SOME} { id @include(if: $v) } } }`, { variables: { v: false } }));
  test('literal conditions', () =>
    alike(`{ ${SOME} { id subject @include(if: false) number @skip(if: false) rank @skip(if: true) } } }`));
  test('more ways than are kept are answered all the same', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const text = `query (${names.map((name) => `$${name}: Boolean!`).join()}) { tickets(first: 1) { nodes { id ${names.map((name) => `${name}: subject @include(if: $${name})`).join(' ')} } } }`;
    const ways = Array.from({ length: 32 }, (_, way) =>
      Object.fromEntries(names.map((name, i) => [name, (way & (1 << i)) > 0])),
    );
    const kept: boolean[] = [];
    for (const variables of [...ways, ...ways]) kept.push((await ask(text, { variables })).beyond === null);
    expect(kept.filter(Boolean)).toHaveLength(32);
  });
});

describe('interfaces and unions', () => {
  test('people', () =>
    alike(
      `{ ${SOME} { conversation(first: 5) { nodes { author { id name ... on Contact { email title } ... on Technician { roles } } } } } } }`,
    ));
  test('with __typename before and between', () =>
    alike(`{ ${SOME} { conversation { nodes { author { __typename ... on Contact { is: __typename } name } } } } } }`));
  test('a fragment on another interface', () =>
    alike(
      `{ ${SOME} { conversation { nodes { author { ...N ... on Person { name } } } } } } } fragment N on Node { key: id }`,
    ));
  test('node', () =>
    alike(
      `{ node(id: "${first('Ticket')}") { id ... on Ticket { subject client { name } } ... on Contact { name } } }`,
    ));
  test('nodes of several types, some that never were', () =>
    alike(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Ticket { number } ... on Client { name } ... on Asset { make } } }`,
      {
        variables: {
          ids: [
            first('Ticket'),
            first('Client'),
            'ticket_00000000000000000000000000',
            'nonsense',
            first('Asset'),
            first('Ticket'),
          ],
        },
      },
    ));
  test('no node', () => alike('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: [] } }));
  test.each(['ADMINISTRATOR', 'PRIMARY', 'anonymous'] as const)('the viewer (%s)', (as) =>
    alike(
      '{ viewer { __typename id permissions can(permission: TICKETS_WORK) ... on Contact { name client { name } } ... on Technician { name roles } } }',
      { as },
    ),
  );
});

describe('arguments and variables', () => {
  const FIRST = 'query ($first: Int = 1) { tickets(first: $first) { nodes { number } } }';
  test('a default', () => alike(FIRST));
  test('null for what has a default', () => alike(FIRST, { variables: { first: null } }));
  test('a variable that the operation does not have', () => alike(FIRST, { variables: { other: 1 } }));
  test('a variable for a field of a field', () =>
    alike(`query ($n: Int) { ${SOME} { conversation(first: $n) { nodes { id } } } } }`, { variables: { n: 2 } }));
  test('a filter that is left out', () =>
    alike('query ($f: TicketFilter) { tickets(first: 1, filter: $f) { nodes { number } } }'));
  test('a filter that is null', () =>
    alike('query ($f: TicketFilter) { tickets(first: 1, filter: $f) { nodes { number } } }', {
      variables: { f: null },
    }));
  test('a filter that is partly variable', () =>
    alike(
      'query ($p: [TicketPriority!]) { tickets(first: 5, filter: { priority: { in: $p }, technician: { eq: null } }) { totalCount totalCountCapped nodes { number } } }',
      { variables: { p: ['HIGH', 'LOW'] } },
    ));
  test('words that mean something to SQL', () =>
    alike('query ($f: TicketFilter) { tickets(first: 5, filter: $f) { totalCount } }', {
      variables: { f: { text: "%' or 1=1 --" } },
    }));
  test('a permission by variable', () =>
    alike('query ($p: Permission!) { viewer { can(permission: $p) } }', {
      variables: { p: 'TICKETS_RAISE' },
      as: 'PRIMARY',
    }));
  test('one of two operations', () =>
    alike(
      'query A { tickets(first: 1) { ...F } } query B { tickets(first: 2) { ...F totalCount } } fragment F on TicketConnection { nodes { id } }',
      {
        operationName: 'B',
      },
    ));
  test('none of two operations', async () => {
    const { js, beyond } = await ask('query A { __typename } query B { __typename }', { operationName: 'C' });
    expect([js.errors, beyond]).toEqual([1, null]);
  });
  test.each([
    ['of the wrong type', 'query ($id: ID!) { ticket(id: $id) { id } }', { id: { not: 'an ID' } }],
    ['that is missing', 'query ($id: ID!) { ticket(id: $id) { id } }', {}],
    ['that is null', 'query ($id: ID!) { ticket(id: $id) { id } }', { id: null }],
    ['of an enum that lacks it', 'query ($p: Permission!) { viewer { can(permission: $p) } }', { p: 'NOPE' }],
    [
      'that is no date',
      'query ($d: DateTime) { tickets(filter: { createdAt: { after: $d } }) { totalCount } __typename }',
      { d: 'soon' },
    ],
    ['with an unknown field', 'query ($f: TicketFilter) { tickets(filter: $f) { totalCount } }', { f: { nope: 1 } }],
    [
      'several',
      'query ($a: Int!, $b: Int!) { x: tickets(first: $a) { totalCount } y: tickets(first: $b) { totalCount } }',
      { a: 'x' },
    ],
  ])('a variable %s', (_, text, variables) => refused(text, { variables }));
});

describe('what is refused', () => {
  const never = '"ticket_00000000000000000000000000"';
  test('a record that never was', () => refused(`{ ticket(id: ${never}) { id } }`));
  test('beside one that is there', () => refused(`{ ticket(id: ${never}) { id } tickets(first: 1) { nodes { id } } }`));
  test('twice', () => refused(`{ a: ticket(id: ${never}) { id } b: ticket(id: ${never}) { id } __typename }`));
  test('too many at once', () => refused('{ tickets(first: 1000) { nodes { id } } boards { id } }'));
  test('too many below', () => refused(`{ ${SOME} { conversation(first: 101) { nodes { id } } } } boards { id } }`));
  test('no cursor', () => refused('{ tickets(first: 2, after: "x") { nodes { id } } }'));
  test('neither ID nor number', () => refused('{ ticket { id } }'));
  test('a root field that must be there, so that nothing is', () =>
    refused('{ outbox { totalCount } boards { id } }', { as: 'PRIMARY' }));
  test('for whoever did not sign in', () => refused('{ boards { id } viewer { id } }', { as: 'anonymous' }));
  test('text that can not be stored', () =>
    refused('query ($f: TicketFilter) { tickets(filter: $f) { totalCount } }', { variables: { f: { text: 'a\0b' } } }));
  test('each error says where', async () => {
    const { compiled } = await ask(`{ a: ticket(id: ${never}) { id } }`);
    expect(JSON.parse(compiled.text)).toMatchObject({ errors: [{ path: ['a'], locations: [{ line: 1, column: 3 }] }] });
  });
});

describe('records', () => {
  test.each(['ADMINISTRATOR', 'TECHNICIAN', 'PRIMARY', 'STANDARD', 'BILLING'] as const)(
    'what is hidden from some (%s)',
    (as) =>
      alike(
        '{ tickets(first: 50) { nodes { id rank contact { name email phone portalAccess securityRole { id name } contactTypes } viewerCan { __typename close reopen reply take } secondaryTechnicians { id email } asset { id name } } } }',
        { as },
      ),
  );
  test.each(['PRIMARY', 'BILLING', 'ADMINISTRATOR'] as const)('money and dates (%s)', (as) =>
    alike(
      '{ invoices(first: 20) { nodes { id number status issuedOn dueOn total { amount currency } paymentDue { amount } discount { amount } lines { id } } } }',
      { as },
    ),
  );
  test('counts, pages and cursors', () =>
    alike(
      '{ tickets(first: 3, orderBy: { field: CREATED_AT, direction: ASC }) { totalCountCapped totalCount edges { cursor node { id createdAt updatedAt closedAt dueAt } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }',
    ));
  test('the page after a cursor, and back', async () => {
    const { js } = await ask('{ tickets(first: 2) { pageInfo { endCursor } } }');
    const { endCursor } = (JSON.parse(js.text) as { data: { tickets: { pageInfo: { endCursor: string } } } }).data
      .tickets.pageInfo;
    const text =
      'query ($a: String, $b: String, $n: Int, $l: Int) { tickets(first: $n, last: $l, after: $a, before: $b) { nodes { id } pageInfo { startCursor hasPreviousPage } } }';
    await alike(text, { variables: { a: endCursor, n: 2 } });
    await alike(text, { variables: { b: endCursor, l: 2 } });
  });
  test('boards with their cards', () =>
    alike(
      '{ boards { id name columns { key title count countCapped status { id family } tickets(first: 4) { nodes { id number subject rank priority dueAt client { id name } contact { id name } technician { id name } } } } } }',
      { as: 'TECHNICIAN' },
    ));
  test('a conversation with its files', () =>
    alike(
      '{ tickets(first: 20) { nodes { id description files { id url } conversation(first: 10) { nodes { id body createdAt visibility heldUntil opening author { __typename name } files { id name size contentType width height url thumbnailUrl createdAt } } } } } }',
    ));
  test('what happened', () =>
    alike(
      '{ tickets(first: 20) { nodes { id activity(first: 20) { nodes { id kind at actor { name } fromStatus { id name } toStatus { name } fromPriority toPriority technician { name } contact { name } } } participants { id } } } }',
    ));
  test('mails', () =>
    alike(
      '{ outbox(first: 20) { nodes { id state toAddress htmlUrl ticket { id } attempts nextAttemptAt sentAt } totalCount } }',
    ));
  test('an empty list, and nothing at all', () =>
    alike(
      '{ colleagues(text: "nobody is called that") { id } tickets(first: 0) { nodes { id } totalCount } viewer { id } }',
      { as: 'STANDARD' },
    ));
  test('many root fields', () =>
    alike(
      '{ provider { name phone } ticketStatuses { id name family } ticketTypes { id } ticketCategories { id } ticketQueues { id } ticketPriorities { priority name } technicians(first: 3) { nodes { id roles } } clients(first: 2) { nodes { id name sites { id name } } } assets(first: 3) { nodes { id type installedOn plannedReplacementOn } } contacts(first: 3) { nodes { id contactTypes } } }',
    ));
  test('deep', () =>
    alike(
      '{ clients(first: 3) { nodes { name sites { name } } } tickets(first: 3) { nodes { client { name } contact { client { name } } conversation(first: 2) { edges { node { author { ... on Contact { client { id name } } } files { url } } } } } } }',
    ));
  test('the schema itself is left to graphql-js', async () => {
    const { js, beyond } = await ask(
      '{ __schema { queryType { name } } __type(name: "Ticket") { name fields { name } } tickets(first: 1) { nodes { id } } }',
    );
    expect([js.errors, beyond]).toEqual([0, expect.stringContaining('introspection')]);
  });
});
