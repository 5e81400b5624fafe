import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../clients/client.entity.ts';
import type { Contact } from '../people/contact.entity.ts';
import { Login } from '../people/login.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import type { Ticket } from './ticket.entity.ts';
import type { Consumer } from '../../events/consumers.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { mailOfTickets } from './tickets.consumers.ts';

const quay = installation();

const REPLY = 'mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { id } } }';
const RAISE = 'mutation($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id } } }';
const ASSIGN = 'mutation($input: AssignTicketInput!) { assignTicket(input: $input) { ticket { id } } }';
const STATUS = 'mutation($input: ChangeTicketStatusInput!) { changeTicketStatus(input: $input) { ticket { id } } }';
const CLOSE = 'mutation($input: CloseTicketInput!) { closeTicket(input: $input) { ticket { id } } }';
const REOPEN = 'mutation($input: ReopenTicketInput!) { reopenTicket(input: $input) { ticket { id } } }';
const PRIORITY =
  'mutation($input: ChangeTicketPriorityInput!) { changeTicketPriority(input: $input) { ticket { id } } }';

type People = Readonly<
  Record<'maya' | 'noor' | 'sven' | 'lars' | 'zoe' | 'pia', Contact> &
    Record<'tess' | 'sam' | 'cora' | 'dan' | 'fay' | 'otto', Technician>
>;
let harbor: Client;
let people: People;
let consumer: Consumer;

beforeAll(async () => {
  const { build, database } = quay;
  harbor = await build.client({ name: 'Harbor' });
  const contact = (name: string, given = {}) =>
    build.contact({ client: harbor, name, email: `${name.toLowerCase()}@harbor.example`, ...given });
  const technician = (name: string, given = {}) =>
    build.technician({ name, email: `${name.toLowerCase()}@desk.example`, ...given });
  people = {
    maya: await contact('Maya'),
    noor: await contact('Noor'),
    sven: await contact('Sven', { disabledAt: quay.clock.now() }),
    lars: await contact('Lars', { email: null }),
    zoe: await contact('Zoe', { portalAccess: false }),
    pia: await contact('Pia', { types: ['PRIMARY'] }),
    tess: await technician('Tess', { roles: ['DISPATCHER'] }),
    sam: await technician('Sam'),
    cora: await technician('Cora', { roles: ['CO_MANAGED'], clientId: harbor.id }),
    dan: await technician('Dan', { disabledAt: quay.clock.now() }),
    fay: await technician('Fay', { roles: ['FINANCE'] }),
    otto: await technician('Otto', { roles: ['CO_MANAGED'], clientId: (await build.client()).id }),
  };
  consumer = mailOfTickets({ reader: database.reader, publicUrl: 'https://desk.example.com', sends: true });
  await build.provider({ name: 'Lanternworks IT', phone: '555 0134', email: 'support@lanternworks.example' });
  await quay.settle([consumer]); // from now on
});

type Row = {
  template: string;
  toAddress: string;
  toName: string;
  subject: string;
  text: string;
  html: string;
  state: string;
  messageId: string;
  nextAttemptAt: Date | null;
};

/** The mails that an act leads to, by address. */
async function mailsOf(act: () => Promise<unknown>): Promise<Row[]> {
  const before = await mails();
  await act();
  await quay.settle([consumer]);
  const known = new Set(before.map(({ messageId }) => messageId));
  return (await mails()).filter(({ messageId }) => !known.has(messageId));
}

const mails = (): Promise<Row[]> =>
  quay.database.query<Row>({
    text: `select template, to_address as "toAddress", to_name as "toName", subject, text, html, state, message_id as "messageId",
      next_attempt_at as "nextAttemptAt" from mail order by to_address, template`,
    values: [],
  });

const toldTo = async (act: () => Promise<unknown>): Promise<string[]> =>
  (await mailsOf(act)).map(
    ({ toAddress, template }) => `${toAddress.split('@')[0]}: ${template.replace('ticket.', '')}`,
  );

/** Maya's ticket, worked by Tess with everybody else on it who can be. */
async function busyTicket(given: { status?: string; technician?: Technician } = {}): Promise<Ticket> {
  const { build } = quay;
  const { maya, noor, sven, lars, tess, sam, cora, dan, fay, otto } = people;
  const ticket = await build.ticket({ contact: maya, technician: tess, ...given });
  for (const contact of [noor, sven, lars]) await build.participant(ticket, contact);
  for (const technician of [sam, cora, dan, fay, otto]) await build.secondaryTechnician(ticket, technician);
  return ticket;
}

