import { expect } from 'vitest';
import { rowsOf } from './portal.ts';
import { test } from './test.ts';

test('the language is switched in the menu of one’s name, and screens and statuses follow, for customers and at the desk', async ({
  open,
}) => {
  // What they choose goes with them: nobody else's journey begins with these two.
  const customer = await open('abel.vane@willowvane.example');
  const { page: portal } = customer;
  await portal.goto('/portal/tickets/all?view=completed');
  await customer.sees(rowsOf(portal, 'All tickets').first().getByText('Closed', { exact: true }).first());
  await customer.openOwnMenu();
  await portal.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await customer.sees(portal.getByRole('heading', { name: 'Alle Tickets' }));
  await customer.sees(rowsOf(portal, 'Alle Tickets').first().getByText('Geschlossen', { exact: true }).first());
  await customer.seesNo(portal.getByText('Closed', { exact: true }).first());
  expect(await portal.locator('html').getAttribute('lang')).toBe('de');
  await portal.getByRole('link', { name: 'Neues Ticket' }).click();
  await customer.sees(portal.getByRole('group', { name: 'Wie dringend ist es?' }).getByText('Hoch', { exact: true }));
  await portal.reload();
  await customer.sees(portal.getByRole('button', { name: 'Ticket eröffnen' }));
  await portal.getByRole('link', { name: 'Finanzen' }).click();
  await customer.sees(rowsOf(portal, 'Rechnungen').first());

  const technician = await open('hana@lanternworks.example');
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
  for (const person of [customer, technician]) {
    // It stays open around what was chosen in it.
    const english = person.page.getByRole('menuitemradio', { name: 'English' });
    if (!(await english.isVisible())) await person.openOwnMenu();
    await english.click();
    await person.sees(person.page.getByRole('link', { name: 'Skip to the content' }));
  }
});

test('the language goes with the person to another browser, and everything there is in it from the start', async ({
  open,
  visit,
}) => {
  const here = await open('haruka.sato@alderfinch.example');
  await here.openOwnMenu();
  await here.page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await here.sees(here.page.getByRole('link', { name: 'Neues Ticket' }).first());
  const there = await visit();
  await there.page.goto('/login');
  await there.sees(there.page.getByRole('heading', { name: 'Sign in' }));
  await there.signInHere('haruka.sato@alderfinch.example');
  await there.sees(there.page.getByRole('link', { name: 'Neues Ticket' }).first());
  expect(await there.page.locator('html').getAttribute('lang')).toBe('de');
  // Nobody is signed in any more: the browser keeps the language.
  await there.openOwnMenu();
  await there.page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await there.sees(there.page.getByRole('heading', { name: 'Anmelden' }));
  // The menu is open still: what was chosen changed around it.
  await here.page.getByRole('menuitemradio', { name: 'English' }).click();
  await here.sees(here.page.getByRole('link', { name: 'New Ticket' }).first());
});

test('somebody who has chosen German gets mails in German, and others of the same ticket theirs', async ({ open }) => {
  const administrator = await open('admin@lanternworks.example');
  const { page } = administrator;
  const customer = await open('lena.brandt@tidewater.example');
  await customer.sees(customer.page.getByRole('link', { name: 'Neues Ticket' }).first());
  await customer.page.goto('/portal/tickets/new');
  await customer.page.getByRole('textbox', { name: 'Betreff' }).fill('Der Drucker im Flur druckt leere Seiten');
  await customer.page.getByRole('radio', { name: /^Niedrig/ }).check();
  await customer.page.getByRole('button', { name: 'Ticket eröffnen' }).click();
  await customer.page.waitForURL(/\/tickets\/\d+/);
  await page.goto('/desk/admin/outbox');
  await rowsOf(page, 'Outbox').filter({ hasText: 'Der Drucker im Flur' }).first().getByRole('link').first().click();
  await administrator.sees(page.frameLocator('iframe').getByRole('heading', { name: 'Wir haben Ihr Ticket erhalten' }));
});
