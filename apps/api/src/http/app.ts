import type { RequestListener } from 'node:http';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { providerName } from '../domains/clients/clients.ts';
import { RecentSessions } from '../domains/people/sessions.ts';
import { inspector } from '../graphql/documents.ts';
import type { RegisteredOperations } from '../graphql/registered.ts';
import { startGraphql } from '../graphql/server.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { fileRoutes } from './files.ts';
import { askedForPage, graphqlEndpoint, type Endpoint } from './graphql-endpoint.ts';
import { alive, readiness } from './health.ts';
import { mailPages } from './mail-page.ts';
import { pagePolicy } from './page-policy.ts';
import { BODY_PATIENCE_MS, bodiesWithin } from './patience.ts';
import { know, knowRequests, requestIdOf } from './requests.ts';
import { sessionCookie } from './session-cookie.ts';
import { webApp } from './web-app.ts';

export type AppParts = {
  readonly database: Database;
  readonly storage: Storage;
  readonly schema: GraphQLSchema;
  readonly registered: RegisteredOperations;
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

/** Everything that is answered over HTTP. `close` ends the GraphQL server, once nobody is connected any more. */
export async function createApp(parts: AppParts): Promise<{ app: RequestListener; close(): Promise<void> }> {
  const { database, storage, schema, registered, clock, log, publicUrl, trustedProxies, sendsMail, webFolder } = parts;
  const graphql = await startGraphql(schema, registered, log);
  const cookie = sessionCookie(publicUrl);
  const answering = {
    graphql,
    inspect: inspector(schema),
    registered,
    database,
    clock,
    cookie,
    sessions: new RecentSessions(),
    publicUrl,
    sendsMail,
    log,
  };
  const endpoint = graphqlEndpoint(answering);
  const sdl = printSchema(schema);

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // of answers that are made anew each time; files have theirs
  app.set('trust proxy', [...trustedProxies]);
  app.use(knowRequests(log));
  app.get('/healthz', alive);
  app.get('/readyz', readiness(database, log));
  app.use('/files', fileRoutes({ database, storage, clock, log, cookie, publicUrl }));
  app.all('/graphql', endpoint);
  app.use(bodiesWithin(BODY_PATIENCE_MS));
  app.use(compression({ threshold: WORTH_COMPRESSING }));
  app.get('/mail/:id', mailPages({ database, clock, cookie }));
  app.use(...pagePolicy(publicUrl));
  app.get('/schema.graphql', (_, response) => void response.type('text/plain; charset=utf-8').send(sdl));
  app.use(
    ...webApp(webFolder, {
      named: () => providerName(database),
      isKnown: (request) => cookie.read(request) !== null,
      asked: askedForPage(answering),
    }),
  );
  app.use(nothingHere, answerError(log));
  return { app: graphqlFirst(app, endpoint, log), close: () => graphql.stop() };
}

/** Most requests are for GraphQL, and express with its chain of handlers would cost more than answering them. */
const graphqlFirst =
  (app: Express, endpoint: Endpoint, log: Log): RequestListener =>
  (incoming, response) => {
    if (incoming.url !== '/graphql') return app(incoming, response);
    const request = Object.setPrototypeOf(incoming, app.request) as Request;
    know(request, response, log);
    void endpoint(request, response);
  };

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
