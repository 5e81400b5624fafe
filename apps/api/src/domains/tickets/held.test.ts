import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../log.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Client } from '../clients/client.entity.ts';
import { File } from '../files/file.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { releaseHeld } from './held.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import type { Ticket } from './ticket.entity.ts';

const quay = installation();

const REPLY = `mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) {
  reply { id body heldUntil createdAt } ticket { updatedAt status { key } } } }`;
const TAKE_BACK = `mutation($input: TakeBackReplyInput!) { takeBackReply(input: $input) { body fileIds ticket { id } } }`;
const SEEN = `query($id: ID!) { ticket(id: $id) { updatedAt version status { key } files { id }
  activity(first: 50) { totalCount } conversation(first: 50) { totalCount nodes { id body heldUntil createdAt } } } }`;

type Replied = {
  replyToTicket: {
    reply: { id: string; heldUntil: string | null; createdAt: string };
    ticket: { updatedAt: string; status: { key: string } };
  };
};
type Person = Contact | Technician;

let harbor: Client;
let contact: Contact;
let colleague: Contact;
let technician: Technician;
let ticket: Ticket;
const logged: string[] = [];
const log = openLog('info', { write: (line) => void logged.push(line) });
beforeAll(async () => {
  harbor = await quay.build.client();
  contact = await quay.build.contact({ client: harbor });
  colleague = await quay.build.contact({ client: harbor, types: ['PRIMARY'] });
  technician = await quay.build.technician();
});
beforeEach(async () => {
  ticket = await quay.build.ticket({ contact, technician });
  quay.clock.pass(60_000);
});

const release = (): Promise<void> => releaseHeld({ database: quay.database, clock: quay.clock, log });
const later = (seconds: number): void => quay.clock.pass(seconds * 1000);
const input = (more = {}): Record<string, unknown> => ({
  input: { ticketId: idOf('Ticket', ticket), body: 'On my way.', holdSeconds: 8, ...more },
});
const hold = async (who: Person, more = {}): Promise<Replied['replyToTicket']> =>
  (await quay.as(who).query<Replied>(REPLY, input(more))).replyToTicket;
const seenBy = (who: Person): Promise<unknown> => quay.as(who).query(SEEN, { id: idOf('Ticket', ticket) });
const takeBack = (who: Person, messageId: string) => quay.as(who).query(TAKE_BACK, { input: { messageId } });
const notTakenBack = (who: Person, messageId: string) => quay.as(who).refused(TAKE_BACK, { input: { messageId } });
const events = (): Promise<{ type: string; actor: string; at: Date }[]> =>
  quay.database.query({
    text: `select type, coalesce(actor_contact_id, actor_technician_id) as actor, occurred_at as at from event where subject_id = $1 order by id`,
    values: [ticket.id],
  });

