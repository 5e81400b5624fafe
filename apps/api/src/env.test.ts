import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BadEnvironment, readEnv } from './env.ts';

test('everything has a default', () => {
  expect(readEnv({ PORT: '', UNKNOWN: 'x' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: join(process.cwd(), '.data'),
    publicUrl: null,
    trustedProxies: [],
    smtpUrl: null,
    mailFrom: null,
    s3Url: null,
    role: 'all',
    registeredOperations: null,
    demo: false,
  });
});

test('reads what is set', () => {
  const given = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://user:secret@db.internal:5432/quayside',
    DATA_DIR: '/var/lib/quayside',
    PUBLIC_URL: 'https://desk.example.com/',
    TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::/32, 192.0.2.1',
    SMTP_URL: 'smtps://desk:p%40ss@mail.example.com',
    MAIL_FROM: 'desk@example.com',
    S3_URL: 's3://key:p%2Fss@s3.example.com/desk-files?region=eu-central-1&https',
    ROLE: 'worker',
    REGISTERED_OPERATIONS: '/etc/quayside/operations.json',
    DEMO: 'false',
  };
  expect(readEnv(given)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    databaseUrl: given.DATABASE_URL,
    dataDir: '/var/lib/quayside',
    publicUrl: 'https://desk.example.com',
    trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1'],
    smtpUrl: given.SMTP_URL,
    mailFrom: 'desk@example.com',
    s3Url: given.S3_URL,
    role: 'worker',
    registeredOperations: '/etc/quayside/operations.json',
    demo: false,
  });
});

test.each([
  ['PORT', 'four thousand'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '4000.5'],
  ['HOST', 'not a host'],
  ['DATABASE_URL', 'mysql://secret@localhost/x'],
  ['DATABASE_URL', 'secret'],
  ['PUBLIC_URL', 'desk.example.com'],
  ['PUBLIC_URL', 'javascript:secret'],
  ['PUBLIC_URL', 'https://example.com/desk'],
  ['TRUSTED_PROXIES', 'everybody'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/8,'],
  ['SMTP_URL', 'mail.secret.example'],
  ['SMTP_URL', 'https://secret.example'],
  ['SMTP_URL', 'smtp://'],
  ['SMTP_URL', 'smtp://user:secret@mail.example.com/inbox'],
  ['SMTP_URL', 'smtp://user:secret%@mail.example.com'],
  ['S3_URL', 'https://key:secret@s3.example.com/desk-files'],
  ['S3_URL', 's3://s3.example.com/secret-files'],
  ['S3_URL', 's3://key:secret@s3.example.com'],
  ['MAIL_FROM', 'secret'],
  ['MAIL_FROM', 'Desk <secret@example.com>'],
  ['ROLE', 'secret'],
  ['DEMO', 'perhaps'],
])('a bad %s (%s) is named, and its value is not repeated', (name, value) => {
  const read = (): unknown => readEnv({ [name]: value });
  expect(read).toThrow(BadEnvironment);
  expect(read).toThrow(new RegExp(`^${name}: `));
  expect(read).not.toThrow(/secret/);
});

test('names everything that is wrong at once', () => {
  expect(() => readEnv({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT: .*\nDEMO: /);
});

test('the demo listens to this machine only', () => {
  for (const HOST of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
    expect(readEnv({ DEMO: 'true', HOST }).demo).toBe(true);
  for (const HOST of ['0.0.0.0', '::', '192.168.1.2', 'desk.example.com', '127.0.0.1.example.com'])
    expect(() => readEnv({ DEMO: '1', HOST })).toThrow(/^HOST: /);
});

test('a worker is told where people go', () => {
  expect(() => readEnv({ ROLE: 'worker' })).toThrow(/^PUBLIC_URL: /);
  expect(readEnv({ ROLE: 'worker', PUBLIC_URL: 'https://desk.example.com' }).role).toBe('worker');
  expect(readEnv({ ROLE: 'web' }).role).toBe('web');
});

test('reads a value from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quayside-env-'));
  try {
    const file = join(folder, 'database-url');
    writeFileSync(file, 'postgres://user:secret@db/quayside\n');
    expect(readEnv({ DATABASE_URL_FILE: file }).databaseUrl).toBe('postgres://user:secret@db/quayside');
    expect(() => readEnv({ DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://other/x' })).toThrow(
      /^DATABASE_URL: set either/,
    );
    expect(() => readEnv({ DATABASE_URL_FILE: join(folder, 'gone') })).toThrow(/^DATABASE_URL_FILE: .*ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
