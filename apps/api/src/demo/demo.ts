import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Storage } from '../storage/storage.ts';
import { makeAssets } from './assets.ts';
import { readBuiltIn } from './built-in.ts';
import { calendarAround } from './calendar.ts';
import { continueNumbers, insertRows, lockLoading, nameProvider, occupancy, queryIn } from './demo.queries.ts';
import { makeFiles } from './files.ts';
import { makeInvoices } from './invoices.ts';
import { makeMails } from './mails.ts';
import { DEMO_MARK, makePeople } from './people.ts';
import { makeTickets } from './tickets.ts';

/** Everybody's, technicians and customers alike. */
export const DEMO_PASSWORD = 'quayside-demo';

type DemoParts = Pick<Database, 'dataSource' | 'reader'> & {
  readonly storage: Storage;
  /** Where people find the installation. */
  readonly publicUrl: string;
};

/**
 * Fills an empty installation with the world of Lanternworks IT, all or nothing. Does nothing where it is already; throws where the
 * database holds the clients of somebody else. What it makes depends on the day of the clock and on nothing else.
 */
export async function loadDemo(parts: DemoParts, clock: Clock): Promise<void> {
  await parts.dataSource.transaction(async (manager) => {
    await lockLoading(manager);
    const found = await occupancy(manager, DEMO_MARK);
    if (found === 'somebody else')
      throw new Error(
        'The database holds clients that are not those of the demo. The demo needs a database of its own.',
      );
    if (found === 'nobody') await fill(manager, parts, clock);
  });
}

async function fill(manager: EntityManager, { reader, storage, publicUrl }: DemoParts, clock: Clock): Promise<void> {
  const builtIn = await readBuiltIn(manager);
  const calendar = calendarAround(clock.now());
  const people = makePeople(builtIn, await passwordHash(), new Date(calendar.today));
  const assets = makeAssets(people, calendar);
  const { invoices, lines } = makeInvoices(people, calendar);
  const tickets = makeTickets(people, assets, builtIn, calendar);

  await nameProvider(manager, { name: 'Lanternworks IT', phone: '555 0134', email: 'support@lanternworks.example' });
  await insertRows(
    manager,
    'client',
    people.companies.map(({ row }) => row),
  );
  await insertRows(
    manager,
    'site',
    people.companies.flatMap(({ sites }) => sites),
  );
  await insertRows(manager, 'login', people.logins);
  await insertRows(
    manager,
    'contact',
    people.companies.flatMap(({ contacts }) => contacts.map(({ row }) => row)),
  );
  await insertRows(
    manager,
    'technician',
    people.technicians.map(({ row }) => row),
  );
  await insertRows(
    manager,
    'asset',
    [...assets.values()].flatMap((owned) => owned.map(({ row }) => row)),
  );
  await insertRows(manager, 'invoice', invoices);
  await insertRows(manager, 'invoice_line', lines);
  await insertRows(
    manager,
    'ticket',
    tickets.map(({ ticket }) => ticket),
  );
  await insertRows(
    manager,
    'ticket_message',
    tickets.flatMap(({ messages }) => messages),
  );
  await insertRows(manager, 'file', await makeFiles(tickets, storage));
  await insertRows(
    manager,
    'ticket_participant',
    tickets.flatMap(({ participants }) => participants),
  );
  await insertRows(
    manager,
    'ticket_secondary_technician',
    tickets.flatMap(({ secondary }) => secondary),
  );
  await insertRows(
    manager,
    'event',
    tickets.flatMap(({ events }) => events),
  );
  await insertRows(manager, 'mail', await makeMails({ query: queryIn(manager), reader, publicUrl }, tickets));
  await continueNumbers(manager, 'ticket');
  await continueNumbers(manager, 'invoice');
}

/** One hash for all, with a salt that is always the same: the password is public, and two loads are to be equal. */
const passwordHash = (): Promise<string> => hash(DEMO_PASSWORD, { salt: Buffer.from('quayside demo 16') });
