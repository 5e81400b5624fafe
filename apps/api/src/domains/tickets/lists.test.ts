import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import type { Asset } from '../records/asset.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Ticket } from './ticket.entity.ts';

const quay = installation();

const LIST = `query($filter: TicketFilter, $orderBy: TicketOrder) {
  tickets(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { subject } }
}`;

let harbor: Client;
let sam: Contact;
let kim: Contact;
let technician: Technician;
let till: Asset;
let scanner: Ticket;
beforeAll(async () => {
  const { build, clock } = quay;
  harbor = await build.client();
  sam = await build.contact({ client: harbor });
  kim = await build.contact({ client: harbor, types: ['PRIMARY'] });
  technician = await build.technician();
  till = await build.asset({ contact: sam });
  const minute = () => clock.pass(60_000);
  scanner = await build.ticket({
    contact: sam,
    subject: 'Scanner sleeps',
    technician,
    priority: 'LOW',
    assetId: till.id,
  });
  minute();
  await build.ticket({
    contact: sam,
    subject: '100% of e-mails bounce',
    status: 'WAITING_CUSTOMER',
    priority: 'CRITICAL',
    dueAt: clock.now(),
  });
  minute();
  await build.ticket({ contact: kim, subject: 'New joiner', status: 'COMPLETE' });
  minute();
  await build.participant(
    await build.ticket({ contact: kim, subject: 'Door does not open', status: 'AUTO_RESOLVED' }),
    sam,
  );
  minute();
  await build.ticket({ subject: 'At another client' });
});

async function subjects(who: Contact | Technician, filter: object = {}, orderBy?: object): Promise<string[]> {
  type Listed = { tickets: { totalCount: number; nodes: { subject: string }[] } };
  const { tickets } = await quay.as(who).query<Listed>(LIST, { filter, orderBy });
  expect(tickets.totalCount).toBe(tickets.nodes.length);
  return tickets.nodes.map(({ subject }) => subject);
}

describe('who looks at the list of tickets sees', () => {
  test('as a contact, what they requested or take part in, newest first', async () => {
    expect(await subjects(sam)).toEqual(['Door does not open', '100% of e-mails bounce', 'Scanner sleeps']);
  });

  test('as a PRIMARY contact, all of their client; "mine" is what they requested or take part in', async () => {
    expect(await subjects(kim)).toHaveLength(4);
    expect(await subjects(kim, { mine: true })).toEqual(['Door does not open', 'New joiner']);
    expect(await subjects(kim, { mine: false })).toEqual(['100% of e-mails bounce', 'Scanner sleeps']);
  });

  test('as a technician, those of every client; "mine" is what is assigned to them', async () => {
    expect(await subjects(technician)).toHaveLength(5);
    expect(await subjects(technician, { mine: true })).toEqual(['Scanner sleeps']);
  });
});

describe('the list is narrowed by', () => {
  test.each([
    ['open', { open: true }, ['100% of e-mails bounce', 'Scanner sleeps']],
    ['complete', { open: false }, ['Door does not open', 'New joiner']],
    [
      'what customers are told',
      { customerStatus: { in: ['CLOSED', 'WAITING_ON_CLIENT'] } },
      ['Door does not open', 'New joiner', '100% of e-mails bounce'],
    ],
    ['the key of a status', { status: { eq: 'COMPLETE' } }, ['New joiner']],
    ['priority', { priority: { in: ['CRITICAL', 'LOW'] } }, ['100% of e-mails bounce', 'Scanner sleeps']],
    ['nobody having it', { technician: { eq: null } }, ['Door does not open', 'New joiner', '100% of e-mails bounce']],
    ['words of the subject, in whatever case', { text: 'sCANNER' }, ['Scanner sleeps']],
    ['a sign that means something to the database', { text: '100%' }, ['100% of e-mails bounce']],
    ['another of them', { text: '_' }, []],
    ['a text that nobody wrote', { text: 'xylophone' }, []],
    ['quotes', { text: `'; drop table ticket; --` }, []],
  ])('%s', async (_, filter, expected) => {
    expect(await subjects(kim, filter)).toEqual(expected);
  });

  test('the number, with or without its sign', async () => {
    for (const text of [`${scanner.number}`, ` #${scanner.number} `])
      expect(await subjects(kim, { text })).toEqual(['Scanner sleeps']);
  });

  test('the ID of what it belongs to', async () => {
    expect(await subjects(technician, { contact: { eq: idOf('Contact', kim) } })).toEqual([
      'Door does not open',
      'New joiner',
    ]);
    expect(await subjects(technician, { client: { neq: idOf('Client', harbor) } })).toEqual(['At another client']);
    expect(await subjects(technician, { asset: { in: [idOf('Asset', till)] } })).toEqual(['Scanner sleeps']);
    expect(await subjects(technician, { queue: { eq: 'INTAKE' } })).toHaveLength(5);
  });

  test('an ID of something else is refused, and says where', async () => {
    expect(await quay.as(kim).refused(LIST, { filter: { client: { eq: idOf('Contact', kim) } } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'filter.client.eq', code: 'not_an_id' }],
    });
  });
});

