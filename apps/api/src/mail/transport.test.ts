import { SmtpServer } from '@quayside/testing/smtp.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smtpTransport, type OutgoingMail } from './transport.ts';

const mail: OutgoingMail = {
  to: { name: 'Maya Torres', address: 'maya@example.com' },
  subject: '[4821] Küche: Drucker 🖨️',
  text: 'Grüße\n.\nnext line\n',
  html: '<p>Grüße</p>',
  messageId: '<abc@desk.example.com>',
  threadId: '<ticket_1@desk.example.com>',
  date: new Date('2026-11-18T10:05:00Z'),
  provider: { name: 'Lanternworks IT', address: 'support@lanternworks.example' },
};

let server: SmtpServer;
beforeEach(async () => {
  server = await SmtpServer.start();
});
afterEach(() => server.goAway());

const send = (given: Partial<OutgoingMail> = {}, from: string | null = null, url = server.url) =>
  smtpTransport({ url, from, patienceMs: 500 }).send({ ...mail, ...given });

describe('a mail arrives', () => {
  test('with text, HTML and the heads that mail programs go by', async () => {
    expect(await send()).toEqual({ outcome: 'SENT' });
    const [received] = await server.received(1);
    const { parsed } = received!;
    expect(parsed.text).toBe('Grüße\n.\nnext line\n');
    expect(parsed.html).toBe('<p>Grüße</p>');
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.from?.text).toBe('"Lanternworks IT" <support@lanternworks.example>');
    expect(parsed.to).toMatchObject({ text: '"Maya Torres" <maya@example.com>' });
    expect(parsed.replyTo?.text).toBe('"Lanternworks IT" <support@lanternworks.example>');
    expect(parsed).toMatchObject({
      messageId: mail.messageId,
      inReplyTo: mail.threadId,
      references: mail.threadId,
      date: mail.date,
    });
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received).toMatchObject({ from: 'support@lanternworks.example', to: ['maya@example.com'] });
  });

  test('from an address of its own, answers still going to the provider', async () => {
    await send({}, 'noreply@desk.example.com');
    const [received] = await server.received(1);
    expect(received?.from).toBe('noreply@desk.example.com');
    expect(received?.parsed.from?.value).toEqual([{ name: 'Lanternworks IT', address: 'noreply@desk.example.com' }]);
    expect(received?.parsed.replyTo?.value[0]?.address).toBe('support@lanternworks.example');
  });

  test('of a provider without an address only where another is set', async () => {
    const provider = { name: 'Lanternworks IT', address: null };
    expect(await send({ provider })).toMatchObject({ outcome: 'UNAVAILABLE' });
    expect(await send({ provider }, 'desk@example.com')).toEqual({ outcome: 'SENT' });
    expect((await server.received(1))[0]?.parsed.replyTo).toBeUndefined();
  });

  test('with the user and password of the address', async () => {
    const closed = await SmtpServer.start({ login: { user: 'desk@x', password: 'pa:s@s' } });
    expect(await send({}, null, closed.url)).toEqual({ outcome: 'SENT' });
    await closed.goAway();
  });
});

