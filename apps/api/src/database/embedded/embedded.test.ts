import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '@quayside/testing/folders.ts';
import { guard } from '@quayside/testing/guard.ts';
import { Client } from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';

import { type Embedded, startEmbedded } from './embedded.ts';
import { canReach } from './identity.ts';

const root = temporaryFolder('embedded');
guard(root);
let folders = 0;
const started: Embedded[] = [];

afterEach(async () => {
  for (const embedded of started.splice(0)) await embedded.stop();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the first start makes a database that only we can enter; the next one finds what was stored', async () => {
  const dataDir = newFolder('with a space');
  const first = await start(dataDir, { fast: false });
  const [facts] = await sql(
    first.url,
    'select datlocprovider, datlocale, current_user::text as me, usesuper from pg_database, pg_user where datname = current_database() and usename = current_user',
  );
  expect(facts).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', me: 'quayside', usesuper: false });
  expect(statSync(path.join(dataDir, 'postgres/password')).mode & 0o777).toBe(0o600);
  await expect(sql(first.url.replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
  for (const extension of ['pg_trgm', 'unaccent', 'citext', 'pgcrypto'])
    await sql(first.url, `create extension ${extension}`);
  await sql(first.url, "create table kept as select 'still here' as word");
  await first.stop();
  await expect(sql(first.url, 'select 1')).rejects.toThrow('ECONNREFUSED');

  const second = await start(dataDir, { fast: false });
  expect(second.url).toBe(first.url);
  expect(await sql(second.url, 'select word from kept')).toEqual([{ word: 'still here' }]);
});

test('a server whose process was killed is taken over, and stopped by whoever took it', async () => {
  const dataDir = newFolder();
  const child = await startInAnotherProcess(dataDir);
  const server = serverPid(dataDir);
  child.process.kill('SIGKILL');
  await once(child.process, 'exit');

  const embedded = await start(dataDir);
  expect(embedded.url).toBe(child.url);
  expect(serverPid(dataDir)).toBe(server);
  await embedded.stop();
  await expect(sql(child.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('two processes share the server of one folder; the last one stops it', async () => {
  const dataDir = newFolder();
  const other = await startInAnotherProcess(dataDir);
  const ours = await start(dataDir);
  expect(ours.url).toBe(other.url);
  other.process.kill('SIGTERM');
  await once(other.process, 'exit');
  expect(await sql(ours.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await ours.stop();
  await expect(sql(ours.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('a stale postmaster.pid is no hindrance: of a dead process, of a living stranger, or torn by a power cut', async () => {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  const file = path.join(dataDir, 'postgres/cluster/postmaster.pid');
  const claim = (pid: number) => `${pid}\n${path.dirname(file)}\n1700000000\n1\n\n127.0.0.1\n  1 1\nready\n`;
  for (const left of [claim(4_000_000), claim(process.pid), claim(process.ppid)]) {
    writeFileSync(file, left, { mode: 0o600 });
    await (await start(dataDir)).stop();
  }
  writeFileSync(file, '');
  utimesSync(file, 0, 0);
  await (await start(dataDir)).stop();
});

test('when the server dies, it comes back under the same address', async () => {
  const dataDir = newFolder();
  const { url } = await start(dataDir, { fast: false });
  await sql(url, "create table kept as select 'still here' as word");
  process.kill(serverPid(dataDir), 'SIGKILL');
  await expect
    .poll(() => sql(url, 'select word from kept').catch(String), { timeout: 10_000, interval: 50 })
    .toEqual([{ word: 'still here' }]);
});

test('two folders work side by side; a stranger on our port makes us take another', async () => {
  const [here, there] = [newFolder(), newFolder()];
  const [first, second] = await Promise.all([start(here), start(there)]);
  expect(new URL(first.url).port).not.toBe(new URL(second.url).port);
  expect(first.url.split('@')[0]).not.toBe(second.url.split('@')[0]);
  await first.stop();

  const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
    Number(new URL(first.url).port),
    '127.0.0.1',
  );
  await once(stranger, 'listening');
  const again = await start(here);
  expect(new URL(again.url).port).not.toBe(new URL(first.url).port);
  stranger.close();
});

test('a first start that was killed half-way leaves nothing that hinders', async () => {
  const dataDir = newFolder();
  mkdirSync(dataDir);
  const child = startProcess(dataDir);
  await expect
    .poll(() => readdirSync(dataDir).find((name) => name.startsWith('postgres.new-')), { interval: 5 })
    .toBeTruthy();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await sleep(50);

  const { url } = await start(dataDir);
  expect(await sql(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder that another user cannot walk into is told from one that they can', () => {
  const folder = newFolder();
  const inner = path.join(folder, 'inner');
  mkdirSync(inner, { recursive: true });
  chmodSync(folder, 0o700);
  const nobody = { kind: 'user', uid: 65_534, gid: 65_534 } as const;
  expect(canReach(nobody, path.parse(folder).root)).toBe(true);
  expect(canReach(nobody, inner)).toBe(false);
  expect(canReach({ kind: 'self' }, inner)).toBe(true);
});

function newFolder(name = 'data'): string {
  folders += 1;
  return path.join(root, `${name} ${folders}`);
}

async function start(dataDir: string, { fast = true } = {}): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir, fast });
  started.push(embedded);
  return embedded;
}

/** The same start in a process of its own, which can be killed. */
function startProcess(dataDir: string) {
  const program = `
    import { startEmbedded } from ${JSON.stringify(new URL('embedded.ts', import.meta.url).href)};
    const { url, stop } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, fast: true });
    process.once('SIGTERM', stop);
    console.log(url);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function startInAnotherProcess(dataDir: string) {
  const child = startProcess(dataDir);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, url: line.toString().trim() };
}

function serverPid(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function sql(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // the tests kill servers
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
