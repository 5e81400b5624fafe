import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { Computing } from '../testing/computing.ts';
import { endpoint, type Browser, type GraphqlBody } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { logins, SIGN_OUT } from '../testing/logins.ts';

const home = installation();
const server = endpoint(home, { publicUrl: 'https://desk.example' });

const body = JSON.stringify({ query: '{ viewer { id } }' });
const { signedIn } = logins(home, server);
const json = async (response: Response): Promise<GraphqlBody> => (await response.json()) as GraphqlBody;
const post = (headers: Record<string, string>, text = body): Promise<Response> => server.browser().post(text, headers);

describe('GraphQL over HTTP', () => {
  // Some of the audits introspect, which is for whoever signed in.
  const fetchSignedIn = async (url: string, init: RequestInit = {}): Promise<Response> => {
    auditor ??= await signedIn();
    const headers = new Headers(init.headers);
    headers.set('cookie', auditor.cookie ?? '');
    return fetch(url, { ...init, headers });
  };
  let auditor: Browser | undefined;
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetchSignedIn });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    // What a server may do, it may leave; what it must and should do holds.
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toMatch(/^(ok$|notice)/);
  });

  test('who accepts only something else gets nothing done', async () => {
    expect((await post({ accept: 'image/png' })).status).toBe(406);
  });

  test('a batch is refused', async () => {
    const response = await post({}, `[${body},${body}]`);
    expect(response.status).toBe(400);
    expect((await json(response)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('from other sites', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins like ours', { origin: 'https://desk.example.evil.example' }],
    ['ours on another port', { origin: 'https://desk.example:8443' }],
    ['ours without encryption', { origin: 'http://desk.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['an origin that is none', { origin: 'javascript:0' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a request of a sibling', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_, headers) => {
    // fetch does not let a program choose these headers
    const { status, text } = await send(headers);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test.each([
    ['our public address', () => ({ origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' })],
    ['the host that was asked', () => ({ origin: server.url })],
    [
      'the host that was asked, behind a proxy that ends the encryption',
      () => ({ origin: server.url.replace('http:', 'https:') }),
    ],
    ['a person who typed the address', () => ({ 'sec-fetch-site': 'none' })],
    ['a program', () => ({})],
  ])('%s is answered', async (_, headers) => {
    expect((await send(headers())).status).toBe(200);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; a=application/json',
    '',
  ])('a body that a form could send (%s) is refused', async (type) => {
    const { status, text } = await send({ 'content-type': type });
    expect(status).toBe(415);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is refused, so that no link or image changes anything',
    async (method) => {
      const query = `?query=${encodeURIComponent(SIGN_OUT)}`;
      const response = await fetch(`${server.url}/graphql${query}`, { method, headers: { accept: 'text/html,*/*' } });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    },
  );

  test('nothing is said about sharing with other origins', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

/** The status, once all of the body has left and the answer is here. */
const sent = (agent: Agent, headers: Record<string, string>, bytes: Buffer): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(`${server.url}/graphql`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const finished = once(asked, 'finish');
    asked.once('error', reject).once('response', (answer) => {
      answer.resume().once('end', () => void finished.then(() => resolve(answer.statusCode)));
    });
    asked.end(bytes);
  });

describe('bodies', () => {
  const large = (bytes: number): string =>
    JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(bytes) } });

  test('over 1 MB are refused, also when they are only large unpacked', async () => {
    const response = await post({}, large(1_100_000));
    expect(response.status).toBe(413);
    expect(await json(response)).toEqual({
      errors: [{ message: 'The body is too large: at most 1 MB.', extensions: { code: 'BAD_USER_INPUT', fields: [] } }],
    });
    const packed = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: gzipSync(large(20_000_000)),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    expect(packed.status).toBe(413);
    expect((await post({}, large(900_000))).status).toBe(200);
  });

  test.each([
    ['plain', {}],
    ['packed', { 'content-encoding': 'gzip' }],
  ])('that are refused on the way (%s) are read to their end: the connection goes on', async (_, headers) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const noise = gzipSync(randomBytes(12_000_000), { level: 0 });
    const statuses = [await sent(agent, { ...headers, 'transfer-encoding': 'chunked' }, noise)];
    statuses.push(await sent(agent, {}, Buffer.from(body)));
    agent.destroy();
    expect(statuses).toEqual([413, 200]);
  });

  test.each([
    ['{"query":', {}, 400],
    [body, { 'content-type': 'application/json; charset=koi8-r' }, 415],
    [body, { 'content-encoding': 'zstandard' }, 415],
    ['', {}, 400],
    ['null', {}, 400],
  ])('%s with %o', async (text, headers, status) => {
    const response = await post(headers, text);
    expect(response.status).toBe(status);
    expect((await json(response)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('hostile documents', () => {
  test.each([
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`],
    ['depth', `{ viewer ${'{ id '.repeat(100)}${'}'.repeat(100)} }`],
    [
      'doubling fragments',
      `{ ...F0 } ${Array.from({ length: 50 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')}`,
    ],
    ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ])('%s: refused in under 100 ms', async (_, query) => {
    await server.browser().ask('{ viewer { id } }');
    const computing = new Computing();
    const response = await post({ accept: 'application/graphql-response+json' }, JSON.stringify({ query }));
    expect(computing.ms).toBeLessThan(100);
    expect(response.status).toBe(400);
    expect((await json(response)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('introspection is for whoever signed in', async () => {
    for (const query of [
      '{ __schema { queryType { name } } }',
      'query A { viewer { id } } query B { ...S } fragment S on Query { t: __type(name: "Ticket") { name } }',
    ])
      expect((await server.browser().ask(query)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const browser = await signedIn();
    expect(await browser.ask('{ __schema { queryType { name } } }')).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    expect((await server.browser().ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('requests', () => {
  test('have an ID: a sane one of their own, or a new one', async () => {
    expect((await post({ 'x-request-id': 'from-the-proxy.1' })).headers.get('x-request-id')).toBe('from-the-proxy.1');
    for (const odd of ['x'.repeat(101), 'with space', '{"json":1}']) {
      const id = (await post({ 'x-request-id': odd })).headers.get('x-request-id');
      expect(id).toMatch(/^[\da-f-]{36}$/);
    }
  });

  test('come from the address that they come from, whatever they claim, unless a trusted proxy says so', async () => {
    await post({ 'x-request-id': 'spoofed', 'x-forwarded-for': '203.0.113.9' });
    await expect
      .poll(() => server.logged.find((line) => line.includes('"spoofed"')))
      .toContain('"address":"127.0.0.1"');
  });

  test('nested deeper than a program can follow are wrong, not failures', async () => {
    const browser = await signedIn();
    const variables = `{"input":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const query = 'mutation ($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id } } }';
    for (const headers of [{}, { 'idempotency-key': 'deep' }] as Record<string, string>[]) {
      const response = await browser.post(`{"query":${JSON.stringify(query)},"variables":${variables}}`, headers);
      expect((await json(response)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  test('are answered without a trace in caches', async () => {
    const { headers } = await post({});
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('with a mutation may carry a key of visible ASCII, and only one mutation', async () => {
    const browser = await signedIn();
    const keyed = async (key: string, query: string): Promise<unknown> => {
      const { errors } = await browser.ask(query, {}, { 'idempotency-key': key });
      return errors?.[0]?.extensions;
    };
    const wrong = (code: string) => ({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'Idempotency-Key', code, message: expect.any(String) as string }],
    });
    expect(await keyed('x'.repeat(201), SIGN_OUT)).toEqual(wrong('too_long'));
    expect(await keyed('two words', SIGN_OUT)).toEqual(wrong('not_allowed'));
    expect(await keyed('schlüssel', SIGN_OUT)).toEqual(wrong('not_allowed'));
    expect(await keyed('k', 'mutation { a: signOut { signedOut } b: signOut { signedOut } }')).toEqual(
      wrong('not_allowed'),
    );
    expect(await keyed('k', 'mutation { ...M ...M } fragment M on Mutation { signOut { signedOut } }')).toEqual(
      wrong('not_allowed'),
    );
    expect(await keyed('k', '{ a: viewer { id } b: viewer { id } }')).toBeUndefined();
    expect(await keyed('k', SIGN_OUT)).toBeUndefined();
  });
});

/** A POST with any header, also those that browsers keep for themselves. */
function send(headers: Record<string, string>): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    sent.on('error', reject).end(body);
  });
}
