import { expect, test } from 'vitest';
import { BOARD_ADDRESS, filterOf, fits, isNarrowed, NOBODY, NOTHING_CHOSEN } from './boardAddress.ts';
import type { Card } from './boardQuery.ts';

const card: Card = {
  id: 'ticket_1',
  number: 4821,
  subject: 'Card terminal keeps losing Wi-Fi',
  version: 1,
  rank: 'A',
  priority: 'HIGH',
  dueAt: null,
  closedAt: null,
  status: { id: 's', key: 'NEW', name: 'New', family: 'US', customerKey: 'OPEN', customerLabel: 'Open' },
  client: { id: 'harbor', name: 'Harbor' },
  contact: null,
  technician: { id: 'priya', name: 'Priya' },
  secondaryTechnicians: [],
  viewerCan: { take: true, assign: true, changeStatus: true, changePriority: true, close: true, reopen: false },
};

test('a board without anything chosen asks for everything', () => {
  expect(isNarrowed(NOTHING_CHOSEN)).toBe(false);
  expect(filterOf(NOTHING_CHOSEN)).toBeUndefined();
  expect(fits(NOTHING_CHOSEN, card)).toBe(true);
});

test('nobody is a technician that one can ask for', () => {
  const nobody = { ...NOTHING_CHOSEN, technician: [NOBODY] };
  expect(filterOf(nobody)).toMatchObject({ technician: { eq: null } });
  expect(fits(nobody, card)).toBe(false);
  expect(fits(nobody, { ...card, technician: null })).toBe(true);
});

test('a ticket fits as the server would say it', () => {
  expect(fits({ ...NOTHING_CHOSEN, technician: ['dana', 'priya'] }, card)).toBe(true);
  expect(fits({ ...NOTHING_CHOSEN, technician: ['dana'] }, card)).toBe(false);
  expect(fits({ ...NOTHING_CHOSEN, client: ['alder'] }, card)).toBe(false);
  expect(fits({ ...NOTHING_CHOSEN, priority: ['HIGH', 'LOW'] }, card)).toBe(true);
  expect(fits({ ...NOTHING_CHOSEN, priority: ['LOW'] }, card)).toBe(false);
  expect(fits({ ...NOTHING_CHOSEN, q: ' WI-FI ' }, card)).toBe(true);
  expect(fits({ ...NOTHING_CHOSEN, q: '#4821' }, card)).toBe(true);
  expect(fits({ ...NOTHING_CHOSEN, q: '482' }, card)).toBe(false);
});

test('a ticket in the address is its number, anything else is none', () => {
  expect(BOARD_ADDRESS.ticket.read(['4821'])).toBe(4821);
  expect(BOARD_ADDRESS.ticket.read(['x'])).toBe(0);
  expect(BOARD_ADDRESS.ticket.read(['99999999999'])).toBe(0);
});
