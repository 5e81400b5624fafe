import { Connection } from './connection.ts';

export type Target = { readonly port: number; readonly path: string };
/** One request: what is sent, as whom. */
export type Shot = {
  readonly cookie: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};
/** How many came back a second, and how long each was under way, in milliseconds. */
export type Loaded = { readonly answered: number; readonly seconds: number; readonly latencies: readonly number[] };

const CONCURRENCY = 16;

/** Sends shots, 16 at a time, for so many milliseconds. Throws when one was refused. */
export async function load(target: Target, next: () => Shot, milliseconds: number): Promise<Loaded> {
  const connections = await Promise.all(Array.from({ length: CONCURRENCY }, () => Connection.open(target.port)));
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + milliseconds;
  try {
    await Promise.all(
      connections.map(async (connection) => {
        for (let before = performance.now(); before < end;) {
          await ask(connection, target, next());
          const after = performance.now();
          latencies.push(after - before);
          before = after;
        }
      }),
    );
  } finally {
    for (const connection of connections) connection.close();
  }
  return { answered: latencies.length, seconds: (performance.now() - started) / 1_000, latencies };
}

/** Sends one on a connection of its own and answers with its body. Throws when it was refused. */
export async function fire(target: Target, shot: Shot): Promise<string> {
  const connection = await Connection.open(target.port);
  try {
    return (await ask(connection, target, shot)).toString();
  } finally {
    connection.close();
  }
}

/** Sends one on an open connection. Throws when it was refused. */
async function ask(connection: Connection, { port, path }: Target, shot: Shot): Promise<Buffer> {
  const more = Object.entries(shot.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`);
  const { status, body } = await connection.send(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `cookie: quayside_session=${shot.cookie}\r\ncontent-length: ${Buffer.byteLength(shot.body)}\r\n${more.join('')}\r\n${shot.body}`,
  );
  if (status !== 200 || body.includes('"errors":')) throw new Error(`${status} ${body.toString().slice(0, 400)}`);
  return body;
}