test('no filter tells a customer what the ticket does not: its queue, an asset that they do not see', async () => {
  const manager = await quay.build.contact({ client: harbor, role: 'EXTERNAL_MANAGER' });
  expect(await subjects(manager, { asset: { eq: idOf('Asset', till) } })).toEqual([]);
  expect(await subjects(manager, { asset: { neq: null } })).toEqual([]);
  expect(await subjects(sam, { asset: { neq: null } })).toEqual(['Scanner sleeps']);
  expect(await quay.as(kim).refused(LIST, { filter: { queue: { eq: 'INTAKE' } } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'filter.queue', code: 'not_allowed' }],
  });
});

describe('the order', () => {
  test('from most to least urgent, what is not triaged last', async () => {
    expect(await subjects(kim, { open: true }, { field: 'PRIORITY', direction: 'ASC' })).toEqual([
      '100% of e-mails bounce',
      'Scanner sleeps',
    ]);
  });

  test('by what is due next, what is never due last', async () => {
    expect((await subjects(kim, {}, { field: 'DUE_AT', direction: 'ASC' }))[0]).toBe('100% of e-mails bounce');
  });

  test('by number', async () => {
    expect((await subjects(kim, {}, { field: 'NUMBER', direction: 'ASC' }))[0]).toBe('Scanner sleeps');
  });
});

describe('one ticket', () => {
  const ONE = 'query($id: ID, $number: Int) { ticket(id: $id, number: $number) { subject } }';

  test('by ID or by number', async () => {
    for (const by of [{ id: idOf('Ticket', scanner) }, { number: scanner.number }])
      expect(await quay.as(sam).query(ONE, by)).toEqual({ ticket: { subject: 'Scanner sleeps' } });
  });

  test('by exactly one of the two', async () => {
    for (const by of [{}, { id: null }, { id: idOf('Ticket', scanner), number: scanner.number }])
      expect(await quay.as(sam).refused(ONE, by)).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'id', code: 'one_of_both' }],
      });
  });

  test("the number of another client's ticket is answered like one that never was", async () => {
    const other = await quay.build.ticket();
    const answers = [];
    for (const number of [other.number, 999_999, -1]) answers.push(await quay.as(sam).run(ONE, { number }));
    expect(new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors])))).toHaveProperty('size', 1);
    expect(answers[0]?.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

test('what there is to choose from comes in its order and in the language of the viewer', async () => {
  const CHOICES =
    '{ ticketStatuses { key name customerLabel } ticketTypes { key } ticketCategories { key } ticketPriorities { priority name requestedPriority } }';
  type Choices = Record<
    string,
    { key: string; name: string; customerLabel: string; priority: string; requestedPriority: string | null }[]
  >;
  const { ticketStatuses, ticketTypes, ticketCategories, ticketPriorities } = await quay
    .as(sam)
    .query<Choices>(CHOICES);
  expect(ticketStatuses).toHaveLength(17);
  expect(ticketStatuses![0]).toEqual({ key: 'NEW', name: 'New', customerLabel: 'Open' });
  expect(ticketStatuses!.at(-1)).toEqual({ key: 'COMPLETE', name: 'Complete', customerLabel: 'Closed' });
  expect(ticketTypes!.map(({ key }) => key)).toEqual([
    'SERVICE_REQUEST',
    'INCIDENT',
    'PROBLEM',
    'CHANGE_REQUEST',
    'ALERT',
  ]);
  expect(ticketCategories).toHaveLength(9);
  expect(ticketPriorities!.map(({ priority }) => priority)).toEqual([
    'CRITICAL',
    'HIGH',
    'MEDIUM_HIGH',
    'MEDIUM',
    'MEDIUM_LOW',
    'LOW',
    'UNDETERMINED',
  ]);
  expect(ticketPriorities!.flatMap(({ requestedPriority }) => requestedPriority ?? [])).toEqual([
    'HIGH',
    'MEDIUM',
    'LOW',
  ]);
});
