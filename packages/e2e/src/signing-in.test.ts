import { expect } from 'vitest';
import { PASSWORD } from './accounts.ts';
import { test } from './test.ts';

const CUSTOMER = 'standard@harborcafe.example';

test('a wrong password and an unknown name get the same words', async ({ visit }) => {
  const stranger = await visit();
  const { page } = stranger;
  stranger.provokes(/status of 40\d/);
  await page.goto('/login');
  const answers: string[] = [];
  for (const [email, password] of [
    [CUSTOMER, 'not the password'],
    ['nobody@harborcafe.example', PASSWORD],
  ] as const) {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    const answered = page.waitForResponse('**/graphql');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await answered;
    answers.push(await page.getByRole('alert').innerText());
  }
  expect(answers[0]).toContain('do not fit together');
  expect(answers[1]).toBe(answers[0]);
});

test('a link leads to where it points after signing in by keyboard alone, and signing out ends it in every tab', async ({
  visit,
}) => {
  const customer = await visit();
  const { page } = customer;
  await page.goto('/portal/tickets?view=all');
  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
  await page.keyboard.type(CUSTOMER);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await customer.sees(page.getByRole('heading', { name: 'My tickets' }));
  expect(customer.address).toBe('/portal/tickets?view=all');

  const otherTab = await page.context().newPage();
  await otherTab.goto('/portal');
  await customer.openOwnMenu(otherTab);
  await otherTab.getByRole('menuitem', { name: 'Sign Out' }).click();
  await otherTab.getByRole('heading', { name: 'Sign in' }).waitFor();
  await otherTab.goBack();
  await otherTab.getByRole('heading', { name: 'Sign in' }).waitFor();
  await otherTab.close();

  await customer.sees(page.getByRole('heading', { name: 'Sign in' }));
  await customer.seesNo('Your tickets');
});

test('who signs in where the session of somebody else has ended finds nothing of theirs in the tabs that are still open', async ({
  open,
}) => {
  const customer = await open(CUSTOMER);
  const { page } = customer;
  await page.goto('/portal/tickets/new');
  await page.getByRole('textbox', { name: 'What happens?' }).fill('Our door code does not work.');
  await page.context().clearCookies();

  const otherTab = await page.context().newPage();
  await otherTab.goto('/login');
  await otherTab.getByLabel('E-mail').fill('primary@alderfinch.example');
  await otherTab.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await otherTab.getByRole('button', { name: 'Sign in' }).click();
  await otherTab.getByRole('heading', { name: /^Good / }).waitFor();

  const words = page.getByRole('textbox', { name: 'What happens?' });
  await expect.poll(() => words.inputValue()).toBe('');
});

test('a tab that was without a connection shows nothing of somebody else to who signed in meanwhile', async ({
  open,
}) => {
  const customer = await open('primary@harborcafe.example');
  const { page } = customer;
  await page.goto('/portal/tickets?view=all');
  await page.locator('a[data-row-link]').first().click();
  const words = page.getByRole('textbox', { name: /^(?:Your reply|Write to)/ });
  await words.fill('Our door code does not work.');
  customer.provokes(/ERR_INTERNET_DISCONNECTED|WebSocket connection/);
  await page.context().setOffline(true);
  const input = { email: 'both@harborcafe.example', password: PASSWORD };
  await page.context().request.post('/graphql', {
    data: { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { next } }', variables: { input } },
  });
  await page.context().setOffline(false);
  await expect.poll(() => words.inputValue(), { timeout: 10_000 }).toBe('');
});
