import { createHmac } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { Client, escapeLiteral } from 'pg';
import { readIfThere } from './files.ts';
import type { Home } from './home.ts';

/** A session of the superuser, which keeps the server for as long as our process lives. */
export type Session = Client;

/** Name of the database and of the user that the application works as; it is no superuser. */
const APPLICATION = 'quayside';

/** Advisory locks, in the database `postgres` where nobody else takes any. */
const KEEPERS = 1;
const PREPARING = 2;

/** SQLSTATE `cannot_connect_now`: the server is starting, stopping or recovering. */
const CANNOT_CONNECT_NOW = '57P03';

/** What answers on a port: our server, a PostgreSQL that is starting or stopping, or nothing of ours. */
export async function knock(home: Home, port: number): Promise<Session | 'busy' | 'nothing'> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    password: superuserPassword(home),
    ssl: false,
    connectionTimeoutMillis: 3_000,
  });
  try {
    await client.connect();
    if (await serves(client, home)) return client;
    await client.end();
    return 'nothing';
  } catch (error) {
    await client.end();
    return (error as { code?: string }).code === CANNOT_CONNECT_NOW ? 'busy' : 'nothing';
  }
}

/** Counts this session among those who keep the server. Waits while the last one before us is stopping it. */
export async function keepRunning(session: Session): Promise<void> {
  await session.query('select pg_advisory_lock_shared($1)', [KEEPERS]);
}

/**
 * Leaves those who keep the server. True when nobody else is left: then it has to be stopped, and until this session
 * ends nobody new can come. False also when another one is stopping it at this very moment.
 */
export async function leave(session: Session): Promise<boolean> {
  try {
    await session.query('select pg_advisory_unlock_shared($1)', [KEEPERS]);
    const { rows } = await session.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [KEEPERS]);
    return rows[0]?.alone === true;
  } catch (error) {
    if (wasCutOff(error)) return false;
    throw error;
  }
}

/** Makes the application's user and database when they are missing. Tests may make databases of their own (`fast`). */
export async function prepareDatabase(session: Session, home: Home, { fast }: { fast: boolean }): Promise<void> {
  await session.query('select pg_advisory_lock($1)', [PREPARING]);
  const { rowCount: users } = await session.query('select 1 from pg_roles where rolname = $1', [APPLICATION]);
  if (users === 0) {
    const password = escapeLiteral(applicationPassword(home));
    await session.query(`create role ${APPLICATION} login ${fast ? 'createdb' : ''} password ${password}`);
  }
  const { rowCount: databases } = await session.query('select 1 from pg_database where datname = $1', [APPLICATION]);
  if (databases === 0) await session.query(`create database ${APPLICATION} owner ${APPLICATION}`);
  await session.query('select pg_advisory_unlock($1)', [PREPARING]);
}

/** The address under which the application reaches its database, password included. */
export function applicationUrl(home: Home, port: number): string {
  return `postgres://${APPLICATION}:${applicationPassword(home)}@127.0.0.1:${port}/${APPLICATION}`;
}

/** Another database's server may have taken the port; a takeover of it would be a disaster. */
async function serves(client: Client, home: Home): Promise<boolean> {
  const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
  return rows[0] !== undefined && realpathSync(rows[0].folder) === realpathSync(home.cluster);
}

/** Errors of class 57P are the server's shutdown; the driver says the rest in words. */
function wasCutOff(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    code?.startsWith('57P') === true ||
    /^(?:ECONNRESET|EPIPE)$/.test(code ?? '') ||
    /Connection terminated/.test(message ?? '')
  );
}

function superuserPassword(home: Home): string {
  const password = readIfThere(home.passwordFile);
  if (password === undefined) throw new Error(`The database in ${home.folder} has lost its password file.`);
  return password;
}

/** Follows from the superuser's, so that there is one secret to keep; it doesn't lead back to it. */
function applicationPassword(home: Home): string {
  return createHmac('sha256', superuserPassword(home)).update(APPLICATION).digest('base64url');
}
