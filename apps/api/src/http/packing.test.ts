import { createServer } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendPacked } from './packing.ts';

const small = JSON.stringify({ data: 'é'.repeat(100) });
const large = JSON.stringify({ data: 'Grüße, 世界. '.repeat(1_000) });
const huge = JSON.stringify({ data: 'Grüße, 世界. '.repeat(30_000) });
const texts: Record<string, string> = { small, large, huge };

const server = createServer(
  (asked, response) =>
    void sendPacked(
      response,
      { status: 200, headers: { 'content-type': 'application/json' }, text: texts[asked.url!.slice(1)]! },
      asked,
    ),
);
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

function ask(what: string, accepted?: string): Promise<{ encoding: string | undefined; bytes: Buffer; vary: unknown }> {
  const { port } = server.address() as AddressInfo;
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: `/${what}`, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        expect(Number(response.headers['content-length'])).toBe(bytes.length);
        resolve({ encoding: response.headers['content-encoding'], bytes, vary: response.headers.vary });
      });
    })
      .on('error', reject)
      .end();
  });
}

const plain = (bytes: Buffer): Buffer => bytes;

test.each([
  ['large', 'gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
  ['large', 'gzip, deflate, br', 'br', brotliDecompressSync],
  ['large', 'gzip, deflate', 'gzip', gunzipSync],
  ['large', 'GZIP;q=0.5', 'gzip', gunzipSync],
  ['large', 'zstd;q=0, br;q=0.0, gzip', 'gzip', gunzipSync],
  ['huge', 'zstd', 'zstd', zstdDecompressSync],
  ['huge', 'br', 'br', brotliDecompressSync],
  ['huge', 'gzip', 'gzip', gunzipSync],
  ['large', 'deflate', undefined, plain],
  ['large', 'identity, *;q=0', undefined, plain],
  ['large', '', undefined, plain],
  ['large', undefined, undefined, plain],
  ['small', 'gzip, br, zstd', undefined, plain],
] as const)('%s for who accepts %s: %s', async (what, accepted, encoding, unpack) => {
  const answer = await ask(what, accepted);
  expect(answer.encoding).toBe(encoding);
  expect(answer.vary).toBe('Accept-Encoding');
  expect(unpack(answer.bytes).toString()).toBe(texts[what]);
});
