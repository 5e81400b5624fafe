import { Client, escapeIdentifier } from 'pg';

/**
 * Makes a database once per server, whoever of the test files asks first; the others wait. Answers its address.
 * It takes its name when it is finished, so a run that was killed leaves none half filled. `fill` must close its connections.
 */
export async function templateDatabase(
  serverUrl: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  await onServer(serverUrl, async (server) => {
    await server.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const draft = `${name}_draft`;
    await server.query(`drop database if exists ${escapeIdentifier(draft)} with (force)`);
    await server.query(`create database ${escapeIdentifier(draft)}`);
    await fill(addressOf(serverUrl, draft));
    await server.query(`alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(name)}`);
  });
  return addressOf(serverUrl, name);
}

/** A new database with everything that the template holds. Nobody may be connected to the template. Answers its address. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  await onServer(serverUrl, (server) =>
    server.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)} strategy file_copy`),
  );
  return addressOf(serverUrl, name);
}

/** Drops a database if it exists, together with its connections. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (server) => server.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
}

function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(serverUrl: string, work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
