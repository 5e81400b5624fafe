import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Contact } from './contact.entity.ts';
import type { Technician } from './technician.entity.ts';

const quay = installation();

let harbor: Client;
let sam: Contact;
let kim: Contact;
let primary: Contact;
let technician: Technician;
let coManaged: Technician;
beforeAll(async () => {
  const { build, clock } = quay;
  harbor = await build.client();
  const at = { client: harbor };
  sam = await build.contact({ ...at, name: 'Sam Sailor', phone: '+1 555 0100' });
  kim = await build.contact({ ...at, name: 'Kim Keel', types: ['BILLING', 'TECHNICAL'] });
  primary = await build.contact({ ...at, name: 'Pat Primary', types: ['PRIMARY'] });
  await build.contact({ ...at, name: 'Alex Absent', portalAccess: false });
  await build.contact({ ...at, name: 'Dana Disabled', disabledAt: clock.now() });
  await build.contact({ name: 'Olga Other' });
  technician = await build.technician({ name: 'Tom Technician' });
  coManaged = await build.technician({ name: 'Cora Comanaged', roles: ['CO_MANAGED'], clientId: harbor.id });
  await build.technician({ name: 'Otto Other', roles: ['CO_MANAGED'], clientId: (await build.client()).id });
  await build.technician({ name: 'Gone Already', disabledAt: clock.now() });
});

type Person = Contact | Technician;
type Names = { nodes: { name: string }[]; totalCount: number };
const names = (list: { nodes: { name: string }[] }): string[] => list.nodes.map(({ name }) => name);

describe('the viewer', () => {
  const VIEWER = `{ viewer { __typename id name permissions can(permission: TICKETS_OF_CLIENT) mayPay: can(permission: PAYMENTS)
    ... on Contact { email client { name } contactTypes } ... on Technician { email roles coManages: client { name } } } }`;

  test('is nobody when nobody has signed in', async () => {
    expect(await quay.as(null).query('{ viewer { name } }')).toEqual({ viewer: null });
  });

  test('is the contact, with the permissions of all their types', async () => {
    const { viewer } = await quay.as(kim).query<{ viewer: { permissions: string[] } }>(VIEWER);
    expect(viewer).toMatchObject({
      __typename: 'Contact',
      id: idOf('Contact', kim),
      name: 'Kim Keel',
      email: kim.email,
      client: { name: harbor.name },
      contactTypes: ['BILLING', 'TECHNICAL'],
      can: true,
      mayPay: true,
    });
    expect(viewer.permissions).toEqual(expect.arrayContaining(['TICKETS_RAISE', 'PAYMENTS', 'ASSETS_OF_CLIENT']));
    expect(viewer.permissions).not.toContain('CLIENT_SETTINGS');
  });

  test('is the technician, a co-managed one with their client', async () => {
    expect(await quay.as(technician).query(VIEWER)).toMatchObject({
      viewer: { __typename: 'Technician', roles: ['TECHNICIAN'], coManages: null, mayPay: false },
    });
    expect(await quay.as(coManaged).query(VIEWER)).toMatchObject({
      viewer: { roles: ['CO_MANAGED'], coManages: { name: harbor.name }, can: true },
    });
  });

  test('adds what a role allows to what their types allow', async () => {
    const securityRole = await quay.build.securityRole({ permissions: ['CONTRACTS_OF_CLIENT'] });
    const contact = await quay.build.contact({ client: await quay.build.client(), securityRole });
    expect(await quay.as(contact).query('{ viewer { permissions } }')).toEqual({
      viewer: { permissions: ['CONTRACTS_OF_CLIENT', 'TICKETS_RAISE'] },
    });
  });
});

