import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../domains/clients/client.entity.ts';
import type { Technician } from '../../domains/people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { listName } from './cursor.ts';

const quay = installation();
let client: Client;
let technician: Technician;
const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'MEDIUM_LOW', 'LOW', 'UNDETERMINED'] as const;

/** Fifteen tickets and assets with few different keys: everything stands in ties. */
beforeAll(async () => {
  const { build, clock } = quay;
  client = await build.client();
  technician = await build.technician();
  const contact = await build.contact({ client });
  const at = (minute: number): Date => new Date(clock.now().getTime() + minute * 60_000);
  for (let i = 0; i < 15; i++) {
    await build.ticket({
      contact,
      priority: PRIORITIES[(i * 3) % 7]!,
      dueAt: i % 3 ? at(i % 2) : null,
      createdAt: at(i % 4),
      updatedAt: at(i % 3),
    });
    await build.asset({ client, name: `Asset ${i % 3}`, warrantyEndsOn: i % 3 ? `2027-01-0${1 + (i % 2)}` : null });
  }
});

type Page = {
  nodes: { id: string }[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};
const PAGE = '{ nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const documentOf = (list: 'tickets' | 'assets'): string => {
  const [order, filter] = list === 'tickets' ? ['TicketOrder', 'TicketFilter'] : ['AssetOrder', 'AssetFilter'];
  return `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: ${order}, $filter: ${filter}) {
    ${list}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) ${PAGE}
  }`;
};
const pageOf = async (list: 'tickets' | 'assets', variables: object): Promise<Page> =>
  (await quay.as(technician).query<Record<string, Page>>(documentOf(list), { ...variables }))[list]!;

const ORDERS = [
  ...['CREATED_AT', 'UPDATED_AT', 'NUMBER', 'PRIORITY', 'DUE_AT'].map((field) => ['tickets', field] as const),
  ...['NAME', 'WARRANTY_ENDS_ON'].map((field) => ['assets', field] as const),
];

