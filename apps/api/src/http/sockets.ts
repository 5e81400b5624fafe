import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Request } from 'express';
import { GraphQLError, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { SignedInViewer } from '../access/viewer.ts';
import { viewerOfToken } from '../domains/people/sessions.ts';
import type { PlacedEvent } from '../events/log.ts';
import { answerErrors } from '../graphql/answer.ts';
import { whileAsking } from '../graphql/asking.ts';
import type { Surroundings } from '../graphql/delivery.ts';
import { liveRooms, liveRootRules } from '../graphql/schema.ts';
import type { Subscriber } from '../graphql/subscriber.ts';
import { Hub } from '../graphql/subscriptions.ts';
import { LOCALES } from '../graphql/words.ts';
import type { Log } from '../log.ts';
import { localeOf } from './locale.ts';
import { comesFromElsewhere } from './origin.ts';
import { sessionCookie } from './session-cookie.ts';
import { CLOSED } from './socket-codes.ts';
import { SocketSessions } from './socket-sessions.ts';
import { Socket } from './socket.ts';

export type LiveParts = Surroundings & {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
};

/** What is live of this process. */
export type Live = {
  /** What happened, in the order of positions; returns at once. */
  onEvents(events: readonly PlacedEvent[]): void;
  /** Resolves when everybody was sent what happened up to now. */
  settled(): Promise<void>;
  /** Takes sockets on `/graphql` of this server. */
  attach(server: Server): void;
  /** Tells all sockets to connect again, to another process or later to this one, and takes no more. */
  close(): Promise<void>;
  readonly stats: Hub['stats'] & { readonly sockets: number };
};

/** Of a message of a client, in bytes. */
const MAX_MESSAGE = 64 * 1024;
/** Who does not answer for so long is gone. */
const PING_EVERY_MS = 15_000;
const FAREWELL_MS = 1_200;

/** Subscriptions over WebSockets: who may open one, and how it speaks. Who is told what, the hub knows. */
export function createLive(parts: LiveParts): Live {
  const { database, clock, log, publicUrl } = parts;
  const sessions = new SocketSessions({ query: database.query, clock, log });
  const hub = new Hub({ ...parts, rooms: liveRooms, rules: liveRootRules, ready: () => sessions.fresh() });
  const open = speaker(parts, hub);
  const cookie = sessionCookie(publicUrl);
  const asExpress = requestsAsExpress(parts.trustedProxies);
  const upgrades = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    // One message of a client at a time: between two of them everybody else is answered.
    allowSynchronousEvents: false,
    handleProtocols,
  });
  const pinging = setInterval(() => sessions.all.forEach((socket) => socket.ping()), PING_EVERY_MS).unref();
  let leaving = false;

  const welcome = async (incoming: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    const request = asExpress(incoming);
    if (request.path !== '/graphql') return refuse(stream, 404);
    if (leaving) return refuse(stream, 503);
    if (comesFromElsewhere(request, publicUrl)) return refuse(stream, 403);
    const checkedAt = performance.now();
    const token = cookie.read(request);
    const sources = { query: database.query, clock, locale: localeOf(request) };
    const viewer = token === null ? null : await viewerOfToken(token, sources);
    if (leaving) return refuse(stream, 503);
    upgrades.handleUpgrade(incoming, stream, head, (accepted) => begin(accepted, viewer, checkedAt));
  };

  const begin = (accepted: WebSocket, viewer: SignedInViewer | null, checkedAt: number): void => {
    accepted.on('error', () => accepted.terminate()); // what broke the protocol, or the line
    if (!viewer) return closeAtOnce(accepted, CLOSED.signedOut);
    const socket = new Socket(accepted, viewer, checkedAt);
    if (!sessions.add(socket)) return closeAtOnce(accepted, CLOSED.tooMany);
    const over = open(accepted, socket);
    const begun = performance.now();
    accepted.once('close', (code, reason) => {
      log.info({ code, ms: Math.round(performance.now() - begun) }, 'a socket closed');
      sessions.remove(socket);
      hub.leave(socket);
      void over(code, String(reason));
    });
  };

  return {
    onEvents: hub.onEvents,
    settled: () => hub.settled(),
    attach: (server) =>
      void server.on('upgrade', (incoming, stream, head) => {
        stream.on('error', () => stream.destroy());
        welcome(incoming, stream, head).catch((error: unknown) => {
          log.error({ error }, 'a socket could not be opened');
          refuse(stream, 503);
        });
      }),
    close: async () => {
      leaving = true;
      clearInterval(pinging);
      sessions.stop();
      for (const socket of sessions.all) socket.close(CLOSED.restart);
      await hub.close();
      for (let waited = 0; sessions.all.length && waited < FAREWELL_MS; waited += 20) await sleep(20);
    },
    get stats() {
      return { ...hub.stats, sockets: sessions.all.length };
    },
  };

  function closeAtOnce(accepted: WebSocket, [code, reason]: readonly [code: number, reason: string]): void {
    accepted.close(code, reason);
    setTimeout(() => accepted.terminate(), FAREWELL_MS).unref();
  }
}

