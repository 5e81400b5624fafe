import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Ticket } from './ticket.entity.ts';

const quay = installation();

const TICKET =
  'ticket { id version updatedAt closedAt priority status { key customerKey } technician { name } conversation { nodes { body } } }';
const mutation = (field: string): string => {
  const input = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
  return `mutation($input: ${input}) { ${field}(input: $input) { ${TICKET} } }`;
};
const ASSIGN = mutation('assignTicket');
const STATUS = mutation('changeTicketStatus');
const PRIORITY = mutation('changeTicketPriority');
const CLOSE = mutation('closeTicket');
const REOPEN = mutation('reopenTicket');

type Seen = {
  version: number;
  updatedAt: string;
  closedAt: string | null;
  status: { key: string };
  technician: { name: string } | null;
};

let harbor: Client;
let contact: Contact;
let technician: Technician;
let colleague: Technician;
let dispatcher: Technician;
let coManaged: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  contact = await build.contact({ client: harbor });
  technician = await build.technician();
  colleague = await build.technician();
  dispatcher = await build.technician({ roles: ['DISPATCHER'] });
  coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
});

let ticket: Ticket;
beforeEach(async () => {
  ticket = await quay.build.ticket({ contact });
  quay.clock.pass(60_000);
});

type Person = Contact | Technician;

/** Does something to the ticket, and answers with the ticket as it is then. */
async function act(who: Person, document: string, input: object = {}): Promise<Seen> {
  const answer = await quay
    .as(who)
    .query<Record<string, { ticket: Seen }>>(document, { input: { ticketId: idOf('Ticket', ticket), ...input } });
  return Object.values(answer)[0]!.ticket;
}

const refused = (who: Person, document: string, input: object = {}) =>
  quay.as(who).refused(document, { input: { ticketId: idOf('Ticket', ticket), ...input } });

const seenBy = async (who: Person): Promise<Seen> =>
  (
    await quay.as(who).query<{ ticket: Seen }>(`query($id: ID!) { ${TICKET.replace('ticket', 'ticket(id: $id)')} }`, {
      id: idOf('Ticket', ticket),
    })
  ).ticket;

const to = (person: Technician | null): object => ({ technicianId: person && idOf('Technician', person) });

/** The code that it was refused with, or that it was done. */
const outcome = ([error]: readonly { extensions: Record<string, unknown> }[]): string =>
  typeof error?.extensions['code'] === 'string' ? error.extensions['code'] : 'done';

