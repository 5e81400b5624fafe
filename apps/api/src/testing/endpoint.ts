import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { GraphQLSchema } from 'graphql';
import { registeredOperations } from '../graphql/registered.ts';
import { schema as ours } from '../graphql/schema.ts';
import { createApp, type AppParts } from '../http/app.ts';
import { listen, type Listening } from '../http/listen.ts';
import { createLive, type Live } from '../http/sockets.ts';
import { openLog } from '../log.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import type { Installation } from './installation.ts';

/** The form of a GraphQL response, as far as tests look at it. */
export type GraphqlBody = {
  // A test says what it expects of the data; types would only repeat it.
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
};

/** A browser: it keeps its session cookie. */
export class Browser {
  cookie: string | undefined;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }), ...headers },
    });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set) this.cookie = set.endsWith('=') ? undefined : set;
    return response;
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlBody> {
    const response = await this.post(JSON.stringify({ query, variables }), headers);
    return (await response.json()) as GraphqlBody;
  }
}

/** What is other than usual; `wrapStorage` stands in front of the storage. */
type Given = Partial<AppParts> & { wrapStorage?: (storage: Storage) => Storage };

/** An installation's HTTP side, on a free port. */
export class Endpoint {
  /** Every line that was logged. */
  readonly logged: string[] = [];
  readonly webFolder = mkdtempSync(join(tmpdir(), 'quayside-web-'));
  /** Where files lie, and uploads on their way. */
  readonly dataDir = mkdtempSync(join(tmpdir(), 'quayside-data-'));
  #close: (() => Promise<void>) | undefined;
  #listening: Listening | undefined;
  #live: Live | undefined;

  /** Its sockets. */
  get live(): Live {
    if (!this.#live) throw new Error('the endpoint is not open: call endpoint() at the top of the test file');
    return this.#live;
  }

  get url(): string {
    if (!this.#listening) throw new Error('the endpoint is not open: call endpoint() at the top of the test file');
    return `http://127.0.0.1:${this.#listening.port}`;
  }

  browser(): Browser {
    return new Browser(this.url);
  }

  async open(
    { database, clock }: Installation,
    schema: GraphQLSchema,
    { wrapStorage = (storage) => storage, ...given }: Given,
  ): Promise<void> {
    const log = openLog('info', { write: (line) => void this.logged.push(line) });
    const { webFolder } = this;
    const parts = { database, schema, clock, log, publicUrl: null, trustedProxies: [], sendsMail: false };
    const { app, close } = await createApp({
      ...parts,
      storage: wrapStorage(await openStorage({ dataDir: this.dataDir, s3Url: null })),
      registered: registeredOperations(schema, null),
      webFolder,
      ...given,
    });
    this.#close = close;
    this.#live = createLive({ ...parts, ...given });
    this.#listening = await listen(app, { host: '127.0.0.1', port: 0, sockets: this.#live });
  }

  async close(): Promise<void> {
    await this.#listening?.close(1_000);
    await this.#close?.();
    for (const folder of [this.webFolder, this.dataDir]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The HTTP side of an installation for this test file; call it at the top, after `installation()`. */
export function endpoint(
  installation: Installation,
  given: Given & { before?: (endpoint: Endpoint) => void } = {},
): Endpoint {
  const { before, ...parts } = given;
  const made = new Endpoint();
  beforeAll(async () => {
    before?.(made);
    await made.open(installation, parts.schema ?? ours, parts);
  });
  afterAll(() => made.close());
  return made;
}
