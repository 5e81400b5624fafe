import { expect, test } from 'vitest';
import { keepable } from './keptAnswers.ts';

const ticket = (id: string, more: object = {}) => ({ __typename: 'Ticket', id, subject: 'The till is slow', ...more });
const nodes = (...ids: string[]) => ({ __typename: 'TicketConnection', nodes: ids.map((__ref) => ({ __ref })) });

test('a list is kept with its rows and whatever stands in them', () => {
  const kept = keepable({
    ROOT_QUERY: { __typename: 'Query', 'tickets:{"filter":{"open":true}}': nodes('Ticket:1') },
    'Ticket:1': ticket('1', { contact: { __ref: 'Contact:1' }, 'tags:{}': [{ __ref: 'Tag:1' }] }),
    'Contact:1': { __typename: 'Contact', id: '1', name: 'Jonas' },
    'Tag:1': { __typename: 'Tag', id: '1' },
  });
  expect(Object.keys(kept).toSorted()).toEqual(['Contact:1', 'ROOT_QUERY', 'Tag:1', 'Ticket:1']);
});

test('what was said in a ticket is not kept, nor a ticket that stands in no list, nor what one has looked for', () => {
  const kept = keepable({
    ROOT_QUERY: {
      __typename: 'Query',
      'tickets:{}': nodes('Ticket:1'),
      'ticket({"number":2})': { __ref: 'Ticket:2' },
      'contacts:{"filter":{"text":"jo"}}': nodes('Contact:1'),
    },
    'Ticket:1': ticket('1', {
      'conversation:{}': nodes('TicketMessage:1'),
      files: [{ __ref: 'File:1' }],
      description: 'x',
    }),
    'Ticket:2': ticket('2'),
    'TicketMessage:1': { __typename: 'TicketMessage', id: '1', body: 'secret' },
    'File:1': { __typename: 'File', id: '1' },
    'Contact:1': { __typename: 'Contact', id: '1' },
  });
  expect(kept).toEqual({
    ROOT_QUERY: { __typename: 'Query', 'tickets:{}': nodes('Ticket:1') },
    'Ticket:1': ticket('1'),
  });
});

test('a list that has grown long is not kept', () => {
  const many = Array.from({ length: 201 }, (_, i) => `Ticket:${i}`);
  expect(keepable({ ROOT_QUERY: { __typename: 'Query', 'tickets:{}': nodes(...many) } })).toEqual({
    ROOT_QUERY: { __typename: 'Query' },
  });
});
