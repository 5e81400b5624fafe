import { SmtpServer } from '@quayside/testing/smtp.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLog } from '../../log.ts';
import { smtpTransport, type Transport } from '../../mail/transport.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { Mail } from './mail.entity.ts';
import { mailSending } from './sending.ts';

const quay = installation();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let server: SmtpServer;
let logged: string[];
beforeEach(async () => {
  server = await SmtpServer.start();
  logged = [];
  await quay.database.query({ text: 'delete from mail', values: [] });
  await quay.build.provider({ name: 'Lanternworks IT', email: 'support@lanternworks.example' });
});
afterEach(() => server.goAway());

const transport = (): Transport => smtpTransport({ url: server.url, from: null, patienceMs: 500 });
/** A worker of its own: what it does each second. */
function worker(sends = transport()): () => Promise<void> {
  const log = openLog('warn', { write: (line) => void logged.push(line) });
  const sendDueMail = mailSending({ database: quay.database, transport: sends, clock: quay.clock, log });
  return async () => {
    while (await sendDueMail());
  };
}
/** A mail to somebody that is due since a moment; those that are made later are due later. */
async function queued(name: string, given: Partial<Mail> = {}): Promise<Mail> {
  const mail = await quay.build.mail({ toAddress: `${name}@example.com`, toName: name, sentAt: null, ...given });
  quay.clock.pass(1);
  return mail;
}
const stateOf = ({ id }: Mail): Promise<Mail> => quay.database.dataSource.manager.findOneByOrFail(Mail, { id });
const arrived = (): string[] => server.mails.map(({ to }) => to[0]!.split('@')[0]!);
const messageIds = (): (string | undefined)[] => server.mails.map(({ parsed }) => parsed.messageId);

/** Lets time pass second by second, or in greater steps. */
async function goOn(work: () => Promise<void>, milliseconds: number, step = 10_000): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += step) {
    quay.clock.pass(step);
    await work();
  }
}

describe('what is due', () => {
  test('is sent, the oldest first, with what its thread has in common', async () => {
    const ticket = await quay.build.ticket();
    const [ann, bob] = [await queued('ann', { ticketId: ticket.id }), await queued('bob', { ticketId: ticket.id })];
    await queued('later', { nextAttemptAt: new Date(quay.clock.now().getTime() + MINUTE) });
    await queued('kept', { state: 'KEPT', nextAttemptAt: null });
    await worker()();
    expect(arrived()).toEqual(['ann', 'bob']);
    expect(messageIds()).toEqual([ann.messageId, bob.messageId]);
    const thread = `<${idOf('Ticket', ticket)}@desk.example.com>`;
    expect(server.mails.map(({ parsed }) => [parsed.inReplyTo, parsed.references])).toEqual([
      [thread, thread],
      [thread, thread],
    ]);
    expect(await stateOf(ann)).toMatchObject({
      state: 'SENT',
      attempts: 1,
      sentAt: quay.clock.now(),
      nextAttemptAt: null,
      lastError: null,
    });
  });

  test('is sent once by any number of workers', async () => {
    const made: Mail[] = [];
    for (let i = 0; i < 15; i++) made.push(await queued(`person${i}`));
    const workers = [worker(), worker(), worker()];
    for (let round = 0; round < 3; round++) await Promise.all(workers.map((work) => work()));
    expect(server.mails).toHaveLength(made.length);
    expect(new Set(messageIds())).toEqual(new Set(made.map(({ messageId }) => messageId)));
  });
});

describe('a mail that is not wanted', () => {
  test('for good is given up at once, and the others go on', async () => {
    const [bad, good] = [await queued('bad'), await queued('good')];
    server.trouble('recipient', { answer: 'No such user', code: 550 }, bad.toAddress);
    await worker()();
    expect(arrived()).toEqual(['good']);
    expect(await stateOf(bad)).toMatchObject({ state: 'FAILED', attempts: 1, nextAttemptAt: null });
    expect((await stateOf(bad)).lastError).toContain('No such user');
    expect(await stateOf(good)).toMatchObject({ state: 'SENT' });
    expect(logged.join()).toContain('a mail was given up');
  });

  test('for now is tried again less and less often, for three days', async () => {
    const slow = await queued('slow');
    server.trouble('recipient', { answer: 'Greylisted', code: 451 }, slow.toAddress);
    const work = worker();
    const begun = quay.clock.now().getTime();
    const waits: number[] = [];
    for (let state = await stateOf(slow); state.state === 'QUEUED'; state = await stateOf(slow)) {
      const due = state.nextAttemptAt!.getTime();
      const wait = Math.max(0, due - quay.clock.now().getTime());
      waits.push(wait / MINUTE);
      quay.clock.pass(wait);
      await work();
    }
    expect(waits.slice(0, 8)).toEqual([0, 1, 5, 15, 60, 240, 240, 240]);
    const days = (quay.clock.now().getTime() - begun) / (24 * HOUR);
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(3.5);
    expect(await stateOf(slow)).toMatchObject({ state: 'FAILED', nextAttemptAt: null });
  });

  test('for a fault of ours waits as well, and the others go on', async () => {
    const [odd, good] = [await queued('odd'), await queued('good')];
    const faulty: Transport = {
      send: async (mail) => {
        if (mail.to.address === odd.toAddress) throw new Error('can not be written');
        return transport().send(mail);
      },
    };
    await worker(faulty)();
    expect(arrived()).toEqual(['good']);
    expect(await stateOf(good)).toMatchObject({ state: 'SENT' });
    expect(await stateOf(odd)).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: 'Error: can not be written' });
  });

  test('for now is sent when it is wanted', async () => {
    const slow = await queued('slow');
    server.trouble('recipient', { answer: 'Greylisted', code: 451 });
    const work = worker();
    await work();
    server.calm();
    await work();
    expect(server.mails).toEqual([]);
    quay.clock.pass(MINUTE);
    await work();
    expect(messageIds()).toEqual([slow.messageId]);
    expect(await stateOf(slow)).toMatchObject({ state: 'SENT', attempts: 2, lastError: null });
  });
});

