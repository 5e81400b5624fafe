import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { newId, outsideId } from '../../graphql/ids.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Ticket } from './ticket.entity.ts';

const quay = installation();

const AFTER = 'ticket { participants { kind contact { name } } }';
const SUBSCRIBE = `mutation($input: SubscribeToTicketInput!) { answer: subscribeToTicket(input: $input) { ${AFTER} } }`;
const UNSUBSCRIBE = `mutation($input: UnsubscribeFromTicketInput!) { answer: unsubscribeFromTicket(input: $input) { ${AFTER} } }`;
const ACTIVITY = `query($id: ID!) {
  ticket(id: $id) { activity(first: 50) { totalCount nodes {
    kind at actor { __typename name } fromStatus { key } toStatus { key } technician { name } contact { name } fromPriority toPriority
  } } }
}`;

type Answer = { answer: { ticket: { participants: { kind: string; contact: { name: string } }[] } | null } };
type Activity = { ticket: { activity: { totalCount: number; nodes: { kind: string }[] } } };

let harbor: Client;
let requester: Contact;
let colleague: Contact;
let technician: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  requester = await build.contact({ client: harbor });
  colleague = await build.contact({ client: harbor });
  technician = await build.technician();
});

let ticket: Ticket;
beforeEach(async () => {
  ticket = await quay.build.ticket({ contact: requester });
});

type Person = Contact | Technician;
const inputFor = (contactId?: string | Contact): object => ({
  ticketId: idOf('Ticket', ticket),
  contactId: contactId instanceof Contact ? idOf('Contact', contactId) : contactId,
});

/** The names of who takes part afterwards; null when the viewer no longer sees the ticket. */
async function names(who: Person, document: string, contact?: Contact): Promise<string[] | null> {
  const { answer } = await quay.as(who).query<Answer>(document, { input: inputFor(contact) });
  return answer.ticket && answer.ticket.participants.map(({ contact: { name } }) => name);
}
const subscribe = (who: Person, contact?: Contact) => names(who, SUBSCRIBE, contact);
const unsubscribe = (who: Person, contact?: Contact) => names(who, UNSUBSCRIBE, contact);

const sees = async (who: Person): Promise<boolean> =>
  !(await quay.as(who).run('query($id: ID!) { ticket(id: $id) { id } }', { id: idOf('Ticket', ticket) })).errors.length;

describe('subscribing', () => {
  test('a contact adds a colleague, who sees the ticket from then on and may reply', async () => {
    expect(await sees(colleague)).toBe(false);
    expect(await subscribe(requester, colleague)).toEqual([colleague.name]);
    expect(await sees(colleague)).toBe(true);
    const reply = 'mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { body } } }';
    await quay.as(colleague).query(reply, { input: { ticketId: idOf('Ticket', ticket), body: 'Me too.' } });
  });

  test('whoever sees all tickets of the client adds themselves', async () => {
    const manager = await quay.build.contact({ client: harbor, role: 'EXTERNAL_MANAGER' });
    expect(await subscribe(manager)).toEqual([manager.name]);
  });

  test('a technician adds a contact of the client, and must say whom', async () => {
    expect(await subscribe(technician, colleague)).toEqual([colleague.name]);
    expect(await quay.as(technician).refused(SUBSCRIBE, { input: inputFor() })).toMatchObject({
      fields: [{ path: 'input.contactId', code: 'required' }],
    });
  });

  test('twice is once, and the requester takes part already', async () => {
    await subscribe(requester, colleague);
    expect(await subscribe(requester, colleague)).toEqual([colleague.name]);
    expect(await subscribe(requester)).toEqual([colleague.name]);
    expect((await activityOf(technician)).map(({ kind }) => kind)).toEqual(['PARTICIPANT_ADDED']);
  });

  test.each([
    ['another client', () => quay.build.contact()],
    ['who is disabled', () => quay.build.contact({ client: harbor, disabledAt: quay.clock.now() })],
    ['without access to the portal', () => quay.build.contact({ client: harbor, portalAccess: false })],
  ])('a contact adds nobody of %s', async (_, whom) => {
    const input = inputFor(await whom());
    const primary = await quay.build.contact({ client: harbor, types: ['PRIMARY'] });
    for (const who of [requester, primary])
      expect(await quay.as(who).refused(SUBSCRIBE, { input })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.contactId', code: 'not_found' }],
      });
    expect(await activityOf(technician)).toEqual([]);
  });

  test("a technician adds nobody of another client than the ticket's", async () => {
    expect(await quay.as(technician).refused(SUBSCRIBE, { input: inputFor(await quay.build.contact()) })).toMatchObject(
      {
        fields: [{ path: 'input.contactId', code: 'not_found' }],
      },
    );
  });

  test('nor anybody who never was', async () => {
    for (const contactId of [outsideId('Contact', newId(quay.clock)), idOf('Technician', technician), 'x', '\u0000'])
      for (const document of [SUBSCRIBE, UNSUBSCRIBE])
        expect(await quay.as(requester).refused(document, { input: inputFor(contactId) })).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: [{ path: 'input.contactId', code: 'not_found' }],
        });
  });
});

