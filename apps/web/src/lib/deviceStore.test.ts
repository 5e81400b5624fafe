import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a browser opens, as far as the store knows it: each connection works until the browser closes it. */
type Connection = { isOpen: boolean; onclose?: () => void; transaction(): object };

const opened: Connection[] = [];
let cleared = 0;
let works = true;

function answered(result: unknown, isThere = true): object {
  const request = { result, error: null } as { onsuccess?: () => void; onerror?: () => void };
  queueMicrotask(() => (isThere ? request.onsuccess?.() : request.onerror?.()));
  return request;
}

function connect(): object {
  const connection: Connection = {
    isOpen: true,
    transaction() {
      if (!this.isOpen) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return { objectStore: () => ({ clear: () => answered((cleared += 1)) }) };
    },
  };
  if (works) opened.push(connection);
  return answered(connection, works);
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', { open: connect });
  opened.length = 0;
  cleared = 0;
  works = true;
});
afterEach(() => vi.unstubAllGlobals());

test('what is kept can be cleared after the browser has closed the connection', async () => {
  const { deviceStore } = await import('./deviceStore.ts');
  await deviceStore.clear();
  await deviceStore.clear();
  expect(opened).toHaveLength(1);
  opened[0]!.isOpen = false;
  opened[0]!.onclose?.();
  await deviceStore.clear();
  expect(cleared).toBe(3);
});

test('what could not be opened once is tried again', async () => {
  const { deviceStore } = await import('./deviceStore.ts');
  works = false;
  await expect(deviceStore.clear()).rejects.toThrow('keeps nothing');
  works = true;
  await deviceStore.clear();
  expect(cleared).toBe(1);
});