describe('a reply that is held', () => {
  test.each([
    ['a customer', () => contact],
    ['a technician', () => technician],
  ])('by %s is seen by its author alone, and nothing follows from it', async (_, author) => {
    const others = [contact, colleague, technician].filter((person) => person !== author());
    const before = await Promise.all(others.map(seenBy));
    const { reply, ticket: after } = await hold(author(), {
      fileIds: [idOf('File', await quay.build.file({ uploader: author() }))],
    });
    const until = new Date(quay.clock.now().getTime() + 8_000).toISOString();
    expect(reply).toMatchObject({ body: 'On my way.', heldUntil: until, createdAt: quay.clock.now().toISOString() });
    expect(after).toEqual({ updatedAt: ticket.updatedAt.toISOString(), status: { key: 'ASSIGNED' } });
    expect(await Promise.all(others.map(seenBy))).toEqual(before);
    expect(await seenBy(author())).toMatchObject({
      ticket: { files: [{}], conversation: { totalCount: 1, nodes: [{ heldUntil: until }] } },
    });
    for (const other of others)
      expect(await quay.as(other).refused('query($id: ID!) { node(id: $id) { id } }', { id: reply.id })).toMatchObject({
        code: 'NOT_FOUND',
      });
    expect(await events()).toEqual([]);
    later(7);
    await release();
    expect(await Promise.all(others.map(seenBy))).toEqual(before);
  });

  test('goes out when its time has come, as written then', async () => {
    const { reply } = await hold(contact);
    later(8);
    await release();
    const now = quay.clock.now();
    expect(await seenBy(technician)).toEqual({
      ticket: {
        updatedAt: now.toISOString(),
        version: 2,
        status: { key: 'FEEDBACK_RECEIVED' },
        files: [],
        activity: { totalCount: 1 },
        conversation: {
          totalCount: 1,
          nodes: [{ id: reply.id, body: 'On my way.', heldUntil: null, createdAt: now.toISOString() }],
        },
      },
    });
    expect(await events()).toEqual([
      { type: 'ticket.replied', actor: contact.id, at: now },
      { type: 'ticket.status_changed', actor: null, at: now },
    ]);
    expect(await pending()).toBe(2);
    await release();
    expect(await events()).toHaveLength(2);
  });

  test('of a customer on a ticket that was completed meanwhile opens it again', async () => {
    await hold(contact);
    await quay
      .as(technician)
      .query('mutation($input: CloseTicketInput!) { closeTicket(input: $input) { ticket { id } } }', {
        input: { ticketId: idOf('Ticket', ticket) },
      });
    later(9);
    await release();
    expect(await seenBy(contact)).toMatchObject({ ticket: { status: { key: 'TICKET_REOPENED' } } });
  });

  test('of a technician leaves the status alone; a note leaves the ticket as it was', async () => {
    await hold(technician, { visibility: 'INTERNAL' });
    later(9);
    await release();
    expect(await seenBy(technician)).toMatchObject({
      ticket: { updatedAt: ticket.updatedAt.toISOString(), conversation: { totalCount: 1 } },
    });
    expect(await events()).toMatchObject([{ type: 'ticket.noted', actor: technician.id }]);
    await hold(technician);
    later(9);
    await release();
    expect(await seenBy(contact)).toMatchObject({
      ticket: { status: { key: 'ASSIGNED' }, updatedAt: quay.clock.now().toISOString() },
    });
  });

  test('goes out once and in order, however many processes send', async () => {
    const written: string[] = [];
    for (let i = 0; i < 4; i++) {
      written.push((await hold(contact, { body: `${i}` })).reply.id);
      later(1);
    }
    const other = await quay.build.ticket({ contact, technician });
    await quay.as(technician).query(REPLY, input({ ticketId: idOf('Ticket', other) }));
    later(60);
    await Promise.all([release(), release(), release(), release()]);
    await release();
    expect((await events()).filter(({ type }) => type === 'ticket.replied')).toHaveLength(4);
    const { ticket: seen } = (await seenBy(technician)) as { ticket: { conversation: { nodes: { id: string }[] } } };
    expect(seen.conversation.nodes.map(({ id }) => id)).toEqual(written);
    expect(await quay.database.dataSource.manager.countBy(TicketMessage, { ticketId: other.id })).toBe(1);
  });

  test('that can not be sent is logged and keeps nothing else back', async () => {
    const stuck = (await hold(contact)).reply.id;
    const bad = ticket;
    ticket = await quay.build.ticket({ contact, technician });
    await hold(contact);
    later(9);
    await quay.database.query({
      text: `create function refuse_it() returns trigger language plpgsql as $$ begin raise exception 'not this one'; end $$`,
      values: [],
    });
    await quay.database.query({
      text: `create trigger refuse_it before update on ticket for each row when (old.id = '${bad.id}') execute function refuse_it()`,
      values: [],
    });
    await release();
    expect(await seenBy(technician)).toMatchObject({ ticket: { conversation: { totalCount: 1 } } });
    expect(logged.join('')).toContain('a held reply could not be sent');
    await quay.database.query({ text: 'drop trigger refuse_it on ticket', values: [] });
    await release();
    ticket = bad;
    expect(await seenBy(technician)).toMatchObject({ ticket: { conversation: { nodes: [{ id: stuck }] } } });
  });

  test.each([-1, 61, 2_000_000_000])('can not be held for %i seconds', async (holdSeconds) => {
    expect(await quay.as(contact).refused(REPLY, input({ holdSeconds }))).toEqual({
      code: 'BAD_USER_INPUT',
      reason: undefined,
      fields: [{ path: 'input.holdSeconds', code: 'out_of_range', values: { min: 0, max: 60 } }],
    });
  });

  test('sent again under its key is held once', async () => {
    const sender = quay.as(contact, { idempotencyKey: 'held once' });
    const first = await sender.query<Replied>(REPLY, input());
    expect(await sender.query(REPLY, input())).toEqual(first);
    expect(await seenBy(contact)).toMatchObject({ ticket: { conversation: { totalCount: 1 } } });
    await takeBack(contact, first.replyToTicket.reply.id);
    expect(await sender.query(REPLY, input())).toMatchObject({ replyToTicket: { reply: null } });
  });
});

