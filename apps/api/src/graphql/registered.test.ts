import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import webOperations from '@quayside/graphql/operations.json' with { type: 'json' };
import { afterAll, describe, expect, test } from 'vitest';
import { BadEnvironment } from '../env.ts';
import { endpoint, type GraphqlBody } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { codeOf, logins } from '../testing/logins.ts';
import { programsOf } from './compiled/compile.ts';
import { inspector } from './documents.ts';
import { DocumentStore } from './document-store.ts';
import { registeredOperations } from './registered.ts';
import { schema } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'quayside-operations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string): string => hash('sha256', text);
const listOf = (...texts: readonly string[]) => Object.fromEntries(texts.map((text) => [sha256(text), text]));
const file = (content: unknown): string => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const TICKETS = 'query ($first: Int) { tickets(first: $first) { nodes { id subject } } }';
const RAISE = 'mutation ($input: RaiseTicketInput!) { raiseTicket(input: $input) { ticket { id } } }';
const SCHEMA = '{ __schema { queryType { name } } }';
const LIVE = 'subscription ($id: ID!) { ticketChanged(id: $id) { id } }';

const home = installation();
const registered = registeredOperations(schema, file(listOf(TICKETS, RAISE, SCHEMA, LIVE)));
const server = endpoint(home, { registered });
const { signedIn } = logins(home, server);

type Parameters = { variables?: unknown; operationName?: string; query?: string; extensions?: unknown };
type Poster = { post(body: string, headers?: Record<string, string>): Promise<Response> };

const byHash = (text: string, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash: sha256(text) } },
});
const send = async (browser: Poster, body: Parameters, headers: Record<string, string> = {}): Promise<GraphqlBody> =>
  (await (await browser.post(JSON.stringify(body), headers)).json()) as GraphqlBody;

