import type { Page } from 'playwright-core';
import { rowWith } from './portal.ts';

/** Finds a ticket in the desk's list of open tickets and opens it from there. */
export async function openFromList(page: Page, number: number): Promise<void> {
  await page.getByRole('link', { name: 'Open tickets' }).first().click();
  await page.getByRole('textbox', { name: 'Find in list' }).fill(String(number));
  await rowWith(page, 'Open tickets', number).getByRole('link').click();
}

/** Sets a field of the open ticket by the menu that stands in its place. */
export async function choose(page: Page, field: 'Status' | 'Priority' | 'Technician', choice: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${field}: `) }).click();
  await page.getByRole('menu').getByText(choice, { exact: true }).click();
}

/** Waits until a field of the open ticket says so. */
export async function isNow(page: Page, field: 'Status' | 'Priority' | 'Technician', value: string): Promise<void> {
  await page.getByRole('button', { name: `${field}: ${value}`, exact: true }).waitFor();
}

/** Writes into the open ticket, for everybody or for technicians alone. */
export async function write(page: Page, as: 'Reply' | 'Note', text: string): Promise<void> {
  await page.getByRole('tab', { name: as }).click();
  await page.getByRole('textbox', { name: as, exact: true }).fill(text);
  await page.getByRole('button', { name: as === 'Reply' ? 'Send' : 'Add note', exact: true }).click();
  await page.getByRole('region', { name: 'Conversation' }).getByText(text).waitFor();
}
