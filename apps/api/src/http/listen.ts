import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The address is taken by another program. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

export type Listening = {
  readonly port: number;
  /** Takes no more requests, lets those that run finish, and cuts off what takes longer than `patienceMs`. */
  close(patienceMs: number): Promise<void>;
};

/** A request must be here, whole, after so long: as large a file as may be, on a slow line. */
const REQUEST_TIMEOUT_MS = 15 * 60_000;
/** Longer than the minute after which balancers give up an idle connection: they must be the first. */
const KEEP_ALIVE_MS = 65_000;

/** What else is answered on the server: it is told when the server stops, and leaves first. */
type Attached = { attach(server: Server): void; close(): Promise<void> };

/** Answers on the address, with sockets if there are any. Throws PortTaken. */
export async function listen(
  app: RequestListener,
  { host, port, sockets }: { host: string; port: number; sockets?: Attached },
): Promise<Listening> {
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Who offers another protocol, as some clients do with each request, is answered in this one.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    app,
  );
  sockets?.attach(server);
  const farewell = sayingFarewell(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        'code' in error && error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} of ${host} is taken.`) : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  const close = async (patienceMs: number): Promise<void> => {
    farewell();
    await Promise.all([sockets?.close(), sleep(FAREWELL_MS)]);
    await closeServer(server, patienceMs);
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** So long connections that are kept are told, with the answer to their next request, to bring no more. */
const FAREWELL_MS = 250;

/** From the call on, every answer says that it is the last one of its connection: nobody sends a request into a closed one. */
function sayingFarewell(server: Server): () => void {
  const answering = new Set<ServerResponse>();
  let leaving = false;
  const sayLast = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_, response: ServerResponse) => {
    if (leaving) return sayLast(response);
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  return () => {
    leaving = true;
    answering.forEach(sayLast);
  };
}

const IDLE_CHECK_MS = 50;

async function closeServer(server: Server, patienceMs: number): Promise<void> {
  // A connection becomes idle when its request is answered, and could be kept for another one.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const patience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  clearInterval(idle);
  clearTimeout(patience);
}
