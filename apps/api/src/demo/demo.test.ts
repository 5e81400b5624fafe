import { verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { beforeAll, expect, test } from 'vitest';
import { demoDatabases, WEDNESDAY } from '../testing/demo.ts';
import { DEMO_PASSWORD } from './demo.ts';

const { emptyDatabase, load, loaded } = demoDatabases();
let demo: DataSource;

beforeAll(async () => {
  demo = await loaded('demo_once');
});

async function rows<Found extends object>(sql: string, dataSource = demo): Promise<Found[]> {
  return dataSource.query<Found[]>(sql);
}

test('it is as large as it says', async () => {
  const [counts] = await rows(`select
    (select count(*)::int from client) as clients, (select count(*)::int from contact) as contacts,
    (select count(*)::int from technician where client_id is null) as technicians,
    (select count(*)::int from technician where client_id is not null) as comanaged,
    (select count(*)::int from ticket) as tickets, (select name from provider) as provider`);
  expect(counts).toEqual({
    clients: 12,
    contacts: 120,
    technicians: 8,
    comanaged: 1,
    tickets: 400,
    provider: 'Lanternworks IT',
  });
  const [about] = await rows<{ assets: number; invoices: number; messages: number }>(`select
    (select count(*)::int from asset) as assets, (select count(*)::int from invoice) as invoices,
    (select count(*)::int from ticket_message) as messages`);
  expect(about?.assets).toBeGreaterThanOrEqual(85);
  expect(about?.invoices).toBeGreaterThanOrEqual(60);
  expect(about?.messages).toBeGreaterThan(1_400);
});

test('everyone of the list signs in with the password, as who they are', async () => {
  const accounts = await rows<{
    email: string;
    types: string[];
    role: string | null;
    client: string | null;
    portal: boolean | null;
  }>(`
    select l.email, coalesce(c.contact_types, t.roles) as types, r.key as role, coalesce(cc.name, tc.name) as client,
      c.portal_access as portal
    from login l left join contact c on c.login_id = l.id left join technician t on t.login_id = l.id
      left join client cc on cc.id = c.client_id left join client tc on tc.id = t.client_id
      left join security_role r on r.id = c.security_role_id
    where split_part(l.email, '@', 1) in ('standard', 'billing', 'technical', 'primary', 'both', 'user', 'manager', 'tech',
      'dispatch', 'finance', 'admin', 'comanaged')
    order by 1`);
  const harbor = 'Harbor Café Group';
  const alder = 'Alder & Finch Architects';
  expect(accounts.map(({ email, types, role, client, portal }) => [email, types, role, client, portal])).toEqual([
    ['admin@lanternworks.example', ['ADMINISTRATOR'], null, null, null],
    ['billing@harborcafe.example', ['BILLING'], null, harbor, true],
    ['both@harborcafe.example', ['BILLING', 'TECHNICAL'], null, harbor, true],
    ['comanaged@harborcafe.example', ['CO_MANAGED'], null, harbor, null],
    ['dispatch@lanternworks.example', ['DISPATCHER'], null, null, null],
    ['finance@lanternworks.example', ['FINANCE'], null, null, null],
    ['manager@alderfinch.example', [], 'EXTERNAL_MANAGER', alder, true],
    ['primary@alderfinch.example', ['PRIMARY'], null, alder, true],
    ['primary@harborcafe.example', ['PRIMARY'], null, harbor, true],
    ['standard@harborcafe.example', ['STANDARD'], null, harbor, true],
    ['tech@lanternworks.example', ['TECHNICIAN'], null, null, null],
    ['technical@harborcafe.example', ['TECHNICAL'], null, harbor, true],
    ['user@alderfinch.example', [], 'EXTERNAL_USER', alder, true],
  ]);
  const hashes = await rows<{ hash: string }>(`select distinct password_hash as hash from login`);
  expect(hashes).toHaveLength(1);
  expect(await verify(hashes[0]?.hash ?? '', DEMO_PASSWORD)).toBe(true);
});

test('the standard contact has work going on, work that is done, tickets of others and devices', async () => {
  const [standard] = await rows<Record<string, number>>(`select
    (select count(*)::int from ticket where contact_id = c.id and closed_at is null) as open,
    (select count(*)::int from ticket where contact_id = c.id and closed_at is not null) as completed,
    (select count(*)::int from ticket_participant where contact_id = c.id) as followed,
    (select count(*)::int from asset where contact_id = c.id) as assets
    from contact c where email = 'standard@harborcafe.example'`);
  expect(standard).toMatchObject({ open: 2, assets: 3 });
  expect(standard?.completed).toBeGreaterThanOrEqual(4);
  expect(standard?.followed).toBeGreaterThanOrEqual(3);
});

test.for([
  [
    'status',
    `select key from ticket_status except select key from ticket_status join ticket on status_id = ticket_status.id`,
  ],
  ['type', `select key from ticket_type except select key from ticket_type join ticket on type_id = ticket_type.id`],
  [
    'category',
    `select key from ticket_category except select key from ticket_category join ticket on category_id = ticket_category.id`,
  ],
  [
    'queue',
    `select key from ticket_queue except select key from ticket_queue join ticket on queue_id = ticket_queue.id`,
  ],
  ['priority', `select unnest(enum_range(null::ticket_priority)) except select priority from ticket`],
  [
    'nature',
    `select unnest('{SOMETHING_BROKE,NEED_SOMETHING,SOMEONE_JOINS,ACCESS,QUESTION}'::text[]) except select nature from ticket`,
  ],
  ['picked priority', `select unnest('{HIGH,MEDIUM,LOW}'::text[]) except select requested_priority from ticket`],
  ['visibility', `select unnest('{PUBLIC,INTERNAL,PROVIDER}'::text[]) except select visibility from ticket_message`],
  [
    'kind of participant',
    `select unnest('{SUBSCRIBER,APPROVER,COPIED}'::text[]) except select kind from ticket_participant`,
  ],
  [
    'kind of event',
    `select 'ticket.' || unnest('{raised,replied,noted,assigned,status_changed,priority_changed,closed,reopened,participant_added,participant_removed}'::text[]) except select type from event`,
  ],
  [
    'stored invoice status',
    `select unnest('{DRAFT,SENT,VIEWED,PARTIAL,PAID,VOID}'::text[]) except select status from invoice`,
  ],
] as const)('every %s is there', async ([, missing]) => {
  expect(await rows(missing)).toEqual([]);
});

test.for([
  [
    'a ticket that ends before it begins',
    `select number from ticket where updated_at < created_at or closed_at < created_at or due_at < created_at`,
  ],
  [
    'a ticket that is closed though its clock runs, or open though it stands',
    `select number from ticket join ticket_status s on s.id = status_id where (closed_at is null) = (clock = 'STOPS')`,
  ],
  [
    'a new ticket with a technician, or another without',
    `select number from ticket join ticket_status s on s.id = status_id where (technician_id is null) <> (key in ('NEW', 'AUTO_RESOLVED'))`,
  ],
  [
    'a ticket that begins with anything but its opening',
    `select number from ticket t where not (select opening and created_at = t.created_at and visibility = 'PUBLIC' from ticket_message where ticket_id = t.id order by created_at, id limit 1)`,
  ],
  [
    'a ticket whose last change is not the last that customers see',
    `select number from ticket t where updated_at <> greatest(
    (select max(created_at) from ticket_message where ticket_id = t.id and visibility = 'PUBLIC'),
    (select max(occurred_at) from event where subject_id = t.id and type in ('ticket.raised', 'ticket.assigned', 'ticket.status_changed', 'ticket.closed', 'ticket.reopened')))`,
  ],
  [
    'a ticket that stands elsewhere than its events say',
    `select number from ticket t where status_id::text <> coalesce(
    (select payload->>'toStatusId' from event where subject_id = t.id and payload ? 'toStatusId' order by occurred_at desc, id desc limit 1),
    (select id::text from ticket_status where key = 'NEW'))`,
  ],
  [
    'a status that changes from what it was not',
    `select subject_id from (select subject_id, payload->>'fromStatusId' as was,
      lag(payload->>'toStatusId', 1, (select id::text from ticket_status where key = 'NEW')) over (partition by subject_id order by occurred_at, id) as expected
    from event where payload ? 'toStatusId') step where was <> expected`,
  ],
  [
    'a closing that is not the end',
    `select number from ticket t where closed_at <> (select max(occurred_at) from event where subject_id = t.id and type = 'ticket.closed')`,
  ],
  [
    'a technician whom nobody assigned',
    `select number from ticket t where technician_id::text is distinct from
    (select payload->>'technicianId' from event where subject_id = t.id and type = 'ticket.assigned' order by occurred_at desc limit 1)`,
  ],
  [
    'a priority that nobody gave',
    `select number from ticket t where priority::text <> (select payload->>'toPriority' from event where subject_id = t.id and type = 'ticket.priority_changed' order by occurred_at desc limit 1)`,
  ],
  [
    'a number that does not rise with time',
    `select number from (select number, created_at, lag(created_at) over (order by number) as earlier from ticket) t where created_at <= earlier`,
  ],
  [
    'something that happens on the day of the load or later',
    `select created_at from ticket_message where created_at >= date '2025-11-19'
    union all select occurred_at from event where occurred_at >= date '2025-11-19' union all select created_at from ticket_participant where created_at >= date '2025-11-19'
    union all select created_at from invoice where created_at >= date '2025-11-19' union all select created_at from asset where created_at >= date '2025-11-19'`,
  ],
  [
    'a co-managed technician at work for another client, or one who reads what is not for them',
    `select t.number from ticket t left join ticket_message m on m.ticket_id = t.id
    join technician x on x.id in (t.technician_id, m.author_technician_id) where x.client_id <> t.client_id or (x.id = m.author_technician_id and x.client_id is not null and m.visibility = 'PROVIDER')`,
  ],
  [
    'a contact who writes where they see nothing',
    `select t.number from ticket t join ticket_message m on m.ticket_id = t.id join contact c on c.id = m.author_contact_id
    where c.client_id <> t.client_id or not (c.id = t.contact_id or c.contact_types && '{TECHNICAL,PRIMARY}' or exists (select from ticket_participant p where p.ticket_id = t.id and p.contact_id = c.id))`,
  ],
  [
    'a participant who is the requester',
    `select t.number from ticket t join ticket_participant p on p.ticket_id = t.id and p.contact_id = t.contact_id`,
  ],
  [
    'somebody who has left and is still heard',
    `select t.number from contact c join ticket t on t.contact_id = c.id where c.disabled_at is not null`,
  ],
  [
    'a login for someone who has no access, or none for someone who has',
    `select name from contact where (login_id is null) = portal_access`,
  ],
  [
    'a picked priority without a customer',
    `select number from ticket t join ticket_message m on m.ticket_id = t.id and opening where (m.author_contact_id is null) <> (requested_priority is null)`,
  ],
  [
    'words that were not filled in',
    `select subject from ticket where subject ~ '[{}]' union all select body from ticket_message where body ~ '[{}]|undefined|null|  '`,
  ],
  [
    'a sum that is wrong',
    `select number from invoice i where total <> subtotal - discount + tax or subtotal <> (select sum(amount) from invoice_line where invoice_id = i.id)
    union all select position from invoice_line where amount <> round(quantity * unit_price) - discount`,
  ],
  [
    'a payment that contradicts the status',
    `select number from invoice where (status = 'PAID') <> (paid = total) or (status = 'PARTIAL') <> (paid > 0 and paid < total)`,
  ],
  [
    'a client without a default site',
    `select c.name from client c where 1 <> (select count(*) from site where client_id = c.id and "default")`,
  ],
] as const)('there is not %s', async ([, offending]) => {
  expect(await rows(offending)).toEqual([]);
});

test('numbers go on where the demo ends', async () => {
  const [next] =
    await rows(`select (select max(number) from ticket) as ticket, nextval('ticket_number_seq')::int as next_ticket,
    (select max(number) from invoice) - nextval('invoice_number_seq')::int as behind, (select count(distinct number)::int from ticket) as numbers`);
  expect(next).toEqual({ ticket: 4836, next_ticket: 4837, behind: -1, numbers: 400 });
  expect(
    await rows(
      `select total, paid, client.name from invoice join client on client.id = client_id where number = 10433`,
    ),
  ).toEqual([{ total: '271729', paid: '50000', name: 'Harbor Café Group' }]);
});

test('invoices are unpaid, overdue and everything else on the day', async () => {
  const [open] = await rows<{ unpaid: number; overdue: number }>(`select
    count(*) filter (where due_on >= date '2025-11-19')::int as unpaid, count(*) filter (where due_on < date '2025-11-19')::int as overdue
    from invoice where status in ('SENT', 'VIEWED')`);
  expect(open?.unpaid).toBeGreaterThan(3);
  expect(open?.overdue).toBeGreaterThan(1);
});

test('no page of tickets looks generated: subjects, openings and what follows differ', async () => {
  const told = await rows<{ subject: string; number: number }>(`select subject, number from ticket order by number`);
  expect(new Set(told.map(({ subject }) => subject)).size).toBeGreaterThan(380);
  for (let first = 0; first + 25 <= told.length; first++)
    expect(new Set(told.slice(first, first + 25).map(({ subject }) => subject)).size).toBe(25);
  const [bodies] = await rows<{ all: number; distinct: number }>(
    `select count(*)::int as all, count(distinct body)::int as distinct from ticket_message`,
  );
  expect((bodies?.distinct ?? 0) / (bodies?.all ?? 1)).toBeGreaterThan(0.75);
});

test('names and texts of the whole world are in it', async () => {
  const [found] = await rows(`select
    exists (select from contact where name like '%佐藤%') as japanese, exists (select from ticket_message where body ~ '[\\u0600-\\u06ff]') as arabic,
    exists (select from ticket_message where body ~ '[\\U0001F300-\\U0001FAFF]') as emoji, exists (select from contact where name = 'Björn Åkesson') as accents`);
  expect(found).toEqual({ japanese: true, arabic: true, emoji: true, accents: true });
});

test('two loads on the same day are equal, whatever the hour', async () => {
  const other = await emptyDatabase('demo_again');
  await load(other, new Date('2025-11-19T23:59:59Z'));
  expect(await checksums(other)).toEqual(await checksums(demo));
});

test('it loads once: another load changes nothing', async () => {
  const before = await checksums(demo);
  await load(demo, new Date('2026-02-01T09:00:00Z'));
  expect(await checksums(demo)).toEqual(before);
});

test('it leaves the clients of somebody else alone', async () => {
  const foreign = await emptyDatabase('demo_foreign');
  await foreign.query(
    `insert into client (id, name, time_zone, created_at) values (gen_random_uuid(), 'A real one', 'UTC', $1)`,
    [WEDNESDAY],
  );
  await expect(load(foreign, WEDNESDAY)).rejects.toThrow('not those of the demo');
  expect(await foreign.query(`select name from client`)).toEqual([{ name: 'A real one' }]);
});

test.for([
  ['a Sunday on which clocks change', '2026-03-08T12:00:00Z'],
  ['the first minute of a year', '2027-01-01T00:00:30Z'],
  ['a leap day', '2028-02-29T18:00:00Z'],
] as const)('it loads on %s', async ([, now]) => {
  const dataSource = await emptyDatabase(`demo_on_${now.slice(0, 4)}`);
  await load(dataSource, new Date(now));
  const [late] = await rows<{ last: Date; number: number }>(
    `select greatest((select max(occurred_at) from event), (select max(created_at) from ticket_message)) as last, (select max(number) from ticket) as number`,
    dataSource,
  );
  expect(late?.number).toBe(4836);
  expect((late?.last ?? new Date(now)).getTime()).toBeLessThan(Date.parse(now.slice(0, 10)));
});

const TABLES = [
  'provider',
  'client',
  'site',
  'login',
  'contact',
  'technician',
  'asset',
  'invoice',
  'invoice_line',
  'ticket',
  'ticket_message',
  'ticket_participant',
  'ticket_secondary_technician',
  'event',
  'mail',
  'file',
];

async function checksums(dataSource: DataSource): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of TABLES) {
    const [sum] = await rows<{ md5: string }>(
      `select md5(string_agg(t::text, ',' order by t::text)) as md5 from ${table} t`,
      dataSource,
    );
    sums[table] = sum?.md5 ?? '';
  }
  return sums;
}