describe('nobody writes heads of their own', () => {
  const evil = 'Hello\r\nBcc: victim@example.com\r\n\r\n<b>body</b>\u2028Cc: other@example.com';
  test('by a subject or a name', async () => {
    await send({
      subject: evil,
      to: { name: evil, address: mail.to.address },
      provider: { name: evil, address: mail.provider.address },
    });
    const [received] = await server.received(1);
    const head = received!.source.split('\r\n\r\n')[0]!;
    expect(head).not.toMatch(/^(?:bcc|cc):/im);
    expect(received?.to).toEqual(['maya@example.com']);
    expect(received?.parsed.subject).toBe('Hello Bcc: victim@example.com <b>body</b> Cc: other@example.com');
  });

  test.each(['[1] =?utf-8?Q?=0D=0ABcc:_victim@example.com?=', '=?utf-8?B?SGk=?= Größe 🖨️'.repeat(6)])(
    'by a subject that looks encoded: %s',
    async (subject) => {
      await send({ subject });
      const [received] = await server.received(1);
      expect(received?.parsed.subject).toBe(subject);
      expect(received?.source.split('\r\n').every((line) => line.length < 100)).toBe(true);
    },
  );

  test.each([
    'maya@example.com\r\nBcc: victim@example.com',
    'maya@example.com, victim@example.com',
    'maya@example.com> RCPT TO:<victim@example.com',
    'nobody',
    '',
    '"quoted\r\n"@example.com',
  ])('by an address: %j is refused, and nobody is asked', async (address) => {
    expect(await send({ to: { name: 'Maya', address } })).toEqual({
      outcome: 'REFUSED',
      error: 'This is not an e-mail address.',
    });
    expect(server.connections).toBe(0);
  });
});

describe('what went wrong is told apart', () => {
  test.each([
    ['recipient', 'Mailbox full', 452, 'LATER'],
    ['recipient', 'No such user', 550, 'REFUSED'],
    ['data', 'Greylisted', 451, 'LATER'],
    ['data', 'Spam', 554, 'REFUSED'],
    ['data', 'Closing down', 421, 'INTERRUPTED'],
    ['sender', 'Not you', 550, 'UNAVAILABLE'],
    ['sender', 'Too busy', 451, 'UNAVAILABLE'],
    ['connect', 'Too many connections', 421, 'UNAVAILABLE'],
    ['connect', 'Go away', 554, 'UNAVAILABLE'],
  ] as const)('%s: %s (%i)', async (step, answer, code, outcome) => {
    server.trouble(step, { answer, code });
    const attempt = await send();
    expect(attempt).toMatchObject({ outcome });
    expect(attempt).toHaveProperty('error', expect.stringContaining(answer));
    expect(server.mails).toEqual([]);
  });

  test('a server that says nothing', async () => {
    server.trouble('connect', { silent: true });
    expect(await send()).toMatchObject({ outcome: 'UNAVAILABLE' });
    server.calm();
    server.trouble('data', { silent: true });
    expect(await send()).toMatchObject({ outcome: 'INTERRUPTED' });
  });

  test('a server that hangs up, and one that is not there', async () => {
    server.trouble('data', { hangUp: true });
    expect(await send()).toMatchObject({ outcome: 'INTERRUPTED' });
    server.trouble('connect', { hangUp: true });
    expect(await send()).toMatchObject({ outcome: 'UNAVAILABLE' });
    await server.goAway();
    expect(await send()).toMatchObject({ outcome: 'UNAVAILABLE', error: expect.stringContaining('ECONNREFUSED') });
    await server.comeBack();
    server.calm();
    expect(await send()).toEqual({ outcome: 'SENT' });
  });

  test('a wrong password, which nobody reads in the error', async () => {
    const closed = await SmtpServer.start({ login: { user: 'desk', password: 'right' } });
    const url = closed.url.replace('right', 'hunter2-wrong');
    const attempt = await send({}, null, url);
    expect(attempt).toMatchObject({ outcome: 'UNAVAILABLE' });
    expect(JSON.stringify(attempt)).not.toContain('hunter2');
    server.trouble('recipient', { answer: `5.1.1 ${'x'.repeat(3_000)}`, code: 550 });
    const long = await send();
    expect(long.outcome === 'SENT' ? '' : long.error).toHaveLength(500);
    await closed.goAway();
  });

  test('a password is not told to a server elsewhere without TLS', async () => {
    // All of this machine, under a name that does not say so.
    const url = server.url.replace('smtp://127.0.0.1', 'smtp://desk:secret@0.0.0.0');
    expect(await send({}, null, url)).toMatchObject({ outcome: 'UNAVAILABLE' });
    expect(server.mails).toEqual([]);
  });
});
