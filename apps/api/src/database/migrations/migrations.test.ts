import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { dropDatabase } from '../../testing/databases.ts';
import { installation } from '../../testing/installation.ts';
import { createDataSource } from '../data-source.ts';
import { openDatabase } from '../open.ts';
import { migrations } from './migrations.ts';

const quay = installation();

const run = (text: string, values: unknown[] = []): Promise<unknown> => quay.database.query({ text, values });

test('after all migrations the tables are what the entities say', async () => {
  const { upQueries } = await quay.database.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('running them again does nothing', async () => {
  expect(await quay.database.dataSource.runMigrations()).toEqual([]);
});

test('an installation of the release before keeps its tickets, and finds them on the board, the newest first', async () => {
  const server = inject('postgres');
  const name = `upgrade_${randomUUID().replaceAll('-', '')}`;
  const maker = new Client({ connectionString: server });
  await maker.connect();
  await maker.query(`create database ${name}`);
  await maker.end();
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  try {
    const before = createDataSource(url).setOptions({ migrations: migrations.slice(0, 2) });
    await before.initialize();
    await before.runMigrations();
    await before.query(
      `insert into client (id, name, time_zone, created_at) values (gen_random_uuid(), 'Pier', 'UTC', '2026-01-01')`,
    );
    for (const day of ['2026-03-02', '2026-03-04', '2026-03-03'])
      await before.query(
        `insert into ticket (id, subject, status_id, priority, type_id, queue_id, client_id, created_at, updated_at)
         select gen_random_uuid(), $1::text, s.id, 'LOW', t.id, q.id, c.id, $1::text::timestamptz, $1::text::timestamptz
         from ticket_status s, ticket_type t, ticket_queue q, client c where s.key = 'NEW' and t.key = 'ALERT' and q.key = 'INTAKE'`,
        [day],
      );
    await before.destroy();
    const { dataSource, query } = await openDatabase(url);
    const found = await query<{ subject: string }>({ text: `select subject from ticket order by rank`, values: [] });
    expect(found.map(({ subject }) => subject)).toEqual(['2026-03-04', '2026-03-03', '2026-03-02']);
    expect(await query({ text: `select count(*)::int from board_column`, values: [] })).toEqual([{ count: 15 }]);
    await dataSource.destroy();
  } finally {
    await dropDatabase(server, name);
  }
});

describe('what happened stays as it was written:', () => {
  test.each([
    ['changing an event', `update event set type = 'ticket.closed'`],
    ['changing it in part', `update event set payload = '{}' where false`],
    ['deleting an event', `delete from event`],
    ['upserting one', `insert into event select * from event on conflict (id) do update set type = 'x'`],
  ])('%s is refused', async (_, statement) => {
    await quay.build.event({ ticket: await quay.build.ticket() });
    await expect(run(statement)).rejects.toThrow('events are never changed');
  });
});

describe("the database itself refuses another client's", () => {
  test.each([
    ['contact on a ticket', 'ticket_contact_of_client', async () => ({ contact_id: (await quay.build.contact()).id })],
    ['site on a ticket', 'ticket_site_of_client', async () => ({ site_id: (await quay.build.site()).id })],
    ['asset on a ticket', 'ticket_asset_of_client', async () => ({ asset_id: (await quay.build.asset()).id })],
  ])('%s', async (_, constraint, given) => {
    const ticket = await quay.build.ticket();
    const [[column, id]] = Object.entries(await given()) as [[string, string]];
    await expect(run(`update ticket set ${column} = $1 where id = $2`, [id, ticket.id])).rejects.toMatchObject({
      code: '23503',
      constraint,
    });
  });

  test('tickets, when a ticket moves to another client with what it has', async () => {
    const [ticket, other] = [await quay.build.ticket(), await quay.build.client()];
    await expect(run('update ticket set client_id = $1 where id = $2', [other.id, ticket.id])).rejects.toMatchObject({
      code: '23503',
    });
  });

  test('contact as a participant, whichever client the row names', async () => {
    const [ticket, stranger] = [await quay.build.ticket(), await quay.build.contact()];
    const insert = `insert into ticket_participant (id, ticket_id, contact_id, client_id, kind, created_at)
      values (gen_random_uuid(), $1, $2, $3, 'SUBSCRIBER', $4)`;
    for (const [clientId, constraint] of [
      [ticket.clientId, 'ticket_participant_contact_of_client'],
      [stranger.clientId, 'ticket_participant_ticket'],
    ])
      await expect(run(insert, [ticket.id, stranger.id, clientId, quay.clock.now()])).rejects.toMatchObject({
        code: '23503',
        constraint,
      });
  });

  test('contact or site on an asset', async () => {
    const asset = await quay.build.asset();
    const [stranger, elsewhere] = [await quay.build.contact(), await quay.build.site()];
    await expect(run('update asset set contact_id = $1 where id = $2', [stranger.id, asset.id])).rejects.toMatchObject({
      constraint: 'asset_contact_of_client',
    });
    await expect(run('update asset set site_id = $1 where id = $2', [elsewhere.id, asset.id])).rejects.toMatchObject({
      constraint: 'asset_site_of_client',
    });
  });
});

test('every installation starts with the same statuses, types, categories, queues, priorities and roles', async () => {
  const text = `select (select count(*)::int from ticket_status) as statuses, (select count(*)::int from ticket_type) as types,
    (select count(*)::int from ticket_category) as categories, (select count(*)::int from ticket_queue) as queues,
    (select count(*)::int from priority_meaning) as priorities, (select count(*)::int from security_role) as roles,
    (select count(*)::int from provider) as providers`;
  expect(await run(text)).toEqual([
    { statuses: 17, types: 5, categories: 9, queues: 6, priorities: 7, roles: 2, providers: 1 },
  ]);
});
