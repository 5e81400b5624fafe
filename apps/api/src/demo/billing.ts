import type { StoredInvoiceStatus } from '../domains/finance/invoice.entity.ts';
import type { ClientKey } from './clients.ts';

/** One line of an invoice; amounts in cents. `{month}` is the month that is billed, `{before}` the one before. */
export type Item = {
  readonly text: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount?: number;
};

/** What a client pays for every month. */
export type Plan = {
  readonly people: number;
  /** Per person, in cents. */
  readonly price: number;
  readonly items: readonly Item[];
  /** Days until it is due. */
  readonly days: number;
  readonly taxFree?: true;
  /** Their purchase order, followed by a running number. */
  readonly order?: string;
};

const backup = (size: string, price: number): Item => ({ text: `Offsite backup, ${size}`, quantity: 1, price });
const line = (price: number): Item => ({ text: 'Second internet line with automatic switching', quantity: 1, price });
const phones = (quantity: number): Item => ({ text: 'Phone extension', quantity, price: 900 });
/** Work that the contract doesn't cover, by the hour. */
const work = (hours: number, tickets: number): Item => ({
  text: `Work beyond the contract, {before}: ${tickets === 1 ? 'one ticket' : `${tickets} tickets`}`,
  quantity: hours,
  price: 11_200,
});

export const plans: Readonly<Record<ClientKey, Plan>> = {
  alder: { people: 15, price: 6_200, items: [backup('4 TB', 21_800), line(8_900)], days: 30, order: 'AF-' },
  brightwell: {
    people: 62,
    price: 2_400,
    items: [{ text: 'Pupil device', quantity: 180, price: 210 }, backup('2 TB', 14_800)],
    days: 45,
    taxFree: true,
    order: 'BSB/',
  },
  copperline: {
    people: 44,
    price: 5_400,
    items: [{ text: 'Handheld scanner, managed', quantity: 22, price: 700 }, line(9_900), phones(31)],
    days: 30,
  },
  harbor: { people: 24, price: 5_800, items: [backup('1.2 TB', 9_600)], days: 30, order: 'HCG-' },
  juniper: { people: 9, price: 6_200, items: [backup('1 TB', 9_600), phones(7)], days: 30 },
  kestrel: {
    people: 58,
    price: 7_100,
    items: [{ text: 'Security monitoring', quantity: 58, price: 650 }, backup('6 TB', 31_500), line(12_900)],
    days: 45,
    order: '4500',
  },
  marlow: { people: 7, price: 6_200, items: [backup('3 TB', 18_200)], days: 30 },
  northgate: { people: 21, price: 6_600, items: [backup('10 TB', 42_000), phones(14), line(8_900)], days: 30 },
  pell: { people: 5, price: 5_800, items: [backup('500 GB', 4_900)], days: 30 },
  saltmarsh: { people: 12, price: 5_800, items: [backup('1 TB', 9_600), phones(6)], days: 30 },
  tidewater: {
    people: 14,
    price: 5_800,
    items: [phones(14), { text: 'Building Wi-Fi, Marina House', quantity: 1, price: 24_000 }],
    days: 30,
  },
  willow: {
    people: 13,
    price: 7_100,
    items: [backup('2 TB', 14_800), { text: 'Encrypted mail', quantity: 13, price: 300 }],
    days: 30,
  },
};

/** Work beyond the contract by month, the present one first. */
export const extraWork: Readonly<Partial<Record<ClientKey, readonly (Item | null)[]>>> = {
  alder: [work(3.5, 2), null, work(7.25, 4), work(1, 1), null],
  brightwell: [null, work(2, 1), null, work(11.5, 6), work(4, 2)],
  copperline: [work(5.75, 3), work(1.5, 1), null, work(2.25, 2), work(3, 1)],
  harbor: [work(6.25, 3), null, work(2.5, 1), work(4, 3), null],
  juniper: [null, null, work(1.25, 1), null, null],
  kestrel: [work(8, 2), work(12.5, 5), work(6, 3), null, work(9.25, 4)],
  marlow: [null, work(2, 1), null, null, work(1.5, 1)],
  northgate: [work(9.5, 3), work(4, 2), null, work(1, 1), null],
  saltmarsh: [work(2.75, 2), null, null, work(3, 1), null],
  tidewater: [null, work(1.75, 1), work(2, 2), null, null],
  willow: [work(1.5, 1), null, work(5, 2), null, work(2, 1)],
};

/** What has come of the monthly invoices: by client, the present month first. Everything else is paid. */
export const outcomes: Readonly<Partial<Record<ClientKey, readonly StoredInvoiceStatus[]>>> = {
  alder: ['SENT', 'VIEWED'],
  brightwell: ['VIEWED'],
  harbor: ['PARTIAL'],
  juniper: ['SENT', 'PAID', 'PAID', 'VOID'],
  kestrel: ['VIEWED', 'SENT'],
  marlow: ['SENT', 'VIEWED'],
  northgate: ['PARTIAL'],
  pell: ['SENT', 'PARTIAL'],
  saltmarsh: ['VIEWED', 'PAID', 'VIEWED'],
};

/** An invoice beside the monthly ones. */
export type Single = {
  readonly client: ClientKey;
  /** Which month's first day it is counted from: 0 is the present one. */
  readonly monthsAgo: number;
  readonly daysLater: number;
  readonly status: StoredInvoiceStatus;
  readonly items: readonly Item[];
  readonly order?: string;
  readonly notes?: string;
};

export const singles: readonly Single[] = [
  {
    client: 'juniper',
    monthsAgo: 3,
    daysLater: 4,
    status: 'PAID',
    items: [
      { text: 'Managed workplace, {month}: one for each person', quantity: 8, price: 6_200 },
      { text: 'Offsite backup, 1 TB', quantity: 1, price: 9_600 },
      { text: 'Phone extension', quantity: 7, price: 900 },
    ],
    notes: 'Takes the place of the void invoice of the 1st: eight people, not nine.',
  },
  {
    client: 'alder',
    monthsAgo: 2,
    daysLater: 11,
    status: 'PAID',
    items: [
      { text: 'HP Z4 G5 workstation, set up and delivered', quantity: 1, price: 289_000 },
      { text: 'Take back and certified erasure of the old one', quantity: 1, price: 3_500 },
    ],
    order: 'AF-W4',
  },
  {
    client: 'kestrel',
    monthsAgo: 1,
    daysLater: 14,
    status: 'PAID',
    items: [
      { text: 'Storm season: laptop with headset, six weeks', quantity: 20, price: 9_600, discount: 19_200 },
      { text: 'Delivery and first sign-in on site', quantity: 6, price: 11_200 },
    ],
    order: '4500-S',
  },
  {
    client: 'harbor',
    monthsAgo: 1,
    daysLater: 19,
    status: 'VOID',
    items: [{ text: 'Access point U6 Pro, for the Old Harbour bar', quantity: 2, price: 17_900 }],
    notes: 'Void: stands on the monthly invoice.',
  },
  {
    client: 'northgate',
    monthsAgo: 0,
    daysLater: 1,
    status: 'SENT',
    items: [
      { text: 'X-ray store, 8 bays, with 5 disks of 8 TB', quantity: 1, price: 412_000 },
      { text: 'Moving the archive, fixed price, first half', quantity: 0.5, price: 96_000 },
    ],
    notes: 'The second half follows when the archive has moved.',
  },
];

/** Clients for whom the next month's invoice is a draft. */
export const drafted: readonly ClientKey[] = ['copperline', 'harbor', 'willow'];