describe('an operation that is asked by its hash', () => {
  test('is answered as by its text', async () => {
    const browser = await signedIn();
    const byText = await send(browser, { query: TICKETS, variables: { first: 2 } });
    expect(byText.data).toEqual({ tickets: { nodes: [] } });
    expect(await send(browser, { ...byHash(TICKETS), variables: { first: 2 } })).toEqual(byText);
    expect(await send(browser, { ...byHash(TICKETS), query: TICKETS, variables: { first: 2 } })).toEqual(byText);
  });

  test('is refused with the same words as its text', async () => {
    const browser = await signedIn();
    for (const variables of [{ first: 1_000 }, { first: 'x' }, { first: 2 ** 40 }])
      expect(await send(browser, { ...byHash(TICKETS), variables })).toEqual(
        await send(browser, { query: TICKETS, variables }),
      );
    expect(codeOf(await send(server.browser(), byHash(TICKETS)))).toBe('UNAUTHENTICATED');
  });

  test('introspects only for whoever signed in', async () => {
    expect(codeOf(await send(server.browser(), byHash(SCHEMA)))).toBe('UNAUTHENTICATED');
    expect((await send(await signedIn(), byHash(SCHEMA))).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('is a mutation that is done once for its key, by hash or by text', async () => {
    const browser = await signedIn();
    const variables = { input: { subject: 'The till', description: 'It stops.', priority: 'LOW' } };
    const headers = { 'idempotency-key': 'the-same-ticket' };
    const { data, errors } = await send(browser, { ...byHash(RAISE), variables }, headers);
    expect(errors).toBeUndefined();
    expect((await send(browser, { ...byHash(RAISE), variables }, headers)).data).toEqual(data);
    expect((await send(browser, { query: RAISE, variables }, headers)).data).toEqual(data);
    expect((await send(browser, byHash(TICKETS))).data?.['tickets']).toMatchObject({
      nodes: [data?.['raiseTicket']?.['ticket']],
    });
  });

  test('goes over a socket when it is a subscription', async () => {
    const { errors } = await send(await signedIn(), { ...byHash(LIVE), variables: { id: 'x' } });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('WebSocket') as string });
  });

  test('is never asked by a link', async () => {
    const extensions = encodeURIComponent(JSON.stringify(byHash(TICKETS).extensions));
    expect((await fetch(`${server.url}/graphql?extensions=${extensions}`)).status).toBe(405);
  });
});

describe('a hash that is not registered', () => {
  const unknown = '{ viewer { id } }';

  test('is told, with the status for whoever reads it', async () => {
    const body = JSON.stringify(byHash(unknown));
    const plain = await server.browser().post(body);
    expect([plain.status, codeOf((await plain.json()) as GraphqlBody)]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    const exact = await server.browser().post(body, { accept: 'application/graphql-response+json' });
    expect([exact.status, codeOf((await exact.json()) as GraphqlBody)]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  test('stays unknown after it was sent with its text', async () => {
    const browser = server.browser();
    for (let i = 0; i < 3; i++)
      expect((await send(browser, { query: unknown, ...byHash(unknown) })).data).toEqual({ viewer: null });
    expect(codeOf(await send(browser, byHash(unknown)))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each([
    { persistedQuery: { version: 2, sha256Hash: sha256(TICKETS) } },
    { persistedQuery: { version: 1, sha256Hash: [sha256(TICKETS), 1] } },
    { persistedQuery: { version: 1, sha256Hash: [sha256(TICKETS)] } },
    { persistedQuery: { version: 1, sha256Hash: { toString: 'x', valueOf: 'x' } } },
    { persistedQuery: { version: 1, sha256Hash: 'constructor' } },
    { persistedQuery: { version: 1 } },
    { persistedQuery: {} },
  ])('is anything of another form (%j)', async (extensions) => {
    expect(codeOf(await send(await signedIn(), { extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each([{ persistedQuery: null }, { persistedQuery: 'x' }, 'x', null, []])(
    'is nothing at all (%j)',
    async (extensions) => {
      expect(codeOf(await send(server.browser(), { extensions }))).toBe('BAD_USER_INPUT');
    },
  );
});

describe('the operations of the web app', () => {
  test.each(Object.entries(webOperations))('%s', (sha, text) => {
    expect(sha256(text)).toBe(sha);
    expect(registered.document(sha), text).toBeDefined();
    expect(() => inspector(schema)(text)).not.toThrow();
  });

  const queries = Object.values(webOperations).flatMap((text) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation?.operation === OperationTypeNode.QUERY
      ? [[operation.name?.value, document, operation] as const]
      : [];
  });

  test.each(queries)('%s runs compiled', (_, document, operation) => {
    const variables = operation.variableDefinitions?.map(({ variable }) => [variable.name.value, true] as const);
    expect(programsOf(schema, document, operation).of(Object.fromEntries(variables ?? [])).length).toBeGreaterThan(0);
  });
});

describe('a file of operations', () => {
  const wrong = (content: unknown): string => {
    try {
      registeredOperations(schema, file(content));
    } catch (error) {
      if (error instanceof BadEnvironment) return error.message;
      throw error;
    }
    return 'nothing is wrong';
  };

  test.each([
    ['is no JSON', 'not JSON', 'REGISTERED_OPERATIONS: the file is not JSON'],
    ['is no object', '[]', 'REGISTERED_OPERATIONS: an object is expected'],
    ['holds something else than texts', { abc: 1 }, 'REGISTERED_OPERATIONS: a text is expected under abc'],
    ['has a wrong hash', { abc: '{ viewer { id } }' }, 'REGISTERED_OPERATIONS: the text under abc has the SHA-256 '],
    ['holds a syntax error', listOf('{ viewer { '), 'Syntax Error'],
    ['asks what there is not', listOf('{ nothing }'), 'Cannot query field "nothing"'],
    ['asks too much', listOf(`{ ${'viewer { id } '.repeat(31)} }`), 'over a limit: rootFields'],
  ])('that %s stops the start', (_, content, message) => {
    expect(wrong(content)).toContain(message);
  });

  test('that is not there stops the start', () => {
    expect(() => registeredOperations(schema, join(folder, 'none.json'))).toThrow("the file can't be read");
  });

  test('may be empty', () => {
    expect(wrong({})).toBe('nothing is wrong');
  });
});

test('documents are kept up to a bound, registered ones for good', async () => {
  const store = new DocumentStore(registered);
  const key = (text: string): string => `some schema:${sha256(text)}`;
  const document = await store.get(key(TICKETS));
  expect(document).toBeDefined();
  expect(registered.has(document!)).toBe(true);
  const texts = Array.from({ length: 60 }, (_, i) => `{ a${i}: __typename } #${'x'.repeat(15_000)}`);
  for (const text of texts) await store.set(key(text), parse(text));
  const kept = await Promise.all(texts.map((text) => store.get(key(text))));
  expect(kept.filter(Boolean).length).toBeGreaterThan(10);
  expect(kept.filter(Boolean).length).toBeLessThan(30);
  expect(kept.at(-1)).toBeDefined();
  const long = `{ __typename } #${'x'.repeat(30_000)}`;
  await store.set(key(long), parse(long));
  expect(await store.get(key(long))).toBeUndefined();
  expect(await store.get(key(TICKETS))).toBe(document);
});
