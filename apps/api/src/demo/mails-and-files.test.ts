import { hash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { beforeAll, expect, test } from 'vitest';
import { smallKey } from '../domains/files/bytes.ts';
import { openStorage } from '../storage/storage.ts';
import { demoDatabases } from '../testing/demo.ts';

const { folder, loaded } = demoDatabases();
let demo: DataSource;

beforeAll(async () => {
  demo = await loaded('demo_mails_and_files');
});

const rows = async <Found extends object>(sql: string): Promise<Found[]> => demo.query<Found[]>(sql);

test('the outbox holds what was told last, each to its reader', async () => {
  const mails = await rows<{
    template: string;
    state: string;
    text: string;
    html: string;
    side: string;
    due: Date | null;
  }>(
    `select template, state, text, html, next_attempt_at as due, case when text like '%/portal/tickets/' || number || '%' then 'portal'
      when text like '%/desk/tickets/' || number || '%' then 'desk' end as side
    from mail join ticket on ticket.id = ticket_id order by mail.created_at desc, mail.id`,
  );
  expect(mails.length).toBeGreaterThanOrEqual(40);
  expect(mails.length).toBeLessThan(60);
  expect(new Set(mails.map(({ template }) => template)).size).toBeGreaterThanOrEqual(5);
  expect(new Set(mails.map(({ side }) => side))).toEqual(new Set(['portal', 'desk', null]));
  for (const { state, due, text, html } of mails) {
    expect([state, due]).toEqual(['KEPT', null]);
    expect(text).not.toMatch(/undefined|null|\{\{/);
    expect(html).toContain('Lanternworks IT');
  }
  expect(await rows(`select id from mail where created_at >= date '2025-11-19'`)).toEqual([]);
  expect(
    await rows(`select m.id from mail m join event e on e.id = m.event_id
      left join contact c on c.id = e.actor_contact_id left join technician t on t.id = e.actor_technician_id
      where m.to_address = coalesce(c.email, t.email)::text and m.template <> 'ticket.raised'`),
  ).toEqual([]);
});

test('people sent files along, and all of them can be opened', async () => {
  const storage = await openStorage({ dataDir: folder, s3Url: null });
  const files = await rows<{ name: string; number: number; key: string; sha256: Buffer; type: string; small: boolean }>(
    `select f.name, t.number, f.storage_key as key, f.sha256, f.content_type as type, f.thumbnail as small
    from file f join ticket_message m on m.id = f.message_id join ticket t on t.id = m.ticket_id`,
  );
  expect(files.length).toBeGreaterThanOrEqual(25);
  expect(new Set(files.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
  expect(files.filter(({ number }) => number === 4821).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['IMG_2231.jpg', 'terrace-plan.pdf']),
  );
  for (const { key, sha256, type, small } of files) {
    const bytes = await buffer((await storage.open(key)).stream);
    expect(hash('sha256', bytes, 'buffer').equals(sha256)).toBe(true);
    expect(small).toBe(type.startsWith('image/'));
    if (small) (await storage.open(smallKey(key))).stream.destroy();
  }
  const strangers = `select f.id from file f join ticket_message m on m.id = f.message_id
    where f.uploader_contact_id is distinct from m.author_contact_id
      or f.uploader_technician_id is distinct from m.author_technician_id or f.created_at >= m.created_at`;
  expect(await rows(strangers)).toEqual([]);
});
