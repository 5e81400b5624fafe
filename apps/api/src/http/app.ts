import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inspector } from '../graphql/documents.ts';
import { startGraphql } from '../graphql/server.ts';
import type { Log } from '../log.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { alive, readiness } from './health.ts';
import { pagePolicy } from './page-policy.ts';
import { knowRequests, requestIdOf } from './requests.ts';
import { sessionCookie } from './session-cookie.ts';
import { webApp } from './web-app.ts';

export type AppParts = {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  readonly log: Log;
  /** Scheme, host and port that browsers use; null when nobody said so. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Folder of the built web app. */
  readonly webFolder: string;
};

/** Shorter answers are not worth compressing, in bytes. */
const WORTH_COMPRESSING = 2_048;

/** Everything that is answered over HTTP. `close` ends the GraphQL server, once nobody is connected any more. */
export async function createApp(parts: AppParts): Promise<{ app: Express; close(): Promise<void> }> {
  const { database, schema, clock, log, publicUrl, trustedProxies, webFolder } = parts;
  const graphql = await startGraphql(schema, log);
  const endpoint = graphqlEndpoint({
    graphql,
    inspect: inspector(schema),
    database,
    clock,
    cookie: sessionCookie(publicUrl),
    publicUrl,
  });
  const sdl = printSchema(schema);

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // of answers that are made anew each time; files have theirs
  app.set('trust proxy', [...trustedProxies]);
  app.use(knowRequests(log));
  app.get('/healthz', alive);
  app.get('/readyz', readiness(database, log));
  app.use(compression({ threshold: WORTH_COMPRESSING }));
  app.all('/graphql', ...endpoint);
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
