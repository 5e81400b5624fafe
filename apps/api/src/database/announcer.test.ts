import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { announcer } from './announcer.ts';

test('the first is said at once, a burst once more', async () => {
  const said: number[] = [];
  const started = performance.now();
  const announce = announcer(async () => void said.push(performance.now() - started), 40);
  announce();
  expect(said).toHaveLength(1);
  for (let n = 0; n < 1_000; n++) announce();
  await sleep(200);
  expect(said).toHaveLength(2);
  expect(said[1]! - said[0]!).toBeGreaterThanOrEqual(39);
  announce();
  expect(said).toHaveLength(3);
});

test('what is written while it is being said is said again', async () => {
  let said = 0;
  const announce = announcer(() => {
    said += 1;
    return sleep(20);
  }, 0);
  announce();
  await sleep(5);
  announce();
  await sleep(60);
  expect(said).toBe(2);
});

test('that it can not be said disturbs nobody', async () => {
  let tries = 0;
  const announce = announcer(() => Promise.reject(new Error(`${++tries}`)), 1);
  announce();
  await sleep(20);
  announce();
  await sleep(20);
  expect(tries).toBe(2);
});
