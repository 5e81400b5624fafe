import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, get } from 'node:http';
import express from 'express';
import { expect, test } from 'vitest';
import { listen, PortTaken } from './listen.ts';

const host = '127.0.0.1';

function slowApp(ms: number): express.Express {
  const app = express();
  app.get('/', async (_, response) => {
    await sleep(ms);
    response.send('done');
  });
  return app;
}

test('a request that runs is finished, a new one is not taken, an idle connection does not hold it up', async () => {
  const { port, close } = await listen(slowApp(600), { host, port: 0 });
  const agent = new Agent({ keepAlive: true });
  const ask = (): Promise<string> =>
    new Promise((resolve, reject) => {
      get({ host, port, agent }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
      }).on('error', reject);
    });
  await ask();
  const running = ask();
  await sleep(100);
  const begun = performance.now();
  const closed = close(10_000);
  await sleep(350);
  await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow('fetch failed');
  expect(await running).toBe('done');
  await closed;
  expect(performance.now() - begun).toBeLessThan(2_000);
  agent.destroy();
});

test('what takes longer than the patience is cut off', async () => {
  const { port, close } = await listen(slowApp(5_000), { host, port: 0 });
  const answer = fetch(`http://${host}:${port}/`).then(
    () => 'answered',
    () => 'cut off',
  );
  await sleep(50);
  const begun = performance.now();
  await close(200);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(await answer).toBe('cut off');
});

test('the last answer of a connection says so', async () => {
  const { port, close } = await listen(slowApp(50), { host, port: 0 });
  const running = fetch(`http://${host}:${port}/`);
  await sleep(20);
  const closed = close(10_000);
  const late = fetch(`http://${host}:${port}/`);
  expect((await running).headers.get('connection')).toBe('close');
  expect((await late).headers.get('connection')).toBe('close');
  await closed;
});

test('a taken port is told from other failures', async () => {
  const { port, close } = await listen(slowApp(0), { host, port: 0 });
  await expect(listen(slowApp(0), { host, port })).rejects.toThrow(PortTaken);
  await close(0);
  await expect(listen(slowApp(0), { host: '203.0.113.1', port: 0 })).rejects.not.toThrow(PortTaken);
});
