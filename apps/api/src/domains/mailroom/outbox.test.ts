import { beforeAll, describe, expect, test } from 'vitest';
import { Login } from '../people/login.entity.ts';
import type { Technician } from '../people/technician.entity.ts';
import { schema } from '../../graphql/schema.ts';
import { hashPassword } from '../people/passwords.ts';
import { endpoint, type Browser } from '../../testing/endpoint.ts';
import { idOf, installation } from '../../testing/installation.ts';
import { codeOf, PASSWORD, SIGN_IN } from '../../testing/logins.ts';
import { Mail } from './mail.entity.ts';

const quay = installation();
// Of an installation without a mail server; `quay.as` asks one that has one.
const server = endpoint(quay, { schema, trustedProxies: ['loopback'] });

const OUTBOX = `query($state: MailState, $first: Int, $after: String) {
  outbox(first: $first, after: $after, filter: { state: { eq: $state } }) { totalCount nodes { id state toAddress ticket { number } } pageInfo { endCursor } } }`;
const ALL = '{ outbox { totalCount nodes { id htmlUrl } } }';
const RESEND = `mutation($input: ResendMailInput!) { resendMail(input: $input) { mail { id state attempts nextAttemptAt lastError sentAt messageId } } }`;

let admin: Technician;
let tech: Technician;
beforeAll(async () => {
  const { manager } = quay.database.dataSource;
  const passwordHash = await hashPassword(PASSWORD);
  const person = async (name: string, roles: Technician['roles']): Promise<Technician> => {
    const login = { id: crypto.randomUUID(), email: `${name}@example.com`, passwordHash, createdAt: quay.clock.now() };
    await manager.save(manager.create(Login, login));
    return quay.build.technician({ roles, loginId: login.id });
  };
  admin = await person('admin', ['ADMINISTRATOR']);
  tech = await person('tech', ['DISPATCHER', 'FINANCE']);
});

const on = (mail: { id: string }) => ({ input: { mailId: idOf('Mail', mail) } });
const stateOf = ({ id }: Mail): Promise<Mail> => quay.database.dataSource.manager.findOneByOrFail(Mail, { id });

async function signedIn(name: string): Promise<Browser> {
  const browser = server.browser();
  await browser.ask(SIGN_IN, { input: { email: `${name}@example.com`, password: PASSWORD } });
  return browser;
}

describe('the outbox', () => {
  test('has everything, newest first, page by page and by state', async () => {
    await quay.database.query({ text: 'delete from mail', values: [] });
    const ticket = await quay.build.ticket();
    const made: Mail[] = [];
    for (const state of ['SENT', 'FAILED', 'KEPT', 'QUEUED', 'FAILED'] as const) {
      quay.clock.pass(1_000);
      made.push(await quay.build.mail({ state, ticketId: ticket.id }));
    }
    const ids = made.map((mail) => idOf('Mail', mail)).toReversed();
    const all = await quay.as(admin).query<{ outbox: { totalCount: number; nodes: { id: string }[] } }>(ALL);
    expect(all.outbox.nodes.map(({ id }) => id)).toEqual(ids);
    type Page = { outbox: { pageInfo: { endCursor: string } } };
    const failed = await quay.as(admin).query<Page>(OUTBOX, { state: 'FAILED', first: 1 });
    expect(failed).toMatchObject({
      outbox: { totalCount: 2, nodes: [{ id: ids[0], state: 'FAILED', ticket: { number: ticket.number } }] },
    });
    const after = failed.outbox.pageInfo.endCursor;
    expect(await quay.as(admin).query(OUTBOX, { state: 'FAILED', first: 1, after })).toMatchObject({
      outbox: { nodes: [{ id: ids[3] }] },
    });
  });

  test('is the administrators’', async () => {
    expect(await quay.as(tech).refused(ALL)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await quay.as(await quay.build.contact({ types: ['PRIMARY'] })).refused(ALL)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a mail is sent again', () => {
  test.each(['SENT', 'FAILED', 'KEPT'] as const)('that was %s: at once, as the same mail', async (state) => {
    const mail = await quay.build.mail({ state, attempts: 22, nextAttemptAt: null, lastError: 'No such user' });
    quay.clock.pass(60_000);
    expect(await quay.as(admin).query(RESEND, on(mail))).toMatchObject({
      resendMail: {
        mail: {
          state: 'QUEUED',
          attempts: 0,
          nextAttemptAt: quay.clock.now().toISOString(),
          lastError: null,
          sentAt: null,
          messageId: mail.messageId,
        },
      },
    });
  });

  test('but not while it waits', async () => {
    const mail = await quay.build.mail();
    expect(await quay.as(admin).refused(RESEND, on(mail))).toMatchObject({
      code: 'CONFLICT',
      reason: 'already_queued',
    });
    expect(await stateOf(mail)).toMatchObject({ state: 'QUEUED', attempts: 0 });
  });

  test('once, however often the request is sent', async () => {
    const mail = await quay.build.mail({ state: 'FAILED' });
    for (let i = 0; i < 2; i++)
      expect(await quay.as(admin, { idempotencyKey: 'again' }).query(RESEND, on(mail))).toMatchObject({
        resendMail: { mail: { state: 'QUEUED' } },
      });
  });

  test('but not where no mail server is set up', async () => {
    const mail = await quay.build.mail({ state: 'KEPT' });
    const browser = await signedIn('admin');
    const answer = await browser.ask(RESEND, on(mail));
    expect(codeOf(answer)).toBe('CONFLICT');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'No mail server is set up.',
      extensions: { reason: 'no_mail_server' },
    });
    expect(await stateOf(mail)).toMatchObject({ state: 'KEPT' });
  });
});

describe('the HTML form of a mail', () => {
  const page = async (browser: Browser, path: string): Promise<Response> =>
    fetch(`${server.url}${path}`, { headers: { accept: 'text/html', cookie: browser.cookie ?? '' } });
  const pathOf = (mail: { id: string }): string => `/mail/${idOf('Mail', mail)}`;

  test('is a page of its own that can do nothing', async () => {
    const mail = await quay.build.mail({ html: '<!doctype html><script>alert(1)</script><p>Grüße</p>' });
    const response = await page(await signedIn('admin'), pathOf(mail));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(mail.html);
    const policy = response.headers.get('content-security-policy')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        'sandbox',
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        'img-src data:',
        "frame-ancestors 'self'",
      ]),
    );
    expect(policy.join(' ')).not.toMatch(/script|allow-/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    // It is shown within the outbox.
    expect(response.headers.get('x-frame-options')).toBeNull();
  });

  test('is where the outbox says', async () => {
    const { outbox } = await quay.as(admin).query<{ outbox: { nodes: { htmlUrl: string }[] } }>(ALL);
    const response = await page(await signedIn('admin'), outbox.nodes[0]!.htmlUrl);
    expect(response.status).toBe(200);
  });

  test('is not there for anybody else, nor where there is none', async () => {
    const mail = await quay.build.mail();
    const answers = await Promise.all([
      page(server.browser(), pathOf(mail)),
      page(await signedIn('tech'), pathOf(mail)),
      page(await signedIn('admin'), pathOf({ id: crypto.randomUUID() })),
      page(await signedIn('admin'), '/mail/nothing'),
      page(await signedIn('admin'), `/mail/${idOf('Ticket', await quay.build.ticket())}`),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
  });
});
