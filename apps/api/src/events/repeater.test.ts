import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLog } from '../log.ts';
import { Repeater } from './repeater.ts';

const log = openLog('fatal');

test('a step that rests is done at once, and then once for all that came meanwhile', async () => {
  const done: number[] = [];
  const repeater = new Repeater('a step', async () => void done.push(performance.now()), log, 300);
  for (let n = 0; n < 10; n++) {
    repeater.ask();
    await sleep(1);
  }
  await expect.poll(() => done.length, { timeout: 5_000 }).toBe(2);
  expect(done[1]! - done[0]!).toBeGreaterThanOrEqual(299);
  await repeater.stop();
});

test('there is no rest while there is more to do, and none when it stops', async () => {
  let left = 20;
  const repeater = new Repeater('a step', async () => --left > 0, log, 60_000);
  repeater.ask();
  await expect.poll(() => left).toBe(0);
  await repeater.stop();
  repeater.ask();
  await sleep(5);
  expect(left).toBe(0);
});
