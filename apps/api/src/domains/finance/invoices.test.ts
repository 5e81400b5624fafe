import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { idOf, installation } from '../../testing/installation.ts';
import type { Invoice } from './invoice.entity.ts';

const quay = installation();

const LIST = `query($filter: InvoiceFilter, $orderBy: InvoiceOrder) {
  invoices(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id status } }
}`;

let harbor: Client;
let billing: Contact;
let finance: Technician;
// The clock of the tests stands in November 2026.
const made: Record<string, Invoice> = {};
beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  billing = await build.contact({ client: harbor, types: ['BILLING'] });
  finance = await build.technician({ roles: ['FINANCE'] });
  const past = { issuedOn: '2026-09-01', dueOn: '2026-10-01' };
  const invoice = async (name: string, given: Partial<Invoice>) => {
    made[name] = await build.invoice({ client: harbor, ...given });
  };
  await invoice('draft', { status: 'DRAFT' });
  await invoice('sent', { status: 'SENT', issuedOn: '2026-11-02' });
  await invoice('viewed', { status: 'VIEWED', issuedOn: '2026-11-03', purchaseOrder: 'PO-77_x' });
  await invoice('partial', { status: 'PARTIAL', issuedOn: '2026-11-04', paid: '2500' });
  await invoice('paid', { status: 'PAID', ...past, paid: '10000' });
  await invoice('late', { status: 'SENT', ...past });
  await invoice('late partial', { status: 'PARTIAL', ...past, paid: '2500' });
  await invoice('dueToday', { status: 'SENT', dueOn: '2026-11-18' });
});

type Listed = { invoices: { totalCount: number; nodes: { id: string; status: string }[] } };

/** What each invoice is called, and its status as the viewer sees it. */
async function statuses(who: Contact | Technician, filter: object = {}): Promise<Record<string, string>> {
  const { invoices } = await quay.as(who).query<Listed>(LIST, { filter });
  expect(invoices.totalCount).toBe(invoices.nodes.length);
  const names = new Map(Object.entries(made).map(([name, invoice]) => [idOf('Invoice', invoice), name]));
  return Object.fromEntries(invoices.nodes.map(({ id, status }) => [names.get(id) ?? id, status]));
}

describe('the status of an invoice', () => {
  test('to a customer: Unpaid, Partial, Paid or Overdue, and never a draft', async () => {
    expect(await statuses(billing)).toEqual({
      sent: 'UNPAID',
      viewed: 'UNPAID',
      partial: 'PARTIAL',
      paid: 'PAID',
      late: 'OVERDUE',
      'late partial': 'OVERDUE',
      dueToday: 'UNPAID',
    });
  });

  test('to the provider: also whether it was sent, and whether it was looked at', async () => {
    expect(await statuses(finance)).toMatchObject({
      draft: 'DRAFT',
      sent: 'SENT',
      viewed: 'VIEWED',
      late: 'OVERDUE',
      dueToday: 'SENT',
    });
  });

  test('is what the list is narrowed by, as the viewer sees it', async () => {
    expect(Object.keys(await statuses(billing, { status: { in: ['UNPAID', 'PARTIAL'] } })).sort()).toEqual([
      'dueToday',
      'partial',
      'sent',
      'viewed',
    ]);
    expect(Object.keys(await statuses(billing, { status: { eq: 'OVERDUE' } })).sort()).toEqual([
      'late',
      'late partial',
    ]);
    expect(await statuses(billing, { status: { in: ['DRAFT', 'SENT', 'VIEWED'] } })).toEqual({});
    expect(await statuses(finance, { status: { eq: 'UNPAID' } })).toEqual({});
  });
});

test('the list is narrowed by number, purchase order, days and client', async () => {
  expect(await statuses(billing, { text: 'po-77_' })).toEqual({ viewed: 'UNPAID' });
  expect(await statuses(billing, { text: String(made['paid']!.number) })).toEqual({ paid: 'PAID' });
  expect(Object.keys(await statuses(billing, { issuedOn: { before: '2026-10-01' } })).sort()).toEqual([
    'late',
    'late partial',
    'paid',
  ]);
  expect(await statuses(billing, { dueOn: { eq: '2026-11-18' } })).toEqual({ dueToday: 'UNPAID' });
  expect(await statuses(finance, { client: { neq: idOf('Client', harbor) } })).toEqual({});
});

test('the order is the newest first, or what is due next', async () => {
  const first = async (orderBy?: object) =>
    (await quay.as(billing).query<Listed>(LIST, { orderBy })).invoices.nodes[0]?.id;
  expect(await first()).toBe(idOf('Invoice', made['partial']!));
  expect([
    idOf('Invoice', made['late']!),
    idOf('Invoice', made['late partial']!),
    idOf('Invoice', made['paid']!),
  ]).toContain(await first({ field: 'DUE_ON', direction: 'ASC' }));
});

test('amounts are whole numbers of the smallest unit with their currency, also beyond 32 bits; quantities keep their digits', async () => {
  const { id } = await quay.build.invoice({
    client: harbor,
    currency: 'JPY',
    subtotal: '9007199254740991',
    total: '9007199254740991',
    paid: '1',
    discount: '5',
  });
  const ONE = `query($id: ID!) { invoice(id: $id) {
    number client { name } issuedOn dueOn subtotal { amount currency } discount { amount } tax { amount } total { amount } paid { amount } paymentDue { amount currency }
    lines { description quantity unitPrice { amount currency } amount { amount } }
  } }`;
  expect(await quay.as(billing).query(ONE, { id: idOf('Invoice', { id }) })).toEqual({
    invoice: {
      number: expect.any(Number),
      client: { name: harbor.name },
      issuedOn: '2026-11-01',
      dueOn: '2026-12-01',
      subtotal: { amount: 9007199254740991, currency: 'JPY' },
      discount: { amount: 5 },
      tax: { amount: 0 },
      total: { amount: 9007199254740991 },
      paid: { amount: 1 },
      paymentDue: { amount: 9007199254740990, currency: 'JPY' },
      lines: [
        {
          description: 'Support',
          quantity: '1.00',
          unitPrice: { amount: 10000, currency: 'JPY' },
          amount: { amount: 10000 },
        },
      ],
    },
  });
});

test('a draft is not there for the customer, by whatever way they ask', async () => {
  const id = idOf('Invoice', made['draft']!);
  for (const document of ['query($id: ID!) { invoice(id: $id) { id } }', 'query($id: ID!) { node(id: $id) { id } }'])
    expect(await quay.as(billing).refused(document, { id })).toMatchObject({ code: 'NOT_FOUND' });
});
