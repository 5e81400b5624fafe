import { hash, verify } from '@node-rs/argon2';
import { rateLimited } from '../../graphql/errors.ts';

/** Longest password that is taken, in characters: hashing must not cost what the sender likes. */
export const MAX_PASSWORD = 1_000;

/** argon2id with 19 MiB and two passes, some 20 ms. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes that are worked on at the same time, and that wait for it; more are turned away for some seconds. */
const AT_ONCE = 2;
const WAITING = 100;
const BUSY_SECONDS = 5;

/** What is compared with when there is no password, so that it takes as long. */
const nobodys = hash('the password of nobody', STRENGTH);

/** The hash to store of a password. RATE_LIMITED when too many people sign in at this moment. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, STRENGTH));

/** Whether it is this password. Takes the same time for none at all (null), which matches nothing. RATE_LIMITED as above. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await nobodys);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null;
}

let working = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < AT_ONCE) working += 1;
  else if (waiting.length < WAITING) await new Promise<void>((goOn) => waiting.push(goOn));
  else throw rateLimited(BUSY_SECONDS);
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}