describe('giving a ticket to somebody', () => {
  test('a technician takes it: New becomes Assigned', async () => {
    expect(await act(technician, ASSIGN, to(technician))).toMatchObject({
      technician: { name: technician.name },
      status: { key: 'ASSIGNED' },
    });
  });

  test('and only New does', async () => {
    await act(technician, STATUS, { statusId: 'WAITING_VENDOR' });
    expect(await act(technician, ASSIGN, to(technician))).toMatchObject({ status: { key: 'WAITING_VENDOR' } });
  });

  test('a technician gives back what is theirs, and nothing else', async () => {
    await act(technician, ASSIGN, to(technician));
    expect(await refused(colleague, ASSIGN, to(null))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(technician, ASSIGN, to(null))).toMatchObject({ technician: null });
  });

  test('a technician takes it over from another, but gives it to nobody else', async () => {
    await act(technician, ASSIGN, to(technician));
    expect(await act(colleague, ASSIGN, to(colleague))).toMatchObject({ technician: { name: colleague.name } });
    expect(await refused(colleague, ASSIGN, to(technician))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a dispatcher gives it to anyone, and to nobody', async () => {
    for (const person of [technician, colleague, coManaged, dispatcher])
      expect(await act(dispatcher, ASSIGN, to(person))).toMatchObject({ technician: { name: person.name } });
    expect(await act(dispatcher, ASSIGN, to(null))).toMatchObject({ technician: null });
  });

  test('a co-managed technician takes tickets of their client', async () => {
    expect(await act(coManaged, ASSIGN, to(coManaged))).toMatchObject({ technician: { name: coManaged.name } });
    expect(await refused(coManaged, ASSIGN, to(technician))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('never to a co-managed technician of another client, to one who is disabled, or to who is none', async () => {
    const outsider = await quay.build.technician({ roles: ['CO_MANAGED'], clientId: (await quay.build.client()).id });
    const gone = await quay.build.technician({ disabledAt: quay.clock.now() });
    for (const technicianId of [
      idOf('Technician', outsider),
      idOf('Technician', gone),
      idOf('Contact', contact),
      'technician_x',
      '',
      '\u0000',
    ])
      expect(await refused(dispatcher, ASSIGN, { technicianId })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.technicianId', code: 'not_found' }],
      });
    expect(await seenBy(dispatcher)).toMatchObject({ technician: null, version: 1, status: { key: 'NEW' } });
  });

  test('who helps with it and gets it helps with it no longer', async () => {
    await quay.build.secondaryTechnician(ticket, colleague);
    await quay.build.secondaryTechnician(ticket, dispatcher);
    await act(dispatcher, ASSIGN, to(colleague));
    const helping = await quay
      .as(dispatcher)
      .query<{ ticket: { secondaryTechnicians: { name: string }[] } }>(
        'query ($id: ID!) { ticket(id: $id) { secondaryTechnicians { name } } }',
        { id: idOf('Ticket', ticket) },
      );
    expect(helping.ticket.secondaryTechnicians).toEqual([{ name: dispatcher.name }]);
  });

  test('to who has it already changes nothing', async () => {
    const { version, updatedAt } = await act(technician, ASSIGN, to(technician));
    quay.clock.pass(60_000);
    expect(await act(dispatcher, ASSIGN, to(technician))).toMatchObject({ version, updatedAt });
  });
});

describe('status and priority', () => {
  test('a technician sets them; the customer is told in fewer words', async () => {
    expect(await act(technician, STATUS, { statusId: 'WAITING_INTERNAL_REVIEW' })).toMatchObject({
      status: { key: 'WAITING_INTERNAL_REVIEW', customerKey: 'OPEN' },
    });
    expect(await act(technician, PRIORITY, { priority: 'CRITICAL' })).toMatchObject({ priority: 'CRITICAL' });
  });

  test('a status that stops the clock closes the ticket, any other opens it again', async () => {
    const closedAt = quay.clock.now().toISOString();
    expect(await act(technician, STATUS, { statusId: 'COMPLETE' })).toMatchObject({ closedAt });
    quay.clock.pass(60_000);
    expect(await act(technician, STATUS, { statusId: 'AUTO_RESOLVED' })).toMatchObject({ closedAt });
    expect(await act(technician, STATUS, { statusId: 'IN_PROGRESS' })).toMatchObject({ closedAt: null });
  });

  test('setting what it is already changes nothing', async () => {
    await act(technician, STATUS, { statusId: 'IN_PROGRESS' });
    const before = await seenBy(technician);
    quay.clock.pass(60_000);
    await act(technician, STATUS, { statusId: 'IN_PROGRESS' });
    await act(technician, PRIORITY, { priority: 'UNDETERMINED' });
    expect(await seenBy(technician)).toEqual(before);
  });

  test.each([
    ['no key', 'SLEEPING'],
    ['what no key looks like', 'NEW\u0000'],
    ['an ID of something else', 'queue_01j0000000e00800000g000001'],
    ['empty', ''],
  ])('a status that is none: %s', async (_, statusId) => {
    expect(await refused(technician, STATUS, { statusId })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'input.statusId', code: 'not_found' }],
    });
  });
});