/** How a socket speaks: the protocol graphql-transport-ws. What a subscription is sent goes past it. */
function speaker({ log, schema }: LiveParts, hub: Hub) {
  const answer = answerErrors(log);
  const protocol = makeServer<{ locale?: unknown }, Socket>({
    onConnect: ({ connectionParams, extra: socket }) => {
      const locale = LOCALES.find((one) => one === connectionParams?.locale);
      if (locale) socket.viewer = { ...socket.viewer, locale };
    },
    onSubscribe: ({ extra: socket }, id, payload) => begin(socket, id, payload),
    subscribe: ({ contextValue }: ExecutionArgs & { contextValue?: unknown }) => contextValue as Subscriber,
  });

  async function begin(
    socket: Socket,
    id: string,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const locale = LOCALES.find((one) => one === socket.viewer.locale) ?? 'en';
    return whileAsking({ requestId: randomUUID(), locale, statusTells: true }, async () => {
      try {
        const subscriber = await hub.open(socket, id, payload);
        const { document, operation } = subscriber.operation;
        return { schema, document, operationName: operation.name?.value, contextValue: subscriber };
      } catch (error) {
        const refusal = answered(error);
        // What we can't tell now, we can tell who asks again.
        if (refusal.extensions['code'] === 'INTERNAL') socket.breakOff();
        return [refusal];
      }
    });
  }

  function answered(error: unknown): GraphQLError {
    const known = error instanceof GraphQLError ? error : undefined;
    const { message, extensions } = answer(known?.toJSON() ?? { message: '' }, error);
    const { nodes, source, positions, path } = known ?? {};
    return new GraphQLError(message, { nodes, source, positions, path, extensions });
  }

  return (accepted: WebSocket, socket: Socket) =>
    protocol.opened(
      {
        protocol: accepted.protocol,
        send: (message) => socket.send(message),
        close: (code = CLOSED.failed[0], reason = '') => socket.close([code, reason]),
        onMessage: (take) =>
          void accepted.on('message', (data: Buffer) => {
            if (!socket.open) return;
            take(data.toString()).catch((error: unknown) => {
              log.error({ error }, 'a message of a socket could not be answered');
              socket.close(CLOSED.failed);
            });
          }),
      },
      socket,
    );
}

/** Requests as express sees them: behind trusted proxies with the host and scheme that those name. */
function requestsAsExpress(trustedProxies: readonly string[]): (incoming: IncomingMessage) => Request {
  const app = express();
  app.set('trust proxy', [...trustedProxies]);
  return (incoming) => Object.setPrototypeOf(incoming, app.request) as Request;
}

/** Answers a request that becomes no socket. */
function refuse(stream: Duplex, status: number): void {
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
