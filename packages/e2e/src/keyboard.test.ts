import { expect } from 'vitest';
import { cardOf } from './board.ts';
import { isNow } from './desk.ts';
import { enter, listenTo, lostFocus, tabTo, typeInto } from './keyboard.ts';
import { navigation, newSubject, numberInAddress, rowWith } from './portal.ts';
import { test } from './test.ts';

/** Until something is said or drawn, in milliseconds. */
const SOON = { timeout: 10_000 };

const REPLY = 'It is switched on at the back, under the label.';

test(
  'a ticket goes all the way by keyboard alone: raised, answered, moved on the board, closed; and who waits is told',
  {
    timeout: 120_000,
  },
  async ({ open }) => {
    const customer = await open('standard@harborcafe.example');
    const technician = await open('tech@lanternworks.example');
    const { page: portal } = customer;
    const { page: desk } = technician;
    const subject = newSubject('The scale at the counter is dark');

    // The customer raises it.
    await tabTo(customer, portal.getByRole('link', { name: 'Skip to the content' }));
    await enter(customer, portal.getByRole('link', { name: 'New Ticket' }).first());
    await customer.sees(portal.getByRole('heading', { name: 'What do you need?' }));
    await typeInto(customer, portal.getByRole('textbox', { name: 'Subject' }), subject);
    await typeInto(customer, portal.getByRole('textbox', { name: 'What happens?' }), 'Since this morning.');
    const urgencies = portal.getByRole('radio', { name: /^(?:Low|Medium|High)/ });
    await tabTo(customer, urgencies.first());
    await portal.keyboard.press('Space');
    await enter(customer, portal.getByRole('button', { name: 'Raise Ticket' }));
    const number = await numberInAddress(portal);
    await customer.sees(portal.getByRole('heading', { level: 1, name: subject }));
    expect(await lostFocus(portal)).toBeNull();
    const heard = await listenTo(portal);

    // The technician finds and answers it.
    await typeInto(technician, desk.getByRole('textbox', { name: 'Find in list' }), String(number));
    const row = rowWith(desk, 'Open tickets', number);
    await technician.sees(row);
    await enter(technician, row.getByRole('link').first());
    await technician.sees(desk.getByRole('heading', { name: subject }));
    await typeInto(technician, desk.getByRole('textbox', { name: 'Reply', exact: true }), REPLY);
    await enter(technician, desk.getByRole('button', { name: 'Send', exact: true }));
    await technician.sees(desk.getByRole('region', { name: 'Conversation' }).getByText(REPLY));
    expect(await lostFocus(desk)).toBeNull();

    // The customer, who has the ticket open, is told once.
    await customer.sees(portal.getByRole('region', { name: 'Conversation' }).getByText(REPLY));
    await expect.poll(async () => (await heard()).filter((text) => /Priya/.test(text)).length, SOON).toBe(1);

    // The technician moves its card.
    await enter(technician, desk.getByRole('link', { name: 'Boards', exact: true }));
    await typeInto(technician, desk.getByRole('textbox', { name: 'Find on the board' }), String(number));
    const card = cardOf(desk, number);
    await expect.poll(() => desk.getByRole('article').count(), SOON).toBe(1);
    await tabTo(technician, card.getByRole('link'));
    const heardAtDesk = await listenTo(desk);
    await desk.keyboard.press('m');
    const target = desk.getByRole('menuitem', { name: 'In Progress' });
    await target.waitFor();
    await expect
      .poll(() => target.evaluate((item) => item.closest('[role=menu]')?.contains(document.activeElement)))
      .toBe(true);
    for (
      let presses = 0;
      presses < 20 && !(await target.evaluate((item) => item === document.activeElement));
      presses++
    )
      await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await technician.sees(cardOf(desk, number, 'In Progress'));
    await expect
      .poll(
        async () => (await heardAtDesk()).filter((text) => text.startsWith(`${number} moved to In Progress`)).length,
      )
      .toBe(1);
    expect(await lostFocus(desk)).toBeNull();

    // The customer closes it.
    await customer.sees(portal.getByRole('main').getByText('In Progress', { exact: true }).first());
    await enter(customer, portal.getByRole('button', { name: 'Close ticket' }));
    await customer.sees(portal.getByRole('main').getByText('Closed', { exact: true }).first());
    await expect.poll(() => lostFocus(portal), SOON).toBeNull();
    await enter(customer, navigation(portal).getByRole('link', { name: 'Tickets' }));
    await customer.sees(portal.getByRole('heading', { level: 1, name: 'My tickets' }));

    // And it is so at the desk.
    await enter(technician, desk.getByRole('link', { name: 'Tickets', exact: true }).first());
    await enter(technician, desk.getByRole('link', { name: 'Completed' }).first(), 'Shift+Tab');
    await typeInto(technician, desk.getByRole('textbox', { name: 'Find in list' }), String(number));
    await enter(technician, desk.getByRole('table').getByRole('link', { name: subject }).first());
    await isNow(desk, 'Status', 'Complete');
  },
);

for (const [email, path, words] of [
  ['primary@harborcafe.example', '/portal/tickets/all', 'All tickets'],
  ['tech@lanternworks.example', '/desk/tickets', 'Open tickets'],
] as const)
  test(`the focus is in sight on its whole way through ${path}, there and back`, async ({ open }) => {
    const { page } = await open(email);
    await page.goto(path);
    await page.getByRole('table', { name: words }).getByRole('link').first().waitFor();
    const lost: (string | null)[] = [];
    for (const key of ['Tab', 'Shift+Tab'] as const)
      for (let presses = 0; presses < 45; presses++) {
        await page.keyboard.press(key);
        lost.push(await lostFocus(page));
      }
    expect(lost.filter((one) => one !== null)).toEqual([]);
  });
