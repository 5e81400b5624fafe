// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { nameOf } from '../lib/early.ts';
import type { Viewer } from '../lib/viewer.tsx';
import { questionAt } from './questions.ts';

const customer: Viewer = {
  __typename: 'Contact',
  id: 'contact_1',
  name: 'Marguerite Oduya',
  permissions: ['TICKETS_OF_CLIENT', 'INVOICES_OF_CLIENT'],
  locale: null,
  email: null,
  contactTypes: [],
  client: { id: 'client_1', name: 'Harbor Café' },
};

const asked = (address: string, viewer = customer) => {
  const { pathname, search } = new URL(address, 'http://quayside.example');
  const question = questionAt(pathname, search, viewer);
  return question && [nameOf(question.operation), JSON.parse(JSON.stringify(question.variables)) as unknown];
};

test('a start is asked for with what the viewer may', () => {
  expect(asked('/portal')).toEqual([
    'PortalHome',
    expect.objectContaining({ ofClient: true, invoices: true, assets: false }),
  ]);
});

test('a list is asked for as its address says', () => {
  expect(asked('/portal/tickets/?view=all&q=till&rows=60')).toEqual([
    'PortalTickets',
    {
      first: 60,
      filter: { mine: true, open: null, customerStatus: null, text: 'till' },
      orderBy: { field: 'UPDATED_AT', direction: 'DESC' },
    },
  ]);
  expect(asked('/desk/tickets?mine=1&sort=-number')).toEqual([
    'DeskTickets',
    { first: 50, filter: { open: true, mine: true }, orderBy: { field: 'NUMBER', direction: 'DESC' } },
  ]);
});

test('a ticket and a board are asked for by what names them', () => {
  expect(asked('/portal/tickets/17')).toEqual(['PortalTicket', { number: 17 }]);
  expect(asked('/desk/tickets/17?mine=1')).toEqual(['DeskTicket', { number: 17 }]);
  expect(asked('/desk/boards/board_1')).toEqual(['DeskBoard', { id: 'board_1' }]);
});

test('what the form of a new ticket offers is asked for', () => {
  expect(asked('/portal/tickets/new?asset=asset_1')).toEqual(['NewTicket', {}]);
});

test('what the viewer may not see, or what leads nowhere, is not asked for', () => {
  expect(asked('/portal/tickets/all', { ...customer, permissions: [] })).toBeUndefined();
  for (const address of [
    '/desk/tickets/new',
    '/portal/tickets/0',
    '/portal/finance/invoices',
    '/desk/boards',
    '/login',
    '/',
  ])
    expect(asked(address)).toBeUndefined();
});
