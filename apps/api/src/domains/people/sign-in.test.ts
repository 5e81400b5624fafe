import { describe, expect, test } from 'vitest';
import { endpoint } from '../../testing/endpoint.ts';
import { installation } from '../../testing/installation.ts';
import { codeOf, logins, MINUTE, PASSWORD, SIGN_IN, VIEWER } from '../../testing/logins.ts';
import { Session } from './session.entity.ts';
import { SignInAttempts } from './sign-in-attempts.entity.ts';
import { Technician } from './technician.entity.ts';

const home = installation();
// Each test comes from an address of its own.
const server = endpoint(home, { trustedProxies: ['loopback'] });

const { login, person, signIn, nameOfViewer, address } = logins(home, server);
describe('signing in', () => {
  test('with the e-mail address or the user name, however they are written', async () => {
    const { email, contact } = await person({ userName: 'Paula.Portal' });
    for (const name of [email, email.toUpperCase(), ` ${email} `, 'paula.portal']) {
      const browser = server.browser();
      expect(await signIn(browser, name)).toEqual({ data: { signIn: { next: null } } });
      expect(await nameOfViewer(browser)).toBe(contact.name);
    }
  });

  test('sets a cookie that scripts, other sites and plain links to other hosts never see', async () => {
    const { email } = await person();
    const browser = server.browser();
    const body = JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: PASSWORD } } });
    const cookie = (await browser.post(body, { 'x-forwarded-for': address() })).headers.get('set-cookie');
    expect(cookie).toMatch(/^quayside_session=[\w-]{43}; Path=\/; Expires=.* GMT; HttpOnly; SameSite=Lax$/);
    const [session] = await home.database.dataSource.manager.find(Session, {
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    expect(session?.tokenHash).toHaveLength(32);
    expect(cookie).not.toContain(session?.tokenHash.toString('base64url'));
    expect(session?.expiresAt.getTime()).toBe(home.clock.now().getTime() + 30 * 24 * 60 * MINUTE);
  });

  test('over HTTPS the cookie is bound to this host', async () => {
    const { email } = await person();
    const browser = server.browser();
    const body = JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: PASSWORD } } });
    const cookie = (
      await browser.post(body, { 'x-forwarded-for': address(), 'x-forwarded-proto': 'https' })
    ).headers.get('set-cookie');
    expect(cookie).toMatch(/^__Host-quayside_session=.*; Path=\/; .*; Secure$/);
    expect((await browser.ask(VIEWER, {}, { 'x-forwarded-proto': 'https' })).data?.['viewer']).not.toBeNull();
    expect((await browser.ask(VIEWER)).data?.['viewer']).toBeNull();
  });

  test('acts as the technician before the contact, and never as one who is disabled or has no portal access', async () => {
    const { id: loginId, email } = await login();
    const { manager } = home.database.dataSource;
    await home.build.contact({
      loginId,
      name: 'Without access',
      portalAccess: false,
      createdAt: new Date('2020-01-01'),
    });
    expect(codeOf(await signIn(server.browser(), email))).toBe('BAD_USER_INPUT');
    await home.build.contact({ loginId, name: 'The contact' });
    const technician = await home.build.technician({ loginId, name: 'The technician' });
    const browser = server.browser();
    await signIn(browser, email);
    expect(await nameOfViewer(browser)).toBe('The technician');
    await manager.update(Technician, technician.id, { disabledAt: home.clock.now() });
    expect(await nameOfViewer(browser)).toBeUndefined();
    await signIn(browser, email);
    expect(await nameOfViewer(browser)).toBe('The contact');
  });

  test('answers as the viewer who has just signed in', async () => {
    const { email, contact } = await person();
    const browser = server.browser();
    const answer = await browser.ask(
      'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { name can(permission: TICKETS_RAISE) } } }',
      { input: { email, password: PASSWORD } },
      { 'x-forwarded-for': address() },
    );
    expect(answer).toEqual({ data: { signIn: { viewer: { name: contact.name, can: true } } } });
  });

  test('two logins with the same name: who has it as e-mail address signs in', async () => {
    const { email, contact } = await person();
    await person({ userName: email });
    const browser = server.browser();
    await signIn(browser, email);
    expect(await nameOfViewer(browser)).toBe(contact.name);
  });

  test.each([
    ['', PASSWORD, 'input.email', 'required'],
    ['x'.repeat(321), PASSWORD, 'input.email', 'too_long'],
    ['someone@example.com', '', 'input.password', 'required'],
    ['someone@example.com', 'x'.repeat(1_001), 'input.password', 'too_long'],
  ])('refuses lengths before it hashes (%#)', async (email, password, path, code) => {
    const { errors } = await signIn(server.browser(), email, password);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
  });

  test('a name that PostgreSQL can not hold is a wrong value, not a failure', async () => {
    expect(codeOf(await signIn(server.browser(), 'a\u0000b@example.com'))).toBe('BAD_USER_INPUT');
  });
});

