import { expect, test } from 'vitest';
import type { TicketInMenu } from './ticketRow.ts';
import { isSo, mayBe, undoing } from './undoing.ts';

const NEW: TicketInMenu['status'] = {
  id: 's1',
  key: 'NEW',
  name: 'New',
  family: 'US',
  customerKey: 'OPEN',
  customerLabel: 'Open',
};
const ASSIGNED = { ...NEW, id: 's2', key: 'ASSIGNED', name: 'Assigned' };
const priya = { id: 't1', name: 'Priya Raman' };
const mikael = { ...priya, id: 't2', name: 'Mikael Sund' };
const dispatcher = {
  take: true,
  assign: true,
  changeStatus: true,
  changePriority: true,
  close: true,
  reopen: false,
};
const ticket: TicketInMenu = {
  id: '1',
  number: 4821,
  version: 3,
  priority: 'LOW',
  status: NEW,
  technician: null,
  viewerCan: dispatcher,
};

test('a New ticket that was assigned loses its technician and is New again', () => {
  const change = { kind: 'technician' as const, to: priya };
  const after = { ...ticket, technician: priya, status: ASSIGNED };
  expect(undoing(ticket, after, change)).toEqual([
    { kind: 'technician', to: null },
    { kind: 'status', to: NEW },
  ]);
});

test('whoever may only take tickets gives back what nobody had, and can not put it back to another', () => {
  const may = { ...dispatcher, assign: false };
  const change = { kind: 'technician' as const, to: priya };
  const after = { ...ticket, technician: priya, viewerCan: may };
  expect(undoing(ticket, after, change)).toEqual([{ kind: 'technician', to: null }]);
  expect(undoing({ ...ticket, technician: mikael }, after, change)).toEqual([]);
});

test('what a ticket is already needs no change', () => {
  expect(isSo(ticket, { kind: 'technician', to: null })).toBe(true);
  expect(isSo(ticket, { kind: 'status', to: NEW })).toBe(true);
  expect(isSo(ticket, { kind: 'priority', to: 'HIGH' })).toBe(false);
});

test('what the server does not let the viewer do is not asked of it', () => {
  const may = { ...dispatcher, assign: false, changePriority: false };
  const mine = { ...ticket, viewerCan: may };
  expect(mayBe(mine, { kind: 'technician', to: priya }, priya.id)).toBe(true);
  expect(mayBe(mine, { kind: 'technician', to: mikael }, priya.id)).toBe(false);
  expect(mayBe(mine, { kind: 'priority', to: 'HIGH' }, priya.id)).toBe(false);
});
