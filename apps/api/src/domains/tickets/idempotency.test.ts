import { expect, test } from 'vitest';
import { Asset } from '../records/asset.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { Ticket } from './ticket.entity.ts';

const quay = installation();

const RAISE = `mutation Raise($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id number subject } } }`;
const REPLY = `mutation Reply($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { id body } } }`;
const REQUEST = { subject: 'The scanner sleeps', priority: 'LOW', description: 'Since Monday.' };
const DAY = 24 * 60 * 60 * 1000;

/** Every key is used in one test only. */
let keys = 0;
const newKey = (): string => `key-${++keys}`;

const ticketsOf = (contact: { id: string }): Promise<number> =>
  quay.database.dataSource.manager.countBy(Ticket, { contactId: contact.id });

test('the same request sent twice is one ticket and one answer', async () => {
  const contact = await quay.build.contact();
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  const first = await sender.query(RAISE, { input: REQUEST });
  expect(await sender.query(RAISE, { input: REQUEST })).toEqual(first);
  expect(await ticketsOf(contact)).toBe(1);
});

test('without a key it is two', async () => {
  const contact = await quay.build.contact();
  await quay.as(contact).query(RAISE, { input: REQUEST });
  await quay.as(contact).query(RAISE, { input: REQUEST });
  expect(await ticketsOf(contact)).toBe(2);
});

test('the answer is read again: it shows what the record has become', async () => {
  const contact = await quay.build.contact();
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  const { raiseTicket } = await sender.query<{ raiseTicket: { ticket: { number: number } } }>(RAISE, {
    input: REQUEST,
  });
  await quay.database.dataSource.manager.update(Ticket, { number: raiseTicket.ticket.number }, { subject: 'Renamed' });
  expect(await sender.query(RAISE, { input: REQUEST })).toMatchObject({
    raiseTicket: { ticket: { subject: 'Renamed' } },
  });
});

test('the same key with another body is refused, and nothing is stored', async () => {
  const contact = await quay.build.contact();
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  await sender.query(RAISE, { input: REQUEST });
  expect(await sender.refused(RAISE, { input: { ...REQUEST, subject: 'Another thing' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'Idempotency-Key', code: 'key_used_otherwise' }],
  });
  expect(await ticketsOf(contact)).toBe(1);
});

test('sent several times at the same moment it is one ticket, and everybody gets its answer', async () => {
  const contact = await quay.build.contact();
  const idempotencyKey = newKey();
  const send = () => quay.as(contact, { idempotencyKey }).query(RAISE, { input: REQUEST });
  const answers = await Promise.all([send(), send(), send(), send(), send()]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await ticketsOf(contact)).toBe(1);
});

test('after a refusal the same request may be sent again under its key', async () => {
  const contact = await quay.build.contact({ types: ['PRIMARY'] });
  const asset = await quay.build.asset();
  const input = { ...REQUEST, assetId: idOf('Asset', asset) };
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  expect(await sender.refused(RAISE, { input })).toMatchObject({ fields: [{ path: 'input.assetId' }] });
  const own = await quay.build.asset({ clientId: contact.clientId });
  await sender.query(RAISE, { input: { ...input, assetId: idOf('Asset', own) } });
  expect(await ticketsOf(contact)).toBe(1);
});

test('a request that was done stays done, also when it would be refused by now', async () => {
  const contact = await quay.build.contact();
  const asset = await quay.build.asset({ contact });
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  const input = { ...REQUEST, assetId: idOf('Asset', asset) };
  const first = await sender.query(RAISE, { input });
  await quay.database.dataSource.manager.update(Asset, { id: asset.id }, { contactId: null });
  expect(await sender.query(RAISE, { input })).toEqual(first);
  expect(await quay.as(contact).refused(RAISE, { input })).toMatchObject({ fields: [{ path: 'input.assetId' }] });
  expect(await ticketsOf(contact)).toBe(1);
});

test("somebody else's equal key is another one", async () => {
  const [one, other] = [await quay.build.contact(), await quay.build.contact()];
  const idempotencyKey = newKey();
  const first = await quay.as(one, { idempotencyKey }).query(RAISE, { input: REQUEST });
  const second = await quay.as(other, { idempotencyKey }).query(RAISE, { input: { ...REQUEST, subject: 'Mine' } });
  expect(second).not.toEqual(first);
  expect([await ticketsOf(one), await ticketsOf(other)]).toEqual([1, 1]);
});

test('after a day the key is free again', async () => {
  const contact = await quay.build.contact();
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  const first = await sender.query(RAISE, { input: REQUEST });
  quay.clock.pass(DAY - 1);
  expect(await sender.query(RAISE, { input: REQUEST })).toEqual(first);
  quay.clock.pass(2);
  expect(await sender.query(RAISE, { input: REQUEST })).not.toEqual(first);
  expect(await ticketsOf(contact)).toBe(2);
});

test('a refusal does not take a key that has become free', async () => {
  const contact = await quay.build.contact({ types: ['PRIMARY'] });
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  await sender.query(RAISE, { input: REQUEST });
  quay.clock.pass(DAY + 1);
  const input = { ...REQUEST, assetId: idOf('Asset', await quay.build.asset()) };
  for (const _ of ['once', 'again'])
    expect(await sender.refused(RAISE, { input })).toMatchObject({ fields: [{ path: 'input.assetId' }] });
  await sender.query(RAISE, { input: REQUEST });
  expect(await ticketsOf(contact)).toBe(2);
});

test('a reply is written once, and a refused one may be sent again', async () => {
  const contact = await quay.build.contact();
  const ticket = await quay.build.ticket({ contact });
  const sender = quay.as(contact, { idempotencyKey: newKey() });
  const input = { ticketId: idOf('Ticket', ticket), body: 'It works' };
  const note = { ...input, visibility: 'INTERNAL' };
  for (const _ of ['once', 'again'])
    expect(await sender.refused(REPLY, { input: note })).toMatchObject({ code: 'FORBIDDEN' });
  const first = await sender.query(REPLY, { input });
  expect(await sender.query(REPLY, { input })).toEqual(first);
  const conversation = `query($id: ID!) { ticket(id: $id) { conversation { totalCount } } }`;
  expect(await quay.as(contact).query(conversation, { id: input.ticketId })).toEqual({
    ticket: { conversation: { totalCount: 1 } },
  });
});
