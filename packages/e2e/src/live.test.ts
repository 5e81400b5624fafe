import { expect } from 'vitest';
import { cardOf, countOf, drag, moveByKeys, openBoard } from './board.ts';
import { isNow, write } from './desk.ts';
import { drop, LOG, paste, PHOTO } from './files.ts';
import { Integrator } from './installation.ts';
import type { Person } from './person.ts';
import { newSubject, numberInAddress, rowsOf, writeRequest } from './portal.ts';
import { holdUp } from './slowness.ts';
import { test } from './test.ts';

const NOTE = 'Between us: the roof leaks above that till.';

const standing = ({ page }: Person) => page.getByRole('main').getByRole('definition');
const said = ({ page }: Person) => page.getByRole('region', { name: 'Conversation' });

test(
  'a ticket with two files comes to the open board; drag and keys move it, reply and note are written; each sees their side at once',
  { timeout: 90_000 },
  async ({ open }) => {
    const customer = await open('standard@harborcafe.example');
    const technician = await open('tech@lanternworks.example');
    const dispatcher = await open('dispatch@lanternworks.example');
    const { page: portal } = customer;
    const { page: desk } = technician;
    await openBoard(desk);
    await openBoard(dispatcher.page);

    const subject = newSubject('The till prints upside down');
    await portal.getByRole('link', { name: 'New Ticket' }).click();
    await writeRequest(portal, { subject, urgency: 'High', description: 'Since the rain.' });
    const description = portal.getByRole('textbox', { name: 'What happens?' });
    await drop(description, PHOTO);
    await paste(description, LOG);
    const attached = portal.getByRole('list', { name: 'Attached files' });
    await customer.sees(attached.getByText('till.png'), attached.getByText(LOG.name));
    await portal.getByRole('button', { name: 'Raise Ticket' }).click();
    const number = await numberInAddress(portal);
    await customer.sees(
      said(customer).getByRole('link', { name: /printer "front"\.log/ }),
      said(customer).getByRole('button', { name: /till\.png/ }),
    );

    await technician.sees(cardOf(desk, subject, 'New'));
    await drag(desk, cardOf(desk, subject), 'In Progress');
    await technician.sees(cardOf(desk, subject, 'In Progress'));
    await customer.sees(standing(customer).getByText('In Progress', { exact: true }));
    await dispatcher.sees(cardOf(dispatcher.page, subject, 'In Progress'));
    await moveByKeys(dispatcher.page, cardOf(dispatcher.page, subject), 'Waiting Customer');
    await customer.sees(standing(customer).getByText('Waiting on Client', { exact: true }));
    await technician.sees(cardOf(desk, subject, 'Waiting Customer'));

    await cardOf(desk, subject).getByRole('link').click();
    const beside = desk.getByRole('complementary', { name: `Ticket ${number}` });
    await technician.sees(beside.getByText('Since the rain.'), beside.getByRole('button', { name: /till\.png/ }));
    await beside.getByRole('link', { name: 'Open its page' }).click();
    await isNow(desk, 'Status', 'Waiting Customer');
    const reply = desk.getByRole('textbox', { name: 'Reply', exact: true });
    await reply.fill('Please open the flap and turn the roll.');
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await said(technician).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => reply.inputValue()).toBe('Please open the flap and turn the roll.');
    await desk.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => reply.inputValue()).toBe('');
    await desk.getByRole('tab', { name: 'Note' }).click();
    await drop(desk.getByRole('textbox', { name: 'Note', exact: true }), { ...PHOTO, name: 'roof.png' });
    await write(desk, 'Note', NOTE);
    await technician.sees(said(technician).getByRole('button', { name: /roof\.png/ }));
    await customer.sees(said(customer).getByText('Please open the flap and turn the roll.'));

    await openBoard(desk);
    await portal.getByRole('textbox', { name: /^Write to |^Your reply/ }).fill('It prints the right way up now.');
    await portal.getByRole('button', { name: 'Reply' }).click();
    await technician.sees(cardOf(desk, subject, 'Feedback Received'));
    await cardOf(desk, subject).getByRole('link').click();
    await technician.sees(beside.getByText('It prints the right way up now.'));
    const received = await customer.received();
    expect(received).toContain('turn the roll');
    for (const hidden of [NOTE, 'roof.png', 'INTERNAL']) expect(received).not.toContain(hidden);
  },
);

