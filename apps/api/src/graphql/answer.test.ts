import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { endpoint } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import type { Context } from './context.ts';
import { conflict, forbidden, invalid, notFound, rateLimited, unauthenticated } from './errors.ts';
import { scalars } from './scalars.ts';

const home = installation();

const throwers: Record<string, (context: Context) => unknown> = {
  unauthenticated: () => Promise.reject(unauthenticated()),
  forbidden: () => Promise.reject(forbidden()),
  notFound: () => Promise.reject(notFound()),
  conflict: () => Promise.reject(conflict('stale_version', { version: 3 })),
  rateLimited: () => Promise.reject(rateLimited(30)),
  invalid: () => Promise.reject(invalid({ path: 'input.subject', code: 'too_long', values: { max: 200 } })),
  broken: () => Promise.reject(new Error('the secret is 42')),
  brokenSql: ({ database }) =>
    database.query({ text: 'select secret_42 from nowhere_42 where x = $1', values: ['parameter-42'] }),
  brokenOrm: ({ database }) =>
    database.dataSource.query('select secret_42 from nowhere_42 where x = $1', ['parameter-42']),
  library: () => Promise.reject(new GraphQLError('the secret is 42')),
  thrownText: () => Promise.reject('the secret is 42'),
  nul: ({ database }) => database.query({ text: 'select $1::text', values: ['a\u0000b'] }),
  nulInJson: ({ database }) => database.query({ text: 'select $1::jsonb', values: [JSON.stringify('a\u0000b')] }),
};

const schema = makeExecutableSchema({
  typeDefs: `
    scalar DateTime
    enum Colour { RED GREEN }
    input Input { subject: String! colour: Colour at: DateTime lines: [Line!] }
    input Line { quantity: Int! }
    type Query {
      fails(how: String!): String
      must(how: String!): String!
      takes(input: Input!): String
      needs(name: String!): String
    }`,
  resolvers: {
    DateTime: scalars.DateTime,
    Query: {
      fails: (_: unknown, { how }: { how: string }, context: Context) => throwers[how]?.(context),
      must: () => null,
      takes: () => 'fine',
      needs: () => 'fine',
    },
  },
});

const server = endpoint(home, { schema });
const FAILS = 'query ($how: String!) { fails(how: $how) }';

describe('refusals keep their code', () => {
  test.each([
    ['unauthenticated', { code: 'UNAUTHENTICATED' }],
    ['forbidden', { code: 'FORBIDDEN' }],
    ['notFound', { code: 'NOT_FOUND' }],
    ['conflict', { code: 'CONFLICT', reason: 'stale_version', version: 3 }],
    ['rateLimited', { code: 'RATE_LIMITED', retryAfter: 30 }],
  ])('%s', async (how, extensions) => {
    const { data, errors } = await server.browser().ask(FAILS, { how });
    expect(data).toEqual({ fails: null });
    expect(errors).toMatchObject([{ path: ['fails'], extensions }]);
    expect(errors?.[0]?.extensions).toEqual(extensions);
  });

  test.each([
    ['en', 'This is too long: at most 200.'],
    ['de-AT, en;q=0.5', 'Das ist zu lang: höchstens 200.'],
    ['fr', 'This is too long: at most 200.'],
  ])('fields are named in the language of the viewer (%s)', async (language, message) => {
    const { errors } = await server.browser().ask(FAILS, { how: 'invalid' }, { 'accept-language': language });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'input.subject', code: 'too_long', message }],
    });
  });

  test.each(['nul', 'nulInJson'])('text that can not be stored is a wrong value (%s)', async (how) => {
    const { errors } = await server.browser().ask(FAILS, { how });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [] });
  });
});

describe('what failed is told to nobody but the log', () => {
  test.each(['broken', 'brokenSql', 'brokenOrm', 'library', 'thrownText'])('%s', async (how) => {
    const response = await server
      .browser()
      .post(JSON.stringify({ query: FAILS, variables: { how } }), { 'x-request-id': `id-of-${how}` });
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: 'Something went wrong on our side. Name the request ID when you report it.',
          locations: [{ line: 1, column: 25 }],
          path: ['fails'],
          extensions: { code: 'INTERNAL', requestId: `id-of-${how}` },
        },
      ],
      data: { fails: null },
    });
    expect(text).not.toMatch(/42/);
    const line = server.logged.find((logged) => logged.includes(`id-of-${how}`) && logged.includes('a request failed'));
    expect(line).toBeDefined();
    expect(line).not.toMatch(/parameter-42|select secret_42|\\n/);
  });

  test('a null where none may be', async () => {
    const { data, errors } = await server.browser().ask('{ must(how: "null") }');
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) as string });
  });

  test('the log says where in our code it happened', async () => {
    await server.browser().ask(FAILS, { how: 'broken' });
    const line = JSON.parse(server.logged.findLast((logged) => logged.includes('a request failed')) ?? '{}') as {
      error: { at: string[] };
    };
    expect(line.error.at[0]).toMatch(/graphql\/answer\.test\.ts:\d+/);
  });
});

describe('mistakes in a request are BAD_USER_INPUT', () => {
  test.each([
    '{',
    '{ nothing }',
    '{ takes(input: { colour: BLUE }) }',
    'query A { __typename } query B { __typename }',
    'query ($x: Nothing) { __typename }',
    '',
  ])('%s', async (query) => {
    const { errors } = await server.browser().ask(query);
    for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [] });
    expect(errors?.length).toBeGreaterThan(0);
  });

  test('a syntax error says where', async () => {
    const response = await server
      .browser()
      .post(JSON.stringify({ query: '{ viewer ' }), { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.', locations: [{ line: 1, column: 10 }] }],
    });
  });

  test.each([
    [{ input: { subject: null } }, 'input.subject', 'required'],
    [{ input: {} }, 'input.subject', 'required'],
    [{}, 'input', 'required'],
    [{ input: null }, 'input', 'required'],
    [{ input: { subject: ['secret-42'] } }, 'input.subject', 'not_allowed'],
    [{ input: { subject: 'x', colour: 'secret-42' } }, 'input.colour', 'not_allowed'],
    [{ input: { subject: 'x', at: 'secret-42' } }, 'input.at', 'not_allowed'],
    [{ input: { subject: 'x', extra: 'secret-42' } }, 'input.extra', 'not_allowed'],
    [
      { input: { subject: 'x', lines: [{ quantity: 1 }, { quantity: 'secret-42' }] } },
      'input.lines[1].quantity',
      'not_allowed',
    ],
    [{ input: { subject: 'x', lines: [{}] } }, 'input.lines[0].quantity', 'required'],
    [{ input: 'secret-42 at "input.subject"' }, 'input', 'not_allowed'],
  ])('a wrong variable %j is named without its value', async (variables, path, code) => {
    const response = await server
      .browser()
      .post(JSON.stringify({ query: 'query ($input: Input!) { takes(input: $input) }', variables }), {
        accept: 'application/graphql-response+json',
      });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path, code }] } }],
    });
    expect(text).not.toContain('secret-42');
  });

  test('each wrong variable is named', async () => {
    const { errors } = await server
      .browser()
      .ask('query ($a: Int!, $b: Int!) { __typename @skip(if: false) needs(name: "x") x: needs(name: "y") }', {
        a: 'x',
        b: 'y',
      });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  test('a variable that was not sent for an argument with a default of its own', async () => {
    const { errors } = await server.browser().ask('query ($name: String = "x") { needs(name: $name) }', { name: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'name', code: 'required' }],
    });
  });
});
