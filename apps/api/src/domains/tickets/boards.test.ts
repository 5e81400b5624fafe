import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { newId } from '../../graphql/ids.ts';
import { idOf, installation, viewerOf } from '../../testing/installation.ts';
import { BoardColumn } from './board-column.entity.ts';
import { Board } from './board.entity.ts';
import { TicketStatus } from './ticket-status.entity.ts';
import { Ticket } from './ticket.entity.ts';

const quay = installation();

const BOARDS = '{ boards { id name columns { key title count countCapped status { key name } } } }';
const BOARD = `query($id: ID!, $first: Int, $filter: TicketFilter) { board(id: $id) { name columns {
  key count countCapped tickets(first: $first, filter: $filter) { totalCount totalCountCapped nodes { id subject rank client { name } contact { name } technician { name } } } } } }`;

type Column = {
  key: string;
  title: string;
  count: number;
  countCapped: boolean;
  tickets: { totalCount: number; totalCountCapped: boolean; nodes: { subject: string; rank: string }[] };
};

let harbor: Client;
let contact: Contact;
let technician: Technician;
let coManaged: Technician;
let board: Board;
beforeAll(async () => {
  const { build, clock } = quay;
  harbor = await build.client();
  contact = await build.contact({ client: harbor });
  technician = await build.technician();
  coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
  board = await build.builtIn(Board, 'OPEN_BY_STATUS');
  for (const [subject, status, own] of [
    ['Printer', 'NEW', true],
    ['Scanner', 'NEW', true],
    ['Foreign', 'NEW', false],
    ['Till', 'IN_PROGRESS', true],
    ['Door', 'COMPLETE', true],
  ] as const) {
    await build.ticket({ subject, status, technician, ...(own && { contact }) });
    clock.pass(60_000);
  }
});

/** The columns by their keys, as somebody sees them. */
async function columnsFor(who: Technician, variables: object = {}): Promise<Record<string, Column>> {
  const { board: seen } = await quay
    .as(who)
    .query<{ board: { columns: Column[] } }>(BOARD, { id: idOf('Board', board), ...variables });
  return Object.fromEntries(seen.columns.map((column) => [column.key, column]));
}

const subjects = (column: Column | undefined): string[] => column!.tickets.nodes.map(({ subject }) => subject);

