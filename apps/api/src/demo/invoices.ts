import type { InvoiceLine } from '../domains/finance/invoice-line.entity.ts';
import type { Invoice, StoredInvoiceStatus } from '../domains/finance/invoice.entity.ts';
import { type Item, drafted, extraWork, outcomes, plans, singles } from './billing.ts';
import { type Calendar, at } from './calendar.ts';
import { type ClientKey, clients } from './clients.ts';
import { dice, idOf } from './dice.ts';
import type { People } from './people.ts';
import type { Row } from './rows.ts';

/** Sales tax in basis points. */
const TAX = 825;
const MONTHS = 5;
/** The number of Harbor Café's present invoice; the others are counted from it. */
const KNOWN_NUMBER = 10_433;

type Draft = {
  readonly client: ClientKey;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly createdAt: Date;
  readonly status: StoredInvoiceStatus;
  readonly order: string | null;
  readonly items: readonly Item[];
  readonly terms: string;
  readonly notes: string | null;
  /** In cents, when it is neither nothing nor everything. */
  readonly paid?: number;
};

/** Makes five months of invoices, with their lines and with what was paid of them. */
export function makeInvoices(
  people: People,
  calendar: Calendar,
): { invoices: Row<Invoice>[]; lines: Row<InvoiceLine>[] } {
  const drafts = [...monthly(calendar), ...beside(calendar)]
    .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn))
    .concat(next(calendar));
  const known = drafts.findIndex(({ order }) => order === HARBOR.order);
  const lines: Row<InvoiceLine>[] = [];
  const invoices = drafts.map((draft, index) => {
    const number = KNOWN_NUMBER + index - known;
    const id = idOf(`invoice ${number}`, draft.createdAt);
    const own = draft.items.map((item, position) => makeLine(item, id, position + 1, draft));
    lines.push(...own);
    return makeInvoice(draft, id, number, own, people);
  });
  return { invoices, lines };
}

/** The invoice that the first customer opens: partly paid, due next week. */
const HARBOR = {
  paid: 50_000,
  order: 'HCG-118',
  terms: 'Rest due as agreed by phone',
  notes: 'Thank you. The access points are for the bar at Old Harbour.',
  item: { text: 'Access point U6 Pro, for the Old Harbour bar', quantity: 2, price: 17_900, discount: 3_580 },
};

function monthly(calendar: Calendar): Draft[] {
  return Array.from({ length: MONTHS }, (_, index) => MONTHS - 1 - index).flatMap((monthsAgo) =>
    clients.map(({ key }) => {
      const issuedOn = firstOf(calendar, monthsAgo);
      const plan = plans[key];
      const isHarbor = key === 'harbor' && monthsAgo === 0;
      const extra = extraWork[key]?.[monthsAgo];
      const status = outcomes[key]?.[monthsAgo] ?? 'PAID';
      return {
        client: key,
        issuedOn,
        dueOn: isHarbor ? nextMonday(calendar) : later(issuedOn, plan.days),
        createdAt: new Date(`${issuedOn}T10:15:00Z`),
        status,
        order: isHarbor ? HARBOR.order : plan.order ? `${plan.order}${orderNumber(key, monthsAgo)}` : null,
        items: [workplaces(key), ...(extra ? [extra] : []), ...(isHarbor ? [HARBOR.item] : []), ...plan.items],
        terms: isHarbor ? HARBOR.terms : `Net ${plan.days}`,
        notes: isHarbor
          ? HARBOR.notes
          : status === 'VOID'
            ? 'Void: wrong number of people. A corrected one follows.'
            : null,
        ...(status === 'PARTIAL' && { paid: isHarbor ? HARBOR.paid : 20_000 }),
      };
    }),
  );
}

function beside(calendar: Calendar): Draft[] {
  return singles.map(({ client, monthsAgo, daysLater, status, items, order, notes }) => {
    const issuedOn = later(firstOf(calendar, monthsAgo), daysLater);
    const { days } = plans[client];
    const createdAt = new Date(`${issuedOn}T14:40:00Z`);
    return {
      client,
      issuedOn,
      dueOn: later(issuedOn, days),
      createdAt,
      status,
      order: order ?? null,
      items,
      terms: `Net ${days}`,
      notes: notes ?? null,
    };
  });
}

/** Drafts of the coming month: customers don't see them. */
function next(calendar: Calendar): Draft[] {
  return drafted.map((client) => ({
    client,
    issuedOn: calendar.today,
    dueOn: later(calendar.today, plans[client].days),
    createdAt: calendar.instant(at(1, '16:00')),
    status: 'DRAFT',
    order: null,
    items: [workplaces(client), ...plans[client].items],
    terms: `Net ${plans[client].days}`,
    notes: null,
  }));
}

const workplaces = (client: ClientKey): Item => ({
  text: 'Managed workplace, {month}: one for each person',
  quantity: plans[client].people,
  price: plans[client].price,
});

function makeLine(item: Item, invoiceId: string, position: number, { issuedOn, status }: Draft): Row<InvoiceLine> {
  const discount = item.discount ?? 0;
  return {
    id: idOf(`line ${invoiceId} ${position}`, new Date(`${issuedOn}T10:15:00Z`)),
    invoiceId,
    position,
    description: item.text
      .replace('{month}', monthName(issuedOn, status === 'DRAFT' ? 1 : 0))
      .replace('{before}', monthName(issuedOn, -1)),
    quantity: item.quantity.toFixed(2),
    unitPrice: String(item.price),
    discount: String(discount),
    amount: String(Math.round(item.quantity * item.price) - discount),
  };
}

function makeInvoice(
  draft: Draft,
  id: string,
  number: number,
  lines: readonly Row<InvoiceLine>[],
  people: People,
): Row<Invoice> {
  const subtotal = lines.reduce((sum, { amount }) => sum + Number(amount), 0);
  const tax = plans[draft.client].taxFree ? 0 : Math.round((subtotal * TAX) / 10_000);
  const total = subtotal + tax;
  return {
    id,
    number,
    clientId: people.company(draft.client).row.id,
    status: draft.status,
    issuedOn: draft.issuedOn,
    dueOn: draft.dueOn,
    purchaseOrder: draft.order,
    currency: 'USD',
    subtotal: String(subtotal),
    discount: '0',
    tax: String(tax),
    total: String(total),
    paid: String(draft.status === 'PAID' ? total : (draft.paid ?? 0)),
    terms: draft.terms,
    notes: draft.notes,
    createdAt: draft.createdAt,
  };
}

/** The first day of a month; in its first two days the one before is still the present one. */
function firstOf(calendar: Calendar, monthsAgo: number): string {
  const reference = calendar.date(-2);
  return isoDay(Date.UTC(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)) - 1 - monthsAgo, 1));
}

/** The first Monday that is at least three days away. */
function nextMonday(calendar: Calendar): string {
  const days = [3, 4, 5, 6, 7, 8, 9].find((ahead) => new Date(calendar.date(ahead)).getUTCDay() === 1) ?? 3;
  return calendar.date(days);
}

const orderNumber = (client: ClientKey, monthsAgo: number): number =>
  dice(`order ${client}`).between(60, 90) + (MONTHS - monthsAgo) * 4;
const later = (day: string, days: number): string => isoDay(Date.parse(day) + days * 24 * 60 * 60 * 1000);
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const months = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'long' });
const monthName = (day: string, monthsLater: number): string =>
  months.format(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + monthsLater, 15));
