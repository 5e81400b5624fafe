import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inspector } from '../graphql/documents.ts';
import { startGraphql } from '../graphql/server.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { fileRoutes } from './files.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { alive, readiness } from './health.ts';
import { mailPages } from './mail-page.ts';
import { pagePolicy } from './page-policy.ts';
import { bodiesWithin } from './patience.ts';
import { knowRequests, requestIdOf } from './requests.ts';
import { sessionCookie } from './session-cookie.ts';
import { webApp } from './web-app.ts';

export type AppParts = {
  readonly database: Database;
  readonly storage: Storage;
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  readonly log: Log;
  /** Scheme, host and port that browsers use; null when nobody said so. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Whether a mail server is set up. */
  readonly sendsMail: boolean;
  /** Folder of the built web app. */
  readonly webFolder: string;
};

/** Shorter answers are not worth compressing, in bytes. */
const WORTH_COMPRESSING = 2_048;
/** A body must be here, whole, after so long; files may take longer. */
const BODY_PATIENCE_MS = 60_000;

/** Everything that is answered over HTTP. `close` ends the GraphQL server, once nobody is connected any more. */
export async function createApp(parts: AppParts): Promise<{ app: Express; close(): Promise<void> }> {
  const { database, storage, schema, clock, log, publicUrl, trustedProxies, sendsMail, webFolder } = parts;
  const graphql = await startGraphql(schema, log);
  const cookie = sessionCookie(publicUrl);
  const endpoint = graphqlEndpoint({
    graphql,
    inspect: inspector(schema),
    database,
    clock,
    cookie,
    publicUrl,
    sendsMail,
  });
  const sdl = printSchema(schema);

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // of answers that are made anew each time; files have theirs
  app.set('trust proxy', [...trustedProxies]);
  app.use(knowRequests(log));
  app.get('/healthz', alive);
  app.get('/readyz', readiness(database, log));
  app.use('/files', fileRoutes({ database, storage, clock, log, cookie, publicUrl }));
  app.use(bodiesWithin(BODY_PATIENCE_MS));
  app.use(compression({ threshold: WORTH_COMPRESSING }));
  app.all('/graphql', ...endpoint);
  app.get('/mail/:id', mailPages({ database, clock, cookie }));
  app.use(...pagePolicy(publicUrl));
  app.get('/schema.graphql', (_, response) => void response.type('text/plain; charset=utf-8').send(sdl));
  app.use(...webApp(webFolder));
  app.use(nothingHere, answerError(log));
  return { app, close: () => graphql.stop() };
}

const nothingHere: RequestHandler = (request, response) => {
  response.status(404);
  if (request.accepts('json', 'text') === 'json') response.json({ error: 'There is nothing here.' });
  else response.type('text').send('There is nothing here.\n');
};

/** What express refuses is answered with its status, what failed with the ID under which the log tells why. */
const answerError =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (status === 404) return nothingHere(request, response, next);
    if (status < 500) return void response.status(status).json({ error: 'The request can not be read.' });
    const requestId = requestIdOf(request);
    log.error({ requestId, error }, 'a request failed');
    return void response.status(500).json({ error: 'Something went wrong on our side.', requestId });
  };
