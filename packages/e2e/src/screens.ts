import type { Page } from 'playwright-core';
import { navigation, rowsOf } from './portal.ts';

/** A main screen: how one gets there, which includes waiting until it is complete. */
export type Screen = {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** What is looked at, where the page around it is looked at elsewhere. */
  readonly within?: string;
};

const headed = (name: string, path: string, heading: RegExp | string): Screen => ({
  name,
  open: async (page) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  },
});

const listed = (name: string, path: string, list: string): Screen => ({
  name,
  open: async (page) => {
    await page.goto(path);
    await rowsOf(page, list).first().waitFor();
  },
});

/** The first record of the list that is open, with a part of it that comes with its answer. */
const record = (name: string, list: string, part: (page: Page) => ReturnType<Page['getByRole']>): Screen => ({
  name,
  open: async (page) => {
    await rowsOf(page, list).first().getByRole('link').first().click();
    await part(page).waitFor();
  },
});

const conversation = (page: Page) => page.getByRole('region', { name: 'Conversation' });

export const SIGN_IN = headed('sign-in', '/login', 'Sign in');

/** The customers' screens, in the order in which one leads to the next. */
export const PORTAL: readonly Screen[] = [
  {
    name: 'home',
    open: async (page) => {
      await page.goto('/portal');
      await navigation(page).getByRole('link', { name: 'Home' }).waitFor();
      await page.getByRole('heading', { name: /^Your equipment/ }).waitFor();
    },
  },
  headed('new ticket', '/portal/tickets/new', 'What do you need?'),
  listed('tickets', '/portal/tickets/all', 'All tickets'),
  record('ticket', 'All tickets', conversation),
  listed('invoices', '/portal/finance/invoices', 'Invoices'),
  record('invoice', 'Invoices', (page) => page.getByRole('table', { name: 'Lines' })),
  listed('assets', '/portal/technical/assets', 'Assets'),
  record('asset', 'Assets', (page) => page.getByRole('heading', { name: 'On record' })),
];

/** The board with its cards. */
export const BOARD: Screen = {
  name: 'board',
  open: async (page) => {
    await page.goto('/desk/boards');
    await page.getByRole('article').first().waitFor();
  },
};

/** The technicians' screens. */
export const DESK: readonly Screen[] = [
  listed('desk list', '/desk/tickets', 'Open tickets'),
  record('desk ticket', 'Open tickets', conversation),
  BOARD,
  {
    name: 'ticket beside the board',
    open: async (page) => {
      await page.getByRole('article').first().getByRole('link').click();
      await page
        .getByRole('complementary', { name: /^Ticket / })
        .getByRole('heading', { level: 2 })
        .waitFor();
    },
  },
];

/** The administrators' screens. */
export const ADMINISTRATION: readonly Screen[] = [
  listed('outbox', '/desk/admin/outbox', 'Outbox'),
  {
    name: 'mail',
    open: async (page) => {
      await rowsOf(page, 'Outbox').first().getByRole('link').first().click();
      await page.getByText('Message-ID').waitFor();
    },
  },
];
