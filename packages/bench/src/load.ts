import { Agent, request } from 'node:http';

export type Target = { readonly port: number; readonly path: string };
/** One request: what is sent, as whom. */
export type Shot = {
  readonly cookie: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const CONCURRENCY = 16;

/** Sends shots, 16 at a time, for so many milliseconds. Answers how many came back a second; throws when one was refused. */
export async function load(target: Target, next: () => Shot, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const end = performance.now() + milliseconds;
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      await fire(agent, target, next());
      answered += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  agent.destroy();
  return (answered * 1000) / (performance.now() - started);
}

/** Sends one and answers with its body. */
export function fire(
  agent: Agent | undefined,
  { port, path }: Target,
  { cookie, body, headers }: Shot,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          cookie: `quayside_session=${cookie}`,
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode !== 200 || text.startsWith('{"errors"'))
            reject(new Error(`${response.statusCode} ${text.slice(0, 400)}`));
          else resolve(text);
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