describe.each(ORDERS)('%s by %s', (list, field) => {
  test.each(['ASC', 'DESC'])(
    '%s: each once from the front, each once from the back, the same ones',
    async (direction) => {
      const orderBy = { field, direction };
      const whole = (await pageOf(list, { first: 100, orderBy })).nodes.map(({ id }) => id);
      expect(new Set(whole).size).toBe(15);

      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, edges, pageInfo } = await pageOf(list, { first: 4, after, orderBy });
        expect(pageInfo).toMatchObject({
          hasPreviousPage: after !== null,
          startCursor: edges[0]!.cursor,
          endCursor: edges.at(-1)!.cursor,
        });
        forwards.push(...nodes.map(({ id }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(forwards).toEqual(whole);

      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const { nodes, edges, pageInfo } = await pageOf(list, { last: 4, before, orderBy });
        expect(pageInfo).toMatchObject({
          hasNextPage: before !== null,
          startCursor: edges[0]!.cursor,
          endCursor: edges.at(-1)!.cursor,
        });
        backwards.unshift(...nodes.map(({ id }) => id));
        [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
      }
      expect(backwards).toEqual(whole);
    },
  );

  test('the one direction is the other reversed', async () => {
    const [up, down] = [
      await pageOf(list, { first: 100, orderBy: { field, direction: 'ASC' } }),
      await pageOf(list, { first: 100, orderBy: { field, direction: 'DESC' } }),
    ];
    expect(up.nodes.toReversed()).toEqual(down.nodes);
  });

  test('every cursor leads to what stands after it, and before it', async () => {
    const orderBy = { field, direction: 'ASC' };
    const { nodes, edges } = await pageOf(list, { first: 100, orderBy });
    for (const [i, { cursor }] of edges.entries()) {
      expect((await pageOf(list, { first: 100, after: cursor, orderBy })).nodes).toEqual(nodes.slice(i + 1));
      expect((await pageOf(list, { last: 100, before: cursor, orderBy })).nodes).toEqual(nodes.slice(0, i));
    }
  });
});

test('the missing come last when ascending, the critical first', async () => {
  const askFor = (list: string, field: string, orderField: string) =>
    quay
      .as(technician)
      .query<Record<string, { nodes: Record<string, string | null>[] }>>(
        `{ ${list}(first: 100, orderBy: { field: ${orderField}, direction: ASC }) { nodes { ${field} } } }`,
      );
  const due = (await askFor('tickets', 'dueAt', 'DUE_AT'))['tickets']!.nodes.map(({ dueAt }) => dueAt ?? '~');
  const ends = (await askFor('assets', 'warrantyEndsOn', 'WARRANTY_ENDS_ON'))['assets']!.nodes.map(
    ({ warrantyEndsOn }) => warrantyEndsOn ?? '~',
  );
  const priorities = (await askFor('tickets', 'priority', 'PRIORITY'))['tickets']!.nodes.map(({ priority }) =>
    PRIORITIES.indexOf(priority as 'LOW'),
  );
  for (const [keys, sorted] of [
    [due, due.toSorted()],
    [ends, ends.toSorted()],
    [priorities, priorities.toSorted((a, b) => a - b)],
  ])
    expect(keys).toEqual(sorted);
});

test('times that differ by a millionth of a second are different places', async () => {
  const { build, database } = quay;
  const contact = await build.contact();
  const made = [];
  for (const micros of ['000001', '000003', '000002']) {
    const ticket = await build.ticket({ contact });
    await database.query({
      text: 'update ticket set created_at = $2 where id = $1',
      values: [ticket.id, `2025-01-01T00:00:00.${micros}Z`],
    });
    made.push(ticket);
  }
  const filter = { client: { eq: idOf('Client', { id: contact.clientId }) } };
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await pageOf('tickets', {
      first: 1,
      after,
      filter,
      orderBy: { field: 'CREATED_AT', direction: 'ASC' },
    });
    seen.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(seen).toEqual([made[0]!, made[2]!, made[1]!].map((ticket) => idOf('Ticket', ticket)));
});

describe('a page', () => {
  test.each([
    [{ first: -1 }, 'first', 'out_of_range'],
    [{ first: 101 }, 'first', 'out_of_range'],
    [{ first: 1_000_000 }, 'first', 'out_of_range'],
    [{ last: -1 }, 'last', 'out_of_range'],
    [{ last: 101 }, 'last', 'out_of_range'],
    [{ first: 1, last: 1 }, 'last', 'one_of_both'],
    [{ first: 1, before: 'x' }, 'before', 'not_allowed'],
    [{ last: 1, after: 'x' }, 'after', 'not_allowed'],
    [{ before: 'x' }, 'before', 'not_allowed'],
  ])('of %j is refused', async (variables, path, code) => {
    const refused = await quay.as(technician).refused(documentOf('tickets'), variables);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
  });

  test('has 25 records when nothing is said, and as many as are asked for up to 100', async () => {
    const contact = await quay.build.contact({ client });
    for (let i = 0; i < 15; i++) await quay.build.ticket({ contact });
    const size = async (variables: object): Promise<number> => (await pageOf('tickets', variables)).nodes.length;
    expect([
      await size({}),
      await size({ first: null }),
      await size({ first: 0 }),
      await size({ last: 0 }),
      await size({ first: 26 }),
    ]).toEqual([25, 25, 0, 0, 26]);
    expect(await size({ first: 100 })).toBeGreaterThan(29);
  });
});

describe('a cursor', () => {
  /** The keys of a cursor exchanged for others. */
  const forged = (cursor: string, change: (keys: unknown[]) => unknown): string =>
    Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]))).toString(
      'base64url',
    );
  const refusedAt = async (list: 'tickets' | 'assets', variables: object) => {
    const { code, fields } = await quay.as(technician).refused(documentOf(list), { ...variables });
    return [code, fields.map((field) => `${field.path} ${field.code}`).join()];
  };
  const cursorOf = async (list: 'tickets' | 'assets', variables: object = {}): Promise<string> =>
    (await pageOf(list, { first: 2, ...variables })).pageInfo.endCursor;

  test.each([
    '',
    'x',
    '[]',
    'null',
    '{}',
    '"',
    '\0',
    'ä',
    "' or 1=1 --",
    'A'.repeat(1_000_000),
    ...['null', '[]', '{}', '1', '["a"]', `${'['.repeat(10_000)}`].map((json) =>
      Buffer.from(json).toString('base64url'),
    ),
  ])('that is %.20j is refused', async (after) => {
    expect(await refusedAt('tickets', { after })).toEqual(['BAD_USER_INPUT', 'after not_a_cursor']);
  });

  test('of another list, order, direction or filter is refused', async () => {
    const wrong = ['BAD_USER_INPUT', 'after cursor_of_another_list'];
    expect(await refusedAt('tickets', { after: await cursorOf('assets') })).toEqual(wrong);
    expect(
      await refusedAt('tickets', {
        after: await cursorOf('tickets', { orderBy: { field: 'NUMBER', direction: 'DESC' } }),
      }),
    ).toEqual(wrong);
    expect(
      await refusedAt('tickets', {
        after: await cursorOf('tickets', { orderBy: { field: 'CREATED_AT', direction: 'ASC' } }),
      }),
    ).toEqual(wrong);
    expect(await refusedAt('tickets', { after: await cursorOf('tickets', { filter: { open: true } }) })).toEqual(wrong);
    expect(
      await refusedAt('tickets', {
        after: await cursorOf('tickets', { filter: { open: true } }),
        filter: { open: false },
      }),
    ).toEqual(wrong);
    expect(await refusedAt('tickets', { last: 1, before: await cursorOf('assets') })).toEqual([
      'BAD_USER_INPUT',
      'before cursor_of_another_list',
    ]);
  });

  test('holds for the same order said in words', async () => {
    const after = await cursorOf('tickets');
    expect(await pageOf('tickets', { after, orderBy: { field: 'CREATED_AT', direction: 'DESC' } })).toEqual(
      await pageOf('tickets', { after }),
    );
  });

  test.each([
    ['a time that is none', ([list, , id]: unknown[]) => [list, 'yesterdayish', id]],
    ['a time out of range', ([list, , id]: unknown[]) => [list, '999999-01-01', id]],
    ['a number for a time', ([list, , id]: unknown[]) => [list, 5, id]],
    ['SQL for a time', ([list, , id]: unknown[]) => [list, "now()'; drop table ticket; --", id]],
    ['SQL for an ID', ([list, time]: unknown[]) => [list, time, "' or 1=1 --"]],
    ['a NUL', ([list, time]: unknown[]) => [list, time, '\0']],
    ['a truth', ([list, time]: unknown[]) => [list, time, true]],
    ['null', ([list, , id]: unknown[]) => [list, null, id]],
    ['a list', ([list, , id]: unknown[]) => [list, [1], id]],
    ['an object', ([list, , id]: unknown[]) => [list, { a: 1 }, id]],
    ['a key too few', ([list, time]: unknown[]) => [list, time]],
    ['a key too many', (keys: unknown[]) => [...keys, 1]],
    ['a huge key', ([list, , id]: unknown[]) => [list, '9'.repeat(1_000_000), id]],
  ])('of the right list with %s is refused', async (_, change) => {
    const after = forged(await cursorOf('tickets'), change);
    expect(await refusedAt('tickets', { after })).toEqual(['BAD_USER_INPUT', 'after not_a_cursor']);
    expect(await refusedAt('tickets', { last: 1, before: after })).toEqual(['BAD_USER_INPUT', 'before not_a_cursor']);
  });

  test.each([
    ['tickets', 'NUMBER', [1e300, 1.5, 'x', 2 ** 40]],
    ['tickets', 'PRIORITY', ['URGENT', 1, '']],
    ['tickets', 'DUE_AT', ['soon', '']],
    ['assets', 'WARRANTY_ENDS_ON', ['2027-13-01', 1, '']],
  ] as const)('of %s by %s takes no key of another type', async (list, field, keys) => {
    const orderBy = { field, direction: 'ASC' };
    for (const key of keys) {
      const after = forged(await cursorOf(list, { orderBy }), ([of, , id]) => [of, key, id]);
      expect(await refusedAt(list, { after, orderBy }), String(key)).toEqual(['BAD_USER_INPUT', 'after not_a_cursor']);
    }
  });

  test('with keys of nowhere is a place like any other', async () => {
    const after = forged(await cursorOf('assets'), ([list]) => [
      list,
      'Asset 1; drop table asset',
      '01900000-0000-7000-8000-00000000dead',
    ]);
    const { nodes } = await pageOf('assets', { first: 100, after });
    expect(nodes).toHaveLength(5);
  });

  test('is not blamed for what is wrong with something else', async () => {
    const filter = { text: 'a\0b' };
    const list = listName('Ticket tickets', 'CREATED_AT desc', filter);
    const after = forged(await cursorOf('tickets'), ([, ...keys]) => [list, ...keys]);
    const { errors } = await quay.as(technician).run(documentOf('tickets'), { after, filter });
    expect(errors.map(({ originalError }) => originalError)).toEqual([expect.objectContaining({ code: '22021' })]);
  });
});

