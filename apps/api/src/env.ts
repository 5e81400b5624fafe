import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isAddress } from './mail/lines.ts';
import { isS3Url } from './storage/s3-url.ts';

/** Everything that the installation is told from outside. */
export type Env = {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** Null: the embedded PostgreSQL, in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Where browsers find the installation, scheme, host and port; null when nobody said so. */
  readonly publicUrl: string | null;
  /** Whose word on the sender's address and scheme counts. */
  readonly trustedProxies: readonly string[];
  /** Who takes outgoing mail, `smtp://user:password@host:port`; null: mails are kept. */
  readonly smtpUrl: string | null;
  /** Address that mails come from; null: the provider's. */
  readonly mailFrom: string | null;
  /** The bucket that files lie in, `s3://KEY:SECRET@host:port/bucket`; null: a folder in `dataDir`. */
  readonly s3Url: string | null;
  /** What this process does: answers people, does what follows and is due, or both. */
  readonly role: (typeof ROLES)[number];
  /** File of operations that integrators ask by their hash; null: there is none. */
  readonly registeredOperations: string | null;
  /** The demo installation, with its well-known passwords. */
  readonly demo: boolean;
};

/** What is wrong with the environment, one line for each variable. Never holds a value: some are secret. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

const ROLES = ['web', 'worker', 'all'] as const;
const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;
const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];

const isProxy = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  return PROXY_GROUPS.includes(text) || (family > 0 && !rest.length && (bits === undefined || isPrefix(bits, family)));
};

const isPrefix = (bits: string, family: number): boolean =>
  /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);

const isDatabaseUrl = (text: string): boolean => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

/** Scheme, user, host and port, nothing behind. */
function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname, pathname, search, hash } = new URL(text);
  return hostname !== '' && /^\/?$/.test(pathname + search + hash) && isEncoded(username) && isEncoded(password);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false; // a per cent sign that stands for nothing
  }
}

/** Scheme, host and port, nothing behind. */
const isPublicUrl = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).href === `${new URL(text).origin}/`;

const variables = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'a port number from 0 to 65535 is expected')
      .transform(Number)
      .pipe(z.number().max(65_535, 'a port number from 0 to 65535 is expected'))
      .default(4000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'a host name or an address is expected')
      .default('127.0.0.1'),
    DATABASE_URL: z
      .string()
      .refine(isDatabaseUrl, 'postgres://user:password@host:port/database is expected')
      .nullable()
      .default(null),
    DATA_DIR: z.string().default('.data'),
    PUBLIC_URL: z
      .string()
      .refine(isPublicUrl, {
        error: 'a web address without a path is expected, such as https://desk.example.com',
        abort: true,
      })
      .transform((text) => new URL(text).origin)
      .nullable()
      .default(null),
    TRUSTED_PROXIES: z
      .string()
      .transform((list) => list.split(',').map((entry) => entry.trim()))
      .refine(
        (list) => list.every(isProxy),
        `addresses, networks such as 10.0.0.0/8, or ${PROXY_GROUPS.join(', ')} are expected, parted by commas`,
      )
      .default([]),
    SMTP_URL: z
      .string()
      .refine(isSmtpUrl, 'smtp://user:password@host:port is expected, or smtps:')
      .nullable()
      .default(null),
    MAIL_FROM: z.string().refine(isAddress, 'an e-mail address is expected').nullable().default(null),
    S3_URL: z
      .string()
      .refine(isS3Url, 's3://KEY:SECRET@host:port/bucket?region=eu-central-1&https is expected')
      .nullable()
      .default(null),
    ROLE: z.enum(ROLES, `${ROLES.join(', ')} is expected`).default('all'),
    REGISTERED_OPERATIONS: z
      .string()
      .transform((file) => resolve(file))
      .nullable()
      .default(null),
    DEMO: z.stringbool({ error: 'true or false is expected' }).default(false),
  })
  .refine(({ DEMO, HOST }) => !DEMO || LOOPBACK.test(HOST), {
    path: ['HOST'],
    error: 'the demo has well-known passwords, so only 127.0.0.1, ::1 and localhost are allowed while DEMO is on',
  })
  .refine(({ ROLE, PUBLIC_URL }) => ROLE !== 'worker' || PUBLIC_URL !== null, {
    path: ['PUBLIC_URL'],
    error: 'a worker writes mails to people, so it has to be told the address that they use',
  });

type Name = keyof typeof variables.shape;

/**
 * Reads and checks every environment variable, once. `NAME_FILE` names a file that holds the value of `NAME`.
 * Throws BadEnvironment, which names each variable that is wrong.
 */
export function readEnv(given: Readonly<Record<string, string | undefined>> = process.env): Env {
  const names = Object.keys(variables.shape) as Name[];
  const read = variables.safeParse(Object.fromEntries(names.map((name) => [name, valueOf(name, given)])));
  if (!read.success)
    throw new BadEnvironment(read.error.issues.map(({ path, message }) => `${path.join()}: ${message}`).join('\n'));
  const env = read.data;
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DATA_DIR),
    publicUrl: env.PUBLIC_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    s3Url: env.S3_URL,
    role: env.ROLE,
    registeredOperations: env.REGISTERED_OPERATIONS,
    demo: env.DEMO,
  };
}

/** An empty variable is one that was not set. */
function valueOf(name: Name, given: Readonly<Record<string, string | undefined>>): string | undefined {
  const file = given[`${name}_FILE`]?.trim();
  const value = given[name]?.trim() || undefined;
  if (!file) return value;
  if (value !== undefined) throw new BadEnvironment(`${name}: set either ${name} or ${name}_FILE, not both`);
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    throw new BadEnvironment(
      `${name}_FILE: the file can't be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'})`,
    );
  }
}
