// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { forgetUnanswered, rememberUnanswered, unansweredKey } from './unanswered.ts';

const body = JSON.stringify({ ticketId: 'ticket_1', body: 'The door code is 4711.' });

beforeEach(() => sessionStorage.clear());

test('what was sent without an answer is known again, and only that', () => {
  rememberUnanswered('ReplyToTicket', { body, key: 'k1' });
  expect(unansweredKey('ReplyToTicket', body)).toBe('k1');
  expect(unansweredKey('CloseTicket', body)).toBeUndefined();
  for (const other of ['', body.replace('4711', '4712'), body.replace('4711', '7411'), `${body} `])
    expect(unansweredKey('ReplyToTicket', other)).toBeUndefined();
  forgetUnanswered('ReplyToTicket');
  expect(unansweredKey('ReplyToTicket', body)).toBeUndefined();
});

test('none of its words stay in the tab', () => {
  rememberUnanswered('ReplyToTicket', { body, key: 'k1' });
  expect(sessionStorage.getItem('quayside.unanswered.ReplyToTicket')).not.toMatch(/door|4711|ticket_1/);
});