describe('unsubscribing', () => {
  test('takes the sight away with it', async () => {
    await subscribe(requester, colleague);
    expect(await unsubscribe(requester, colleague)).toEqual([]);
    expect(await sees(colleague)).toBe(false);
  });

  test('oneself: the answer no longer shows the ticket', async () => {
    await subscribe(requester, colleague);
    expect(await unsubscribe(colleague)).toBeNull();
    expect(await sees(colleague)).toBe(false);
  });

  test('who was none: nothing happens', async () => {
    expect(await unsubscribe(requester, colleague)).toEqual([]);
    expect(await activityOf(technician)).toEqual([]);
  });

  test('who has been disabled since', async () => {
    const gone = await quay.build.contact({ client: harbor });
    await subscribe(requester, gone);
    await quay.database.dataSource.manager.update(
      Contact,
      { id: gone.id },
      { disabledAt: quay.clock.now(), portalAccess: false },
    );
    expect(await unsubscribe(requester, gone)).toEqual([]);
  });
});

async function activityOf(who: Person): Promise<Activity['ticket']['activity']['nodes']> {
  const { ticket: seen } = await quay.as(who).query<Activity>(ACTIVITY, { id: idOf('Ticket', ticket) });
  expect(seen.activity.totalCount).toBe(seen.activity.nodes.length);
  return seen.activity.nodes;
}

test('the activity says what happened, who did it and when; customers read what concerns them', async () => {
  const instant = () => quay.clock.now().toISOString();
  const times: string[] = [];
  const then = async (who: Person, field: string, input: object = {}): Promise<void> => {
    quay.clock.pass(60_000);
    times.push(instant());
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
    await quay.as(who).query(`mutation($input: ${type}) { ${field}(input: $input) { ticket { id } } }`, {
      input: { ticketId: idOf('Ticket', ticket), ...input },
    });
  };
  await then(technician, 'assignTicket', { technicianId: idOf('Technician', technician) });
  await then(technician, 'changeTicketPriority', { priority: 'HIGH' });
  await then(requester, 'subscribeToTicket', { contactId: idOf('Contact', colleague) });
  await then(requester, 'closeTicket');
  await then(colleague, 'reopenTicket');
  await then(technician, 'unsubscribeFromTicket', { contactId: idOf('Contact', colleague) });

  const [byTechnician, byRequester, byColleague] = [
    { __typename: 'Technician', name: technician.name },
    { __typename: 'Contact', name: requester.name },
    { __typename: 'Contact', name: colleague.name },
  ];
  const nothing = {
    fromStatus: null,
    toStatus: null,
    technician: null,
    contact: null,
    fromPriority: null,
    toPriority: null,
  };
  const status = (from: string, to: string) => ({ ...nothing, fromStatus: { key: from }, toStatus: { key: to } });
  const byRule = null;
  const all = [
    { ...nothing, kind: 'ASSIGNED', at: times[0], actor: byTechnician, technician: { name: technician.name } },
    { ...status('NEW', 'ASSIGNED'), kind: 'STATUS_CHANGED', at: times[0], actor: byRule },
    {
      ...nothing,
      kind: 'PRIORITY_CHANGED',
      at: times[1],
      actor: byTechnician,
      fromPriority: 'UNDETERMINED',
      toPriority: 'HIGH',
    },
    { ...nothing, kind: 'PARTICIPANT_ADDED', at: times[2], actor: byRequester, contact: { name: colleague.name } },
    { ...status('ASSIGNED', 'COMPLETE'), kind: 'CLOSED', at: times[3], actor: byRequester },
    { ...status('COMPLETE', 'TICKET_REOPENED'), kind: 'REOPENED', at: times[4], actor: byColleague },
    { ...nothing, kind: 'PARTICIPANT_REMOVED', at: times[5], actor: byTechnician, contact: { name: colleague.name } },
  ];
  expect(await activityOf(technician)).toEqual(all);
  expect(await activityOf(requester)).toEqual(
    all.filter(({ kind }) => ['ASSIGNED', 'STATUS_CHANGED', 'CLOSED', 'REOPENED'].includes(kind)),
  );
});