describe('a reply that is taken back', () => {
  test('never was: what was written and its files are there to be sent again', async () => {
    const file = await quay.build.file({ uploader: technician });
    const fileIds = [idOf('File', file)];
    const before = await seenBy(technician);
    const { reply } = await hold(technician, { fileIds });
    later(5);
    expect(await takeBack(technician, reply.id)).toEqual({
      takeBackReply: { body: 'On my way.', fileIds, ticket: { id: idOf('Ticket', ticket) } },
    });
    expect(await seenBy(technician)).toEqual(before);
    later(60);
    await release();
    expect(await seenBy(technician)).toEqual(before);
    const stored = await quay.database.dataSource.manager.findOneByOrFail(File, { id: file.id });
    expect(stored.messageId).toBeNull();
    await hold(technician, { fileIds, holdSeconds: 0 });
    expect(await seenBy(contact)).toMatchObject({ ticket: { files: [{ id: fileIds[0] }] } });
  });

  test('is none of anybody else', async () => {
    const { reply } = await hold(technician);
    for (const who of [contact, colleague, await quay.build.technician()])
      expect(await notTakenBack(who, reply.id)).toMatchObject({ code: 'NOT_FOUND' });
    later(9);
    await release();
    for (const who of [contact, colleague])
      expect(await notTakenBack(who, reply.id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('after it went out is refused', async () => {
    const { reply } = await hold(technician);
    later(9);
    await release();
    expect(await notTakenBack(technician, reply.id)).toMatchObject({ code: 'CONFLICT', reason: 'already_sent' });
    const { reply: atOnce } = await hold(technician, { holdSeconds: 0 });
    expect(await notTakenBack(technician, atOnce.id)).toMatchObject({ code: 'CONFLICT', reason: 'already_sent' });
  });

  test('in the moment when it goes out is one of the two', async () => {
    for (let round = 0; round < 5; round++) {
      const { reply } = await hold(technician, { body: `round ${round}` });
      later(9);
      const [answer] = await Promise.all([
        quay.as(technician).run(TAKE_BACK, { input: { messageId: reply.id } }),
        release(),
        release(),
      ]);
      await release();
      const { manager } = quay.database.dataSource;
      const stored = await manager.findBy(TicketMessage, { ticketId: ticket.id, body: `round ${round}` });
      expect(stored.map(({ heldUntil }) => heldUntil)).toEqual(answer.errors.length ? [null] : []);
    }
  });

  test('asked for again under its key is answered the same', async () => {
    const fileIds = [idOf('File', await quay.build.file({ uploader: technician }))];
    const { reply } = await hold(technician, { fileIds });
    const sender = quay.as(technician, { idempotencyKey: 'taken back once' });
    const first = await sender.query(TAKE_BACK, { input: { messageId: reply.id } });
    expect(await sender.query(TAKE_BACK, { input: { messageId: reply.id } })).toEqual(first);
    expect(await notTakenBack(technician, reply.id)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

async function pending(): Promise<number> {
  const [row] = await quay.database.query<{ count: number }>({
    text: `select count(*)::int from event_pending p join event e on e.id = p.event_id where e.subject_id = $1`,
    values: [ticket.id],
  });
  return row!.count;
}

test('who replies and closes before it went out: the reply goes out first, and the ticket stays complete', async () => {
  await hold(contact);
  const other = await hold(colleague, { body: 'Mine can wait.' });
  later(2);
  await quay.as(contact).query('mutation($input: CloseTicketInput!) { closeTicket(input: $input) { ticket { id } } }', {
    input: { ticketId: idOf('Ticket', ticket) },
  });
  expect(await seenBy(technician)).toMatchObject({
    ticket: { status: { key: 'COMPLETE' }, conversation: { nodes: [{ body: 'On my way.', heldUntil: null }] } },
  });
  expect((await events()).map(({ type }) => type)).toEqual([
    'ticket.replied',
    'ticket.status_changed',
    'ticket.closed',
  ]);
  await takeBack(colleague, other.reply.id);
  later(60);
  await release();
  expect(await seenBy(technician)).toMatchObject({ ticket: { status: { key: 'COMPLETE' } } });
});
