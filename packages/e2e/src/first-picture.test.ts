import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PASSWORD } from './accounts.ts';
import { desktop, phone } from './person.ts';
import { test } from './test.ts';

/** How far what is drawn first may be off, in pixels. */
const TOLERANCE = 1;

const PLACES = [
  { who: 'primary@harborcafe.example', at: '/portal' },
  { who: 'primary@harborcafe.example', at: '/portal/tickets' },
  { who: 'tech@lanternworks.example', at: '/desk/tickets' },
];

test.for(PLACES)('$at is drawn before its code is there, as it looks afterwards', async ({ who, at }, { open }) => {
  for (const device of [desktop, phone]) {
    const { page } = await open(who, device);
    const goOn = await withoutCode(page);
    await page.goto(at, { waitUntil: 'commit' });
    const frame = page.locator('#frame');
    await frame.waitFor();
    const before = await wordsIn(page, '#frame');
    expect(before.length).toBeGreaterThan(4);
    goOn();
    await page.locator('#root main').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await frame.count()).toBe(0);
    const after = await wordsIn(page, '#root');
    const moved = before.filter(
      ({ words, x, y }) =>
        !after.some(
          (one) => one.words === words && Math.abs(one.x - x) <= TOLERANCE && Math.abs(one.y - y) <= TOLERANCE,
        ),
    );
    expect(moved).toEqual([]);
  }
});

test('what an address shows is asked for once, before its code is there, and not for who may not see it', async ({
  open,
}) => {
  const { page } = await open('primary@harborcafe.example');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { operationName } = request.postDataJSON() as { operationName: string };
    asked.push(operationName);
  });
  const goOn = await withoutCode(page);
  await page.goto('/portal/tickets', { waitUntil: 'commit' });
  await expect.poll(() => asked).toEqual(['PortalTickets']);
  goOn();
  await page.getByRole('table').or(page.getByRole('list')).first().waitFor();
  expect(asked.filter((name) => name !== 'TicketsChanged')).toEqual(['PortalTickets']);
});

test('who has signed out leaves nothing from which a page could be drawn', async ({ open }) => {
  const customer = await open('primary@harborcafe.example');
  const { page } = customer;
  await page.goto('/portal');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('quayside.side'))).toContain('portal');
  expect(await page.locator('#viewer').count()).toBe(0);
  await customer.openOwnMenu(page);
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();
  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
  expect(await page.evaluate(() => localStorage.getItem('quayside.side'))).toBeNull();
  const goOn = await withoutCode(page);
  await page.goto('/portal', { waitUntil: 'commit' });
  await page.locator('#root').waitFor({ state: 'attached' });
  expect(await page.locator('#frame').count()).toBe(0);
  goOn();
  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
});

test('a page that is still loading when somebody else signs in shows nothing of who it was opened by', async ({
  open,
}) => {
  const customer = await open('primary@harborcafe.example');
  const { page } = customer;
  const theirName = await page
    .getByRole('banner')
    .getByRole('button')
    .and(page.locator('[aria-haspopup=menu]'))
    .innerText();
  const goOn = await withoutCode(page);
  await page.goto('/portal/tickets', { waitUntil: 'commit' });
  await page.locator('#frame').waitFor();

  const otherTab = await page.context().newPage();
  await otherTab.goto('/portal');
  await customer.openOwnMenu(otherTab);
  await otherTab.getByRole('menuitem', { name: 'Sign Out' }).click();
  await otherTab.getByLabel('E-mail').fill('primary@alderfinch.example');
  await otherTab.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await otherTab.getByRole('button', { name: 'Sign in' }).click();
  await otherTab.getByRole('heading', { name: /^Good / }).waitFor();
  goOn();
  await page.locator('#root main').waitFor();
  expect(await page.getByRole('banner').innerText()).not.toContain(theirName);
  expect(await page.getByRole('banner').innerText()).toContain(
    await otherTab.getByRole('banner').getByRole('button').and(otherTab.locator('[aria-haspopup=menu]')).innerText(),
  );
});

/** Holds the code back until it is told to go on. */
async function withoutCode(page: Page): Promise<() => void> {
  let goOn = () => {};
  const released = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return goOn;
}

type Words = { readonly words: string; readonly x: number; readonly y: number };

/** What can be read inside, where it begins, and the middle of its line. */
const wordsIn = (page: Page, where: string): Promise<Words[]> =>
  page.evaluate(async (selector) => {
    await document.fonts.ready;
    const root = document.querySelector(selector);
    const texts = root ? document.createTreeWalker(root, NodeFilter.SHOW_TEXT) : undefined;
    const found: Words[] = [];
    for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { x, y, width, height } = range.getBoundingClientRect();
      const words = text.textContent?.trim() ?? '';
      if (words && width > 1) found.push({ words, x, y: y + height / 2 });
    }
    for (const field of root?.querySelectorAll('input[placeholder]') ?? []) {
      const { x, y, height } = field.getBoundingClientRect();
      found.push({ words: field.getAttribute('placeholder') ?? '', x, y: y + height / 2 });
    }
    return found;
  }, where);
