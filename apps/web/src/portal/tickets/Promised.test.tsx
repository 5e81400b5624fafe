// @vitest-environment happy-dom
import type { TicketPromiseFragment } from '@quayside/graphql/documents';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FormatsProvider } from '../../lib/formats.tsx';
import { startTexts } from '../../lib/i18n.ts';
import '../../lib/locales/en/portal.ts';
import { PromisedBy } from './Promised.tsx';

const NOW = Date.parse('2026-11-18T09:00:00Z');
vi.mock('../../lib/viewer.tsx', () => ({ useViewer: () => ({ id: 'marguerite', name: 'Marguerite Oduya' }) }));

const marguerite = { id: 'marguerite', name: 'Marguerite Oduya' };
const tomas = { id: 'tomas', name: 'Tomás Reyes' };
const ticket = (over: Partial<TicketPromiseFragment> & { waits?: boolean }): TicketPromiseFragment => ({
  id: 'ticket',
  dueAt: '2026-11-18T13:00:00Z',
  closedAt: null,
  contact: marguerite,
  status: { id: 'status', customerKey: over.waits ? 'WAITING_ON_CLIENT' : 'IN_PROGRESS' },
  ...over,
});

function words(of: TicketPromiseFragment, takesPart = false): string[] {
  const { container } = render(
    <FormatsProvider locale="en-GB" timeZone="UTC" now={() => NOW}>
      <PromisedBy ticket={of} takesPart={takesPart} />
    </FormatsProvider>,
  );
  return [...(container.firstElementChild?.children ?? [])].map((line) => line.textContent ?? '');
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await startTexts('en');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('says by when, and how far away that is unless the day says so', () => {
  expect(words(ticket({}))).toEqual(['Today, 13:00', 'in 4 hours']);
  expect(words(ticket({ dueAt: '2026-11-20T13:00:00Z' }))).toEqual(['Fri 20 Nov, 13:00', 'in 2 days']);
});

test('says when it is we who are late', () => {
  expect(words(ticket({ dueAt: '2026-11-18T08:00:00Z' }))).toEqual(['Today, 08:00', 'we are late']);
});

test('hangs on whoever shall answer, and is not late while it does', () => {
  expect(words(ticket({ waits: true }))).toEqual(['Today, 13:00', 'once you answer']);
  const theirs = ticket({ waits: true, contact: tomas });
  expect(words(theirs)).toEqual(['Today, 13:00', 'once Tomás answers']);
  expect(words(theirs, true)).toEqual(['Today, 13:00', 'once one of you answers']);
  expect(words(ticket({ waits: true, dueAt: '2026-11-17T08:00:00Z' }))).toEqual(['once you answer']);
});

test('promises nothing where nothing is promised, or all is done', () => {
  expect(words(ticket({ dueAt: null }))).toEqual([]);
  expect(words(ticket({ closedAt: '2026-11-18T08:30:00Z' }))).toEqual([]);
});
