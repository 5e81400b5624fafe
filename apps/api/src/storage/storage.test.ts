import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { S3StandIn } from '@quayside/testing/s3.ts';
import { BytesMissing } from './missing.ts';
import { isS3Url, readS3Url } from './s3-url.ts';
import { S3Failure } from './s3.ts';
import { newKey, openStorage, type Facts, type Storage } from './storage.ts';

let s3: S3StandIn;
let dataDir: string;
beforeAll(async () => {
  s3 = await S3StandIn.start();
});
afterAll(() => s3.stop());
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'quayside-storage-'));
  s3.objects.clear();
  s3.log.length = 0;
  return () => rmSync(dataDir, { recursive: true, force: true });
});

const onDisk = (): Promise<Storage> => openStorage({ dataDir, s3Url: null });
const inBucket = (secret?: string): Promise<Storage> => openStorage({ dataDir, s3Url: s3.url(secret) });

/** A file that lies where uploads are gathered, and what is known of it. */
function gathered(storage: Storage, bytes: Buffer): { file: string; facts: Facts } {
  const file = join(storage.incoming, newKey());
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest();
  return { file, facts: { size: bytes.length, sha256, contentType: 'text/plain' } };
}

async function put(storage: Storage, bytes: Buffer): Promise<string> {
  const key = newKey();
  const { file, facts } = gathered(storage, bytes);
  await storage.put(key, file, facts);
  return key;
}

async function bytesOf(storage: Storage, key: string, span?: { start: number; end: number }): Promise<string> {
  const { stream, size } = await storage.open(key, span);
  const bytes = await buffer(stream);
  expect(bytes).toHaveLength(size);
  return bytes.toString();
}

test('keys are long, and never the same', () => {
  const keys = Array.from({ length: 100 }, newKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});

describe.each([
  ['a folder', onDisk],
  ['a bucket', () => inBucket()],
])('%s', (_, open) => {
  test('gives back what was put, whole or a span of it, until it is removed', async () => {
    const storage = await open();
    const key = await put(storage, Buffer.from('0123456789'));
    expect(await bytesOf(storage, key)).toBe('0123456789');
    expect(await bytesOf(storage, key, { start: 2, end: 4 })).toBe('234');
    expect(await bytesOf(storage, key, { start: 8, end: 20 })).toBe('89');
    await storage.remove(key);
    await expect(storage.open(key)).rejects.toThrow(BytesMissing);
    await storage.remove(key);
  });

  test('takes large ones', async () => {
    const storage = await open();
    const bytes = Buffer.alloc(5_000_000, 'quay');
    const key = await put(storage, bytes);
    const { stream, size } = await storage.open(key);
    expect(size).toBe(bytes.length);
    expect(bytes.equals(await buffer(stream))).toBe(true);
  });
});

describe('the folder', () => {
  test('is fanned out, for nobody else to read, and holds nothing half done', async () => {
    const storage = await onDisk();
    const key = await put(storage, Buffer.from('x'));
    expect(readdirSync(join(dataDir, 'files'), { recursive: true })).toEqual([
      key.slice(0, 2),
      join(key.slice(0, 2), key.slice(2, 4)),
      join(key.slice(0, 2), key.slice(2, 4), key),
    ]);
    expect(statSync(join(dataDir, 'files')).mode & 0o077).toBe(0);
    expect(readdirSync(storage.incoming)).toEqual([]);
  });

  test.each(['../../etc/passwd', 'plan.pdf', '', `${'a'.repeat(64)}/..`])('is not left by the key %j', async (key) => {
    const storage = await onDisk();
    await expect(storage.open(key)).rejects.toThrow('not a key');
    await expect(storage.remove(key)).rejects.toThrow('not a key');
  });
});

describe('the bucket', () => {
  test('is told the size and the type', async () => {
    const key = await put(await inBucket(), Buffer.from('hello'));
    expect(s3.objects.get(key)).toEqual({ bytes: Buffer.from('hello'), contentType: 'text/plain' });
    expect(s3.log).toEqual([`PUT ${key} 200`]);
  });

  test('refuses a wrong secret, and that is not tried again', async () => {
    const storage = await inBucket('another');
    await expect(put(storage, Buffer.from('x'))).rejects.toThrow('403 (SignatureDoesNotMatch)');
    await expect(storage.open(newKey())).rejects.toThrow(S3Failure);
    await expect(storage.remove(newKey())).rejects.toThrow(S3Failure);
    expect(s3.log).toHaveLength(3);
    expect(s3.objects.size).toBe(0);
  });

  test('that is busy, or breaks the connection, is asked again', async () => {
    const storage = await inBucket();
    s3.trouble('slow down', 'broken connection');
    const key = await put(storage, Buffer.alloc(200_000, 'x'));
    expect(s3.log.map((line) => line.split(' ').at(-1))).toEqual(['503', '0', '200']);
    s3.trouble('broken connection');
    expect(await bytesOf(storage, key, { start: 0, end: 2 })).toBe('xxx');
    s3.trouble('slow down');
    await storage.remove(key);
    expect(s3.objects.size).toBe(0);
  });

  test('that stays busy is given up', async () => {
    s3.trouble('slow down', 'slow down', 'slow down');
    await expect(put(await inBucket(), Buffer.from('x'))).rejects.toThrow('503 (SlowDown)');
    s3.trouble('broken connection', 'broken connection', 'broken connection');
    await expect(put(await inBucket(), Buffer.from('x'))).rejects.toThrow('can not be reached');
    expect(s3.objects.size).toBe(0);
  });

  test('is not sent what is other than it was said to be', async () => {
    const storage = await inBucket();
    const { file, facts } = gathered(storage, Buffer.from('12345'));
    await expect(storage.put(newKey(), file, { ...facts, sha256: Buffer.alloc(32) })).rejects.toThrow('SHA256Mismatch');
    await expect(storage.put(newKey(), '/nowhere', facts)).rejects.toThrow(S3Failure);
    expect(s3.objects.size).toBe(0);
  });
});

describe('the address of a bucket', () => {
  test('names all that is needed', () => {
    expect(readS3Url('s3://KEY:a%2Fb@s3.example:9000/files?region=eu-central-1&https')).toEqual({
      origin: 'https://s3.example:9000',
      bucket: 'files',
      region: 'eu-central-1',
      accessKeyId: 'KEY',
      secretAccessKey: 'a/b',
    });
    expect(readS3Url('s3://KEY:b@127.0.0.1:9000/files')).toMatchObject({
      origin: 'http://127.0.0.1:9000',
      region: 'us-east-1',
    });
  });

  test.each([
    'https://KEY:b@s3.example/files',
    's3://s3.example/files',
    's3://KEY@s3.example/files',
    's3://KEY:b@s3.example',
    's3://KEY:b@s3.example/files/below',
    's3://KEY:%@s3.example/files',
    's3:KEY',
  ])('is not %s', (text) => expect(isS3Url(text)).toBe(false));
});