describe('the board that every installation has', () => {
  test('has a column for each built-in status that leaves a ticket open, in its order and in the language of the viewer', async () => {
    type Boards = { boards: { id: string; name: string; columns: (Column & { status: { key: string } })[] }[] };
    const { boards } = await quay.as(technician).query<Boards>(BOARDS);
    expect(boards.map(({ id, name }) => [id, name])).toEqual([[idOf('Board', board), 'Open tickets by status']]);
    const { columns } = boards[0]!;
    expect(columns).toHaveLength(15);
    expect(columns.slice(0, 3).map(({ key, title }) => [key, title])).toEqual([
      ['NEW', 'New'],
      ['ASSIGNED', 'Assigned'],
      ['IN_PROGRESS', 'In Progress'],
    ]);
    expect(columns.every(({ key, status }) => key === status.key)).toBe(true);
    const german = await quay.as({ ...viewerOf(technician), locale: 'de' }).query<Boards>(BOARDS);
    expect([german.boards[0]!.name, german.boards[0]!.columns[0]!.title]).toEqual([
      'Offene Tickets nach Status',
      'Neu',
    ]);
  });

  test('shows the open tickets, newest first, and says how many there are', async () => {
    const columns = await columnsFor(technician, { first: 2 });
    expect(columns['NEW']).toMatchObject({ count: 3, countCapped: false, tickets: { totalCount: 3 } });
    expect(subjects(columns['NEW'])).toEqual(['Foreign', 'Scanner']);
    expect(subjects(columns['IN_PROGRESS'])).toEqual(['Till']);
    expect(Object.keys(columns)).not.toContain('COMPLETE');
  });

  test("a co-managed technician sees and counts their client's", async () => {
    const columns = await columnsFor(coManaged);
    expect(columns['NEW']).toMatchObject({ count: 2, tickets: { totalCount: 2 } });
    expect(subjects(columns['NEW'])).toEqual(['Scanner', 'Printer']);
  });

  test('counts once, however often that is asked, and reads no card for it', async () => {
    const { data, statements } = await quay
      .as(coManaged)
      .run('query($id: ID!) { board(id: $id) { columns { count more: countCapped again: count } } }', {
        id: idOf('Board', board),
      });
    expect(data!['board']).toMatchObject({
      columns: expect.arrayContaining([{ count: 2, more: false, again: 2 }]) as unknown,
    });
    expect(statements.map(({ text }) => text.match(/"ticket"/g)?.length)).toEqual([1]);
  });

  test('with a filter a column counts all, the list in it what fits', async () => {
    const columns = await columnsFor(technician, { filter: { text: 'ner' } });
    expect(columns['NEW']).toMatchObject({ count: 3, tickets: { totalCount: 1 } });
    expect(subjects(columns['NEW'])).toEqual(['Scanner']);
  });

  test('single columns can be read on', async () => {
    const { board: seen } = await quay
      .as(technician)
      .query<{ board: { columns: { key: string }[] } }>(
        'query($id: ID!, $keys: [String!]) { board(id: $id) { columns(filter: { keys: $keys }) { key } } }',
        {
          id: idOf('Board', board),
          keys: [
            'IN_PROGRESS',
            'NEW',
            'COMPLETE',
            idOf('TicketStatus', await quay.build.builtIn(TicketStatus, 'ASSIGNED')),
            '',
          ],
        },
      );
    expect(seen.columns.map(({ key }) => key)).toEqual(['NEW', 'IN_PROGRESS']);
  });

  test('is not for contacts', async () => {
    const manager = await quay.build.contact({ client: harbor, types: ['PRIMARY'] });
    expect(await quay.as(manager).refused(BOARDS)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await quay.as(manager).refused(BOARD, { id: idOf('Board', board) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await quay.as(manager).refused('query($id: ID!) { node(id: $id) { id } }', { id: idOf('Board', board) }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a board that never was is not found', async () => {
    for (const id of [idOf('Board', { id: newId(quay.clock) }), idOf('Ticket', board), 'OPEN_BY_STATUS'])
      expect(await quay.as(technician).refused(BOARD, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('each board has its own columns; that of a status which an administrator added goes by its ID', async () => {
  const { manager } = quay.database.dataSource;
  const [names, waiting] = [{ en: 'At the depot' }, await quay.build.builtIn(TicketStatus, 'WAITING_VENDOR')];
  const status = await manager.save(
    Object.assign(manager.create(TicketStatus, waiting), { id: newId(quay.clock), key: null, names }),
  );
  const own = await manager.save(
    manager.create(Board, { id: newId(quay.clock), key: null, names: { en: 'Depot' }, position: 2 }),
  );
  const column = { id: newId(quay.clock), boardId: own.id, statusId: status.id, position: 1 };
  await manager.save(manager.create(BoardColumn, column));
  const ticket = await quay.build.ticket({ contact });
  await manager.update(Ticket, { id: ticket.id }, { statusId: status.id });
  const { board: seen } = await quay
    .as(technician)
    .query<{ board: unknown }>(
      'query($id: ID!, $filter: BoardColumnFilter) { board(id: $id) { name columns(filter: $filter) { key title count tickets { nodes { id } } } } }',
      { id: idOf('Board', own), filter: { keys: [idOf('TicketStatus', status)] } },
    );
  expect(seen).toEqual({
    name: 'Depot',
    columns: [
      {
        key: idOf('TicketStatus', status),
        title: 'At the depot',
        count: 1,
        tickets: { nodes: [{ id: idOf('Ticket', ticket) }] },
      },
    ],
  });
  await manager.delete(BoardColumn, { id: column.id });
  await manager.delete(Board, { id: own.id });
});

describe('with twenty thousand tickets', () => {
  beforeAll(async () => {
    const { build, database, clock } = quay;
    const [{ id: typeId, queueId }] = [await build.ticket({ status: 'COMPLETE' })].map((ticket) => ({
      id: ticket.typeId,
      queueId: ticket.queueId,
    })) as [{ id: string; queueId: string }];
    await database.query({
      text: `insert into ticket (id, subject, status_id, priority, type_id, queue_id, client_id, contact_id, technician_id, created_at, updated_at, closed_at)
        select gen_random_uuid(), 'Ticket ' || n, case when n % 4 = 0 then (array(select id from ticket_status where clock <> 'STOPS' and key is not null order by position limit 6))[1 + n / 4 % 6]
            else (select id from ticket_status where key = 'COMPLETE') end, 'LOW', $1, $2, $3, $4, $5, $6::timestamptz - make_interval(mins => n), $6, case when n % 4 <> 0 then $6::timestamptz end
        from generate_series(1, 20000) n`,
      values: [typeId, queueId, harbor.id, contact.id, technician.id, clock.now()],
    });
    for (let i = 0; i < 40; i++) await build.client();
    // A fortieth of them are Harbor's.
    await database.query({
      text: `with everybody as (select array_agg(id) as ids from client)
        update ticket set client_id = ids[1 + abs(hashint4(number)) % array_length(ids, 1)], contact_id = null
        from everybody where subject like 'Ticket %'`,
      values: [],
    });
    await database.query({ text: 'vacuum analyze', values: [] });
  });

  test('the whole board is one statement', async () => {
    const { errors, statements } = await quay.as(technician).run(BOARD, { id: idOf('Board', board), first: 30 });
    expect([errors, statements.length]).toEqual([[], 1]);
  });

  type Node = {
    'Node Type': string;
    'Index Name'?: string;
    'Actual Rows': number;
    'Actual Loops': number;
    Plans?: Node[];
  };
  const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

  /** What the database does for the board, planned once for all boards as a prepared statement is. */
  async function planFor(who: Technician, variables: object = {}): Promise<Node[]> {
    const { statements } = await quay.as(who).run(BOARD, { id: idOf('Board', board), first: 30, ...variables });
    const [{ text, values }] = statements as [(typeof statements)[number]];
    const literals = values.map((value) => (typeof value === 'string' ? `'${value}'` : 'null'));
    const runner = quay.database.dataSource.createQueryRunner();
    try {
      await runner.query('set plan_cache_mode = force_generic_plan');
      await runner.query(`prepare board as ${text}`);
      const [row] = (await runner.query(
        `explain (analyze, format json) execute board${literals.length ? `(${literals.join()})` : ''}`,
      )) as { 'QUERY PLAN': { Plan: Node }[] }[];
      return nodesOf(row!['QUERY PLAN'][0]!.Plan);
    } finally {
      await runner.query('deallocate all');
      await runner.query('reset plan_cache_mode');
      await runner.release();
    }
  }

  test('the cards of each column come out of the index in their order, and nothing large is sorted', async () => {
    const plan = await planFor(technician);
    const cards = plan.filter(
      (node) => node['Index Name'] === 'ticket_open_by_rank' && node['Node Type'] === 'Index Scan',
    );
    expect(cards.map((node) => [node['Actual Loops'] > 6, node['Actual Rows'] <= 31])).toEqual([[true, true]]);
    for (const node of plan.filter((one) => one['Node Type'].includes('Sort')))
      expect(node['Actual Rows']).toBeLessThan(100);
    expect(plan.filter((node) => node['Node Type'] === 'Seq Scan').every((node) => node['Actual Rows'] < 100)).toBe(
      true,
    );
  });

  test("for a co-managed technician it does not go through other clients' tickets, nor closed ones", async () => {
    const plan = await planFor(coManaged);
    expect(plan.flatMap((node) => node['Index Name'] ?? [])).toContain('ticket_open_by_client_and_rank');
    expect(Math.max(...plan.map((node) => node['Actual Rows'] * node['Actual Loops']))).toBeLessThan(500);
  });

  test('a count stops at a thousand and says so', async () => {
    await quay.database.query({
      text: `update ticket set status_id = (select id from ticket_status where key = 'NEW') where closed_at is null and subject like 'Ticket %'`,
      values: [],
    });
    const columns = await columnsFor(technician, { first: 1 });
    expect(columns['NEW']).toMatchObject({
      count: 1000,
      countCapped: true,
      tickets: { totalCount: 1000, totalCountCapped: true },
    });
    expect(columns['IN_PROGRESS']).toMatchObject({ count: 1, countCapped: false });
  });
});
