import { describe, expect, test } from 'vitest';
import { endpoint } from '../../testing/endpoint.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { sockets } from '../../testing/sockets.ts';

const home = installation();
const server = endpoint(home);
const live = sockets(home, server);

const ONE = `subscription One($id: ID!, $after: String) { ticketChanged(id: $id, after: $after) { id removed cursor ticket { id version subject status { key } priority } } }`;
const ALL = `subscription All($after: String) { ticketsChanged(after: $after) { id removed cursor ticket { id version status { key } } } }`;
const STATUS = `mutation($id: ID!, $status: ID!) { changeTicketStatus(input: { ticketId: $id, statusId: $status }) { ticket { id } } }`;
const PRIORITY = `mutation($id: ID!, $priority: TicketPriority!) { changeTicketPriority(input: { ticketId: $id, priority: $priority }) { ticket { id } } }`;
const REPLY = `mutation($id: ID!, $visibility: MessageVisibility) { replyToTicket(input: { ticketId: $id, body: "Hello", visibility: $visibility }) { reply { id } } }`;

describe('after an interruption', () => {
  test('it goes on behind the last change: nothing is missing, nothing comes twice', async () => {
    const contact = await home.build.contact();
    const technician = home.as(await home.build.technician());
    const id = idOf('Ticket', await home.build.ticket({ contact }));
    const first = await live.as(contact);
    const before = await first.live(ONE, { id });
    await technician.query(PRIORITY, { id, priority: 'LOW' });
    await live.tell();
    const [{ cursor }] = (await first.told(before)) as [{ cursor: string }];
    await first.close();

    await technician.query(PRIORITY, { id, priority: 'MEDIUM' });
    await technician.query(REPLY, { id, visibility: 'INTERNAL' });
    await live.tell();
    await technician.query(STATUS, { id, status: 'IN_PROGRESS' });
    const second = await live.as(contact);
    // The last of it happens while it is found out what was missed.
    const [one] = await Promise.all([second.live(ONE, { id, after: cursor }), live.tell()]);
    const all = await second.live(ALL, { after: cursor });
    await live.tell();
    const versions = (changes: readonly Record<string, unknown>[]): unknown[] =>
      changes.map(({ ticket }) => (ticket as { version: number }).version);
    for (const listening of [one, all]) {
      const seen = versions(await second.told(listening));
      expect(seen.at(-1)).toBe(4);
      expect(seen.length).toBeLessThanOrEqual(2);
    }
    await technician.query(PRIORITY, { id, priority: 'HIGH' });
    await live.tell();
    expect(versions(await second.told(one))).toEqual([5]);
    expect(versions(await second.told(all))).toEqual([5]);
    await second.close();
  });

  test('over and over, while things happen: each change once and in its order, the last one in any case', async () => {
    const contact = await home.build.contact();
    const technician = home.as(await home.build.technician());
    const id = idOf('Ticket', await home.build.ticket({ contact }));
    // Whoever was told nothing yet has no place to go on from.
    const first = await live.as(contact);
    const before = await first.live(ALL);
    await technician.query(PRIORITY, { id, priority: 'LOW' });
    await live.tell();
    let [{ cursor: after }] = (await first.told(before)) as [{ cursor: string }];
    await first.close();

    let done = false;
    const happening = async (): Promise<void> => {
      for (let i = 0; i < 40; i += 1) await technician.query(PRIORITY, { id, priority: i % 2 ? 'LOW' : 'HIGH' });
      done = true;
    };
    const telling = async (): Promise<void> => {
      while (!done) await live.tell();
      await live.tell();
    };
    type Change = { cursor: string; ticket: { version: number } };
    const listening = async (): Promise<readonly Change[]> => {
      const seen: Change[] = [];
      const listen = async (): Promise<void> => {
        const page = await live.as(contact);
        const told = await page.live(ALL, { after });
        const changes = (await page.told(told)) as readonly Change[];
        await page.close();
        seen.push(...changes);
        after = changes.at(-1)?.cursor ?? after;
      };
      while (!done) await listen();
      await told;
      await listen();
      return seen;
    };
    const told = Promise.all([happening(), telling()]);
    const seen = await listening();
    expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(seen.length);
    const versions = seen.map(({ ticket }) => ticket.version);
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    expect(versions.at(-1)).toBe(42);
  });

  test('nothing comes again when nothing happened', async () => {
    const contact = await home.build.contact();
    const id = idOf('Ticket', await home.build.ticket({ contact }));
    const page = await live.as(contact);
    const before = await page.live(ONE, { id });
    await home.as(contact).query(REPLY, { id });
    await live.tell();
    const [{ cursor }] = (await page.told(before)) as [{ cursor: string }];
    const again = await page.live(ONE, { id, after: cursor });
    await live.tell();
    expect(await page.told(again)).toEqual([]);
    await page.close();
  });

  test.each([
    ['nonsense', 'not_a_cursor'],
    ['AAAAAAAAAAAAAAAAAAAAAA', 'not_a_cursor'],
    [null, 'too_long_ago'],
  ])('a cursor of %s is refused: %s', async (given, code) => {
    const contact = await home.build.contact();
    const ticket = await home.build.ticket({ contact });
    const id = idOf('Ticket', ticket);
    const page = await live.as(contact, { locale: 'de' });
    const before = await page.live(ONE, { id });
    await home.as(contact).query(REPLY, { id });
    await live.tell();
    const [{ cursor }] = (await page.told(before)) as [{ cursor: string }];
    if (!given) {
      await home.database.query({
        text: `with e as (insert into event (id, type, version, subject_id, payload, occurred_at)
            select gen_random_uuid(), 'ticket.assigned', 1, $1, '{}', $2 from generate_series(1, 501) returning id)
          insert into event_pending select id from e`,
        values: [(await home.build.ticket()).id, home.clock.now()],
      });
      await live.tell();
    }
    const told = await page.live(ONE, { id, after: given ?? cursor });
    const message = given ? 'Das ist keine Seitenmarke.' : 'Seitdem ist zu viel geschehen: Laden Sie neu.';
    expect(told.waiting[0]?.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after', code, message }],
    });
    await page.close();
  });
});
