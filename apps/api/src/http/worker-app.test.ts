import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../log.ts';
import { installation } from '../testing/installation.ts';
import { listen, type Listening } from './listen.ts';
import { createWorkerApp } from './worker-app.ts';

const quay = installation();
let listening: Listening;

beforeAll(async () => {
  const { app } = await createWorkerApp({ database: quay.database, log: openLog('fatal', { write: () => {} }) });
  listening = await listen(app, { host: '127.0.0.1', port: 0 });
});
afterAll(() => listening.close(1_000));

test.each([
  ['/healthz', 200],
  ['/readyz', 200],
  ['/graphql', 404],
  ['/', 404],
])('a process that only works in the background answers %s with %i', async (path, status) => {
  expect((await fetch(`http://127.0.0.1:${listening.port}${path}`)).status).toBe(status);
});
