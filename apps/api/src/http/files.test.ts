import { beforeAll, describe, expect, test } from 'vitest';
import { File } from '../domains/files/file.entity.ts';
import type { Client } from '../domains/clients/client.entity.ts';
import type { Ticket } from '../domains/tickets/ticket.entity.ts';
import { insideId, newId, outsideId } from '../graphql/ids.ts';
import { endpoint, type Browser } from '../testing/endpoint.ts';
import { idOf, installation } from '../testing/installation.ts';
import { logins, PASSWORD, SIGN_OUT } from '../testing/logins.ts';
import { png, samples } from '../testing/samples.ts';
import { download, upload } from '../testing/uploads.ts';

const quay = installation();
const server = endpoint(quay, { trustedProxies: ['loopback'] });
const { login, signIn } = logins(quay, server);

const REPLY =
  'mutation($input: ReplyToTicketInput!) { replyToTicket(input: $input) { reply { id files { url thumbnailUrl } } } }';

let harbor: Client;
let [requester, colleague, stranger, technician, coManaged, finance]: Browser[] = [];
let ticket: Ticket;

async function browserOf(make: (loginId: string) => Promise<unknown>): Promise<Browser> {
  const { id, email } = await login();
  await make(id);
  const browser = server.browser();
  await signIn(browser, email, PASSWORD);
  return browser;
}

beforeAll(async () => {
  const { build } = quay;
  harbor = await build.client();
  requester = await browserOf(async (loginId) => {
    const contact = await build.contact({ client: harbor, loginId });
    ticket = await build.ticket({ contact });
  });
  colleague = await browserOf((loginId) => build.contact({ client: harbor, loginId }));
  stranger = await browserOf((loginId) => build.contact({ loginId, types: ['PRIMARY'] }));
  technician = await browserOf((loginId) => build.technician({ loginId }));
  finance = await browserOf((loginId) => build.technician({ loginId, roles: ['FINANCE'] }));
  coManaged = await browserOf((loginId) => build.technician({ loginId, roles: ['CO_MANAGED'], clientId: harbor.id }));
});

type Sent = { id: string; url: string; thumbnailUrl: string };

const send = async (by: Browser, name: string, bytes: Buffer): Promise<Sent> => {
  const { body, status } = await upload<Sent>(server.url, by, { name, bytes });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};