describe('who may not be told apart', () => {
  test('a wrong name, a wrong password, a login without password and one without membership answer the same', async () => {
    const { email } = await person();
    const { email: fresh } = await person({ passwordHash: null });
    const { email: nobody } = await login();
    const answers = await Promise.all([
      signIn(server.browser(), email, 'wrong'),
      signIn(server.browser(), 'never-was@example.com'),
      signIn(server.browser(), fresh),
      signIn(server.browser(), nobody),
    ]);
    expect(codeOf(answers[0])).toBe('BAD_USER_INPUT');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test('a known and an unknown name take as long', async () => {
    const { email } = await person();
    const timed = async (name: string): Promise<number> => {
      const begun = performance.now();
      await signIn(server.browser(), name, 'wrong');
      home.clock.pass(60 * MINUTE);
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      known.push(await timed(email));
      unknown.push(await timed(`never-was-${i}@example.com`));
    }
    const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length / 2]!;
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6);
    expect(median(unknown) / median(known)).toBeLessThan(1.6);
  });

  test('a name that never was is locked like one that is, however it is written', async () => {
    const { email } = await person();
    for (const name of [email, 'never-was-either@example.com']) {
      for (let i = 0; i < 5; i += 1)
        expect(codeOf(await signIn(server.browser(), i % 2 ? name : name.toUpperCase(), 'wrong'))).toBe(
          'BAD_USER_INPUT',
        );
      expect(codeOf(await signIn(server.browser(), name, 'wrong'))).toBe('RATE_LIMITED');
    }
  });
});

