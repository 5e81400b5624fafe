import { expect, test } from 'vitest';
import type { Refusal } from '../../graphql/errors.ts';
import { hashPassword, passwordMatches } from './passwords.ts';

test('is argon2id, salted', async () => {
  const [one, other] = await Promise.all([hashPassword('a password'), hashPassword('a password')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
  expect(await passwordMatches('a password', one)).toBe(true);
  expect(await passwordMatches('A password', one)).toBe(false);
});

test('nothing matches where there is no password, not even what it is compared with', async () => {
  expect(await passwordMatches('the password of nobody', null)).toBe(false);
});

test('a crowd waits in a line that has an end, and the line goes on', async () => {
  const stored = await hashPassword('a password');
  const crowd = await Promise.allSettled(Array.from({ length: 120 }, () => passwordMatches('a password', stored)));
  const turnedAway = crowd.filter((one) => one.status === 'rejected');
  expect(turnedAway).toHaveLength(18);
  for (const { reason } of turnedAway)
    expect((reason as Refusal).extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 5 });
  expect(crowd.filter((one) => one.status === 'fulfilled' && one.value)).toHaveLength(102);
  expect(await passwordMatches('a password', stored)).toBe(true);
});
