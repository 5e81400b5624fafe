import { expect } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { phone, type Person } from './person.ts';
import { navigation, newSubject, raiseTicket, rowWith } from './portal.ts';
import { ADMINISTRATION, DESK, PORTAL, SIGN_IN, type Screen } from './screens.ts';
import { test } from './test.ts';

/** Widths of screens in pixels: a usual phone, and the narrowest that WCAG asks for. */
const WIDTHS = [390, 320];

test('on a phone a customer raises a ticket and follows it with the bar at the thumb', async ({ open }) => {
  const customer = await open('standard@harborcafe.example', phone);
  const { page } = customer;
  const subject = newSubject('The tablet at the door is frozen');
  expect(await navigation(page).getByRole('link').allInnerTexts()).toEqual(['Home', 'Tickets', 'New']);
  const number = await raiseTicket(page, { subject, urgency: 'Low' });
  await customer.sees(page.getByRole('heading', { name: subject }));
  await navigation(page).getByRole('link', { name: 'Tickets' }).tap();
  await rowWith(page, 'My tickets', number).tap();
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Now it is black.');
  await page.getByRole('button', { name: 'Reply' }).tap();
  await customer.sees(page.getByRole('region', { name: 'Conversation' }).getByText('Now it is black.'));
  await navigation(page).getByRole('link', { name: 'Home' }).tap();
  await customer.sees(page.getByRole('link', { name: subject }));
  await navigation(page).getByRole('button', { name: 'More' }).tap();
  await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Sign Out' }).tap();
  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
});

test(
  'no screen scrolls sideways at 390 and 320 pixels, and none violates WCAG 2.2 AA there',
  { timeout: 120_000 },
  async ({ open, visit }) => {
    const found: string[] = [];
    const look = async (person: Person, screens: readonly Screen[]) => {
      for (const screen of screens) {
        await screen.open(person.page);
        for (const violation of await violationsOf(person)) found.push(`${screen.name}: ${violation}`);
        for (const width of WIDTHS) {
          const needed = await widthAt(person, width);
          if (needed > width) found.push(`${screen.name}: needs ${needed} of ${width} pixels`);
        }
        await widthAt(person, WIDTHS[0]!);
      }
    };
    await look(await visit(phone), [SIGN_IN]);
    await look(await open('primary@harborcafe.example', phone), PORTAL);
    await look(await open('tech@lanternworks.example', phone), DESK);
    await look(await open('admin@lanternworks.example', phone), ADMINISTRATION);
    expect(found).toEqual([]);
  },
);

/** How wide the page becomes on a screen of this width. */
async function widthAt({ page }: Person, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 844 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
