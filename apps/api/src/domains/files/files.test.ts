import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openLog } from '../../log.ts';
import { newKey, openStorage, type Storage } from '../../storage/storage.ts';
import { installation } from '../../testing/installation.ts';
import { samples } from '../../testing/samples.ts';
import { smallKey } from './bytes.ts';
import { File } from './file.entity.ts';
import { sweepFiles } from './files.ts';

const quay = installation();
const DAY = 24 * 60 * 60 * 1000;

const logged: string[] = [];
const log = openLog('info', { write: (line) => void logged.push(line) });
let storage: Storage;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'quayside-sweep-'));
  storage = await openStorage({ dataDir, s3Url: null });
  return () => rmSync(dataDir, { recursive: true, force: true });
});

const sweep = (from = storage): Promise<void> =>
  sweepFiles({ database: quay.database, storage: from, clock: quay.clock, log });
const keysInStorage = (): string[] =>
  readdirSync(join(dataDir, 'files'), { recursive: true })
    .map((path) => String(path).split('/').at(-1)!)
    .filter((name) => name.length > 10)
    .sort();

async function put(key: string): Promise<void> {
  const path = join(storage.incoming, newKey());
  writeFileSync(path, samples.text);
  await storage.put(key, path, { size: samples.text.length, sha256: Buffer.alloc(32), contentType: 'text/plain' });
}

async function stored(on: Parameters<typeof quay.build.file>[0]): Promise<File> {
  const file = await quay.build.file(on);
  await put(file.storageKey);
  await put(smallKey(file.storageKey));
  return file;
}
const there = async ({ id }: File): Promise<boolean> =>
  (await quay.database.dataSource.manager.countBy(File, { id })) === 1;

test('what nobody sent goes after a day, with its bytes; what hangs on a message stays', async () => {
  const uploader = await quay.build.contact();
  const sent = await stored({ message: await quay.build.message() });
  const old = await stored({ uploader });
  quay.clock.pass(1000);
  const young = await stored({ uploader });
  quay.clock.pass(DAY - 999);
  await sweep();
  expect(await Promise.all([sent, old, young].map(there))).toEqual([true, false, true]);
  expect(keysInStorage()).toEqual([sent, young].flatMap(({ storageKey }) => [storageKey, smallKey(storageKey)]).sort());
  quay.clock.pass(DAY);
  await sweep();
  expect(await there(young)).toBe(false);
});

test('many at once, by several processes', async () => {
  const uploader = await quay.build.contact();
  const files = await Promise.all(Array.from({ length: 230 }, () => quay.build.file({ uploader })));
  quay.clock.pass(DAY + 1);
  await Promise.all([sweep(), sweep()]);
  expect((await Promise.all(files.map(there))).filter(Boolean)).toEqual([]);
});

test('what a broken upload has left goes after a day', async () => {
  const now = quay.clock.now().getTime();
  for (const [name, age] of [
    ['old', DAY + 1000],
    ['young', DAY - 1000],
  ] as const) {
    // prettier-ignore
    const path = join(storage.incoming, name);
    writeFileSync(path, 'x');
    utimesSync(path, new Date(now - age), new Date(now - age));
  }
  await sweep();
  expect(readdirSync(storage.incoming)).toEqual(['young']);
});

test('bytes that can not be removed are told of by their key', async () => {
  const file = await stored({ uploader: await quay.build.contact() });
  quay.clock.pass(DAY + 1);
  await sweep({
    incoming: storage.incoming,
    put: (...given) => storage.put(...given),
    open: (...given) => storage.open(...given),
    remove: () => Promise.reject(new Error('the bucket is silent')),
  });
  expect(await there(file)).toBe(false);
  expect(logged.join('')).toContain(file.storageKey);
});
