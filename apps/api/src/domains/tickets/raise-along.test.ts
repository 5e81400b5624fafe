import { beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';

const quay = installation();

/** More often than a statement is asked before it is prepared. */
const TIMES = 5;

type Fields = Record<string, unknown> & { id: string };
let who: Record<'primary' | 'standard' | 'technician', Contact | Technician>;
let input: Record<string, unknown>;

beforeAll(async () => {
  const client = await quay.build.client();
  const standard = await quay.build.contact({ client });
  const primary = await quay.build.contact({ client, types: ['PRIMARY'] });
  who = { standard, primary, technician: await quay.build.technician() };
  input = { subject: 'The printer hums', description: 'All day.', priority: 'LOW' };
});

const inputOf = (person: string) =>
  person === 'technician' ? { ...input, contactId: idOf('Contact', who['standard']) } : input;

/** Raises a ticket again and again: each time the answer has to be what reading it afterwards tells. */
async function raisedAsRead(person: keyof typeof who, selection: string): Promise<number[]> {
  const raise = `mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { ${selection} } } }`;
  const ways: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const { data, errors, statements } = await quay.as(who[person]).run(raise, { input: inputOf(person) });
    expect(errors).toEqual([]);
    const ticket: Fields = data!['raiseTicket']!['ticket'];
    const read = await quay
      .as(who[person])
      .query<{ ticket: Fields }>(`query($id: ID!) { ticket(id: $id) { ${selection} } }`, { id: ticket.id });
    expect(ticket).toEqual(read.ticket);
    ways.push(statements.length);
  }
  return ways;
}

describe.each(['standard', 'primary', 'technician'] as const)('raised by a %s', (person) => {
  test.each([
    ['columns', 'id number subject priority createdAt updatedAt closedAt rank version __typename'],
    [
      'what it refers to',
      'id status { key customerLabel } type { name } client { id name } contact { name } technician { name }',
    ],
    ['what may be done with it', 'id viewerCan { reply close }'],
  ])('%s are read along', async (_, selection) => {
    const ways = await raisedAsRead(person, selection);
    expect(ways[0]).toBe(2);
    expect(ways.at(-1)).toBe(1);
  });

  test.each([
    ['its opening text', 'id description'],
    ['its conversation', 'id conversation { totalCount nodes { body author { name } } }'],
    ['its activity', 'id activity { nodes { kind } }'],
    ['its files', 'id files { id }'],
    ['other tickets beside it', 'id client { id } contact { id name } t: subject'],
  ])('%s is what it is afterwards', async (_, selection) => {
    await raisedAsRead(person, selection);
  });
});

test('a payload that is asked for more than once is read afterwards', async () => {
  const raise = `mutation($input: RaiseTicketInput!) {
    raiseTicket(input: $input) { a: ticket { id subject } ...again } } fragment again on RaiseTicketPayload { b: ticket { id number } }`;
  for (let n = 0; n < TIMES; n++) {
    const { raiseTicket } = await quay
      .as(who.primary)
      .query<{ raiseTicket: { a: Fields; b: Fields } }>(raise, { input });
    expect(raiseTicket.a).toMatchObject({ subject: input['subject'] });
    expect(raiseTicket.b.id).toBe(raiseTicket.a.id);
  }
});

test('under an alias, with a fragment, and switched off by a variable', async () => {
  const raise = `mutation($input: RaiseTicketInput!, $off: Boolean!) {
    mine: raiseTicket(input: $input) { made: ticket { ...some subject @skip(if: $off) } } } fragment some on Ticket { id number }`;
  for (let n = 0; n < TIMES; n++)
    for (const off of [true, false]) {
      const { mine } = await quay.as(who.primary).query<{ mine: { made: Fields } }>(raise, { input, off });
      expect(Object.keys(mine.made)).toEqual(off ? ['id', 'number'] : ['id', 'number', 'subject']);
    }
});

test('under a key the repetition is answered with the ticket as it is by then', async () => {
  const raise = 'mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id number subject } } }';
  for (let n = 0; n < TIMES; n++) {
    const sender = quay.as(who.primary, { idempotencyKey: `key ${n}` });
    const first = await sender.query(raise, { input });
    expect(await sender.query(raise, { input })).toEqual(first);
  }
});
