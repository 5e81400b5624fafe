// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Uploads } from './uploads.ts';
import { useUploads } from './useUploads.ts';
import { ViewerProvider, type Viewer } from './viewer.tsx';

/** What the browser sends with, as far as an upload uses it; the test answers in the place of the server. */
class Request {
  static all: Request[] = [];
  static latest = () => Request.all.at(-1)!;

  readonly upload = new EventTarget();
  readonly #events = new EventTarget();
  status = 0;
  response: unknown = null;
  responseType = '';
  isAborted = false;
  file: File | null = null;
  headers: Record<string, string> = {};
  address = '';

  constructor() {
    Request.all.push(this);
  }
  addEventListener(type: string, listener: () => void) {
    this.#events.addEventListener(type, listener);
  }
  open(method: string, path: string) {
    this.address = `${method} ${path}`;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(form: FormData) {
    this.file = form.get('file') as File;
  }
  abort() {
    this.isAborted = true;
  }

  moves(share: number) {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded: share * 1000, total: 1000 }));
  }
  async answers(status: number, response: unknown) {
    Object.assign(this, { status, response });
    this.#events.dispatchEvent(new Event('load'));
    await settled();
  }
  arrives(id: string) {
    const { name, size } = this.file!;
    return this.answers(201, { id, name, size, contentType: 'text/plain', thumbnailUrl: null, url: `/files/${id}` });
  }
  async breaks() {
    this.#events.dispatchEvent(new Event('error'));
    await settled();
  }
}

/** Everything that follows at once has followed. */
const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
  await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
};

const viewer: Viewer = {
  __typename: 'Technician',
  id: 'technician_1',
  name: 'Priya',
  permissions: [],
  locale: null,
  email: null,
  roles: [],
};
const state = {
  viewer,
  provider: { name: 'Lanternworks IT', phone: null, email: null },
  ended: false,
  refresh: () => Promise.resolve(viewer),
  signOut: () => Promise.resolve(),
};
const wrapper = ({ children }: { children: ReactNode }) => <ViewerProvider state={state}>{children}</ViewerProvider>;

let draft = 0;
const write = (name = `reply.${++draft}`) => {
  const { result, unmount } = renderHook(() => useUploads(name), { wrapper });
  return {
    now: () => result.current,
    names: () => result.current.list.map(({ name: file, state: at }) => `${file} ${at}`),
    key: (index = 0) => result.current.list[index]!.key,
    unmount,
  };
};
const place = (name = `reply.${draft}`) => `quayside.draft.technician_1.${name}.files`;
const file = (name: string, content = 'some words') => new File([content], name, { type: 'text/plain' });
const files = (...names: string[]) => names.map((name) => file(name));
const later = (work: () => unknown) =>
  act(async () => {
    await work();
    await settled();
  });
/** What the server still has. */
let there = new Set<string>();

beforeEach(() => {
  Request.all = [];
  there = new Set();
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve({ status: there.has(path.replace('/files/', '')) ? 200 : 404 }),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a file is sent as soon as it is added, and says how far it is', async () => {
  const { now, names } = write();
  await later(() => now().add(files('log.txt')));
  expect(Request.latest()).toMatchObject({ address: 'POST /files', file: { name: 'log.txt' } });
  expect(names()).toEqual(['log.txt sending']);
  await later(() => Request.latest().moves(0.64));
  expect(now().list[0]).toMatchObject({ share: 0.64 });
  await later(() => Request.latest().arrives('file_1'));
  expect(now()).toMatchObject({ onTheirWay: 0, files: [{ id: 'file_1', name: 'log.txt', size: 10 }] });
});

test('three are on their way at once, the others wait for their turn', async () => {
  const { now, names } = write();
  await later(() => now().add(files('1', '2', '3', '4', '5')));
  expect(names()).toEqual(['1 sending', '2 sending', '3 sending', '4 waiting', '5 waiting']);
  await later(() => Request.all[1]!.arrives('file_2'));
  expect(names()).toEqual(['1 sending', '2 done', '3 sending', '4 sending', '5 waiting']);
  await later(() => now().remove(now().list[4]!.key));
  for (const request of Request.all) if (request.status === 0) await later(() => request.arrives(request.file!.name));
  expect(names()).toEqual(['1 done', '2 done', '3 done', '4 done']);
  expect(Request.all).toHaveLength(4);
});

test('what is cancelled is taken back, and makes room for the next', async () => {
  const { now, names, key } = write();
  await later(() => now().add(files('1', '2', '3', '4')));
  await later(() => now().remove(key()));
  expect(Request.all[0]).toMatchObject({ isAborted: true });
  expect(names()).toEqual(['2 sending', '3 sending', '4 sending']);
  await later(() => now().clear());
});

test('a lost connection keeps the file, which is tried again', async () => {
  const { now, names, key } = write();
  await later(() => now().add(files('log.txt', 'plan.txt')));
  await later(() => Request.all[0]!.breaks());
  await later(() => Request.all[1]!.arrives('file_2'));
  expect(names()).toEqual(['log.txt failed', 'plan.txt done']);
  expect(now().list[0]!.failure).toEqual({ code: 'OFFLINE', message: '', again: true });
  await later(() => now().retry(key()));
  await later(() => Request.latest().arrives('file_1'));
  expect(now().files.map(({ id }) => id)).toEqual(['file_1', 'file_2']);
});

test('when the connection is back, it goes on by itself', async () => {
  const { now, names } = write();
  await later(() => now().add(files('log.txt')));
  await later(() => Request.latest().breaks());
  await later(() => window.dispatchEvent(new Event('online')));
  expect(names()).toEqual(['log.txt sending']);
  await later(() => Request.latest().arrives('file_1'));
});

