import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';
import { bodiesWithin } from './patience.ts';

test('who takes too long to send a body is cut off, who answers slowly is not', async () => {
  const app = express();
  app.use(bodiesWithin(100));
  app.post('/', express.text(), async (_, response) => {
    await sleep(300);
    response.send('done');
  });
  const { port, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'all of it' });
  expect(await answer.text()).toBe('done');

  const socket = connect(port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\na');
  const begun = performance.now();
  socket.resume();
  await once(socket, 'close');
  expect(performance.now() - begun).toBeLessThan(2_000);
  await close(1_000);
});