const on = (ticket: Ticket, given = {}) => ({ input: { ticketId: idOf('Ticket', ticket), ...given } });

describe('the language of a mail', () => {
  const wordsOf = async (act: () => Promise<unknown>): Promise<Record<string, string | undefined>> =>
    Object.fromEntries(
      (await mailsOf(act)).map(({ toAddress, text, html }) => [
        toAddress.split('@')[0],
        `${/lang="(\w+)"/.exec(html)?.[1]}: ${text.split('\n')[0]}`,
      ]),
    );

  test('is the one that its reader chose, and English for who chose none: one mail each', async () => {
    const { build } = quay;
    const harry = await build.contact({ client: harbor, email: 'harry@harbor.example', locale: 'de' });
    const ticket = await build.ticket({ contact: harry, technician: people.tess });
    await build.participant(ticket, people.noor);
    await build.participant(ticket, await build.contact({ client: harbor, email: 'una@harbor.example', locale: 'xx' }));
    const act = () => quay.as(people.tess).query(REPLY, on(ticket, { body: 'Hello' }));
    expect(await wordsOf(act)).toEqual({
      harry: 'de: Tess hat geantwortet',
      noor: 'en: Tess replied',
      una: 'en: Tess replied',
    });
  });

  test('and its statuses are named in it; technicians have theirs too', async () => {
    const { build } = quay;
    const harry = await build.contact({ client: harbor, email: 'harry@harbor.example', locale: 'de' });
    const theo = await build.technician({ email: 'theo@desk.example', locale: 'de' });
    const ticket = await build.ticket({ contact: harry, technician: theo });
    const wait = () => quay.as(people.tess).query(STATUS, on(ticket, { statusId: 'WAITING_CUSTOMER' }));
    expect(await wordsOf(wait)).toEqual({ harry: 'de: Das Ticket steht jetzt auf: Wartet auf Kunde' });
    const give = () => quay.as(people.tess).query(ASSIGN, on(ticket, { technicianId: idOf('Technician', theo) }));
    await quay.as(people.tess).query(ASSIGN, on(ticket, { technicianId: idOf('Technician', people.sam) }));
    expect(await wordsOf(give)).toMatchObject({ theo: 'de: Tess hat Ihnen ein Ticket zugewiesen' });
  });
});

