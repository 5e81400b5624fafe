import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { phone, type Person } from './person.ts';
import { DESK, PORTAL, type Screen } from './screens.ts';
import { test } from './test.ts';

/** How much of a screen may jump while it comes, as browsers count it. */
const MOST_SHIFT = 0.05;
/** How many questions a screen may ask until it is complete: who looks at it, what it shows, what one may choose. */
const MOST_QUESTIONS = 6;

const DIRECT = ['home', 'new ticket', 'tickets', 'invoices', 'assets', 'desk list', 'board'];

test(
  'no screen jumps while it comes, on a desk or a phone, and none asks more than it needs',
  { timeout: 120_000 },
  async ({ open }) => {
    const found: string[] = [];
    const look = async (person: Person, screens: readonly Screen[]) => {
      await watchShifts(person.page);
      for (const screen of screens) {
        if (!DIRECT.includes(screen.name)) continue;
        const questions = countQuestions(person.page);
        await screen.open(person.page);
        const asked = questions();
        // What comes late would push what is read away: so long it has time to do so.
        await person.page.waitForTimeout(400);
        const shift = await shiftOf(person.page);
        if (shift > MOST_SHIFT) found.push(`${person.name}, ${screen.name}: ${shift.toFixed(3)} of the screen jumped`);
        if (asked.length > MOST_QUESTIONS) found.push(`${person.name}, ${screen.name}: asked ${asked.join(', ')}`);
      }
    };
    await look(await open('primary@harborcafe.example'), PORTAL);
    await look(await open('primary@harborcafe.example', phone), PORTAL);
    await look(await open('tech@lanternworks.example'), DESK);
    expect(found).toEqual([]);
  },
);

test('what one comes near is on its way before it is opened', async ({ open }) => {
  const customer = await open('primary@harborcafe.example');
  const { page } = customer;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Finance' });
  const code = page.waitForRequest(/\/assets\/InvoicesPage-/);
  await link.hover();
  await code;
  await link.click();
  await customer.sees(page.getByRole('heading', { level: 1, name: 'Invoices' }));
});

/** Adds up what jumps on each page that is opened from now on. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as { value?: number; hadRecentInput?: boolean };
        if (!hadRecentInput) Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftOf = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'shifted')));

/** Notes the names of what is asked from now on; answers with what ends that. */
function countQuestions(page: Page): () => string[] {
  const asked: string[] = [];
  const note = (request: { url(): string; postDataJSON(): unknown }) => {
    if (!request.url().endsWith('/graphql')) return;
    const { operationName } = request.postDataJSON() as { operationName?: string };
    asked.push(operationName ?? '?');
  };
  page.on('request', note);
  return () => {
    page.off('request', note);
    return asked;
  };
}
