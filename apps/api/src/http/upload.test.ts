import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { File } from '../domains/files/file.entity.ts';
import { newId } from '../graphql/ids.ts';
import type { Storage } from '../storage/storage.ts';
import { endpoint, type Browser } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { logins } from '../testing/logins.ts';
import { png, samples } from '../testing/samples.ts';
import { sendForm, upload, type Uploaded } from '../testing/uploads.ts';

const quay = installation();
const server = endpoint(quay);
const { signedIn } = logins(quay, server);

let browser: Browser;
beforeAll(async () => {
  browser = await signedIn();
});

const send = (name: string, bytes: Buffer, headers: Record<string, string> = {}): Promise<Uploaded> =>
  upload(server.url, browser, { name, bytes }, headers);
const codeOf = ({ status, body }: Uploaded): unknown[] => [status, body['error']?.['code']];

const filesIn = (folder: string): string[] =>
  readdirSync(join(server.dataDir, folder), { recursive: true })
    .map(String)
    .filter((name) => statSync(join(server.dataDir, folder, name)).isFile());
const rows = (): Promise<number> => quay.database.dataSource.manager.count(File);

/** What is kept: rows, and the bytes in the storage and on their way. */
const kept = async (): Promise<unknown> => ({
  rows: await rows(),
  bytes: server.dataDir && (readdirSync(server.dataDir).includes('files') ? filesIn('files').length : 0),
  incoming: filesIn('incoming'),
});

describe('a file that is sent', () => {
  test('is kept with what was found out about it', async () => {
    const { status, body } = await send('Terrace plan.pdf', samples.pdf);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^file_/),
      name: 'Terrace plan.pdf',
      size: samples.pdf.length,
      contentType: 'application/pdf',
      width: null,
      height: null,
      thumbnailUrl: null,
      url: `/files/${body['id']}`,
    });
    expect(filesIn('incoming')).toEqual([]);
  });

  test('if a picture, is measured as it is shown, and drawn small', async () => {
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a63' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { status, body } = await send('IMG_0001.JPG', photo);
    expect(status).toBe(201);
    expect(body).toMatchObject({ contentType: 'image/jpeg', width: 600, height: 900 });
    expect(body['thumbnailUrl']).toBe(`${body['url']}/thumbnail`);
  });

  test('if a picture that can not be drawn, is kept without a small one', async () => {
    const { status, body } = await send('broken.png', png(640, 480, { pixels: false }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ width: 640, height: 480, thumbnailUrl: null });
  });

  test('if a drawing with a script, is kept and never drawn', async () => {
    const { status, body } = await send('logo.svg', samples.svg);
    expect(status).toBe(201);
    expect(body).toMatchObject({ contentType: 'image/svg+xml', width: null, thumbnailUrl: null });
  });

  test.each([
    ['../../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\notes.txt', 'notes.txt'],
    ['two\r\nlines.txt', 'two lines.txt'],
    ['say "cheese", it\'s 5 o\'clock.txt', 'say "cheese", it\'s 5 o\'clock.txt'],
    ['annexe\u202Efdp.txt', 'annexefdp.txt'],
    ['Cafe\u0301 🦞.txt', 'Café 🦞.txt'],
    [`${'ä'.repeat(300)}.txt`, `${'ä'.repeat(196)}.txt`],
    ['...', 'file.txt'],
    ['no ending', 'no ending'],
    ['syslog.2026-11-18', 'syslog.2026-11-18'],
  ])('under the name %j is called %j', async (given, name) => {
    const { status, body } = await send(given, samples.text);
    expect([status, body['name'], body['contentType']]).toEqual([201, name, 'text/plain']);
  });
});

