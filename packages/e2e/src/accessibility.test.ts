import { describe, expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './accessibility.ts';
import { phone, type Person } from './person.ts';
import { ADMINISTRATION, DESK, PORTAL, SIGN_IN, type Screen } from './screens.ts';
import { DESK_STATES, PHONE_STATES, PORTAL_STATES, SIGN_IN_STATES } from './states.ts';
import { test } from './test.ts';

/** What is wrong with screens, in light and in dark, and which of them say nothing of themselves in the tab. */
async function look(person: Person, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = [];
  const { page } = person;
  for (const screen of screens) {
    await page.emulateMedia({ colorScheme: 'light' });
    await screen.open(page);
    for (const violation of await violationsOf(person, screen.within)) found.push(`${screen.name}: ${violation}`);
    if (!/^.+ · Lanternworks IT$/.test(await page.title())) found.push(`${screen.name}: called ${await page.title()}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const violation of await colourViolationsOf(person, screen.within))
      found.push(`${screen.name}, dark: ${violation}`);
  }
  return found;
}

describe('nothing violates WCAG 2.2 AA, in light and in dark:', { timeout: 180_000 }, () => {
  test('signing in', async ({ visit }) => {
    const nobody = await visit();
    nobody.provokes(/status of 4\d\d/);
    expect(await look(nobody, [SIGN_IN, ...SIGN_IN_STATES])).toEqual([]);
  });

  test('the portal', async ({ open }) => {
    expect(await look(await open('primary@harborcafe.example'), PORTAL)).toEqual([]);
  });

  test('the portal where something is missing, wrong or open', async ({ open }) => {
    expect(await look(await open('standard@harborcafe.example'), PORTAL_STATES)).toEqual([]);
    expect(await look(await open('standard@harborcafe.example', phone), PHONE_STATES)).toEqual([]);
  });

  test('the desk', async ({ open }) => {
    expect(await look(await open('tech@lanternworks.example'), DESK)).toEqual([]);
    expect(await look(await open('admin@lanternworks.example'), ADMINISTRATION)).toEqual([]);
  });

  test('the desk where something is missing, wrong or open', async ({ open }) => {
    expect(await look(await open('tech@lanternworks.example'), DESK_STATES)).toEqual([]);
  });

  test('a page without a connection', async ({ open }) => {
    const technician = await open('tech@lanternworks.example');
    const { page } = technician;
    technician.provokes(/ERR_INTERNET_DISCONNECTED/);
    await page.getByRole('table').getByRole('link').first().waitFor();
    await page.context().setOffline(true);
    await page
      .getByText(/^(?:No connection|Not live)/)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await violationsOf(technician)).toEqual([]);
    await page.context().setOffline(false);
  });
});

/** What somebody may set for all pages (WCAG 1.4.12), on a window at 200 per cent of 1280 pixels (1.4.4). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test(
  'at 200 per cent and with wide spacing nothing scrolls sideways, and no word of a button is lost',
  { timeout: 180_000 },
  async ({ open }) => {
    const found: string[] = [];
    for (const [email, screens] of [
      ['primary@harborcafe.example', PORTAL],
      ['tech@lanternworks.example', DESK.slice(0, 3)],
    ] as const) {
      const { page } = await open(email);
      await page.setViewportSize({ width: 640, height: 400 });
      for (const screen of screens) {
        await screen.open(page);
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets.push(sheet);
        }, SPACED);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > 640) found.push(`${screen.name}: needs ${needed} of 640 pixels`);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main button, main h1, main label, nav a')]
            .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible')
            .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
            .map((element) => element.textContent),
        );
        found.push(...cut.map((text) => `${screen.name}: ${text} is cut off`));
      }
    }
    expect(found).toEqual([]);
  },
);
