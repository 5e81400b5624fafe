import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';

const quay = installation();

const LIST = `query($filter: AssetFilter, $orderBy: AssetOrder) {
  assets(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { name } }
}`;

let harbor: Client;
let sam: Contact;
let technical: Contact;
let technician: Technician;
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  sam = await build.contact({ client: harbor });
  technical = await build.contact({ client: harbor, types: ['TECHNICAL'] });
  technician = await build.technician();
  const site = await build.site({ client: harbor });
  await build.asset({
    contact: sam,
    name: 'Laptop of Sam',
    serial: 'SN-5',
    siteId: site.id,
    warrantyEndsOn: '2027-01-31',
  });
  await build.asset({ contact: technical, name: 'Phone of Tess', type: 'PHONE', referenceName: 'HC-PH-02' });
  await build.asset({ client: harbor, name: 'Till', type: 'POINT_OF_SALE', warrantyEndsOn: '2026-12-01' });
  await build.asset({ name: 'At another client' });
});

async function names(who: Contact | Technician, filter: object = {}, orderBy?: object): Promise<string[]> {
  const { assets } = await quay
    .as(who)
    .query<{ assets: { totalCount: number; nodes: { name: string }[] } }>(LIST, { filter, orderBy });
  expect(assets.totalCount).toBe(assets.nodes.length);
  return assets.nodes.map(({ name }) => name);
}

describe('who looks at the equipment sees', () => {
  test('what is assigned to them', async () => {
    expect(await names(sam)).toEqual(['Laptop of Sam']);
    expect(await names(await quay.build.contact({ client: harbor, types: ['BILLING'] }))).toEqual([]);
  });

  test('as a TECHNICAL contact, all of the client; "mine" is what is assigned to them', async () => {
    expect(await names(technical)).toEqual(['Laptop of Sam', 'Phone of Tess', 'Till']);
    expect(await names(technical, { mine: true })).toEqual(['Phone of Tess']);
    expect(await names(technical, { mine: false })).toEqual(['Laptop of Sam', 'Till']);
  });

  test('as a technician, that of every client; as a co-managed one, that of theirs', async () => {
    expect(await names(technician)).toEqual(['At another client', 'Laptop of Sam', 'Phone of Tess', 'Till']);
    const coManaged = await quay.build.technician({ roles: ['CO_MANAGED'], clientId: harbor.id });
    expect(await names(coManaged)).toEqual(['Laptop of Sam', 'Phone of Tess', 'Till']);
  });

  test('nothing, as a technician who does nothing but money', async () => {
    expect(await names(await quay.build.technician({ roles: ['FINANCE'] }))).toEqual([]);
  });
});

describe('the list is narrowed by', () => {
  test.each([
    ['type', { type: { in: ['PHONE', 'POINT_OF_SALE'] } }, ['Phone of Tess', 'Till']],
    ['a part of the name', { text: 'of s' }, ['Laptop of Sam']],
    ['the serial number', { text: 'sn-5' }, ['Laptop of Sam']],
    ['the reference name', { text: 'hc-ph' }, ['Phone of Tess']],
    ['the end of the warranty', { warrantyEndsOn: { before: '2027-01-01' } }, ['Till']],
    ['being assigned to nobody', { contact: { eq: null } }, ['Till']],
    ['being at a site', { site: { neq: null } }, ['Laptop of Sam']],
  ])('%s', async (_, filter, expected) => {
    expect(await names(technical, filter)).toEqual(expected);
  });
});

test('by warranty: what ends next comes first, what has none comes last', async () => {
  expect(await names(technical, {}, { field: 'WARRANTY_ENDS_ON', direction: 'ASC' })).toEqual([
    'Till',
    'Laptop of Sam',
    'Phone of Tess',
  ]);
});

test('a ticket shows its asset to whoever sees that, and hides it from others who see the ticket', async () => {
  const asset = await quay.build.asset({ contact: sam });
  const ticket = await quay.build.ticket({ contact: sam, assetId: asset.id });
  const manager = await quay.build.contact({ client: harbor, role: 'EXTERNAL_MANAGER' });
  const ASSET = 'query($id: ID!) { ticket(id: $id) { asset { name } } }';
  for (const [who, expected] of [
    [sam, { name: asset.name }],
    [technical, { name: asset.name }],
    [manager, null],
  ] as const)
    expect(await quay.as(who).query(ASSET, { id: idOf('Ticket', ticket) })).toEqual({ ticket: { asset: expected } });
});
