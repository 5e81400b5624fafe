// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../lib/i18n.ts';
import { type Column, DataList, type Sort } from './DataList.tsx';
import { UiProvider } from './UiProvider.tsx';

const rows = ['Printer', 'Laptop', 'Phone'];
const columns: Column<string>[] = [
  { key: 'subject', header: 'Subject', title: true, sortable: true, cell: (subject) => subject },
  { key: 'length', header: 'Length', cell: (subject) => subject.length },
  { key: 'action', header: 'Action', cell: () => <button type="button">Close</button> },
];
const onSort = vi.fn<(sort: Sort) => void>();

function list(sort: Sort) {
  const element = (
    <UiProvider>
      <DataList
        label="Tickets"
        columns={columns}
        rows={rows}
        rowKey={(row) => row}
        rowHref={(row) => `/tickets/${row}`}
        sort={sort}
        onSort={onSort}
      />
    </UiProvider>
  );
  const router = createMemoryRouter([{ path: '*', element }]);
  render(<RouterProvider router={router} />);
  return { path: () => router.state.location.pathname };
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const link = (name: string) => screen.getByRole('link', { name });

beforeEach(async () => {
  await startTexts('en');
  onSort.mockClear();
});
afterEach(cleanup);

test('a click on any cell follows the row, a click on a button in it does not', async () => {
  const { path } = list({ by: 'subject', descending: false });
  await act(async () => fireEvent.click(within(row('Laptop')).getByRole('button')));
  expect(path()).toBe('/');
  await act(async () => fireEvent.click(within(row('Laptop')).getByRole('cell', { name: '6' })));
  expect(path()).toBe('/tickets/Laptop');
});

test('Ctrl and the middle button open a new tab', () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { path } = list({ by: 'subject', descending: false });
  const cell = within(row('Phone')).getByRole('cell', { name: '5' });
  fireEvent.click(cell, { ctrlKey: true });
  fireEvent(cell, new MouseEvent('auxclick', { bubbles: true, button: 1 }));
  expect(open.mock.calls.map(([address]) => String(address).replace(/^.*\/tickets/, ''))).toEqual(['/Phone', '/Phone']);
  expect(path()).toBe('/');
});

test('arrow keys walk from row to row', () => {
  list({ by: 'subject', descending: false });
  link('Printer').focus();
  fireEvent.keyDown(link('Printer'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(link('Laptop'));
  fireEvent.keyDown(link('Laptop'), { key: 'End' });
  expect(document.activeElement).toBe(link('Phone'));
});

test('a head says the order, and turns it', () => {
  list({ by: 'subject', descending: false });
  const head = screen.getByRole('columnheader', { name: 'Subject' });
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('columnheader', { name: 'Length' }).querySelector('button')).toBeNull();
  fireEvent.click(within(head).getByRole('button'));
  expect(onSort.mock.calls).toEqual([[{ by: 'subject', descending: true }]]);
});