describe('the server is down for hours', () => {
  test('all mail waits, one at a time is tried, and everything goes out afterwards, once', async () => {
    const made: Mail[] = [];
    for (let i = 0; i < 8; i++) made.push(await queued(`person${i}`));
    let attempts = 0;
    const counted: Transport = {
      send: (mail) => {
        attempts += 1;
        return transport().send(mail);
      },
    };
    await server.goAway();
    const work = worker(counted);
    await work();
    expect(attempts, 'one probe says it all').toBe(1);
    await goOn(work, 6 * HOUR);
    made.push(await queued('meanwhile'));
    await goOn(work, HOUR);
    expect(attempts).toBeLessThan(100);
    for (const mail of made) expect(await stateOf(mail)).toMatchObject({ state: 'QUEUED', attempts: 0 });
    const errors = new Set((await Promise.all(made.map(stateOf))).map(({ lastError }) => lastError ?? ''));
    expect([...errors].filter((error) => !error.includes('ECONNREFUSED'))).toEqual([]);

    await server.comeBack();
    await goOn(work, 6 * MINUTE);
    expect(server.mails).toHaveLength(made.length);
    expect(new Set(messageIds())).toEqual(new Set(made.map(({ messageId }) => messageId)));
    for (const mail of made) expect(await stateOf(mail)).toMatchObject({ state: 'SENT', attempts: 1 });
  });

  test.each([
    ['it refuses the password', 'sender', { answer: 'Authentication required', code: 530 }],
    ['it has too much to do', 'connect', { answer: 'Too busy', code: 421 }],
    ['it says nothing', 'connect', { silent: true }],
  ] as const)('%s: nothing is given up', async (_, step, trouble) => {
    const mail = await queued('ann');
    server.trouble(step, trouble);
    const work = worker();
    await goOn(work, 5 * MINUTE, MINUTE);
    expect(await stateOf(mail)).toMatchObject({ state: 'QUEUED', attempts: 0 });
    server.calm();
    await goOn(work, 6 * MINUTE, MINUTE);
    expect(arrived()).toEqual(['ann']);
  });

  test('a mail at which it hangs up does not hold the others for long, and is not tried for ever', async () => {
    const [poison, good] = [await queued('poison'), await queued('good')];
    server.trouble('data', { hangUp: true }, poison.toAddress);
    const work = worker();
    await work();
    expect(arrived()).toEqual([]);
    await goOn(work, 30_000);
    expect(arrived()).toEqual(['good']);
    expect(await stateOf(good)).toMatchObject({ state: 'SENT' });
    expect(await stateOf(poison)).toMatchObject({ state: 'QUEUED', attempts: 1 });
  });
});

describe('the process dies', () => {
  test('between sending a mail and noting it: that one alone is sent once more, with the same Message-ID', async () => {
    const made = [await queued('ann'), await queued('bob'), await queued('cid')];
    let died = false;
    const dies: Transport = {
      send: async (mail) => {
        if (died) return new Promise(() => {}); // nothing of it happens any more
        const attempt = await transport().send(mail);
        died = mail.to.address.startsWith('bob');
        return died ? new Promise(() => {}) : attempt;
      },
    };
    void worker(dies)();
    await server.received(2);
    const next = worker();
    await next();
    expect(arrived(), 'another takes what nobody is sending').toEqual(['ann', 'bob', 'cid']);
    await goOn(next, 10 * MINUTE, MINUTE);
    expect(arrived()).toEqual(['ann', 'bob', 'cid', 'bob']);
    const [, bob] = made;
    expect(messageIds().filter((id) => id === bob!.messageId)).toHaveLength(2);
    expect(await stateOf(bob!)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  test('or the server takes it and hangs up before it says so: sent twice at most', async () => {
    const mail = await queued('ann');
    server.trouble('data', { hangUp: true, taken: true });
    const work = worker();
    await work();
    server.calm();
    await goOn(work, 5 * MINUTE, MINUTE);
    expect(messageIds()).toEqual([mail.messageId, mail.messageId]);
    expect(await stateOf(mail)).toMatchObject({ state: 'SENT' });
  });
});
