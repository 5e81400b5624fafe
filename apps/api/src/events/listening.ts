import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ACTS_CHANNEL, announcer } from '../database/announcer.ts';
import type { Log } from '../log.ts';

/** On this channel processes tell each other that events have got their positions. */
const PLACES_CHANNEL = 'quayside_places';

/** Between two tries to connect: at first, and at most; in milliseconds. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;

/** What is heard: that acts were committed, and that events got their positions (elsewhere). */
export type Heard = { readonly acts: () => void; readonly places: () => void };

/**
 * Listens to the database on a connection of its own. When it is lost it connects again, for as long as it takes, and
 * takes it that it missed something.
 */
export class Listening {
  readonly #databaseUrl: string;
  readonly #heard: Heard;
  readonly #log: Log;
  #client: Client | undefined;
  #reconnecting: Promise<void> | undefined;
  readonly #stopping = new AbortController();

  constructor(databaseUrl: string, heard: Heard, log: Log) {
    this.#databaseUrl = databaseUrl;
    this.#heard = heard;
    this.#log = log;
  }

  /** Connects. Throws when the database can't be reached. */
  start(): Promise<void> {
    return this.#connect();
  }

  /** Tells the others that events got their positions. They look each second anyway, so it may get lost. */
  readonly tellPlaces = announcer(async () => this.#client?.query(`notify ${PLACES_CHANNEL}`));

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#reconnecting;
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => {}); // it may be gone already
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#databaseUrl,
      application_name: 'quayside-listening',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client.on('error', () => {}); // its end follows
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      client.on('notification', ({ channel, processId }) => {
        if (channel === ACTS_CHANNEL) this.#heard.acts();
        else if (processId !== rows[0]?.pid) this.#heard.places();
      });
      await client.query(`listen ${ACTS_CHANNEL}; listen ${PLACES_CHANNEL}`);
    } catch (error) {
      client.end().catch(() => {}); // it may never have begun
      throw error;
    }
    client.once('end', () => this.#lost(client));
    this.#client = client;
  }

  #lost(client: Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#log.warn('the connection that listens to the database was lost');
    this.#reconnecting = this.#reconnect();
  }

  async #reconnect(): Promise<void> {
    const { signal } = this.#stopping;
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      await sleep(wait, undefined, { signal }).catch(() => {}); // stopped
      if (signal.aborted) return;
      const connected = await this.#connect().then(
        () => true,
        () => false, // the database is not back yet
      );
      if (!connected) continue;
      this.#log.info('listening to the database again');
      this.#heard.acts();
      this.#heard.places();
      return;
    }
  }
}
