// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { choice, flag, many, text, type UrlState, useUrlState } from './urlState.ts';

const PARAMS = { view: choice(['open', 'completed', 'all'], 'open'), q: text(), status: many(), mine: flag() };

function list(address: string) {
  let change: UrlState<typeof PARAMS>[1] = () => {};
  function List() {
    const [values, changeValues] = useUrlState(PARAMS);
    change = changeValues;
    return <output>{JSON.stringify(values)}</output>;
  }
  const router = createMemoryRouter([{ path: '*', element: <List /> }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return {
    values: () => JSON.parse(screen.getByRole('status').textContent ?? '') as unknown,
    change: (values: Parameters<typeof change>[0], options?: { replace?: boolean }) =>
      act(async () => change(values, options)),
    back: () => act(() => router.navigate(-1)),
    search: () => router.state.location.search,
  };
}

afterEach(cleanup);

test('an empty address is the initial state', () => {
  expect(list('/').values()).toEqual({ view: 'open', q: '', status: [], mine: false });
});

test('the address says everything, and what it should not say counts as initial', () => {
  const shown = list('/?view=everything&q=printer&status=NEW&status=ASSIGNED&mine=1').values();
  expect(shown).toEqual({ view: 'open', q: 'printer', status: ['NEW', 'ASSIGNED'], mine: true });
});

test('changes are written, initial values are left out, strangers stay', async () => {
  const tickets = list('/?view=all&page=3');
  await tickets.change({ view: 'open', q: 'wi-fi', status: ['NEW', 'ASSIGNED'] });
  expect(tickets.search()).toBe('?page=3&q=wi-fi&status=NEW&status=ASSIGNED');
});

test('back undoes a filter, but not each letter of a search', async () => {
  const tickets = list('/');
  await tickets.change({ view: 'all' });
  await tickets.change({ q: 'p' }, { replace: true });
  await tickets.change({ q: 'pr' }, { replace: true });
  await tickets.back();
  expect(tickets.values()).toEqual({ view: 'open', q: '', status: [], mine: false });
});
