// @vitest-environment happy-dom
import { parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { firstQuestion, forgetEarly, readEarlyPage, takeEarlyPage, takeEarlyViewer } from './early.ts';

const TICKETS = parse('query Tickets($first: Int!, $open: Boolean) { tickets }');
const OTHER = parse('query Other { viewer }');
const answered = { data: { tickets: ['The till is slow'] } };
const asked = {
  operation: TICKETS,
  variables: { first: 25, filter: { open: true, mine: null } },
  viewerId: 'contact_1',
  language: 'en',
};

beforeEach(() => {
  window.quaysideEarly = {
    viewer: Promise.resolve(Response.json({ data: { viewer: null } })),
    page: { ...asked, response: Promise.resolve(Response.json(answered)) },
  };
});

test('who is signed in is taken once', () => {
  expect(takeEarlyViewer()).toBeInstanceOf(Promise);
  expect(takeEarlyViewer()).toBeUndefined();
});

test('the answer for a page is taken once, in whatever order its variables stand', async () => {
  const same = { ...asked, variables: { filter: { mine: null, open: true, status: undefined }, first: 25 } };
  const response = await takeEarlyPage(same);
  expect(await response?.json()).toEqual(answered);
  expect(takeEarlyPage(same)).toBeUndefined();
});

test.each([
  ['another person', { viewerId: 'contact_2' }],
  ['nobody', { viewerId: undefined }],
  ['another language', { language: 'de' }],
  ['other variables', { variables: { first: 50, filter: { open: true, mine: null } } }],
])('%s gets none, and it is of no use any more', (_, other) => {
  expect(takeEarlyPage({ ...asked, ...other })).toBeUndefined();
  expect(takeEarlyPage(asked)).toBeUndefined();
});

test('another question leaves it where it is', () => {
  expect(takeEarlyPage({ ...asked, operation: OTHER })).toBeUndefined();
  expect(takeEarlyPage(asked)).toBeDefined();
});

test('who signs out or in takes nothing of what was asked before', () => {
  forgetEarly();
  expect(takeEarlyViewer()).toBeUndefined();
  expect(takeEarlyPage(asked)).toBeUndefined();
});

test('it can be read before it is taken, once the code of its page is there, by whom it is for', async () => {
  const whose = { viewerId: 'contact_1', language: 'en' };
  expect(await readEarlyPage(whose)).toBeUndefined();
  firstQuestion(TICKETS);
  expect(await readEarlyPage(whose)).toEqual({ operation: TICKETS, variables: asked.variables, data: answered.data });
  expect(await readEarlyPage({ ...whose, viewerId: 'contact_2' })).toBeUndefined();
  expect(takeEarlyPage(asked)).toBeDefined();
});

test('what is refused, broken or late is not read', async () => {
  firstQuestion(TICKETS);
  for (const response of [
    Promise.resolve(Response.json({ data: null, errors: [{ message: 'no' }] })),
    Promise.resolve(new Response('<html>')),
    Promise.reject<Response>(new TypeError('not reached')),
    new Promise<Response>(() => {}),
  ]) {
    window.quaysideEarly = { page: { ...asked, response } };
    expect(await readEarlyPage({ viewerId: 'contact_1', language: 'en' })).toBeUndefined();
  }
});
