import { expect, test } from 'vitest';
import { presentOf } from './present.ts';
import type { TicketInMenu } from './ticketRow.ts';

const viewerCan = { take: true, assign: false, changeStatus: true, changePriority: false, close: true, reopen: false };
const status = { id: 's1', key: 'NEW', name: 'New', family: 'US', customerKey: 'OPEN', customerLabel: 'Open' } as const;
const ticket: TicketInMenu = {
  id: '1',
  number: 4821,
  version: 1,
  priority: 'LOW',
  status,
  technician: null,
  viewerCan,
};

test('what several tickets have in common is marked, what differs is not', () => {
  const present = presentOf([ticket, { ...ticket, id: '2', priority: 'HIGH' }]);
  expect([present.status?.id, present.priority, present.technician]).toEqual(['s1', undefined, null]);
  const held = { ...ticket, technician: { id: 't1', name: 'Priya Raman' } };
  expect(presentOf([ticket, held]).technician).toBe(undefined);
});

test('what may be done with one of them is offered', () => {
  const other = { ...ticket, viewerCan: { ...viewerCan, assign: true } };
  expect(presentOf([ticket, other]).viewerCan).toEqual({
    take: true,
    assign: true,
    changeStatus: true,
    changePriority: false,
  });
});