test('a connection on which nothing moves is a lost one', async () => {
  vi.useFakeTimers();
  const { now } = write();
  await later(() => now().add(files('log.txt')));
  await later(() => Request.latest().moves(0.5));
  await later(() => vi.advanceTimersByTime(29_000));
  await later(() => Request.latest().moves(0.6));
  await later(() => vi.advanceTimersByTime(29_000));
  expect(now().onTheirWay).toBe(1);
  await later(() => vi.advanceTimersByTime(2_000));
  expect(now().list[0]).toMatchObject({ state: 'failed', failure: { code: 'OFFLINE' } });
  expect(Request.latest().isAborted).toBe(true);
});

test('a refusal is told in the words of the server and not tried again; the other files go on', async () => {
  const { now, names } = write();
  await later(() => now().add(files('virus.exe', 'log.txt')));
  const error = { code: 'UNSUPPORTED_TYPE', message: 'Programs can’t be attached.' };
  await later(() => Request.all[0]!.answers(415, { error }));
  await later(() => Request.all[1]!.arrives('file_2'));
  expect(names()).toEqual(['virus.exe failed', 'log.txt done']);
  expect(now().list[0]!.failure).toEqual({ ...error, again: false });
});

test('what is known to be refused is not sent at all', async () => {
  const { now } = write();
  const large = file('film.mp4');
  Object.defineProperty(large, 'size', { value: 60_000_000 });
  await later(() => now().add([file('empty.txt', ''), large]));
  expect(now().list.map(({ failure }) => failure?.code)).toEqual(['EMPTY', 'TOO_LARGE']);
  expect(Request.all).toHaveLength(0);
});

test('a folder that was dropped is not taken for a lost connection', async () => {
  const { now } = write();
  const folder = file('photos');
  folder.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('NotFound')) });
  await later(() => now().add([folder]));
  await later(() => Request.latest().breaks());
  expect(now().list[0]!.failure).toMatchObject({ code: 'UNREADABLE', again: false });
});

test('what has arrived is there after a reload, as long as the server has it', async () => {
  const { now, unmount } = write();
  await later(() => now().add(files('log.txt', 'plan.txt')));
  await later(() => Request.all[0]!.arrives('file_1'));
  await later(() => Request.all[1]!.arrives('file_2'));
  unmount();
  there.add('file_2');
  const after = new Uploads(place());
  after.subscribe(() => {});
  expect(after.state().list.map(({ name, size, state: at }) => [name, size, at])).toEqual([
    ['log.txt', 10, 'done'],
    ['plan.txt', 10, 'done'],
  ]);
  await settled();
  expect(after.state().list.map(({ state: at, failure }) => failure?.code ?? at)).toEqual(['GONE', 'done']);
  expect(await after.ready()).toBeUndefined();
  after.remove(after.state().list[0]!.key);
  expect(await after.ready()).toEqual(['file_2']);
});

test('files go on while one looks elsewhere, and are there when one comes back', async () => {
  const before = write('reply.elsewhere');
  await later(() => before.now().add(files('log.txt')));
  before.unmount();
  await Request.latest().arrives('file_1');
  expect(write('reply.elsewhere').names()).toEqual(['log.txt done']);
  expect(write('note.elsewhere').names()).toEqual([]);
});

test('sending waits for what is on its way', async () => {
  const { now } = write();
  await later(() => now().add(files('log.txt', 'plan.txt')));
  const ready = now().ready();
  await later(() => Request.all[0]!.arrives('file_1'));
  expect(now()).toMatchObject({ waiting: true, onTheirWay: 1 });
  await later(() => Request.all[1]!.arrives('file_2'));
  expect(await ready).toEqual(['file_1', 'file_2']);
  expect(now().waiting).toBe(false);
});

test('nothing is sent without a file that failed, until it is removed', async () => {
  const { now, key } = write();
  await later(() => now().add(files('log.txt', 'plan.txt')));
  const ready = now().ready();
  await later(() => Request.all[0]!.breaks());
  await later(() => Request.all[1]!.arrives('file_2'));
  expect(await ready).toBeUndefined();
  expect(now().blocked).toBe(true);
  await later(() => now().remove(key()));
  expect(now().blocked).toBe(false);
  await later(async () => expect(await now().ready()).toEqual(['file_2']));
});

test('whoever leaves or goes on writing does not send', async () => {
  const { now, unmount } = write();
  await later(() => now().add(files('log.txt')));
  const ready = now().ready();
  await later(() => now().stopWaiting());
  expect(await ready).toBeUndefined();
  const again = now().ready();
  unmount();
  expect(await again).toBeUndefined();
  await Request.latest().arrives('file_1');
});

test('what was sent leaves nothing behind but what came later, and what was taken back is there again', async () => {
  const { now, names } = write();
  await later(() => now().add(files('log.txt')));
  await later(() => Request.latest().arrives('file_1'));
  const sent = now().files;
  await later(() => now().add(files('later.txt')));
  await later(() => now().sent(['file_1']));
  expect(names()).toEqual(['later.txt sending']);
  expect(localStorage).toHaveLength(0);
  await later(() => now().restore(sent));
  await later(() => now().restore(sent));
  expect(names()).toEqual(['later.txt sending', 'log.txt done']);
  expect(JSON.parse(localStorage.getItem(place())!)).toMatchObject([{ id: 'file_1' }]);
  await later(() => now().clear());
});

test('where nothing can be kept, it says so', async () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { now } = write();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: full, clear: () => {} });
  await later(() => now().add(files('log.txt')));
  await later(() => Request.latest().arrives('file_1'));
  expect(now()).toMatchObject({ kept: false, files: [{ id: 'file_1' }] });
});
