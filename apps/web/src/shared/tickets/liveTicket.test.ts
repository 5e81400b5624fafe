import { parse } from 'graphql';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect, test } from 'vitest';
import { forget, isKnown, lacksHeld, readTicketAnew, takeIn } from './liveTicket.ts';

type Ticket = { __typename: 'Ticket'; id: string; version: number; updatedAt: string; subject: string };
const ticket = (version: number, subject: string, id = 'ticket_1', minute = '00'): Ticket => ({
  __typename: 'Ticket',
  id,
  version,
  updatedAt: `2026-11-20T10:${minute}:00.000Z`,
  subject,
});
const LINE: TypedDocumentNode<Ticket, unknown> = parse(`
  fragment Line on Ticket {
    id
    version
    updatedAt
    subject
  }
`);
const TICKET: TypedDocumentNode<{ ticket: Ticket | null }, { number: number }> = parse(`
  query Ticket($number: Int!) {
    ticket(number: $number) {
      id
      version
      updatedAt
      subject
    }
  }
`);
const LIST: TypedDocumentNode<{ tickets: Ticket[] }> = parse(`
  query Tickets {
    tickets {
      id
      version
      updatedAt
      subject
    }
  }
`);

/** A client whose server has these answers, one after the other. */
function installation(...answers: (Ticket | null)[]) {
  let asked = 0;
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data: { ticket: answers[asked] } });
        asked += 1;
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const shown = () => client.readQuery({ query: LIST })?.tickets.map(({ subject }) => subject);
  client.writeQuery({ query: LIST, data: { tickets: [ticket(3, 'three'), ticket(1, 'other', 'ticket_2')] } });
  return { client, shown, asked: () => asked };
}

test('what comes live shows wherever the ticket is shown', () => {
  const { client, shown } = installation();
  takeIn(client, LINE, 'Line', ticket(4, 'four'));
  expect(shown()).toEqual(['four', 'other']);
});

test('what is older than what is known is left aside; replies change no version and are taken', () => {
  const { client, shown } = installation();
  takeIn(client, LINE, 'Line', ticket(2, 'two'));
  expect(shown()).toEqual(['three', 'other']);
  takeIn(client, LINE, 'Line', ticket(3, 'three, with two replies', 'ticket_1', '20'));
  expect(shown()).toEqual(['three, with two replies', 'other']);
  takeIn(client, LINE, 'Line', ticket(3, 'three, with one reply', 'ticket_1', '10'));
  expect(shown()).toEqual(['three, with two replies', 'other']);
});

test('a reply that is held back is not missed silently', () => {
  const talk = (...nodes: { id: string; heldUntil: string | null }[]) => ({ conversation: { nodes } });
  const out = { id: 'message_1', heldUntil: null };
  const held = { id: 'message_2', heldUntil: '2026-11-20T10:00:08.000Z' };
  expect(lacksHeld(talk(out, held), talk(out))).toBe(true);
  expect(lacksHeld(talk(out, held), talk(out, { ...held, heldUntil: null }))).toBe(false);
  expect(lacksHeld(talk(out), talk())).toBe(false);
});

test('a ticket that one no longer sees is gone from every list', () => {
  const { client, shown } = installation();
  forget(client, 'ticket_1');
  expect(shown()).toEqual(['other']);
  expect([isKnown(client, 'ticket_1'), isKnown(client, 'ticket_2')]).toEqual([false, true]);
});

test('an answer that was on its way while something newer came is not shown, but asked for once more', async () => {
  const { client, shown, asked } = installation(ticket(2, 'two'), ticket(3, 'three, read'));
  await readTicketAnew(client, TICKET, { number: 1 });
  expect(asked()).toBe(2);
  expect(shown()).toEqual(['three, read', 'other']);
});

test('a server that insists on an older version is right', async () => {
  const { client, shown, asked } = installation(ticket(1, 'one'), ticket(1, 'one'));
  await readTicketAnew(client, TICKET, { number: 1 });
  expect(asked()).toBe(2);
  expect(shown()).toEqual(['one', 'other']);
});
