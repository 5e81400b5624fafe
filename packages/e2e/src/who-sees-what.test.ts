import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { navigation, newSubject, raiseTicket, rowsOf, rowWith } from './portal.ts';
import { test } from './test.ts';

const areasOf = (page: Page): Promise<string[]> => navigation(page).getByRole('link').allInnerTexts();

test('TECHNICAL sees all tickets and assets of the company, STANDARD only their own', async ({ open }) => {
  const standard = await open('standard@harborcafe.example');
  const technical = await open('technical@harborcafe.example');
  const theirs = await raiseTicket(technical.page, { subject: newSubject('The backup of the office did not run') });
  const number = await raiseTicket(standard.page, { subject: newSubject('The scale at the bar is off') });

  expect(await areasOf(technical.page)).toEqual(['Home', 'Tickets', 'Technical']);
  await navigation(technical.page).getByRole('link', { name: 'Tickets' }).click();
  await technical.sees(rowWith(technical.page, 'My tickets', theirs));
  await technical.seesNo(rowWith(technical.page, 'My tickets', number));
  await technical.page.getByRole('link', { name: 'All tickets' }).click();
  const row = rowWith(technical.page, 'All tickets', number);
  await technical.sees(row, rowWith(technical.page, 'All tickets', theirs));
  await row.getByRole('link').click();
  await technical.sees(`Ticket ${number}, raised by`);

  await navigation(technical.page).getByRole('link', { name: 'Technical' }).click();
  await openFirst(technical.page, 'Assets');
  await technical.sees(technical.page.getByRole('heading', { name: 'On record' }));
  await technical.page.goto('/portal/finance/invoices');
  await technical.sees('Not for you', 'Invoices of Harbor Café Group are for its billing and primary contacts.');

  await standard.page.goto('/portal/tickets/all');
  await standard.sees('Not for you', 'All tickets of Harbor Café Group are for its technical and primary contacts.');
  standard.provokes(/status of 404/);
  await standard.page.goto(`/portal/tickets/${theirs}`);
  await standard.sees('Nothing here');
  expect(await standard.received()).not.toContain('The backup of the office');
});

test('BILLING sees the invoices and nothing technical; PRIMARY and who holds both types see both', async ({ open }) => {
  const billing = await open('billing@harborcafe.example');
  expect(await areasOf(billing.page)).toEqual(['Home', 'Tickets', 'Finance']);
  await billing.sees(billing.page.getByRole('heading', { name: /^Unpaid invoices/ }));
  await navigation(billing.page).getByRole('link', { name: 'Finance' }).click();
  const newest = await openFirst(billing.page, 'Invoices');
  await billing.sees(
    billing.page.getByRole('heading', { name: newest }),
    billing.page.getByRole('heading', { name: 'Balance' }),
    billing.page.getByRole('table', { name: 'Lines' }),
  );

  for (const email of ['primary@harborcafe.example', 'both@harborcafe.example']) {
    const person = await open(email);
    expect(await areasOf(person.page)).toEqual(['Home', 'Tickets', 'Finance', 'Technical']);
    await navigation(person.page).getByRole('link', { name: 'Finance' }).click();
    await person.sees(rowWith(person.page, 'Invoices', newest));
    await navigation(person.page).getByRole('link', { name: 'Technical' }).click();
    await person.sees(rowsOf(person.page, 'Assets').first());
  }
});

test('another client’s ticket, invoice and asset are not found by their links; an External Manager sees tickets and invoices of their own', async ({
  open,
}) => {
  const primary = await open('primary@harborcafe.example');
  const { page } = primary;
  const links: string[] = [];
  for (const [path, list] of [
    ['/portal/tickets/all', 'All tickets'],
    ['/portal/finance/invoices', 'Invoices'],
    ['/portal/technical/assets', 'Assets'],
  ] as const) {
    await page.goto(path);
    await openFirst(page, list);
    links.push(primary.address);
  }

  const other = await open('primary@alderfinch.example');
  other.provokes(/status of 404/);
  for (const link of links) {
    await other.page.goto(link);
    await other.sees(other.page.getByRole('heading', { name: 'Nothing here' }));
  }
  expect(await other.received()).not.toContain('Harbor Café');

  const manager = await open('manager@alderfinch.example');
  expect(await areasOf(manager.page)).toEqual(['Home', 'Tickets', 'Finance']);
  await manager.page.goto('/portal/tickets/all');
  await manager.sees(rowsOf(manager.page, 'All tickets').first());
  await manager.page.goto('/portal/finance/invoices');
  await manager.sees(rowsOf(manager.page, 'Invoices').first());
  expect(await manager.received()).not.toContain('Harbor Café');
});

test('a contact is not let in at the desk, a technician not in the portal, and a co-managed one sees their client alone', async ({
  open,
}) => {
  const contact = await open('user@alderfinch.example');
  expect(await areasOf(contact.page)).toEqual(['Home', 'Tickets']);
  await contact.page.goto('/desk/tickets');
  await contact.sees('Nothing here');
  await contact.page.getByRole('link', { name: 'Go to the start' }).click();
  await contact.sees(contact.page.getByRole('heading', { name: 'Your tickets' }));

  const comanaged = await open('comanaged@harborcafe.example');
  await comanaged.sees(rowsOf(comanaged.page, 'Open tickets').first());
  const rows = await rowsOf(comanaged.page, 'Open tickets').allInnerTexts();
  expect(rows.filter((row) => !row.includes('Harbor Café Group'))).toEqual([]);
  await comanaged.page.goto('/portal/tickets');
  await comanaged.sees('Nothing here');
  expect(await comanaged.received()).not.toContain('Alder & Finch');
});

/** Opens the first row of a list, and answers the words of its link. */
async function openFirst(page: Page, list: string): Promise<string> {
  const link = rowsOf(page, list).first().getByRole('link').first();
  const words = await link.innerText();
  const before = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== before);
  return words;
}