describe('closing and opening again', () => {
  test('its requester closes it, and it is Complete', async () => {
    const closedAt = quay.clock.now().toISOString();
    expect(await act(contact, CLOSE)).toMatchObject({ status: { key: 'COMPLETE' }, closedAt, updatedAt: closedAt });
  });

  test('what is closed is not closed again', async () => {
    await act(contact, CLOSE);
    for (const who of [contact, technician])
      expect(await refused(who, CLOSE)).toMatchObject({ code: 'CONFLICT', reason: 'already_closed' });
  });

  test('its requester opens it again and says why', async () => {
    await act(contact, CLOSE);
    expect(await act(contact, REOPEN, { body: 'It is back.' })).toMatchObject({
      status: { key: 'TICKET_REOPENED' },
      closedAt: null,
      conversation: { nodes: [{ body: 'It is back.' }] },
    });
  });

  test('or without a word; a reason of which nothing can be seen is refused', async () => {
    await act(technician, CLOSE);
    expect(await refused(contact, REOPEN, { body: ' \u200B ' })).toMatchObject({
      fields: [{ path: 'input.body', code: 'required' }],
    });
    expect(await act(contact, REOPEN)).toMatchObject({
      status: { key: 'TICKET_REOPENED' },
      conversation: { nodes: [] },
    });
  });

  test('what is open is not opened again', async () => {
    expect(await refused(contact, REOPEN)).toMatchObject({ code: 'CONFLICT', reason: 'not_closed' });
  });

  test('of two who close it at the same moment one is told that the other was faster', async () => {
    const input = { ticketId: idOf('Ticket', ticket) };
    const answers = await Promise.all([contact, technician].map((who) => quay.as(who).run(CLOSE, { input })));
    expect(answers.map(({ errors }) => outcome(errors)).sort()).toEqual(['CONFLICT', 'done']);
  });

  test('the reason is a reply like any other: those who are told of replies are told of it', async () => {
    await act(contact, CLOSE);
    await act(contact, REOPEN, { body: 'It is back.' });
    const events = await quay.database.query<{ type: string }>({
      text: 'select type from event where subject_id = $1 order by id',
      values: [ticket.id],
    });
    expect(events.map(({ type }) => type)).toEqual(['ticket.closed', 'ticket.replied', 'ticket.reopened']);
  });
});

describe('when somebody was faster', () => {
  const documents = [
    ['assignTicket', ASSIGN, () => to(dispatcher)],
    ['changeTicketStatus', STATUS, () => ({ statusId: 'IN_PROGRESS' })],
    ['changeTicketPriority', PRIORITY, () => ({ priority: 'LOW' })],
    ['closeTicket', CLOSE, () => ({})],
  ] as const;

  test.each(documents)('%s is refused with the state as it is', async (_, document, input) => {
    await act(technician, ASSIGN, to(technician));
    await act(technician, STATUS, { statusId: 'WAITING_CUSTOMER' });
    const current = await seenBy(dispatcher);
    const { errors } = await quay
      .as(dispatcher)
      .run(document, { input: { ticketId: idOf('Ticket', ticket), version: 1, ...input() } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'stale_version',
      current: {
        id: idOf('Ticket', ticket),
        version: current.version,
        technicianId: idOf('Technician', technician),
        priority: 'UNDETERMINED',
        statusId: expect.stringMatching(/^status_/),
      },
    });
    expect(await seenBy(dispatcher)).toEqual(current);
  });

  test.each(documents)('%s is done with the version as it is, and counts it up', async (_, document, input) => {
    const { version } = await act(technician, STATUS, { statusId: 'WAITING_CUSTOMER' });
    expect((await act(dispatcher, document, { version, ...input() })).version).toBe(version + 1);
  });

  test('of two with the same version at the same moment one is refused', async () => {
    const input = { ticketId: idOf('Ticket', ticket), version: 1 };
    const answers = await Promise.all(
      ['LOW', 'HIGH'].map((priority) => quay.as(technician).run(PRIORITY, { input: { ...input, priority } })),
    );
    expect(answers.map(({ errors }) => outcome(errors)).sort()).toEqual(['CONFLICT', 'done']);
    expect(await seenBy(technician)).toMatchObject({ version: 2 });
  });

  test('what is said on a ticket is no edit of it', async () => {
    const reply = `mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { ${TICKET} } }`;
    await act(technician, reply, { body: 'A moment, please.' });
    await act(technician, reply, { body: 'Hard to say.', visibility: 'INTERNAL' });
    expect(await act(technician, PRIORITY, { priority: 'LOW', version: 1 })).toMatchObject({ version: 2 });
  });
});
