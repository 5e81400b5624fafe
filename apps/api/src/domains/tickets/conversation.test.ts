import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Ticket } from './ticket.entity.ts';

const quay = installation();

const REPLY = `mutation($input: ReplyToTicketInput!) {
  replyToTicket(input: $input) { reply { id body visibility opening createdAt author { __typename name } } ticket { status { key } updatedAt closedAt } }
}`;
const CONVERSATION = `query($id: ID!) {
  ticket(id: $id) { status { key } updatedAt conversation(first: 50) { totalCount nodes { id body visibility } edges { node { body } } pageInfo { hasNextPage } } }
}`;

type Replied = {
  replyToTicket: {
    reply: { id: string };
    ticket: { status: { key: string }; updatedAt: string; closedAt: string | null };
  };
};
type Conversation = {
  ticket: {
    updatedAt: string;
    status: { key: string };
    conversation: { totalCount: number; nodes: { id: string; body: string }[] };
  };
};

let harbor: Client;
let contact: Contact;
let manager: Contact;
let technician: Technician;
let coManaged: Technician;
let finance: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  contact = await build.contact({ client: harbor });
  manager = await build.contact({ client: harbor, role: 'EXTERNAL_MANAGER' });
  technician = await build.technician();
  coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
  finance = await build.technician({ roles: ['FINANCE'] });
});

let ticket: Ticket;
beforeEach(async () => {
  ticket = await quay.build.ticket({ contact, technician });
  quay.clock.pass(60_000);
});

type Person = Contact | Technician;
const write = async (who: Person, body: string, visibility?: string): Promise<Replied['replyToTicket']> =>
  (await quay.as(who).query<Replied>(REPLY, { input: { ticketId: idOf('Ticket', ticket), body, visibility } }))
    .replyToTicket;
const refused = (who: Person, input: object) =>
  quay.as(who).refused(REPLY, { input: { ticketId: idOf('Ticket', ticket), body: 'Hello', ...input } });
const seenBy = async (who: Person): Promise<Conversation['ticket']> =>
  (await quay.as(who).query<Conversation>(CONVERSATION, { id: idOf('Ticket', ticket) })).ticket;
const bodies = async (who: Person): Promise<string[]> => (await seenBy(who)).conversation.nodes.map(({ body }) => body);

