import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Site } from '../clients/site.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';

const quay = installation();

const RAISE = `mutation Raise($input: RaiseTicketInput!) {
  raiseTicket(input: $input) {
    ticket {
      id number subject description priority requestedPriority nature version createdAt updatedAt closedAt dueAt
      status { key } type { key } category { key } queue { key }
      client { name } contact { name } technician { name } site { name } asset { name }
      conversation { nodes { body visibility opening author { name } } }
      activity { nodes { kind actor { name } } }
      participants { kind }
    }
  }
}`;
const REQUEST = { subject: 'The till prints nothing', priority: 'HIGH' };

type Raised = { raiseTicket: { ticket: Record<string, unknown> & { id: string; number: number } } };

let harbor: Client;
let office: Site;
let store: Site;
let standard: Contact;
let technical: Contact;
let technician: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  office = await build.site({ client: harbor, default: true });
  store = await build.site({ client: harbor });
  standard = await build.contact({ client: harbor });
  technical = await build.contact({ client: harbor, types: ['TECHNICAL'] });
  technician = await build.technician();
});

const raise = async (who: Contact | Technician, input: object): Promise<Raised['raiseTicket']['ticket']> =>
  (await quay.as(who).query<Raised>(RAISE, { input })).raiseTicket.ticket;

describe('a contact raises a ticket', () => {
  test('with a subject and a priority; the rest is what it is for everybody', async () => {
    const now = quay.clock.now().toISOString();
    expect(await raise(standard, REQUEST)).toMatchObject({
      subject: 'The till prints nothing',
      description: '',
      status: { key: 'NEW' },
      priority: 'UNDETERMINED',
      requestedPriority: 'HIGH',
      type: { key: 'SERVICE_REQUEST' },
      category: null,
      nature: null,
      client: { name: harbor.name },
      contact: { name: standard.name },
      technician: null,
      site: { name: office.name },
      asset: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      dueAt: null,
      participants: [],
      conversation: { nodes: [] },
      activity: { nodes: [{ kind: 'RAISED', actor: { name: standard.name } }] },
    });
  });

  test('with all that can be said; what it was raised with opens the conversation', async () => {
    const asset = await quay.build.asset({ contact: standard });
    const ticket = await raise(standard, {
      subject: 'Needs a new till',
      description: 'Since Monday.\n\nThe old one is broken.',
      priority: 'LOW',
      category: 'PRINTING',
      type: 'INCIDENT',
      nature: 'NEED_SOMETHING',
      siteId: idOf('Site', store),
      assetId: idOf('Asset', asset),
    });
    expect(ticket).toMatchObject({
      description: 'Since Monday.\n\nThe old one is broken.',
      requestedPriority: 'LOW',
      nature: 'NEED_SOMETHING',
      type: { key: 'INCIDENT' },
      category: { key: 'PRINTING' },
      site: { name: store.name },
      asset: { name: asset.name },
      conversation: {
        nodes: [
          {
            body: 'Since Monday.\n\nThe old one is broken.',
            visibility: 'PUBLIC',
            opening: true,
            author: { name: standard.name },
          },
        ],
      },
    });
  });

  test('and the provider finds it in the intake queue', async () => {
    const { id } = await raise(standard, REQUEST);
    const seen = await quay.as(technician).query('query($id: ID!) { ticket(id: $id) { queue { key } } }', { id });
    expect(seen).toEqual({ ticket: { queue: { key: 'INTAKE' } } });
  });

  test('with category and type by their IDs', async () => {
    const lists = await quay
      .as(standard)
      .query<Record<string, { id: string; key: string }[]>>('{ ticketCategories { id key } ticketTypes { id key } }');
    const idOfKey = (list: string, key: string): string | undefined => lists[list]?.find((one) => one.key === key)?.id;
    const ticket = await raise(standard, {
      ...REQUEST,
      category: idOfKey('ticketCategories', 'EMAIL'),
      type: idOfKey('ticketTypes', 'CHANGE_REQUEST'),
    });
    expect(ticket).toMatchObject({ category: { key: 'EMAIL' }, type: { key: 'CHANGE_REQUEST' } });
  });

  test('with numbers that rise', async () => {
    const numbers = [];
    for (let i = 0; i < 3; i++) numbers.push((await raise(standard, REQUEST)).number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(3);
  });

  test('at a client without sites, and then it has none', async () => {
    expect(await raise(await quay.build.contact(), REQUEST)).toMatchObject({ site: null });
  });

  test('naming themselves, which is like naming nobody', async () => {
    expect(await raise(standard, { ...REQUEST, contactId: idOf('Contact', standard) })).toMatchObject({
      contact: { name: standard.name },
    });
  });
});

describe('on behalf of a colleague', () => {
  test('a TECHNICAL contact raises: the colleague requested it, the conversation says who wrote', async () => {
    const ticket = await raise(technical, {
      ...REQUEST,
      description: 'Sam called me.',
      contactId: idOf('Contact', standard),
    });
    expect(ticket).toMatchObject({
      contact: { name: standard.name },
      requestedPriority: 'HIGH',
      conversation: { nodes: [{ author: { name: technical.name } }] },
      activity: { nodes: [{ kind: 'RAISED', actor: { name: technical.name } }] },
    });
  });

  test('a STANDARD one is refused', async () => {
    const input = { ...REQUEST, contactId: idOf('Contact', technical) };
    expect(await quay.as(standard).refused(RAISE, { input })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('whoever may do it but does not see the tickets of others is told that it was done, and no more', async () => {
    const securityRole = await quay.build.securityRole({ permissions: ['TICKETS_RAISE', 'TICKETS_RAISE_FOR_OTHERS'] });
    const assistant = await quay.build.contact({ client: harbor, securityRole });
    const input = { ...REQUEST, contactId: idOf('Contact', standard) };
    expect(await quay.as(assistant).query(RAISE, { input })).toEqual({ raiseTicket: { ticket: null } });
  });
});

describe('a technician raises a ticket', () => {
  test('for a contact: of their client, at its default site, with the priority that the technician gives', async () => {
    const ticket = await raise(technician, {
      ...REQUEST,
      contactId: idOf('Contact', standard),
      description: 'By phone.',
    });
    expect(ticket).toMatchObject({
      contact: { name: standard.name },
      client: { name: harbor.name },
      site: { name: office.name },
      queue: { key: 'INTAKE' },
      priority: 'HIGH',
      requestedPriority: null,
      status: { key: 'NEW' },
      technician: null,
      conversation: { nodes: [{ author: { name: technician.name } }] },
    });
  });

  test('for a client, when nobody there asked', async () => {
    expect(await raise(technician, { ...REQUEST, clientId: idOf('Client', harbor) })).toMatchObject({
      contact: null,
      client: { name: harbor.name },
    });
  });

  test('for both, when the contact is of the client', async () => {
    const input = { ...REQUEST, clientId: idOf('Client', harbor), contactId: idOf('Contact', standard) };
    expect(await raise(technician, input)).toMatchObject({ contact: { name: standard.name } });
  });

  test('a co-managed one for their own client, into the co-managed queue', async () => {
    const coManaged = await quay.build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
    expect(await raise(coManaged, { ...REQUEST, contactId: idOf('Contact', standard) })).toMatchObject({
      queue: { key: 'CO_MANAGED' },
    });
  });
});

test('a permission that the contact holds by a role of the provider counts like one of a type', async () => {
  const securityRole = await quay.build.securityRole({
    permissions: ['TICKETS_RAISE_FOR_OTHERS', 'TICKETS_OF_CLIENT'],
  });
  const assistant = await quay.build.contact({ client: harbor, types: ['STANDARD'], securityRole });
  expect(await raise(assistant, { ...REQUEST, contactId: idOf('Contact', technical) })).toMatchObject({
    contact: { name: technical.name },
  });
});
