import { describe, expect, test } from 'vitest';
import { happened } from '../events/record.ts';
import type { Statement } from '../database/database.ts';
import { InProcessHub, type Told } from '../testing/in-process-hub.ts';
import { idOf, installation, viewerOf, type Who } from '../testing/installation.ts';
import { insideId } from './ids.ts';

const quay = installation();

const LIST = `subscription List($after: String) { ticketsChanged(after: $after) { id removed cursor ticket { id number subject priority version status { key name } client { name } contact { name } technician { name } viewerCan { assign } } } }`;
const ONE = `subscription One($id: ID!, $full: Boolean = false) { ticketChanged(id: $id) { id ticket { version number @include(if: $full) conversation(first: 1) { totalCount } } } }`;

/** The hub, with its statements. */
function counted(): { hub: InProcessHub; statements: Statement[] } {
  const statements: Statement[] = [];
  const { query } = quay.database;
  const seeing: typeof query = (statement) => {
    statements.push(statement);
    return query(statement);
  };
  const database = { ...quay.database, query: seeing, reader: quay.database.reader.on(seeing) };
  return { hub: new InProcessHub({ database, clock: quay.clock }), statements };
}

async function listening(
  hub: InProcessHub,
  count: number,
  who: (i: number) => Who,
  query = LIST,
  variables = {},
): Promise<Told[]> {
  const all: Told[] = [];
  for (let i = 0; i < count; i += 1) all.push(await hub.listen(who(i), query, variables));
  return all;
}

describe('what happened is read and written down once for all who get the same', () => {
  test('one event to a thousand subscribers of four kinds at the desk', async () => {
    const desk = await Promise.all(
      (['TECHNICIAN', 'DISPATCHER', 'FINANCE', 'ADMINISTRATOR'] as const).flatMap((role) =>
        Array.from({ length: 5 }, () => quay.build.technician({ roles: [role] })),
      ),
    );
    const ticket = await quay.build.ticket({ technician: desk[0] });
    const { hub, statements } = counted();
    const told = await listening(hub, 1_000, (i) => desk[i % desk.length]!);
    statements.length = 0;
    await hub.tell(happened('ticket.assigned', ticket));
    expect(told.every((one) => one.told.length === 1)).toBe(true);
    expect(hub.stats).toMatchObject({ subscriptions: 1_000, told: 1_000, executed: 4 });
    expect(statements).toHaveLength(1 + 4); // who is told, and what each kind is told

    const times: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const begun = performance.now();
      await hub.tell(happened('ticket.assigned', ticket));
      times.push(performance.now() - begun);
    }
    expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(150);
  });

  test('who sees different tickets is found out in the same statement', async () => {
    const contacts = await Promise.all(Array.from({ length: 30 }, () => quay.build.contact()));
    const technician = await quay.build.technician();
    const ticket = await quay.build.ticket({ contact: contacts[7] });
    const { hub, statements } = counted();
    const told = await listening(hub, 60, (i) => (i % 2 ? contacts[i >> 1]! : technician));
    statements.length = 0;
    await hub.tell(happened('ticket.assigned', ticket));
    expect(told.map((one) => one.told.length)).toEqual(
      Array.from({ length: 60 }, (_, i) => Number(i === 15 || i % 2 === 0)),
    );
    expect(statements).toHaveLength(1 + 2);
  });

  test('whatever they had seen before: the cursor of each is no reason to read again', async () => {
    const technician = await quay.build.technician();
    const ticket = await quay.build.ticket();
    const { hub } = counted();
    for (const id of [ticket, ticket, ticket]) await hub.listen(technician, ONE, { id: idOf('Ticket', id) });
    await hub.tell(happened('ticket.assigned', ticket));
    expect(hub.stats).toMatchObject({ told: 3, executed: 1 });
  });

  test('those who asked for something else are read for by themselves', async () => {
    const technician = await quay.build.technician();
    const id = idOf('Ticket', await quay.build.ticket());
    const { hub } = counted();
    const told = [await hub.listen(technician, ONE, { id }), await hub.listen(technician, ONE, { id, full: true })];
    const other = await hub.listen({ ...viewerOf(technician), locale: 'de' }, ONE, { id });
    await hub.tell(happened('ticket.assigned', { id: insideId('Ticket', id)! }));
    expect(hub.stats.executed).toBe(3);
    expect(told.map((one) => Object.keys(one.told[0]!['ticket'] as object))).toEqual([
      ['version', 'conversation'],
      ['version', 'number', 'conversation'],
    ]);
    expect(other.told).toHaveLength(1);
  });

  test('and so is whoever is shown something that depends on who they are', async () => {
    const client = await quay.build.client();
    const bosses = await Promise.all(
      Array.from({ length: 3 }, () => quay.build.contact({ client, types: ['PRIMARY'], securityRole: null })),
    );
    const ticket = await quay.build.ticket({ contact: bosses[0] });
    const { hub } = counted();
    const told = await listening(
      hub,
      6,
      (i) => bosses[i % 3]!,
      'subscription { ticketsChanged { ticket { viewerCan { reply } contact { permissions } } } }',
    );
    await hub.tell(happened('ticket.assigned', ticket));
    expect(hub.stats).toMatchObject({ told: 6, executed: 3 });
    expect(told.map((one) => (one.told[0]!['ticket'] as Theirs).contact.permissions.length > 0)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

type Theirs = { readonly contact: { readonly permissions: readonly string[] } };