/** Sends a file and writes a message with it. */
async function attached(by: Browser, name: string, bytes: Buffer, visibility?: string): Promise<Sent> {
  const file = await send(by, name, bytes);
  const input = { ticketId: idOf('Ticket', ticket), body: '', fileIds: [file.id], ...(visibility && { visibility }) };
  const { errors } = await by.ask(REPLY, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return file;
}

const get = (by: Browser | undefined, path: string, headers?: Record<string, string>): Promise<Response> =>
  download(server.url, by ?? server.browser(), path, headers);
const statusOf = async (by: Browser | undefined, path: string): Promise<number> => (await get(by, path)).status;

describe('a file on a message', () => {
  test('is seen by whoever sees the message, and by nobody else', async () => {
    const { url, thumbnailUrl } = await attached(requester!, 'screen.png', png(20, 10));
    for (const path of [url, thumbnailUrl]) {
      for (const by of [requester, technician, coManaged, finance]) expect(await statusOf(by, path)).toBe(200);
      for (const by of [colleague, stranger]) expect(await statusOf(by, path)).toBe(404);
      expect(await statusOf(undefined, path)).toBe(401);
    }
  });

  test('of a note is not there for customers, of a note for the provider not for co-managed technicians either', async () => {
    const note = await attached(technician!, 'note.png', png(20, 10), 'INTERNAL');
    for (const path of [note.url, note.thumbnailUrl]) {
      for (const by of [technician, coManaged]) expect(await statusOf(by, path)).toBe(200);
      for (const by of [requester, colleague, finance]) expect(await statusOf(by, path)).toBe(404);
    }
    const secret = await attached(technician!, 'secret.pdf', samples.pdf, 'PROVIDER');
    expect(await statusOf(technician, secret.url)).toBe(200);
    for (const by of [coManaged, requester]) expect(await statusOf(by, secret.url)).toBe(404);
  });

  test('is gone for them with the permission, and after they sign out', async () => {
    const person = await browserOf(async (loginId) => {
      const contact = await quay.build.contact({ client: harbor, loginId });
      await quay.build.participant(ticket, contact);
    });
    const { url, thumbnailUrl } = await attached(requester!, 'plan.png', png(20, 10));
    expect(await statusOf(person, url)).toBe(200);
    await quay.database.query({ text: 'delete from ticket_participant where ticket_id = $1', values: [ticket.id] });
    const etag = (await get(requester, thumbnailUrl)).headers.get('etag')!;
    expect((await get(person, thumbnailUrl, { 'if-none-match': etag })).status).toBe(404);
    expect(await statusOf(person, url)).toBe(404);
    const { cookie } = person;
    await person.ask(SIGN_OUT);
    expect((await download(server.url, { cookie }, url)).status).toBe(401);
  });
});

test('a file that hangs on nothing is there for whoever sent it, and for nobody else', async () => {
  const { url, thumbnailUrl } = await send(requester!, 'draft.png', png(20, 10));
  for (const path of [url, thumbnailUrl]) {
    expect(await statusOf(requester, path)).toBe(200);
    for (const by of [colleague, technician]) expect(await statusOf(by, path)).toBe(404);
  }
});

describe('what one does not see', () => {
  const whole = async (by: Browser | undefined, path: string): Promise<unknown> => {
    const response = await get(by, path);
    const headers = [...response.headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
    return { status: response.status, headers, body: await response.text() };
  };

  test('is answered like what never was, byte for byte', async () => {
    const seen = await attached(requester!, 'a.png', png(20, 10));
    const never = `/files/${outsideId('File', newId(quay.clock))}`;
    for (const by of [stranger, colleague, undefined])
      for (const [path, other] of [
        [seen.url, never],
        [seen.thumbnailUrl, `${never}/thumbnail`],
        [seen.url, '/files/nonsense'],
        [seen.url, `/files/${idOf('Ticket', ticket)}`],
      ] as const)
        expect(await whole(by, path)).toEqual(await whole(by, other));
    expect(await whole(stranger, never)).toMatchObject({
      status: 404,
      body: '{"error":{"code":"NOT_FOUND","message":"There is nothing here that you can see."}}',
    });
    expect(await whole(undefined, seen.url)).toMatchObject({
      status: 401,
      body: '{"error":{"code":"UNAUTHENTICATED","message":"Sign in first."}}',
    });
  });

  test('is not there for HEAD either', async () => {
    const { url } = await attached(requester!, 'a.txt', samples.text);
    const head = async (by: Browser): Promise<number> =>
      (await fetch(server.url + url, { method: 'HEAD', headers: { cookie: by.cookie! } })).status;
    expect([await head(requester!), await head(stranger!)]).toEqual([200, 404]);
  });
});

describe('a file that is given', () => {
  test('is to be kept, not to be run or shown', async () => {
    const { url } = await attached(requester!, 'Café "menu".svg', samples.svg);
    const response = await get(requester, url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Caf? \\"menu\\".svg"; filename*=UTF-8''Caf%C3%A9%20%22menu%22.svg`,
      'content-type': 'application/octet-stream',
      'content-length': String(samples.svg.length),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(samples.svg);
  });

  test('can be read in parts', async () => {
    const { url } = await attached(requester!, 'a.txt', Buffer.from('0123456789'));
    const part = async (range: string, headers = {}): Promise<unknown[]> => {
      const response = await get(requester, url, { range, ...headers });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=8-')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('lines=1-2')).toEqual([200, null, '0123456789']);
    expect(await part('bytes=0-1,4-5')).toEqual([200, null, '0123456789']);
    const etag = (await get(requester, url)).headers.get('etag')!;
    expect(await part('bytes=0-1', { 'if-range': etag })).toEqual([206, 'bytes 0-1/10', '01']);
    expect(await part('bytes=0-1', { 'if-range': '"another"' })).toEqual([200, null, '0123456789']);
  });

  test('has a small picture that may be shown, and that is asked for each time', async () => {
    const { thumbnailUrl } = await attached(requester!, 'large.png', png(1_200, 300));
    const response = await get(requester, thumbnailUrl);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'cache-control': 'private, no-cache',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
    const again = await get(requester, thumbnailUrl, {
      'if-none-match': response.headers.get('etag')!,
      'cache-control': 'max-age=0',
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('whose bytes are lost is our fault, and is logged', async () => {
    const { url, id } = await attached(requester!, 'a.txt', samples.text);
    await quay.database.dataSource.manager.update(File, { id: insideId('File', id)! }, { storageKey: 'f'.repeat(64) });
    const response = await get(requester, url);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.json()).toMatchObject({ error: { code: 'INTERNAL' } });
    expect(server.logged.join('')).toContain('BytesMissing');
  });
});

test.each([
  ['PUT', '/files'],
  ['GET', '/files'],
  ['DELETE', '/files/x'],
  ['POST', '/files/x'],
])('%s %s leads nowhere', async (method, path) => {
  const response = await fetch(server.url + path, { method, headers: { cookie: requester!.cookie! } });
  expect([response.status, await response.json()]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }]);
});
