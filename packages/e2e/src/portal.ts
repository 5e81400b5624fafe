import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';

/** What somebody writes into the form; the rest is left as it stands there. */
export type Request = { subject: string; urgency?: 'Low' | 'Medium' | 'High'; description?: string; category?: string };

/** A subject that no other ticket has, also where the same journey was made before. */
export const newSubject = (words: string): string => `${words} ${randomBytes(3).toString('hex')}`;

/** The navigation that can be seen: the head's, or on phones the bar's. */
export const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Main' });

/** The rows of a list without its head. */
export const rowsOf = (page: Page, list: string): Locator =>
  page
    .getByRole('table', { name: list })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

/** The row of a list in which something stands. */
export const rowWith = (page: Page, list: string, text: string | number): Locator =>
  rowsOf(page, list).filter({ hasText: String(text) });

/** Fills the form of a new ticket. */
export async function writeRequest(
  page: Page,
  { subject, urgency = 'Medium', description, category }: Request,
): Promise<void> {
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('radio', { name: new RegExp(`^${urgency}`) }).check();
  if (description) await page.getByRole('textbox', { name: 'What happens?' }).fill(description);
  if (category) {
    await page.getByText(/^More: /).click();
    await page.getByRole('combobox', { name: 'Category' }).click();
    await page.getByRole('option', { name: category }).click();
  }
}

/** Raises a ticket by the button that stands on every page of the portal; answers its number. */
export async function raiseTicket(page: Page, request: Request): Promise<number> {
  await page
    .getByRole('link', { name: /^New( Ticket)?$/ })
    .first()
    .click();
  await writeRequest(page, request);
  await page.getByRole('button', { name: 'Raise Ticket' }).click();
  const number = await numberInAddress(page);
  await page.getByText(`Ticket ${number}, raised by you`).waitFor();
  return number;
}

/** The number of the ticket whose page opens. */
export async function numberInAddress(page: Page): Promise<number> {
  await page.waitForURL(/\/tickets\/\d+/);
  return Number(/\/tickets\/(\d+)/.exec(page.url())?.[1]);
}