test('of two who move the same card the second is told where it is, and a board that was away is right again', async ({
  open,
}) => {
  const first = await open('tech@lanternworks.example');
  const second = await open('dispatch@lanternworks.example');
  const asking = await new Integrator(new URL(first.page.url()).origin).signIn('user@alderfinch.example');
  const subject = newSubject('The plotter smells of glue');
  await openBoard(first.page);
  await openBoard(second.page);
  await asking.raiseTicket(subject);
  for (const person of [first, second]) await person.sees(cardOf(person.page, subject, 'New'));

  second.provokes(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  await second.page.context().setOffline(true);
  await moveByKeys(first.page, cardOf(first.page, subject), 'In Progress');
  await first.sees(cardOf(first.page, subject, 'In Progress'));
  const another = newSubject('The plotter hums');
  await asking.raiseTicket(another);
  await first.sees(cardOf(first.page, another, 'New'));
  const waiting = await countOf(first.page, 'New');
  await second.page.context().setOffline(false);
  await second.sees(cardOf(second.page, subject, 'In Progress'), cardOf(second.page, another, 'New'));
  await expect.poll(() => countOf(second.page, 'New')).toBe(waiting);

  // The second does not hear of it in time: what is on its way to them is held up.
  const release = await holdUp(second.page, 'moveCard');
  second.provokes(/status of 409/);
  await moveByKeys(second.page, cardOf(second.page, another), 'Scheduled');
  await moveByKeys(first.page, cardOf(first.page, another), 'Waiting Vendor');
  await first.sees(cardOf(first.page, another, 'Waiting Vendor'));
  release();
  await second.sees(second.page.getByText(/moved it to Waiting Vendor\. It is there now\./).first());
  await second.sees(cardOf(second.page, another, 'Waiting Vendor'));
  await second.seesNo(cardOf(second.page, another, 'Scheduled'));
});

test('who is taken off a ticket while they look is told so, keeps what they typed, and gets nothing more', async ({
  open,
}) => {
  const follower = await open('billing@harborcafe.example');
  const { page } = follower;
  const requester = await open('standard@harborcafe.example');
  const origin = new URL(page.url()).origin;
  const subject = newSubject('The safe does not close');
  await requester.page.getByRole('link', { name: 'New Ticket' }).click();
  await writeRequest(requester.page, { subject, description: 'It beeps.' });
  await drop(requester.page.getByRole('textbox', { name: 'What happens?' }), LOG);
  await requester.sees(requester.page.getByRole('list', { name: 'Attached files' }).getByText(LOG.name));
  await requester.page.getByRole('button', { name: 'Raise Ticket' }).click();
  const number = await numberInAddress(requester.page);

  const [asRequester, asFollower] = await Promise.all(
    ['standard@harborcafe.example', 'billing@harborcafe.example'].map((email) => new Integrator(origin).signIn(email)),
  );
  const { viewer } = await asFollower!.ask<{ viewer: { id: string } }>('{ viewer { ... on Contact { id } } }');
  const { ticket } = await asRequester!.ask<{ ticket: { id: string; files: { url: string }[] } }>(
    'query ($number: Int!) { ticket(number: $number) { id files { url } } }',
    { number },
  );
  const change = (verb: 'subscribeTo' | 'unsubscribeFrom') =>
    asRequester!.ask(
      `mutation ($input: ${verb === 'subscribeTo' ? 'SubscribeTo' : 'UnsubscribeFrom'}TicketInput!) { ${verb}Ticket(input: $input) { ticket { id } } }`,
      {
        input: { ticketId: ticket.id, contactId: viewer.id },
      },
    );
  await change('subscribeTo');
  await page.goto(`/portal/tickets/${number}`);
  const writing = page.getByRole('textbox', { name: /^Write to |^Your reply/ });
  await writing.fill('Half a sentence');
  const file = ticket.files[0]!.url;
  expect((await page.request.get(file)).status()).toBe(200);

  follower.provokes(/status of 404/);
  await change('unsubscribeFrom');
  await follower.sees(`You no longer have access to ticket ${number}`);
  expect(await page.getByRole('textbox', { name: 'What you typed' }).inputValue()).toBe('Half a sentence');
  expect((await page.request.get(file)).status()).toBe(404);
  const before = (await follower.received()).length;
  await asRequester!.ask('mutation ($input: CloseTicketInput!) { closeTicket(input: $input) { ticket { id } } }', {
    input: { ticketId: ticket.id },
  });
  await requester.sees(standing(requester).getByText('Closed', { exact: true }));
  expect((await follower.received()).slice(before)).not.toContain(ticket.id);
});

test('the mails of a ticket stand in the outbox of administrators, as text and as they look', async ({ open }) => {
  const administrator = await open('admin@lanternworks.example');
  const { page } = administrator;
  const origin = new URL(page.url()).origin;
  const [customer, dispatcher] = await Promise.all(
    ['standard@harborcafe.example', 'dispatch@lanternworks.example'].map((email) =>
      new Integrator(origin).signIn(email),
    ),
  );
  const subject = newSubject('The freezer counts backwards');
  const number = await customer!.raiseTicket(subject);
  const { ticket, technicians } = await dispatcher!.ask<{
    ticket: { id: string };
    technicians: { nodes: { id: string; email: string }[] };
  }>('query ($number: Int!) { ticket(number: $number) { id } technicians(first: 50) { nodes { id email } } }', {
    number,
  });
  const priya = technicians.nodes.find(({ email }) => email === 'tech@lanternworks.example')!;
  const act = (verb: string, type: string, input: Record<string, unknown>) =>
    dispatcher!.ask(`mutation ($input: ${type}Input!) { ${verb}(input: $input) { ticket { id } } }`, {
      input: { ticketId: ticket.id, ...input },
    });
  await act('assignTicket', 'AssignTicket', { technicianId: priya.id });
  await act('replyToTicket', 'ReplyToTicket', { body: 'Please leave its door shut.' });
  await act('changeTicketStatus', 'ChangeTicketStatus', { statusId: 'WAITING_CUSTOMER' });
  await act('closeTicket', 'CloseTicket', {});

  await page.goto('/desk/admin/outbox');
  const mails = rowsOf(page, 'Outbox').filter({ hasText: subject });
  for (const about of ['ticket raised', 'ticket assigned', 'reply', 'new status', 'ticket closed'])
    await administrator.sees(mails.filter({ hasText: about }).first());
  await mails.filter({ hasText: 'reply' }).first().getByRole('link').first().click();
  const frame = page.frameLocator('iframe[title="The mail as it looks"]');
  await frame.getByText('Please leave its door shut.').waitFor();
  await page.getByText('As plain text', { exact: true }).click();
  await administrator.sees(page.getByText('Please leave its door shut.'));

  const technician = await open('tech@lanternworks.example');
  await technician.page.goto('/desk/admin/outbox');
  await technician.sees('The administration is for administrators. Ask one of them.');
});
