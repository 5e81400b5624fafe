import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, GRAPHQL_TRANSPORT_WS_PROTOCOL, type Client } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { Login } from '../domains/people/login.entity.ts';
import { Session } from '../domains/people/session.entity.ts';
import { hashToken, newToken, SESSION_LASTS_MS } from '../domains/people/sessions.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { eventsAfter } from '../events/log.ts';
import { sequence } from '../events/sequencer.ts';
import type { Live } from '../http/sockets.ts';
import type { Endpoint, GraphqlBody } from './endpoint.ts';
import type { Installation } from './installation.ts';

const PATIENCE_MS = 5_000;

/** What came of one subscription, in its order. */
export class Listening {
  readonly #bodies: GraphqlBody[] = [];
  over = false;

  take(body: GraphqlBody): void {
    this.#bodies.push(body);
  }

  /** The next one, waiting for it. */
  async next(): Promise<GraphqlBody> {
    await until(() => this.#bodies.length > 0, 'nothing came');
    return this.#bodies.shift()!;
  }

  /** What came and was not taken yet. */
  get waiting(): GraphqlBody[] {
    return this.#bodies;
  }

  async untilOver(): Promise<void> {
    await until(() => this.over, 'it is not over');
  }
}

/** Somebody's page with one socket, by the client that the web app has. */
export class LivePage {
  readonly cookie: string;
  /** How the socket ended. */
  closed: { code: number; reason: string } | undefined;
  readonly #server: { readonly url: string; readonly live: Live };
  readonly #options: ClientOptions & { locale?: string };
  #client: Client | undefined;
  #socket: WebSocket | undefined;

  constructor(server: { url: string; live: Live }, cookie: string, options: ClientOptions & { locale?: string }) {
    this.#server = server;
    this.cookie = cookie;
    this.#options = options;
  }

  /** Subscribes, and waits until the server has begun to tell, or has refused. */
  async live(query: string, variables: Record<string, unknown> = {}): Promise<Listening> {
    const listening = new Listening();
    const { stats } = this.#server.live;
    this.#connected().subscribe(
      { query, variables },
      {
        next: (body) => listening.take(body as GraphqlBody),
        error: (errors) => Array.isArray(errors) && listening.take({ errors: errors as GraphqlBody['errors'] }),
        complete: () => (listening.over = true),
      },
    );
    await until(
      () => this.#server.live.stats.begun > stats.begun || listening.waiting.length > 0 || !!this.closed,
      'the subscription did not begin',
    );
    return listening;
  }

  /** Resolves when everything that was sent so far has arrived. */
  async arrived(): Promise<void> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return;
    socket.ping();
    await once(socket, 'pong');
  }

  /** What it was told on a subscription and did not take yet, when everything that was sent has arrived. */
  async told(listening: Listening): Promise<readonly Record<string, unknown>[]> {
    await this.arrived();
    return listening.waiting.splice(0).map(({ data, errors }) => {
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values<unknown>(data!)[0] as Record<string, unknown>;
    });
  }

  async untilClosed(): Promise<{ code: number; reason: string }> {
    await until(() => !!this.closed, 'the socket stays open');
    return this.closed!;
  }

  async close(): Promise<void> {
    await this.#client?.dispose();
  }

  #connected(): Client {
    const { cookie } = this;
    const { locale, ...options } = this.#options;
    const keep = (socket: WebSocket): void => void (this.#socket = socket);
    class WithCookie extends WebSocket {
      constructor(address: string | URL, protocols: string[]) {
        super(address, protocols, { ...options, headers: { cookie, ...options.headers } });
        keep(this);
      }
    }
    return (this.#client ??= createClient({
      url: `${this.#server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      connectionParams: locale ? { locale } : undefined,
      retryAttempts: 0,
      onNonLazyError: () => {},
      lazy: false,
      on: { closed: (event) => void (this.closed = event as { code: number; reason: string }) },
    }));
  }
}

/** A socket that speaks as it likes. */
export const rawSocket = (
  url: string,
  options: ClientOptions = {},
  protocol: string | string[] = GRAPHQL_TRANSPORT_WS_PROTOCOL,
): WebSocket => new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, options);

/** How a socket ended, or the status with which it was never opened. */
export const endOf = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
    socket.on('close', resolve);
    socket.on('error', () => {});
  });

/** Begins to speak the protocol, and waits until it may. */
export async function greet(socket: WebSocket): Promise<unknown> {
  if (socket.readyState !== socket.OPEN) await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  const [data] = (await once(socket, 'message')) as [Buffer];
  return JSON.parse(data.toString());
}

/** Sockets of an installation's server; `tell` takes the place of what tells a running process what happened. */
export function sockets(home: Installation, server: Endpoint) {
  let position = 0n;
  return {
    /** A page of somebody who has just signed in. */
    as: async (person: Contact | Technician, options: ClientOptions & { locale?: string } = {}): Promise<LivePage> =>
      new LivePage(server, await cookieOf(home, person), options),
    /** Resolves when everybody was sent what happened up to now. */
    tell: async (): Promise<void> => {
      const { query } = home.database;
      while (await sequence(query));
      for (let events = []; ;) {
        events = await eventsAfter(query, position, 500);
        if (!events.length) break;
        position = events.at(-1)!.position;
        server.live.onEvents(events);
      }
      await server.live.settled();
    },
  };
}

/** The cookie of a new session of somebody. */
export async function cookieOf({ database, clock }: Installation, person: Contact | Technician): Promise<string> {
  const { manager } = database.dataSource;
  const now = clock.now();
  if (!person.loginId) {
    const login = { id: randomUUID(), email: `${randomUUID()}@example.com`, createdAt: now };
    await manager.save(manager.create(Login, login));
    await manager.update(person instanceof Technician ? Technician : Contact, { id: person.id }, { loginId: login.id });
    person.loginId = login.id;
  }
  const token = newToken();
  await manager.save(
    manager.create(Session, {
      id: randomUUID(),
      tokenHash: hashToken(token),
      loginId: person.loginId,
      contactId: person instanceof Contact ? person.id : null,
      technicianId: person instanceof Technician ? person.id : null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LASTS_MS),
    }),
  );
  return `quayside_session=${token}`;
}

async function until(holds: () => boolean, otherwise: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(otherwise);
    await sleep(5);
  }
}
