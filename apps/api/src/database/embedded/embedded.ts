import { setTimeout as sleep } from 'node:timers/promises';
import { createCluster, sweepDrafts } from './cluster.ts';
import { type Home, openHome } from './home.ts';
import { findServer, launchServer, stopServer } from './server.ts';
import { applicationUrl, keepRunning, leave, prepareDatabase, type Session } from './session.ts';

/** A PostgreSQL of our own, running. */
export interface Embedded {
  /** Address of the application's database, with its password. Stays the same until `stop`. */
  url: string;
  /** Stops the server, unless another process of ours works on the same folder: then the last one stops it. */
  stop(): Promise<void>;
}

interface Options {
  /** Folder of everything that the installation keeps; the database takes `postgres` in it. */
  dataDir: string;
  /** For tests: gives up safety against power cuts for speed, and lets the application make databases. */
  fast?: boolean;
  /** Told in one line what takes long or goes wrong. */
  log?: (line: string) => void;
}

/** Whether the server may be started on another port than last time. */
type Start = { fast: boolean; samePort: boolean };

const ATTEMPTS = 5;

/**
 * Starts PostgreSQL on the data folder, or takes over the one that still runs there since our last process was killed.
 * When the server dies it is started again on the same port, for as long as `stop` was not called.
 * Throws when it can't be started, with its own last words.
 */
export async function startEmbedded({ dataDir, fast = false, log = () => {} }: Options): Promise<Embedded> {
  const home = openHome(dataDir);
  await createCluster(home, { fast, log });
  const { session, port } = await attach(home, { fast, samePort: false });
  await prepareDatabase(session, home, { fast });
  sweepDrafts(home);
  const stop = keepAlive(home, session, { fast, log });
  return { url: applicationUrl(home, port), stop };
}

/** A session with the server, which is found or started, and which nobody else stops from now on. */
async function attach(home: Home, start: Start): Promise<{ session: Session; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const server = (await findServer(home)) ?? (await launchServer(home, start));
      server.session.on('error', () => {}); // told by 'end', which follows
      await keepRunning(server.session);
      return server;
    } catch (error) {
      // Another process may be starting or stopping the server, or have taken the port, at this very moment.
      if (attempt === ATTEMPTS) throw error;
      await sleep(200 * attempt);
    }
  }
}

/** Watches over the server; returns what stops it. */
function keepAlive(
  home: Home,
  first: Session,
  { fast, log }: { fast: boolean; log: (line: string) => void },
): () => Promise<void> {
  let session: Session | undefined;
  let reviving: Promise<void> = Promise.resolve();
  let stopped: Promise<void> | undefined;

  const watch = (next: Session) => {
    session = next;
    next.once('end', () => {
      session = undefined;
      if (!stopped) reviving = revive();
    });
  };
  const revive = async () => {
    log('The database has gone away; it is started again.');
    while (!stopped) {
      try {
        return watch((await attach(home, { fast, samePort: true })).session);
      } catch (error) {
        log(String(error));
        await sleep(1_000);
      }
    }
  };
  const stop = async () => {
    await reviving;
    const last = session;
    // Without a session the server has gone already: another process of ours was the last one, and stops it.
    if (last && (await leave(last))) await stopServer(home);
    await last?.end();
  };

  watch(first);
  return () => (stopped ??= stop());
}