describe('colleagues', () => {
  const COLLEAGUES =
    'query($text: String, $first: Int) { colleagues(text: $text, first: $first) { name email title phone contactTypes portalAccess securityRole { name } } }';
  type Colleagues = { colleagues: { name: string }[] };
  const found = async (who: Person, variables: object = {}): Promise<string[]> =>
    (await quay.as(who).query<Colleagues>(COLLEAGUES, { ...variables })).colleagues.map(({ name }) => name);

  test('are those who can sign in, by name, without the viewer', async () => {
    expect(await found(sam)).toEqual(['Kim Keel', 'Pat Primary']);
    expect(await found(primary)).toEqual(['Kim Keel', 'Sam Sailor']);
  });

  test('are found by a part of the name, and as many as are asked for', async () => {
    expect(await found(sam, { text: 'KEEL' })).toEqual(['Kim Keel']);
    expect(await found(sam, { text: kim.email })).toEqual([]);
    expect(await found(sam, { first: 1 })).toEqual(['Kim Keel']);
    expect(await quay.as(sam).refused(COLLEAGUES, { first: 101 })).toMatchObject({
      fields: [{ path: 'first', code: 'out_of_range' }],
    });
  });

  test('are only names to whoever may not see the contacts of the client', async () => {
    const nothing = { email: null, title: null, phone: null, contactTypes: [], portalAccess: null, securityRole: null };
    const { colleagues } = await quay.as(sam).query<{ colleagues: object[] }>(COLLEAGUES, { text: 'Kim' });
    expect(colleagues).toEqual([{ name: 'Kim Keel', ...nothing }]);
    const seen = await quay.as(primary).query<{ colleagues: object[] }>(COLLEAGUES, { text: 'Kim' });
    expect(seen.colleagues).toMatchObject([
      { email: kim.email, contactTypes: ['BILLING', 'TECHNICAL'], portalAccess: true },
    ]);
  });
});

describe('contacts', () => {
  const CONTACTS =
    'query($filter: ContactFilter) { contacts(filter: $filter, first: 100) { totalCount nodes { name } } }';
  const found = async (who: Person, filter: object = {}): Promise<string[]> => {
    const { contacts } = await quay.as(who).query<{ contacts: Names }>(CONTACTS, { filter });
    expect(contacts.totalCount).toBe(contacts.nodes.length);
    return names(contacts);
  };

  test('of the client, to whoever may see them: also who can not sign in', async () => {
    const all = ['Alex Absent', 'Dana Disabled', 'Kim Keel', 'Pat Primary', 'Sam Sailor'];
    for (const who of [kim, primary, coManaged]) expect(await found(who)).toEqual(all);
    expect(await found(technician)).toEqual(expect.arrayContaining([...all, 'Olga Other']));
  });

  test('are found by name or address, client and portal access', async () => {
    expect(await found(primary, { text: 'sailor' })).toEqual(['Sam Sailor']);
    expect(await found(primary, { text: sam.email })).toEqual(['Sam Sailor']);
    expect(await found(primary, { portalAccess: false })).toEqual(['Alex Absent']);
    expect(await found(technician, { client: { eq: idOf('Client', harbor) }, text: 'pat' })).toEqual(['Pat Primary']);
  });

  test('one who is nothing but a colleague is a name', async () => {
    const ONE = 'query($id: ID!) { contact(id: $id) { name phone client { name } } }';
    expect(await quay.as(kim).query(ONE, { id: idOf('Contact', sam) })).toEqual({
      contact: { name: 'Sam Sailor', phone: '+1 555 0100', client: { name: harbor.name } },
    });
    expect(await quay.as(sam).query(ONE, { id: idOf('Contact', kim) })).toEqual({
      contact: { name: 'Kim Keel', phone: null, client: { name: harbor.name } },
    });
    expect(await quay.as(sam).query(ONE, { id: idOf('Contact', sam) })).toMatchObject({
      contact: { phone: '+1 555 0100' },
    });
  });
});

describe('technicians who can be given tickets', () => {
  const TECHNICIANS =
    'query($filter: TechnicianFilter) { technicians(filter: $filter, first: 100) { totalCount nodes { name } } }';

  test('without those who are disabled; a co-managed one sees nobody of another client', async () => {
    const { technicians } = await quay.as(technician).query<{ technicians: Names }>(TECHNICIANS);
    expect(names(technicians)).toEqual(['Cora Comanaged', 'Otto Other', 'Tom Technician']);
    const seen = await quay.as(coManaged).query<{ technicians: Names }>(TECHNICIANS);
    expect(names(seen.technicians)).toEqual(['Cora Comanaged', 'Tom Technician']);
  });

  test('are found by a part of the name', async () => {
    expect(await quay.as(technician).query(TECHNICIANS, { filter: { text: 'cora' } })).toMatchObject({
      technicians: { totalCount: 1 },
    });
  });

  test('are names to customers, where one works for them', async () => {
    const ticket = await quay.build.ticket({ contact: sam, technician });
    const seen = await quay
      .as(sam)
      .query(
        'query($id: ID!) { ticket(id: $id) { technician { name email title roles client { name } permissions } } }',
        {
          id: idOf('Ticket', ticket),
        },
      );
    expect(seen).toEqual({
      ticket: {
        technician: { name: 'Tom Technician', email: null, title: null, roles: [], client: null, permissions: [] },
      },
    });
  });
});
