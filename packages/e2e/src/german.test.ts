import { expect } from 'vitest';
import { rowsOf } from './portal.ts';
import { test } from './test.ts';

test('the language is switched in the menu of one’s name, and screens and statuses follow, for customers and at the desk', async ({
  open,
}) => {
  const customer = await open('primary@harborcafe.example');
  const { page: portal } = customer;
  await portal.goto('/portal/tickets/all?view=completed');
  await customer.sees(rowsOf(portal, 'All tickets').first().getByText('Closed', { exact: true }));
  await customer.openOwnMenu();
  await portal.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await customer.sees(portal.getByRole('heading', { name: 'Alle Tickets' }));
  await customer.sees(rowsOf(portal, 'Alle Tickets').first().getByText('Geschlossen', { exact: true }));
  await customer.seesNo(portal.getByText('Closed', { exact: true }));
  expect(await portal.locator('html').getAttribute('lang')).toBe('de');
  await portal.getByRole('link', { name: 'Neues Ticket' }).click();
  await customer.sees(portal.getByRole('group', { name: 'Wie dringend ist es?' }).getByText('Hoch', { exact: true }));
  await portal.reload();
  await customer.sees(portal.getByRole('button', { name: 'Ticket aufgeben' }));
  await portal.getByRole('link', { name: 'Finanzen' }).click();
  await customer.sees(rowsOf(portal, 'Rechnungen').first());

  const technician = await open('tech@lanternworks.example');
  const { page: desk } = technician;
  await technician.openOwnMenu();
  await desk.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await technician.sees(desk.getByRole('heading', { name: 'Offene Tickets' }));
  await technician.sees(rowsOf(desk, 'Offene Tickets').getByText('In Arbeit', { exact: true }).first());
  await technician.seesNo(
    desk
      .getByRole('time')
      .getByText(/^(Today|Tomorrow|Yesterday)/)
      .first(),
  );
});
