import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop, type Device } from './person.ts';
import { newSubject, raiseTicket, rowsOf, writeRequest } from './portal.ts';
import { test } from './test.ts';

/** A device on which the app may keep itself. */
const keeping: Device = { ...desktop, serviceWorkers: 'allow' };
const CUSTOMER = 'standard@harborcafe.example';

const NO_CONNECTION = /ERR_INTERNET_DISCONNECTED|WebSocket connection|answer 503|status of 503/;

test('without a connection the app opens, shows the lists that were seen last, and keeps what is being written', async ({
  open,
}) => {
  const customer = await open(CUSTOMER, keeping);
  const { page } = customer;
  const subject = newSubject('The scales show two grams too much');
  await raiseTicket(page, { subject });
  await page.goto('/portal/tickets');
  await customer.sees(rowsOf(page, 'My tickets').filter({ hasText: subject }));
  await isKept(page, subject);
  await page.goto('/portal/tickets/new');
  await writeRequest(page, { subject: 'The other scales too', description: 'Since this morning.' });
  await isKept(page, 'ticketCategories');

  customer.provokes(NO_CONNECTION);
  await page.context().setOffline(true);
  await page.reload();
  await customer.sees(page.getByRole('heading', { name: 'What do you need?' }));
  expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('The other scales too');
  await page.goto('/portal/tickets');
  await customer.sees(rowsOf(page, 'My tickets').filter({ hasText: subject }));

  await page.context().setOffline(false);
  await page.goto('/portal/tickets/new');
  expect(await page.getByRole('textbox', { name: 'What happens?' }).inputValue()).toBe('Since this morning.');
});

test('signing out leaves nothing of the lists on the device, nor do the other tabs', async ({ open }) => {
  const customer = await open(CUSTOMER, keeping);
  const { page } = customer;
  await page.goto('/portal/tickets');
  await rowsOf(page, 'My tickets').first().waitFor();
  await isKept(page, 'Ticket:');
  const otherTab = await page.context().newPage();
  await otherTab.goto('/portal');
  await customer.openOwnMenu(otherTab);
  await otherTab.getByRole('menuitem', { name: 'Sign Out' }).click();
  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
  await expect.poll(() => kept(page)).toBe('null');

  customer.provokes(NO_CONNECTION);
  await page.context().setOffline(true);
  await page.goto('/portal/tickets');
  await customer.sees('No connection');
  await customer.seesNo('My tickets');
});

test('who has nothing kept is told in their language that there is no connection', async ({ open }) => {
  const customer = await open(CUSTOMER, keeping);
  const { page } = customer;
  await worker(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name !== 'quayside settings') await caches.delete(name);
  });
  customer.provokes(NO_CONNECTION);
  await page.context().setOffline(true);
  await page.goto('/portal');
  await customer.sees(page.getByRole('heading', { name: 'No connection' }));
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await customer.sees(page.getByRole('heading', { name: /^Good / }));
});

test('a new version is offered, and taking it keeps what is being written', async ({ open }) => {
  const customer = await open(CUSTOMER, keeping);
  const { page } = customer;
  await worker(page);
  await page.goto('/portal/tickets/new');
  await writeRequest(page, { subject: 'The new version came in between' });
  // The same worker by another name is a new one.
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js?newer').then(() => undefined));
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await customer.sees(page.getByRole('heading', { name: 'What do you need?' }));
  expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('The new version came in between');
});

/** Waits until the app is on the device. */
const worker = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const workers = navigator.serviceWorker;
    await workers.ready;
    if (!workers.controller)
      await new Promise((done) => workers.addEventListener('controllerchange', done, { once: true }));
  });

/** Waits until the app and an answer with these words are on the device. */
async function isKept(page: Page, words: string): Promise<void> {
  await worker(page);
  await expect.poll(() => kept(page), { timeout: 10_000 }).toContain(words);
}

/** What is kept of the answers, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('quayside', 1);
        opening.onerror = () => reject(new Error('the device store does not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').get('answers');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result ?? null));
          };
        };
      }),
  );
