import { expect, test } from 'vitest';
import { eventsAfter, lastPosition } from '../../events/log.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { findProvider } from './ticket-news.queries.ts';
import { newsOf, type NewsParts } from './ticket-news.ts';

const quay = installation();

const RAISE = 'mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id } } }';
const REPLY = 'mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { id } } }';
const ASSIGN = 'mutation($input: AssignTicketInput!) { assignTicket(input: $input) { ticket { id } } }';
const STATUS = 'mutation($input: ChangeTicketStatusInput!) { changeTicketStatus(input: $input) { ticket { id } } }';

/** Two clients, and on each one's ticket people who differ in kind, permissions, language and client. */
async function busyDay(): Promise<void> {
  const { build } = quay;
  const boss = await build.technician({ roles: ['DISPATCHER'] });
  const helper = await build.technician({ locale: 'de' });
  for (const locale of [null, 'de']) {
    const client = await build.client();
    const [asker, chief] = [
      await build.contact({ client, locale }),
      await build.contact({ client, types: ['PRIMARY'] }),
    ];
    const offline = await build.contact({ client, locale, portalAccess: false });
    const coManaged = await build.technician({ roles: ['CO_MANAGED'], clientId: client.id });
    const ticket = await build.ticket({ contact: asker, technician: helper });
    for (const contact of [chief, offline]) await build.participant(ticket, contact);
    await build.secondaryTechnician(ticket, coManaged);
    const on = (given: object) => ({ input: { ticketId: idOf('Ticket', ticket), ...given } });
    await quay.as(asker).query(RAISE, { input: { subject: 'The till', description: 'It is dark.', priority: 'LOW' } });
    await quay.as(chief).query(REPLY, on({ body: 'Any news?' }));
    await quay.as(boss).query(REPLY, on({ body: 'Soon.' }));
    await quay.as(boss).query(REPLY, on({ body: 'Among us.', visibility: 'PROVIDER' }));
    await quay.as(helper).query(REPLY, on({ body: 'For co-managed, too.', visibility: 'INTERNAL' }));
    await quay.as(boss).query(ASSIGN, on({ technicianId: idOf('Technician', boss) }));
    await quay.as(boss).query(ASSIGN, on({ technicianId: idOf('Technician', helper) }));
    await quay.as(helper).query(STATUS, on({ statusId: 'WAITING_CUSTOMER' }));
  }
}

test('of many events at once everybody is told what they would be told of each alone', async () => {
  const { database, clock } = quay;
  await quay.settle([]);
  const before = await lastPosition(database.query);
  await busyDay();
  await quay.settle([]);
  const events = await eventsAfter(database.query, before, 100);
  let statements = 0;
  const parts: NewsParts = {
    query: (statement) => {
      statements += 1;
      return database.query(statement);
    },
    reader: database.reader,
    clock,
    publicUrl: 'https://desk.example.com',
    provider: await findProvider(database.query),
  };
  const together = await newsOf(parts, events);
  const atOnce = statements;
  const alone = [];
  for (const event of events) alone.push(...(await newsOf(parts, [event])));
  expect(together.length).toBeGreaterThan(20);
  expect(together).toEqual(alone);
  // One for the people, one for each mixture of permissions and language.
  expect(atOnce).toBeLessThanOrEqual(8);
  expect(statements - atOnce).toBeGreaterThan(2 * atOnce);
});
