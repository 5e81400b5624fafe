import { S3StandIn } from '@quayside/testing/s3.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readS3Url } from '../storage/s3-url.ts';
import { S3 } from '../storage/s3.ts';
import { endpoint } from '../testing/endpoint.ts';
import { installation } from '../testing/installation.ts';
import { logins } from '../testing/logins.ts';
import { png } from '../testing/samples.ts';
import { download, upload } from '../testing/uploads.ts';

const quay = installation();
let s3: S3StandIn;
beforeAll(async () => {
  s3 = await S3StandIn.start();
});
afterAll(() => s3.stop());
const server = endpoint(quay, { wrapStorage: ({ incoming }) => new S3(incoming, readS3Url(s3.url())) });
const { signedIn } = logins(quay, server);

type Sent = { readonly url: string; readonly thumbnailUrl: string };

test('files go into the bucket and come out of it, whole or in parts', async () => {
  const browser = await signedIn();
  const picture = png(600, 300);
  const { body, status } = await upload<Sent>(server.url, browser, { name: 'a.png', bytes: picture });
  expect(status).toBe(201);
  expect([...s3.objects.values()].map(({ contentType }) => contentType)).toEqual(['image/png', 'image/webp']);
  const bytes = async (path: string, headers = {}): Promise<Buffer> =>
    Buffer.from(await (await download(server.url, browser, path, headers)).arrayBuffer());
  expect((await bytes(body.url)).equals(picture)).toBe(true);
  expect(await bytes(body.url, { range: 'bytes=1-3' })).toEqual(Buffer.from('PNG'));
  expect((await bytes(body.thumbnailUrl)).subarray(8, 12).toString()).toBe('WEBP');
});

test('when the bucket breaks in the middle, nothing is left in it', async () => {
  const browser = await signedIn();
  const before = s3.objects.size;
  const sent = () => upload(server.url, browser, { name: 'a.png', bytes: png(60, 30) });
  s3.trouble('slow down', 'slow down', 'slow down');
  expect((await sent()).status).toBe(500);
  expect(s3.objects.size).toBe(before);
  expect((await sent()).status).toBe(201);
});
