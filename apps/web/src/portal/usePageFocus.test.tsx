// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, Link, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, test } from 'vitest';
import { usePageFocus } from './usePageFocus.ts';

function Shell() {
  const content = usePageFocus();
  return (
    <main ref={content} tabIndex={-1}>
      <Outlet />
    </main>
  );
}

const List = () => (
  <>
    <h1>Tickets</h1>
    <Link to="/tickets/1" data-row-link>
      Printer
    </Link>
    <Link to="/form">New Ticket</Link>
  </>
);

/** It takes the focus itself, as a page may. */
const Form = () => (
  <>
    <h1>New</h1>
    <input aria-label="Subject" ref={(field) => field?.focus()} />
  </>
);

const router = () =>
  createMemoryRouter(
    [
      {
        element: <Shell />,
        children: [
          { path: '/tickets', element: <List /> },
          { path: '/tickets/1', element: <h1>Printer is out of paper</h1> },
          { path: '/form', element: <Form /> },
        ],
      },
    ],
    { initialEntries: ['/tickets'] },
  );

const focused = () => document.activeElement?.textContent;
afterEach(cleanup);

test('the focus goes to the heading of a page, and back on the list to the row that one comes from', async () => {
  const at = router();
  render(<RouterProvider router={at} />);
  expect(document.activeElement).toBe(document.body);
  await act(() => at.navigate('/tickets/1'));
  expect(focused()).toBe('Printer is out of paper');
  await act(() => at.navigate(-1));
  expect(focused()).toBe('Printer');
  await act(() => at.navigate('/tickets/1'));
  await act(() => at.navigate('/tickets'));
  expect(focused()).toBe('Tickets');
});

test('a page that takes the focus keeps it', async () => {
  const at = router();
  render(<RouterProvider router={at} />);
  await act(() => at.navigate('/form'));
  expect(document.activeElement).toBe(screen.getByLabelText('Subject'));
});
