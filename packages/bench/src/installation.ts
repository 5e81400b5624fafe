import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '@quayside/testing/port.ts';
import { registered } from './graphql.ts';
import { end, start } from './processes.ts';

const api = path.resolve(import.meta.dirname, '../../../apps/api');
/** The product's production build. */
export const BUILD = path.join(api, 'dist/main.js');

/** A folder for the data of so many tickets: one that goes when the work is done, or the one of that name where they are kept. */
export async function withFolder<Result>(
  kept: string | undefined,
  tickets: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder =
    kept === undefined ? await mkdtemp(path.join(tmpdir(), 'quayside-bench-')) : path.join(kept, `${tickets}`);
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Where the database of a data folder lies: beside it when its superuser could not reach it inside. */
export function databaseFolder(folder: string): string {
  const inside = path.join(folder, 'postgres');
  const elsewhere = path.join(inside, 'location');
  return existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : inside;
}

/** An embedded PostgreSQL on a folder. */
export type Postgres = {
  /** Address of the application's database. */
  readonly url: string;
  /** The process that all others of it are children of. */
  readonly postmaster: number;
  /** Runs work as the superuser. */
  readonly asSuperuser: <Result>(work: (database: pg.Client) => Promise<Result>) => Promise<Result>;
  readonly logFile: string;
  readonly stop: () => Promise<void>;
};

/** Starts an embedded PostgreSQL on the folder. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const { child, line: url } = await start([path.join(api, 'scripts/postgres.mjs'), folder], {}, /postgres:\/\/\S+/);
  const home = databaseFolder(folder);
  const { port, pathname } = new URL(url);
  return {
    url,
    postmaster: Number(readFileSync(path.join(home, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]),
    logFile: path.join(home, 'server.log'),
    async asSuperuser(work) {
      const password = readFileSync(path.join(home, 'password'), 'utf8');
      const client = new pg.Client({
        host: '127.0.0.1',
        port: Number(port),
        user: 'postgres',
        password,
        database: pathname.slice(1),
      });
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    },
    stop: () => end(child),
  };
}

/** A server under load. */
export type Server = { readonly child: ChildProcess; readonly port: number };

/** Starts the product's own build on a database; the folder is for its files. `documents` are registered with it. */
export async function startProduct(
  build: string,
  { url, folder, documents = [] }: { url: string; folder: string; documents?: readonly string[] },
): Promise<Server> {
  const operations = path.join(folder, 'operations.json');
  await writeFile(operations, JSON.stringify(registered(documents)));
  const port = await freePort();
  const { child } = await start(
    [...nodeOptions(), build],
    {
      PORT: String(port),
      DATABASE_URL: url,
      DATA_DIR: folder,
      DEMO: 'off',
      NODE_ENV: 'production',
      ...(documents.length > 0 && { REGISTERED_OPERATIONS: operations }),
    },
    /http:\/\/\S+/,
  );
  return { child, port };
}

/** What Node is told when the product is started as its README says: how it is to use memory. */
function nodeOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.resolve(api, '../../package.json'), 'utf8')) as {
    scripts: { up: string };
  };
  return scripts.up.split(' ').filter((word) => word.startsWith('--'));
}

/** Starts one of the servers that the product is compared with: a program in `servers`. */
export async function startOther(
  program: 'limit.ts' | 'postgraphile.ts',
  url: string,
  ...more: readonly string[]
): Promise<Server> {
  const port = await freePort();
  const { child } = await start(
    [path.join(import.meta.dirname, 'servers', program), url, String(port), ...more],
    { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    /ready/,
  );
  return { child, port };
}