describe('whom a mail tells of', () => {
  test('a ticket that they raised: a receipt to who raised it', async () => {
    const raise = () => quay.as(people.maya).query(RAISE, { input: { subject: 'Till', priority: 'LOW' } });
    expect(await toldTo(raise)).toEqual(['maya: raised']);
  });

  test('a ticket that somebody raised for them, and nothing to who did', async () => {
    const input = { subject: 'Till', priority: 'LOW', contactId: idOf('Contact', people.maya) };
    expect(await toldTo(() => quay.as(people.pia).query(RAISE, { input }))).toEqual(['maya: raised']);
    expect(await toldTo(() => quay.as(people.tess).query(RAISE, { input }))).toEqual(['maya: raised']);
  });

  test.each([
    ['a technician replies', 'tess', {}, ['maya: replied', 'noor: replied']],
    ['another technician replies', 'sam', {}, ['maya: replied', 'noor: replied']],
    ['the requester replies', 'maya', {}, ['noor: replied', 'tess: replied']],
    ['a participant replies', 'noor', {}, ['maya: replied', 'tess: replied']],
    ['the primary technician writes a note', 'tess', { visibility: 'INTERNAL' }, ['cora: noted', 'sam: noted']],
    ['a secondary technician writes a note', 'sam', { visibility: 'INTERNAL' }, ['cora: noted', 'tess: noted']],
    ['a co-managed technician writes a note', 'cora', { visibility: 'INTERNAL' }, ['sam: noted', 'tess: noted']],
    ['a note is for the provider alone', 'tess', { visibility: 'PROVIDER' }, ['sam: noted']],
  ] as const)('%s', async (_, who, given, expected) => {
    const ticket = await busyTicket();
    expect(await toldTo(() => quay.as(people[who]).query(REPLY, on(ticket, { body: 'Hello', ...given })))).toEqual(
      expected,
    );
  });

  test('an assignment: the technician, unless they took it themselves or it is somebody else’s by now', async () => {
    const assign = (ticket: Ticket, to: Technician) =>
      quay.as(people.tess).query(ASSIGN, on(ticket, { technicianId: idOf('Technician', to) }));
    const ticket = await quay.build.ticket({ contact: people.maya });
    expect(await toldTo(() => assign(ticket, people.sam))).toEqual(['sam: assigned']);
    expect(await toldTo(() => assign(ticket, people.tess))).toEqual([]);
    expect(
      await toldTo(async () => {
        await assign(ticket, people.cora);
        await assign(ticket, people.sam);
      }),
    ).toEqual(['sam: assigned']);
  });

  test.each([
    ['what customers are told', 'WAITING_CUSTOMER', ['maya: status_changed', 'noor: status_changed']],
    ['something of the desk', 'SCHEDULING_NEEDED', []],
    ['complete', 'COMPLETE', ['maya: closed', 'noor: closed']],
  ] as const)('a status that changes: %s', async (_, statusId, expected) => {
    const ticket = await busyTicket();
    expect(await toldTo(() => quay.as(people.tess).query(STATUS, on(ticket, { statusId })))).toEqual(expected);
  });

  test('a ticket that is closed or opened again, but who did it', async () => {
    const ticket = await busyTicket();
    expect(await toldTo(() => quay.as(people.noor).query(CLOSE, on(ticket)))).toEqual(['maya: closed']);
    expect(await toldTo(() => quay.as(people.maya).query(REOPEN, on(ticket)))).toEqual([
      'noor: reopened',
      'tess: reopened',
    ]);
    expect(await toldTo(() => quay.as(people.tess).query(CLOSE, on(ticket)))).toEqual(['maya: closed', 'noor: closed']);
  });

  test('a reply once, whatever status answers it', async () => {
    const waiting = await busyTicket({ status: 'WAITING_CUSTOMER' });
    const reply = (ticket: Ticket) => quay.as(people.maya).query(REPLY, on(ticket, { body: 'Here you are' }));
    expect(await toldTo(() => reply(waiting))).toEqual(['noor: replied', 'tess: replied']);
    const closed = await busyTicket({ status: 'COMPLETE' });
    expect(await toldTo(() => reply(closed))).toEqual(['noor: replied', 'tess: replied']);
    const again = await busyTicket({ status: 'COMPLETE' });
    expect(await toldTo(() => quay.as(people.maya).query(REOPEN, on(again, { body: 'Still broken' })))).toEqual([
      'noor: replied',
      'tess: replied',
    ]);
  });

  test('nobody of a priority', async () => {
    const ticket = await busyTicket();
    expect(await toldTo(() => quay.as(people.tess).query(PRIORITY, on(ticket, { priority: 'LOW' })))).toEqual([]);
  });

  test('one person once, in whatever places', async () => {
    const { build } = quay;
    const both = await build.contact({ client: harbor, name: 'Ida', email: 'IDA@harbor.example' });
    const ticket = await build.ticket({ contact: both, technician: people.tess });
    await build.participant(ticket, await build.contact({ client: harbor, name: 'Ida', email: 'ida@harbor.example' }));
    const reply = () => quay.as(people.tess).query(REPLY, on(ticket, { body: 'Hello' }));
    expect(await toldTo(reply)).toEqual(['IDA: replied']);
  });

  test('not a person whose other membership wrote it', async () => {
    const { manager } = quay.database.dataSource;
    const login = await manager.save(
      manager.create(Login, { id: crypto.randomUUID(), email: 'twice@example.com', createdAt: quay.clock.now() }),
    );
    const contact = await quay.build.contact({ client: harbor, loginId: login.id });
    const technician = await quay.build.technician({ loginId: login.id });
    const ticket = await quay.build.ticket({ contact, technician });
    expect(await toldTo(() => quay.as(technician).query(REPLY, on(ticket, { body: 'Hello' })))).toEqual([]);
  });

  test('a second time nothing, however often the events are read', async () => {
    const ticket = await busyTicket();
    const [first] = await mailsOf(() => quay.as(people.tess).query(REPLY, on(ticket, { body: 'Hello' })));
    const again = await toldTo(() =>
      quay.database.query({ text: `update event_consumer set position = 0 where name = $1`, values: [consumer.name] }),
    );
    // Whatever was never told, since it happened before there were mails, comes now; what was told does not come again.
    expect(again).not.toContain('maya: replied');
    expect((await mails()).filter(({ messageId }) => messageId === first?.messageId)).toHaveLength(1);
  });
});