describe('a reply', () => {
  test('of a contact turns the ticket to Feedback Received', async () => {
    const now = quay.clock.now().toISOString();
    expect(await write(contact, 'It is still broken.')).toMatchObject({
      reply: {
        body: 'It is still broken.',
        visibility: 'PUBLIC',
        opening: false,
        createdAt: now,
        author: { __typename: 'Contact', name: contact.name },
      },
      ticket: { status: { key: 'FEEDBACK_RECEIVED' }, updatedAt: now },
    });
  });

  test('of a contact on a complete ticket opens it again', async () => {
    await quay
      .as(contact)
      .query('mutation($input: CloseTicketInput!) { closeTicket(input: $input) { ticket { id } } }', {
        input: { ticketId: idOf('Ticket', ticket) },
      });
    expect(await write(contact, 'No, it is not.')).toMatchObject({
      ticket: { status: { key: 'TICKET_REOPENED' }, closedAt: null },
    });
  });

  test('of a technician leaves the status alone, also of a complete ticket', async () => {
    expect(await write(technician, 'On my way.')).toMatchObject({
      reply: { visibility: 'PUBLIC', author: { __typename: 'Technician', name: technician.name } },
      ticket: { status: { key: 'ASSIGNED' }, updatedAt: quay.clock.now().toISOString() },
    });
    ticket = await quay.build.ticket({ contact, status: 'COMPLETE' });
    expect(await write(technician, 'You are welcome.')).toMatchObject({ ticket: { status: { key: 'COMPLETE' } } });
  });

  test('is read by everybody who sees the ticket, oldest first', async () => {
    for (const [who, body] of [
      [contact, 'one'],
      [technician, 'two'],
      [coManaged, 'three'],
      [contact, 'four'],
    ] as const) {
      await write(who, body);
      quay.clock.pass(1000);
    }
    for (const who of [contact, manager, technician, coManaged, finance])
      expect(await bodies(who)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('is not written by who may only look', async () => {
    expect(await refused(manager, {})).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(finance, {})).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([
    ['nothing', '', 'required'],
    ['nothing that can be seen', ' \n\u200B\u2800', 'required'],
    ['100,001 characters', 'x'.repeat(100_001), 'too_long'],
    ['10 MB', 'x'.repeat(10_000_000), 'too_long'],
  ])('of %s is refused', async (_, body, code) => {
    expect(await refused(contact, { body })).toEqual({
      code: 'BAD_USER_INPUT',
      reason: undefined,
      fields: [{ path: 'input.body', code, ...(code === 'too_long' && { values: { max: 100_000 } }) }],
    });
    expect(await seenBy(contact)).toMatchObject({ status: { key: 'ASSIGNED' }, conversation: { totalCount: 0 } });
  });

  test('keeps its lines and stays text', async () => {
    const body = '<b>Hi</b>\n\n> quoted\n{{name}} שלום 👩‍💻';
    expect(await write(contact, body)).toMatchObject({ reply: { body } });
  });
});

describe('a note', () => {
  test('is read by technicians, and no customer finds a trace of it', async () => {
    await write(contact, 'Help!');
    const before = await seenBy(contact);
    quay.clock.pass(60_000);
    const { reply } = await write(technician, 'They pulled the plug again.', 'INTERNAL');
    expect(await seenBy(contact)).toEqual(before);
    expect(before.conversation).toMatchObject({ totalCount: 1, nodes: [{ body: 'Help!' }] });
    for (const who of [contact, manager]) {
      expect(await quay.as(who).refused('query($id: ID!) { node(id: $id) { id } }', { id: reply.id })).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await quay.as(who).query('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [reply.id] })).toEqual({
        nodes: [null],
      });
    }
    for (const who of [technician, coManaged])
      expect(await bodies(who)).toEqual(['Help!', 'They pulled the plug again.']);
  });

  test('for the provider is not read by a co-managed technician either', async () => {
    const before = await seenBy(coManaged);
    const { reply } = await write(technician, 'Their contract ends in May.', 'PROVIDER');
    expect(await bodies(technician)).toEqual(['Their contract ends in May.']);
    expect(await seenBy(coManaged)).toEqual(before);
    expect(
      await quay.as(coManaged).refused('query($id: ID!) { node(id: $id) { id } }', { id: reply.id }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('moves neither the ticket in the lists nor its status, and leaves no activity', async () => {
    const activity = (who: Person) =>
      quay
        .as(who)
        .query('query($id: ID!) { ticket(id: $id) { activity { totalCount } } }', { id: idOf('Ticket', ticket) });
    const [before, happened] = [await seenBy(technician), await activity(technician)];
    for (const visibility of ['INTERNAL', 'PROVIDER']) {
      const { ticket: after } = await write(technician, 'Later.', visibility);
      expect(after).toMatchObject({ updatedAt: before.updatedAt, status: before.status });
    }
    expect(await activity(technician)).toEqual(happened);
  });

  test('is written by no customer, and for the provider by no co-managed technician', async () => {
    for (const visibility of ['INTERNAL', 'PROVIDER'])
      expect(await refused(contact, { visibility })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(coManaged, { visibility: 'PROVIDER' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await bodies(technician)).toEqual([]);
    expect(await write(coManaged, 'Ours.', 'INTERNAL')).toMatchObject({ reply: { visibility: 'INTERNAL' } });
  });

  test('is not found by who searches', async () => {
    await write(technician, 'xylophone', 'INTERNAL');
    const search = 'query($filter: TicketFilter) { tickets(filter: $filter) { totalCount } }';
    expect(await quay.as(contact).query(search, { filter: { text: 'xylophone' } })).toEqual({
      tickets: { totalCount: 0 },
    });
  });
});