describe('nothing is kept of', () => {
  let before: unknown;
  beforeEach(async () => {
    before = await kept();
    return async () => expect(await kept()).toEqual(before);
  });

  test.each([
    ['nothing', 'a.txt', Buffer.alloc(0), 400, 'empty'],
    ['200 MB', 'a.txt', Buffer.alloc(200_000_000, 'a'), 413, 'too_large'],
    ['a byte too much', 'a.txt', Buffer.alloc(50 * 1024 ** 2 + 1, 'a'), 413, 'too_large'],
    ['a picture that is an archive', 'a.png', samples.zip, 415, 'not_what_it_says'],
    ['a text that is a document', 'a.txt', samples.pdf, 415, 'not_what_it_says'],
    ['a document that is a picture', 'a.pdf', png(2, 2), 415, 'not_what_it_says'],
    ['30,000 x 30,000 pixels', 'a.png', png(30_000, 30_000, { pixels: false }), 422, 'too_many_pixels'],
    ['a line of 20,001 pixels', 'a.png', png(20_001, 1, { pixels: false }), 422, 'too_many_pixels'],
    ['a program', 'setup.exe', samples.exe, 415, 'program'],
    ['a program with another name', 'holiday.txt', samples.exe, 415, 'program'],
    ['a script', 'x.ps1', samples.text, 415, 'program'],
    ['a script with another name', 'x.txt', Buffer.from('#!/bin/sh\nrm -r /'), 415, 'program'],
    ['a page', 'x.html', samples.text, 415, 'program'],
    ['a page with another name', 'x.csv', Buffer.from('\uFEFF <!DOCTYPE html><p>'), 415, 'program'],
    ['two endings', 'invoice.pdf.exe', samples.pdf, 415, 'program'],
    ['an ending that is hidden', 'invoice\u202Efdp.exe', samples.pdf, 415, 'program'],
    ['a kind that nobody asked for', 'a.iges', samples.text, 415, 'kind_not_taken'],
    ['bytes without an ending', 'core', Buffer.from([1, 2, 3, 0, 9]), 415, 'kind_not_taken'],
  ])('%s', async (_, name, bytes, status, code) => {
    expect(codeOf(await send(name, bytes))).toEqual([status, code]);
  });

  test.each([
    ['a field of another name', () => form([['picture', 'a.txt']]), {}],
    ['two files', () => form([['file', 'a.txt'], ['file', 'b.txt']]), {}], // prettier-ignore
    ['a field beside the file', () => form([['file', 'a.txt']], 'more'), {}],
    ['no file', () => form([], 'more'), {}],
    ['no form', () => '{}', { 'content-type': 'application/json' }],
    ['half a form', () => '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc', MULTIPART],
    ['no boundary', () => 'abc', { 'content-type': 'multipart/form-data' }],
  ])('%s', async (_, body, headers) => {
    expect(codeOf(await sendForm(server.url, browser, body(), headers))).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('an upload that is broken off', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    socket.write(
      `POST /files HTTP/1.1\r\nhost: x\r\ncookie: ${browser.cookie}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n${head}`,
    );
    socket.write(Buffer.alloc(300_000, 'a'));
    await eventually(() => filesIn('incoming').length === 1);
    socket.destroy();
    await eventually(() => filesIn('incoming').length === 0);
  });

  test('what nobody sent who has signed in', async () => {
    const answer = await upload(server.url, server.browser(), { name: 'a.txt', bytes: samples.text });
    expect(codeOf(answer)).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('what a page of another site sends', async () => {
    for (const [header, value] of [
      ['origin', 'https://elsewhere.example'],
      ['sec-fetch-site', 'cross-site'],
    ] as const)
      expect(codeOf(await send('a.txt', samples.text, { [header]: value }))).toEqual([403, 'FORBIDDEN']);
  });
});

test('why it is refused is said in the language of whoever sends it', async () => {
  const saying = async (language: string): Promise<unknown> =>
    (await send('a.png', samples.zip, { 'accept-language': language })).body['error']?.['message'];
  expect(await saying('en')).toBe('The name ends in .png, but the content is something else (zip).');
  expect(await saying('de-AT')).toBe('Der Name endet auf .png, aber der Inhalt ist etwas anderes (zip).');
  const large = await send('a.txt', Buffer.alloc(60_000_000, 'a'));
  expect(large.body['error']?.['message']).toBe('This file is too large: at most 50 MB.');
});

describe('when the storage', () => {
  let error: Error | null = null;
  const failing = (real: Storage): Storage => ({
    incoming: real.incoming,
    put: async (...given) => {
      if (error) throw error;
      await real.put(...given);
    },
    open: (...given) => real.open(...given),
    remove: (key) => real.remove(key),
  });
  const home = installation();
  const other = endpoint(home, { wrapStorage: failing });
  const people = logins(home, other);

  const kept = (): string[] => [
    ...readdirSync(join(other.dataDir, 'incoming')),
    ...readdirSync(join(other.dataDir, 'files'), { recursive: true })
      .map(String)
      .filter((name) => name.length > 10),
  ];

  test.each([
    ['is full', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }), 507, 'no_room'],
    ['fails', new Error('the bucket is silent'), 500, 'INTERNAL'],
  ])('%s, nothing is left, and it is said that the text is', async (_, failure, status, code) => {
    const person = await people.signedIn();
    const sent = (): Promise<Uploaded> => upload(other.url, person, { name: 'a.png', bytes: png(9, 9) });
    error = null;
    await sent();
    const before = kept();
    error = failure;
    const answer = await sent();
    expect(codeOf(answer)).toEqual([status, code]);
    expect(answer.body['error']?.['message']).toContain('Your text is kept');
    expect(kept()).toEqual(before);
    expect(other.logged.at(-2)).toContain(failure.message);
  });

  test('has the bytes but the row can not be written, they are removed', async () => {
    error = null;
    const person = await people.signedIn();
    await home.database.query({
      text: `alter table file add constraint no_more check (name <> 'no more.png')`,
      values: [],
    });
    const before = kept();
    const answer = await upload(other.url, person, { name: 'no more.png', bytes: png(9, 9) });
    expect(codeOf(answer)).toEqual([500, 'INTERNAL']);
    expect(kept()).toEqual(before);
  });
});

test('somebody who uploads too much is told to wait', async () => {
  const another = await signedIn();
  const { manager } = quay.database.dataSource;
  await upload(server.url, another, { name: 'a.txt', bytes: samples.text });
  const [first] = await manager.query<Record<string, unknown>[]>(
    `select storage_key as "storageKey", name, content_type as "contentType", sha256, uploader_contact_id as "uploaderContactId", created_at as "createdAt" from file order by id desc limit 1`,
  );
  const copies = (count: number, size: number): Promise<unknown> =>
    manager.insert(
      File,
      Array.from({ length: count }, () => ({ ...first, id: newId(quay.clock), storageKey: newId(quay.clock), size })),
    );
  await copies(198, 1);
  const again = (): Promise<Uploaded> => upload(server.url, another, { name: 'a.txt', bytes: samples.text });
  expect((await again()).status).toBe(201);
  const refused = await again();
  expect(codeOf(refused)).toEqual([429, 'too_many_files']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await send('a.txt', samples.text)).status).toBe(201);
  quay.clock.pass(61 * 60_000);
  expect((await again()).status).toBe(201);
  await copies(1, 1024 ** 3);
  expect(codeOf(await again())).toEqual([429, 'too_much_unattached']);
});

test('what is sent at once counts together', async () => {
  const another = await signedIn();
  const announced = 49 * 1024 ** 2;
  const sockets = Array.from({ length: 20 }, () => connect(Number(new URL(server.url).port), '127.0.0.1'));
  for (const socket of sockets)
    socket.write(
      `POST /files HTTP/1.1\r\nHost: x\r\nCookie: ${another.cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${announced}\r\n\r\n`,
    );
  const more = (): Promise<Uploaded> =>
    upload(server.url, another, { name: 'a.log', bytes: Buffer.alloc(48 * 1024 ** 2, 'a') });
  await vi.waitFor(async () => expect(codeOf(await more())).toEqual([429, 'too_much_unattached']), 5_000);
  for (const socket of sockets) socket.destroy();
  await vi.waitFor(async () => expect((await more()).status).toBe(201), 5_000);
});

const MULTIPART = { 'content-type': 'multipart/form-data; boundary=x' };

function form(files: readonly (readonly [field: string, name: string])[], text?: string): FormData {
  const made = new FormData();
  if (text) made.append('text', text);
  for (const [field, name] of files) made.append(field, new Blob(['abc']), name);
  return made;
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error('it does not come to that');
    await sleep(10);
  }
}