describe('totalCount', () => {
  test('is counted only when asked for', async () => {
    const textOf = async (selection: string): Promise<string> =>
      (await quay.as(technician).run(`{ tickets(first: 1) { ${selection} } }`)).statements[0]!.text;
    expect(await textOf('nodes { id }')).not.toContain('count(');
    expect(await textOf('nodes { id } pageInfo { hasNextPage endCursor }')).not.toContain('count(*)');
    expect(await textOf('nodes { id } totalCount')).toContain('count(*)');
    expect((await textOf('totalCount totalCountCapped a: totalCount')).match(/count\(\*\)/g)).toHaveLength(1);
  });

  test('is exact to a thousand, then says that there are more', async () => {
    const other = await quay.build.client();
    const fill = (from: number, to: number) =>
      quay.database.query({
        text: `insert into asset (id, client_id, name, type, created_at)
          select uuidv7(), $1, 'Asset ' || i, 'LAPTOP', $2 from generate_series($3::int, $4::int) i`,
        values: [other.id, quay.clock.now(), from, to],
      });
    const document =
      'query($filter: AssetFilter) { assets(first: 1, filter: $filter) { totalCount totalCountCapped nodes { name } } }';
    const counted = () =>
      quay.as(technician).query<{ assets: object }>(document, { filter: { client: { eq: idOf('Client', other) } } });
    await fill(1, 1000);
    expect(await counted()).toMatchObject({ assets: { totalCount: 1000, totalCountCapped: false } });
    await fill(1001, 1005);
    expect(await counted()).toMatchObject({ assets: { totalCount: 1000, totalCountCapped: true, nodes: [{}] } });
  });
});
