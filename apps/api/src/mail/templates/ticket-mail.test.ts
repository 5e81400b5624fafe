import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../graphql/words.ts';
import { ticketMail, type TicketNews } from './ticket-mail.ts';
import { ticketWords } from './ticket-words.ts';

const news: TicketNews = {
  kind: 'replied',
  locale: 'en',
  role: 'requester',
  url: 'https://desk.example.com/portal/tickets/4821',
  ticket: {
    number: 4821,
    subject: 'Card terminal on the terrace keeps losing Wi-Fi',
    status: 'Waiting on Client',
    technician: 'Priya Raman',
    client: 'Harbor Café Group',
    requester: 'Maya Torres',
    priority: 'Medium',
  },
  actor: { name: 'Priya Raman', isReader: false },
  message: { body: 'Please restart it once.', visibility: 'PUBLIC', files: [] },
  provider: { name: 'Lanternworks IT', phone: '555 0134', email: 'support@lanternworks.example' },
};

const write = (given: Partial<TicketNews> = {}) => ticketMail({ ...news, ...given });

test('a reply, in English', () => {
  const { subject, text } = write();
  expect(subject).toBe('[4821] Card terminal on the terrace keeps losing Wi-Fi');
  expect(text).toBe(`Priya Raman replied

Please restart it once.

Ticket: 4821 · Card terminal on the terrace keeps losing Wi-Fi
Status: Waiting on Client
Technician: Priya Raman

Open the ticket:
https://desk.example.com/portal/tickets/4821

${'-- '}
You get this because it is your ticket.
Lanternworks IT · 555 0134 · support@lanternworks.example
`);
});

test('a note, in German', () => {
  const { text } = write({
    kind: 'noted',
    locale: 'de',
    role: 'secondary',
    message: { body: 'Switch tauschen', visibility: 'INTERNAL', files: [{ name: 'plan.pdf', size: 1_234_567 }] },
  });
  expect(text).toContain('Priya Raman hat eine Notiz geschrieben\n\nInterne Notiz: Kunden sehen sie nicht.');
  expect(text).toContain('Switch tauschen\n\nDateien:\n- plan.pdf (1,2 MB)');
  expect(text).toContain('Kunde: Harbor Café Group\nKontakt: Maya Torres\nPriorität: Medium');
  expect(text).toContain('Sie erhalten dies, weil Sie mit anderen an diesem Ticket arbeiten.');
});

const KINDS = ['raised', 'replied', 'status_changed', 'closed', 'reopened', 'assigned', 'noted'] as const;
describe.each(LOCALES)('in %s', (locale) => {
  test.each(KINDS)('%s is told in both forms, by somebody and by rule', (kind) => {
    for (const actor of [news.actor, { name: 'Maya Torres', isReader: true }, null])
      for (const role of ['requester', 'participant', 'primary', 'secondary'] as const) {
        const { text, html } = write({ kind, locale, role, actor });
        const headline = text.split('\n')[0]!;
        expect(headline).not.toMatch(/undefined|null|\$\{|^$/);
        expect(html).toContain(`<html lang="${locale}">`);
        expect(html).toContain(`>${headline}</h1>`);
        expect(text).toContain(ticketWords[locale].because[role]);
      }
  });
});

test('both languages say the same things', () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' && value ? [key, ...keys(value as object).map((inner) => `${key}.${inner}`)] : [key],
    );
  expect(keys(ticketWords.de)).toEqual(keys(ticketWords.en));
});

describe('what people write stays what they wrote', () => {
  const evil = `<script>alert("1")</script> & '{{name}}' <img src=x onerror=alert(1)>`;
  const everywhere = write({
    ticket: {
      ...news.ticket,
      subject: evil,
      status: evil,
      technician: evil,
    },
    actor: { name: evil, isReader: false },
    message: { body: `${evil}\n\tmore`, visibility: 'PUBLIC', files: [{ name: evil, size: 3 }] },
    provider: { name: evil, phone: null, email: null },
  });

  test('escaped in HTML', () => {
    const { html } = everywhere;
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;{{name}}&#39;');
    // subject (title, fact), status, technician, actor, body, file, provider
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(8);
    const tags = html.match(/<[a-z!/][^>]*>/gi)!;
    expect(tags.filter((tag) => /\son\w+=|javascript:/i.test(tag))).toEqual([]);
  });

  test('plain in text', () => {
    const { text, subject } = everywhere;
    expect(subject).toBe(`[4821] ${evil}`);
    expect(text).toContain(`${evil}\n\tmore`);
    expect(text).toContain(`- ${evil} (3 byte)`);
    expect(text).toContain('{{name}}');
  });

  test('a line is a line', () => {
    const broken = 'One\r\nBcc: victim@example.com\u2028Two\u0000\u0085Three';
    const { subject, text, html } = write({
      ticket: { ...news.ticket, subject: broken },
      actor: { name: broken, isReader: false },
      message: { body: 'x', visibility: 'PUBLIC', files: [{ name: broken, size: 1 }] },
    });
    expect(subject).toBe('[4821] One Bcc: victim@example.com Two Three');
    for (const form of [text, html]) expect(form).not.toMatch(/^Bcc/m);
  });

  test('no half characters', () => {
    const { subject } = write({ ticket: { ...news.ticket, subject: 'Half \ud83d emoji' } });
    expect(subject.isWellFormed()).toBe(true);
  });

  test('indentation and lines are kept in HTML', () => {
    const { html } = write({ message: { body: 'if\n  so\n\nthen  that', visibility: 'PUBLIC', files: [] } });
    expect(html).toContain('if<br>&nbsp;&nbsp;so<br><br>then&nbsp;&nbsp;that');
  });
});

test('nothing from outside, nothing that runs, and dark where people like it dark', () => {
  const { html } = write();
  const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url);
  expect(links).toEqual([news.url]);
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
});

test('an empty reply with files is its files', () => {
  const files = [
    { name: 'a.png', size: 999 },
    { name: 'b.png', size: 45_678 },
  ];
  const { text } = write({ message: { body: '', visibility: 'PUBLIC', files } });
  expect(text).toContain('Priya Raman replied\n\nFiles:\n- a.png (999 byte)\n- b.png (46 kB)\n\nTicket:');
});