describe('lock-out', () => {
  test('five free tries, then waits that double from 30 seconds to 15 minutes, also with the right password', async () => {
    const { email } = await person();
    for (let i = 0; i < 5; i += 1)
      expect(codeOf(await signIn(server.browser(), email, 'wrong'))).toBe('BAD_USER_INPUT');
    for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
      const { errors } = await signIn(server.browser(), email);
      expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: seconds });
      home.clock.pass((seconds - 1) * 1_000);
      expect(codeOf(await signIn(server.browser(), email))).toBe('RATE_LIMITED');
      home.clock.pass(1_000);
      expect(codeOf(await signIn(server.browser(), email, 'wrong'))).toBe('BAD_USER_INPUT');
    }
    home.clock.pass(15 * MINUTE);
    expect((await signIn(server.browser(), email)).errors).toBeUndefined();
    for (let i = 0; i < 5; i += 1)
      expect(codeOf(await signIn(server.browser(), email, 'wrong'))).toBe('BAD_USER_INPUT');
  });

  test('says in a header how long to wait', async () => {
    const { email } = await person();
    for (let i = 0; i < 5; i += 1) await signIn(server.browser(), email, 'wrong');
    const body = JSON.stringify({ query: SIGN_IN, variables: { input: { email, password: 'wrong' } } });
    expect((await server.browser().post(body, { 'x-forwarded-for': address() })).headers.get('retry-after')).toBe('30');
  });

  test('the tries of a name are forgotten after a quiet day', async () => {
    const { email } = await person();
    for (let i = 0; i < 4; i += 1) await signIn(server.browser(), email, 'wrong');
    home.clock.pass(24 * 60 * MINUTE);
    for (let i = 0; i < 5; i += 1)
      expect(codeOf(await signIn(server.browser(), email, 'wrong'))).toBe('BAD_USER_INPUT');
  });

  test('fifty tries at once are all counted: five are looked at', async () => {
    const { email } = await person();
    const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(server.browser(), email, 'wrong')));
    expect(answers.filter((answer) => codeOf(answer) === 'BAD_USER_INPUT')).toHaveLength(5);
    expect(answers.filter((answer) => codeOf(answer) === 'RATE_LIMITED')).toHaveLength(45);
    expect(codeOf(await signIn(server.browser(), email))).toBe('RATE_LIMITED');
  });

  test('tries under aliases in one document are all counted', async () => {
    const { email } = await person();
    const tries = Array.from(
      { length: 20 },
      (_, i) => `t${i}: signIn(input: { email: "${email}", password: "wrong" }) { next }`,
    );
    const codes: unknown[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { errors } = await server
        .browser()
        .ask(`mutation { ${tries.join(' ')} }`, {}, { 'x-forwarded-for': address() });
      codes.push(...(errors ?? []).map(({ extensions }) => extensions['code']));
    }
    expect(codes.filter((code) => code === 'BAD_USER_INPUT').length).toBeLessThanOrEqual(5);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect(codeOf(await signIn(server.browser(), email))).toBe('RATE_LIMITED');
  });

  test('an address has fifty tries in 15 minutes, whatever names it tries; a right password does not win them back', async () => {
    const { email } = await person();
    const from = address();
    const tryNames = (count: number) =>
      Promise.all(
        Array.from({ length: count }, () =>
          signIn(server.browser(), `${crypto.randomUUID()}@example.com`, 'wrong', from),
        ),
      );
    expect((await tryNames(25)).every((answer) => codeOf(answer) === 'BAD_USER_INPUT')).toBe(true);
    expect((await signIn(server.browser(), email, PASSWORD, from)).errors).toBeUndefined();
    home.clock.pass(5 * MINUTE);
    expect((await tryNames(30)).filter((answer) => codeOf(answer) === 'BAD_USER_INPUT')).toHaveLength(25);
    const { errors } = await signIn(server.browser(), email, PASSWORD, from);
    expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 600 });
    expect((await signIn(server.browser(), email)).errors).toBeUndefined();
    home.clock.pass(10 * MINUTE);
    expect((await signIn(server.browser(), email, PASSWORD, from)).errors).toBeUndefined();
  });

  test('the addresses of one IPv6 network count as one', async () => {
    for (const from of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::2', '2001:0db8:0001:0002::3'])
      await signIn(server.browser(), 'nobody-v6@example.com', 'wrong', from);
    await signIn(server.browser(), 'nobody-v6@example.com', 'wrong', '2001:db8:1:3::1');
    const { manager } = home.database.dataSource;
    expect((await manager.findOneByOrFail(SignInAttempts, { subject: 'address:2001:db8:1:2::/64' })).failures).toBe(3);
    expect((await manager.findOneByOrFail(SignInAttempts, { subject: 'address:2001:db8:1:3::/64' })).failures).toBe(1);
  });

  test('what was typed stands nowhere in the table of tries', async () => {
    await signIn(server.browser(), 'my-password-by-mistake', 'wrong');
    const subjects = (await home.database.dataSource.manager.find(SignInAttempts)).map(({ subject }) => subject);
    expect(subjects.join('\n')).not.toContain('my-password-by-mistake');
  });
});

test('neither the log nor the database holds a password, a token or what was typed', async () => {
  const { email } = await person();
  const browser = server.browser();
  await signIn(browser, email);
  await signIn(browser, email, 'a-wrong-password');
  const log = server.logged.join('');
  expect(log).toContain('"path":"/graphql"');
  for (const secret of [PASSWORD, 'a-wrong-password', email, browser.cookie?.split('=')[1] ?? 'none'])
    expect(log).not.toContain(secret);
});
