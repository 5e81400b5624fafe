import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { png } from '../../testing/samples.ts';
import { checkUnfolding } from './unfolding.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quayside-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(bytes: Buffer): Promise<void> {
  const file = join(folder, 'picture');
  await writeFile(file, bytes);
  await checkUnfolding(file);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
const packed = (size: number): Buffer => deflateSync(Buffer.alloc(size, 'a'));
const ztxt = (size: number): Buffer => chunk('zTXt', Buffer.concat([Buffer.from('a\0\0', 'latin1'), packed(size)]));
const itxt = (size: number): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from('a\0\u0001\0en\0a\0', 'latin1'), packed(size)]));
const HEAD = 33;
const megabytes = (count: number): number => count * 1024 ** 2;

describe('of a PNG', () => {
  const withChunks = async (...chunks: Buffer[]): Promise<Buffer> => {
    const plain = await sharp(png(4, 4)).png().toBuffer();
    return Buffer.concat([plain.subarray(0, HEAD), ...chunks, plain.subarray(HEAD)]);
  };

  test.each([
    ['a text that carries the source of a diagram', [ztxt(megabytes(2)), itxt(megabytes(2))]],
    [
      'a text that can not be unfolded',
      [chunk('zTXt', Buffer.from('a\0\0nothing', 'latin1')), chunk('iTXt', Buffer.alloc(0))],
    ],
    ['a few hundred texts', Array<Buffer>(300).fill(chunk('tEXt', Buffer.from('a\0b', 'latin1')))],
  ])('%s is taken', async (_, chunks) => {
    await expect(check(await withChunks(...chunks))).resolves.toBeUndefined();
  });

  test.each([
    ['one text that unfolds', [ztxt(megabytes(9))]],
    ['one in another form', [itxt(megabytes(9))]],
    ['many that unfold together', Array<Buffer>(10).fill(ztxt(megabytes(1)))],
    ['chunks without number', Array<Buffer>(3_000).fill(chunk('tEXt', Buffer.alloc(0)))],
  ])('%s is refused', async (_, chunks) => {
    await expect(check(await withChunks(...chunks))).rejects.toMatchObject({ code: 'kind_not_taken' });
  });
});

describe('of a JPEG', () => {
  const segment = Buffer.from([0xff, 0xe1, 0, 2]);
  const withSegments = async (count: number): Promise<Buffer> => {
    const plain = await sharp(png(300, 300)).jpeg({ progressive: true }).toBuffer();
    // Between two scans.
    const scan = plain.indexOf(Buffer.from([0xff, 0xda]), plain.indexOf(Buffer.from([0xff, 0xda])) + 2);
    return Buffer.concat([plain.subarray(0, scan), ...Array<Buffer>(count).fill(segment), plain.subarray(scan)]);
  };

  test('some segments are taken, without number they are refused', async () => {
    await expect(check(await withSegments(500))).resolves.toBeUndefined();
    await expect(check(await withSegments(400_000))).rejects.toMatchObject({ code: 'kind_not_taken' });
  });
});

test.each([0, 1, 2, 7, 8, 20])(
  'what is no picture, or none any more, is none of its business: %d bytes',
  async (length) => {
    await expect(check(png(4, 4).subarray(0, length))).resolves.toBeUndefined();
    await expect(check(Buffer.alloc(length))).resolves.toBeUndefined();
  },
);
