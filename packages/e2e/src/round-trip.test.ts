import { expect } from 'vitest';
import { choose, isNow, openFromList, write } from './desk.ts';
import { navigation, newSubject, raiseTicket, rowWith } from './portal.ts';
import { holdUp } from './slowness.ts';
import { test } from './test.ts';

const REPLY = 'Please switch the modem off and on again.';
const NOTE = 'The contract of this line ended; sales knows.';
const ANSWER = 'Done, it blinks red now.';

test('a ticket goes to the desk and back: taken, answered, noted, completed, reopened; each sees their side of it', async ({
  open,
}) => {
  const customer = await open('standard@harborcafe.example');
  const technician = await open('tech@lanternworks.example');
  const { page: portal } = customer;
  const { page: desk } = technician;
  const subject = newSubject('No internet at the pier');
  const number = await raiseTicket(portal, { subject, urgency: 'High', description: 'Since the storm.' });
  const standing = portal.getByRole('main').getByRole('definition');

  await openFromList(desk, number);
  await technician.sees(desk.getByRole('heading', { name: subject }), desk.getByText('Since the storm.'));
  await isNow(desk, 'Status', 'New');
  await technician.sees(desk.getByText('asked: High'));
  await choose(desk, 'Technician', 'Take it');
  await isNow(desk, 'Status', 'Assigned');
  await choose(desk, 'Status', 'In Progress');
  await isNow(desk, 'Status', 'In Progress');
  await write(desk, 'Reply', REPLY);
  await write(desk, 'Note', NOTE);

  await portal.reload();
  await customer.sees(REPLY, standing.getByText('In Progress', { exact: true }));
  await customer.seesNo(NOTE);
  const answer = portal.getByRole('textbox', { name: /^Write to / });
  await answer.fill(ANSWER);
  await portal.getByRole('button', { name: 'Reply' }).click();
  await customer.sees(portal.getByRole('region', { name: 'Conversation' }).getByText(ANSWER));
  await expect.poll(() => answer.inputValue()).toBe('');

  await desk.reload();
  await isNow(desk, 'Status', 'Feedback Received');
  await technician.sees(ANSWER, NOTE);
  await desk.getByRole('button', { name: 'Complete', exact: true }).click();
  await isNow(desk, 'Status', 'Complete');

  await navigation(portal).getByRole('link', { name: 'Tickets' }).click();
  await portal.getByRole('textbox', { name: 'Search subject or number' }).fill(subject);
  await customer.sees('No open ticket fits.');
  const row = rowWith(portal, 'My tickets', number);
  await portal.getByRole('button', { name: 'Completed' }).click();
  await customer.sees(row);
  await portal.getByRole('button', { name: 'All', exact: true }).click();
  await customer.sees(row.getByText('Closed', { exact: true }));
  await row.getByRole('link').click();
  await portal.getByRole('textbox', { name: /^Why should it be opened again/ }).fill('It fails again.');
  await portal.getByRole('button', { name: 'Ask to reopen' }).click();
  await customer.sees(standing.getByText('Open', { exact: true }), portal.getByText('It fails again.'));

  await desk.reload();
  await isNow(desk, 'Status', 'Ticket Reopened');
  await technician.sees('It fails again.');
  const received = await customer.received();
  expect(received).toContain(REPLY);
  expect(received).not.toContain(NOTE);
  expect(received).not.toContain('INTERNAL');
});

test('of two technicians who change the same ticket, the second is told what the first did, and may insist', async ({
  open,
}) => {
  const first = await open('tech@lanternworks.example');
  const second = await open('dispatch@lanternworks.example');
  const customer = await open('user@alderfinch.example');
  const number = await raiseTicket(customer.page, { subject: newSubject('The plotter asks for a code') });
  for (const { page } of [first, second]) {
    await openFromList(page, number);
    await isNow(page, 'Status', 'New');
  }
  second.provokes(/status of 409/);
  const hurry = await holdUp(second.page, 'changeTicketStatus');
  await choose(second.page, 'Status', 'Waiting Vendor');
  // What is chosen shows before the server has answered.
  const done = first.page.waitForResponse((answer) => !!answer.request().postData()?.includes('ChangeTicketStatus'));
  await choose(first.page, 'Status', 'In Progress');
  await done;
  await isNow(first.page, 'Status', 'In Progress');
  hurry();
  const told = second.page.getByRole('alert').getByText('changed New to In Progress. Your change was not made.');
  await second.sees(told);
  await isNow(second.page, 'Status', 'In Progress');
  await second.page.getByRole('button', { name: 'Change it all the same' }).click();
  await isNow(second.page, 'Status', 'Waiting Vendor');
  await second.seesNo(told);
});
