import { expect } from 'vitest';
import { navigation, newSubject, numberInAddress, raiseTicket, rowsOf, rowWith, writeRequest } from './portal.ts';
import { test } from './test.ts';

const CUSTOMER = 'standard@harborcafe.example';

test('somebody with the type STANDARD starts at their own tickets and equipment, without money and machines of others', async ({
  open,
}) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  await customer.sees(page.getByRole('heading', { name: /^Good (morning|afternoon|evening), / }));
  await customer.sees(
    page.getByRole('heading', { name: 'Your equipment' }),
    page.getByRole('link', { name: /^Get help with / }).first(),
  );
  await customer.seesNo(page.getByRole('heading', { name: 'Unpaid invoices' }));
  expect(await navigation(page).getByRole('link').allInnerTexts()).toEqual(['Home', 'Tickets']);
});

test('a ticket is raised, and found again by search, view, filter and order, all of it in the address', async ({
  open,
}) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  const list = { view: 'all', status: 'OPEN', sort: '-created' };
  const subject = newSubject('The espresso till prints blank receipts');
  await page.getByRole('link', { name: 'New Ticket' }).click();
  const urgency = page.getByRole('group', { name: 'How urgent is it?' });
  await customer.sees(urgency.getByText('15 to 30 minutes'), urgency.getByText('the same business day'));
  expect(await urgency.getByRole('radio').count()).toBe(3);
  await writeRequest(page, {
    subject,
    urgency: 'High',
    description: 'Since this morning.\nAll of them are white.',
    category: 'Printing',
  });
  // Twice, as people do who are used to double clicks.
  await page.getByRole('button', { name: 'Raise Ticket' }).dblclick();
  const number = await numberInAddress(page);
  await customer.sees(page.getByRole('heading', { name: subject }), `Ticket ${number}, raised by you today`);
  await customer.sees(page.getByRole('region', { name: 'Conversation' }).getByText('All of them are white.'));
  const details = page.getByRole('region', { name: 'Details' });
  await customer.sees(details.getByText('High, as asked'), details.getByText('Printing'));

  await navigation(page).getByRole('link', { name: 'Tickets' }).click();
  const found = rowWith(page, 'My tickets', number);
  await customer.sees(found.getByText('Open', { exact: true }));
  await page.getByRole('textbox', { name: 'Search subject or number' }).fill(subject);
  await expect.poll(() => rowsOf(page, 'My tickets').count()).toBe(1);
  await customer.sees(found.getByRole('link', { name: subject }));
  await page.getByRole('button', { name: 'Completed' }).click();
  await customer.sees('No completed ticket fits.');
  await page.getByRole('button', { name: 'Search all tickets' }).click();
  await customer.sees(found);
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitemradio', { name: 'Closed' }).click();
  await customer.sees('No ticket fits.');
  await page.getByRole('button', { name: 'Clear search and filter' }).click();
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitemradio', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Raised' }).click();
  await expect.poll(() => customer.listed).toEqual(list);
  await customer.sees(rowsOf(page, 'My tickets').first().getByText(String(number)));

  await page.reload();
  await customer.sees(rowsOf(page, 'My tickets').first().getByText(String(number)));
  expect(await page.getByRole('button', { name: 'All', exact: true }).getAttribute('aria-pressed')).toBe('true');
  await found.getByRole('link').click();
  await customer.sees(page.getByRole('heading', { name: subject }));
  await page.goBack();
  await customer.sees(found);
  expect(customer.listed).toEqual(list);
});

test('an empty form says at the fields what is missing, keeps the rest, and a draft survives a reload', async ({
  open,
}) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  await page.goto('/portal/tickets/new');
  const subject = page.getByRole('textbox', { name: 'Subject' });
  const description = page.getByRole('textbox', { name: 'What happens?' });
  await description.fill('The door of the cold room does not close.');
  await page.getByRole('button', { name: 'Raise Ticket' }).click();
  await customer.sees('Say in a few words what it is about.', 'Choose one, so that we know what to do first.');
  expect(await subject.getAttribute('aria-invalid')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  expect(await description.inputValue()).toBe('The door of the cold room does not close.');

  await subject.fill('Cold room');
  await page.getByRole('radio', { name: /^Low/ }).check();
  await page.reload();
  await customer.sees('Draft kept on this device');
  expect(await subject.inputValue()).toBe('Cold room');
  expect(await description.inputValue()).toBe('The door of the cold room does not close.');
  expect(await page.getByRole('radio', { name: /^Low/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await subject.inputValue()).toBe('');
});

test('what looks like code, a template, or another direction is text in every place', async ({ open }) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  const odd = '🥐 مرحبا <script>alert(1)</script> {{constructor}} $t(column.ticket) <b>"&amp;\'';
  const number = await raiseTicket(page, { subject: odd, description: `${odd}\n<img src=x onerror=alert(2)>` });
  await customer.sees(page.getByRole('heading', { name: odd, exact: true }));
  await customer.sees(page.getByText('<img src=x onerror=alert(2)>'));
  expect(await page.title()).toContain(odd);
  await navigation(page).getByRole('link', { name: 'Tickets' }).click();
  await customer.sees(rowWith(page, 'My tickets', number).getByRole('link', { name: odd, exact: true }));
  await navigation(page).getByRole('link', { name: 'Home' }).click();
  await customer.sees(page.getByRole('link', { name: odd, exact: true }));
});

test('what is typed survives a lost connection and a session that ended, and two quick presses send it once', async ({
  open,
}) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  await raiseTicket(page, { subject: newSubject('The fryer beeps') });
  const reply = page.getByRole('textbox', { name: 'Your reply' });
  const said = page.getByRole('region', { name: 'Conversation' });

  customer.provokes(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await reply.fill('It beeps again.');
  await page.getByRole('button', { name: 'Reply' }).click();
  await customer.sees(page.getByRole('alert').getByText('Your text is kept.'));
  await page.context().setOffline(false);
  await reply.press('Control+Enter');
  await reply.press('Control+Enter');
  await customer.sees(said.getByText('It beeps again.'));
  await expect.poll(() => reply.inputValue()).toBe('');

  await reply.fill('And once more.');
  await customer.hears();
  customer.provokes(/status of 401/);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Reply' }).click();
  await customer.signInHere(CUSTOMER);
  await customer.sees(said.getByText('It beeps again.'));
  expect(await said.getByText('It beeps again.').count()).toBe(1);
  expect(await reply.inputValue()).toBe('And once more.');
});