describe('what stands in a mail', () => {
  test('text, both links, who and why', async () => {
    const ticket = await busyTicket({ status: 'WAITING_CUSTOMER' });
    const [noor, tess] = await mailsOf(() =>
      quay.as(people.maya).query(REPLY, on(ticket, { body: 'It <b>works</b>\n  now' })),
    );
    expect(noor).toMatchObject({ toName: 'Noor', state: 'QUEUED', nextAttemptAt: quay.clock.now() });
    expect(noor?.subject).toBe(`[${ticket.number}] ${ticket.subject}`);
    expect(noor?.messageId).toMatch(/^<[\w-]{24}@desk\.example\.com>$/);
    expect(noor?.text).toContain('Maya replied\n\nIt <b>works</b>\n  now\n');
    expect(noor?.text).toContain(`https://desk.example.com/portal/tickets/${ticket.number}`);
    expect(noor?.text).toContain(
      'You get this because you take part in this ticket.\nLanternworks IT · 555 0134 · support@lanternworks.example',
    );
    expect(noor?.text).toContain('Status: Open');
    expect(noor?.html).toContain('It &lt;b&gt;works&lt;/b&gt;<br>&nbsp;&nbsp;now');
    expect(tess?.text).toContain(`https://desk.example.com/desk/tickets/${ticket.number}`);
    expect(tess?.text).toContain('Status: Feedback Received\nClient: Harbor\nContact: Maya\nPriority: Undetermined');
  });

  test('the status in the words of customers', async () => {
    const ticket = await busyTicket();
    const [maya] = await mailsOf(() =>
      quay.as(people.tess).query(STATUS, on(ticket, { statusId: 'WAITING_MATERIALS' })),
    );
    expect(maya?.text).toContain('The ticket is now: Waiting on Vendor');
    expect(maya?.text).not.toContain('Waiting Materials');
  });

  test('no link for who can not sign in', async () => {
    const ticket = await quay.build.ticket({ contact: people.zoe, technician: people.tess });
    const [zoe] = await mailsOf(() => quay.as(people.tess).query(CLOSE, on(ticket)));
    expect(zoe?.text).not.toContain('https://');
    expect(zoe?.text).toContain('tell us');
  });

  test('files by name and size', async () => {
    const ticket = await busyTicket();
    const message = await quay.build.message({ ticket, body: 'See there', authorTechnicianId: people.tess.id });
    await quay.database.query({
      text: `insert into file (id, storage_key, name, size, content_type, sha256, message_id, created_at)
        values (gen_random_uuid(), 'x1', $1, 1234567, 'image/png', '', $2, $3)`,
      values: ['<till>\r\n.png', message.id, quay.clock.now()],
    });
    const tell = async (): Promise<void> => {
      const event = await quay.build.event({
        ticket,
        type: 'ticket.replied',
        actorTechnicianId: people.tess.id,
        payload: { messageId: message.id },
      });
      await quay.database.query({ text: 'insert into event_pending (event_id) values ($1)', values: [event.id] });
    };
    const [maya] = await mailsOf(tell);
    expect(maya?.text).toContain('See there\n\nFiles:\n- <till> .png (1.2 MB)');
    expect(maya?.html).toContain('&lt;till&gt; .png (1.2 MB)');
  });

  test('what it says is read when it is made: what somebody may not see any more, they are not told', async () => {
    const ticket = await busyTicket();
    const act = async (): Promise<void> => {
      await quay.as(people.tess).query(REPLY, on(ticket, { body: 'Secret plan', visibility: 'INTERNAL' }));
      await quay.database.query({
        text: `update ticket_message set visibility = 'PROVIDER' where ticket_id = $1`,
        values: [ticket.id],
      });
    };
    expect(await toldTo(act)).toEqual(['sam: noted']);
  });

  test('without a mail server it is kept', async () => {
    const keeps = mailOfTickets({ reader: quay.database.reader, publicUrl: 'http://127.0.0.1:4000', sends: false });
    const ticket = await busyTicket();
    await quay.as(people.tess).query(REPLY, on(ticket, { body: 'Hello' }));
    await quay.settle([keeps]);
    const kept = (await mails()).filter(({ state }) => state === 'KEPT');
    expect(kept.map(({ toAddress }) => toAddress)).toEqual(['maya@harbor.example', 'noor@harbor.example']);
    expect(kept[0]).toMatchObject({ nextAttemptAt: null, messageId: expect.stringMatching(/@\[127\.0\.0\.1\]>$/) });
  });
});
