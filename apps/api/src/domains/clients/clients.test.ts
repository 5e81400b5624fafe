import { beforeAll, expect, test } from 'vitest';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Client } from './client.entity.ts';

const quay = installation();

const LIST = 'query($filter: ClientFilter) { clients(filter: $filter, first: 100) { totalCount nodes { name } } }';
const ONE = 'query($id: ID!) { client(id: $id) { name timeZone sites { name city default } } }';

let harbor: Client;
let alder: Client;
let contact: Contact;
let technician: Technician;
let coManaged: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client({ name: 'Harbor Café Group' });
  alder = await build.client({ name: 'Alder & Finch' });
  await build.site({ client: harbor, name: 'Roastery', city: 'Bristol' });
  await build.site({ client: harbor, name: 'Café', city: 'Bath', default: true });
  contact = await build.contact({ client: harbor, types: ['PRIMARY'] });
  technician = await build.technician();
  coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
});

const names = async (who: Technician, filter: object = {}): Promise<string[]> => {
  const { clients } = await quay
    .as(who)
    .query<{ clients: { totalCount: number; nodes: { name: string }[] } }>(LIST, { filter });
  expect(clients.totalCount).toBe(clients.nodes.length);
  return clients.nodes.map(({ name }) => name);
};

test('technicians look through the clients by name; a co-managed one has only theirs', async () => {
  expect(await names(technician)).toEqual(['Alder & Finch', 'Harbor Café Group']);
  expect(await names(coManaged)).toEqual(['Harbor Café Group']);
});

test('a part of the name finds them, whatever signs are in it', async () => {
  expect(await names(technician, { text: 'café' })).toEqual(['Harbor Café Group']);
  expect(await names(technician, { text: '& F' })).toEqual(['Alder & Finch']);
  for (const text of ['%', '_', '\\']) expect(await names(technician, { text })).toEqual([]);
  expect(await names(coManaged, { text: 'alder' })).toEqual([]);
});

test('a client has its sites, by name', async () => {
  expect(await quay.as(technician).query(ONE, { id: idOf('Client', harbor) })).toEqual({
    client: {
      name: 'Harbor Café Group',
      timeZone: 'Europe/London',
      sites: [
        { name: 'Café', city: 'Bath', default: true },
        { name: 'Roastery', city: 'Bristol', default: false },
      ],
    },
  });
});

test('contacts know their own client, and look through none', async () => {
  expect(await quay.as(contact).query('{ viewer { ... on Contact { client { name sites { name } } } } }')).toEqual({
    viewer: { client: { name: 'Harbor Café Group', sites: [{ name: 'Café' }, { name: 'Roastery' }] } },
  });
  expect(await quay.as(contact).refused(LIST)).toMatchObject({ code: 'FORBIDDEN' });
  const NODE = 'query($id: ID!) { node(id: $id) { ... on Client { name } } }';
  expect(await quay.as(contact).query(NODE, { id: idOf('Client', harbor) })).toEqual({
    node: { name: 'Harbor Café Group' },
  });
  expect(await quay.as(contact).refused(NODE, { id: idOf('Client', alder) })).toMatchObject({ code: 'NOT_FOUND' });
});

test('who runs the installation is known to everybody', async () => {
  await quay.build.provider({ name: 'Lanternworks IT', phone: '+1 555 0102', email: 'help@lanternworks.example' });
  for (const who of [null, contact, technician])
    expect(await quay.as(who).query('{ provider { name phone email } }')).toEqual({
      provider: { name: 'Lanternworks IT', phone: '+1 555 0102', email: 'help@lanternworks.example' },
    });
});
