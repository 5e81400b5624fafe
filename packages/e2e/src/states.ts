import type { Page } from 'playwright-core';
import type { Screen } from './screens.ts';

const at = (name: string, path: string, act: (page: Page) => Promise<void>, within?: string): Screen => ({
  name,
  within,
  open: async (page) => {
    await page.goto(path);
    await act(page);
  },
});

const heading = (page: Page, name?: RegExp | string) =>
  page
    .getByRole('heading', name ? { name } : {})
    .first()
    .waitFor();

/** What a screen can also be: nothing there, not for them, something wrong, something open above it. */
export const SIGN_IN_STATES: readonly Screen[] = [
  at('sign-in without a word', '/login', async (page) => {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Type your password.').waitFor();
  }),
  at('sign-in refused', '/login', async (page) => {
    await page.getByLabel('E-mail').fill('nobody@harborcafe.example');
    await page.getByLabel('Password', { exact: true }).fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
  }),
];

export const PORTAL_STATES: readonly Screen[] = [
  at('nothing found', '/portal/tickets', async (page) => {
    await page.getByRole('textbox', { name: 'Search subject or number' }).fill('zzzz');
    await page.getByText('No open ticket fits.').waitFor();
  }),
  at('no such ticket', '/portal/tickets/999999', heading),
  at('no such page', '/portal/nothing', (page) => heading(page, 'Nothing here')),
  at('invoices, which are not for them', '/portal/finance/invoices', (page) => heading(page, 'Not for you')),
  at('new ticket without a word', '/portal/tickets/new', async (page) => {
    await page.getByRole('button', { name: 'Raise Ticket' }).click();
    await page.getByText('Say in a few words what it is about.').waitFor();
  }),
  at('own menu', '/portal', async (page) => {
    await page.getByRole('banner').getByRole('button').and(page.locator('[aria-haspopup=menu]')).click();
    await page.getByRole('menuitem', { name: 'Sign Out' }).waitFor();
  }),
];

export const DESK_STATES: readonly Screen[] = [
  at('nothing found', '/desk/tickets', async (page) => {
    await page.getByRole('textbox', { name: 'Find in list' }).fill('zzzz');
    await page.getByText('No ticket in this list fits.').waitFor();
  }),
  at('no such ticket', '/desk/tickets/999999', heading),
  at('administration, which is not for them', '/desk/admin/outbox', heading),
  at(
    'filters',
    '/desk/tickets',
    async (page) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
    '[role=menu]',
  ),
  at(
    'actions of a row',
    '/desk/tickets',
    async (page) => {
      await page
        .getByRole('button', { name: /^Actions for / })
        .first()
        .click();
      await page.getByRole('menuitem').first().waitFor();
    },
    '[role=menu]',
  ),
  at(
    'palette',
    '/desk/tickets',
    async (page) => {
      await page.getByRole('table').getByRole('link').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
    },
    '[role=dialog]',
  ),
  at(
    'sheet of keys',
    '/desk/tickets',
    async (page) => {
      await page.getByRole('table').getByRole('link').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByRole('heading').first().waitFor();
    },
    '[role=dialog]',
  ),
  at('new ticket without a word', '/desk/tickets/new', async (page) => {
    await page.getByRole('button', { name: 'Raise Ticket' }).click();
    await page.getByText('Say what it is about.').waitFor();
  }),
  at(
    'where a card may go',
    '/desk/boards',
    async (page) => {
      await page.getByRole('article').first().getByRole('link').focus();
      await page.keyboard.press('m');
      await page.getByRole('menuitem').first().waitFor();
    },
    '[role=menu]',
  ),
];

export const PHONE_STATES: readonly Screen[] = [
  at('more', '/portal', async (page) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('dialog', { name: 'More' }).waitFor();
  }),
];
