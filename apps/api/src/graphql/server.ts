import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import { answerErrors } from './answer.ts';
import { nowAsking } from './asking.ts';
import { executorOf } from './compiled/executor.ts';
import type { Context } from './context.ts';
import { DocumentStore } from './document-store.ts';
import { MAX_TOKENS } from './limits.ts';
import type { RegisteredOperations } from './registered.ts';

type GatewayInterface = NonNullable<ApolloServerOptions<Context>['gateway']>;

/**
 * The GraphQL server, started. It keeps documents that it has parsed and validated. Introspection is on here: who may
 * introspect depends on the viewer and is decided where the context is made.
 */
export async function startGraphql(
  schema: GraphQLSchema,
  registered: RegisteredOperations,
  log: Log,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: gatewayTo(schema, registered),
    documentStore: new DocumentStore(registered),
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: answerErrors(log),
    logger: log,
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      statuses,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Where Apollo Server lets another program execute: the errors of that pass through `formatError` like its own. */
function gatewayTo(schema: GraphQLSchema, registered: RegisteredOperations): GatewayInterface {
  const execute = executorOf(schema, (document) => registered.has(document));
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        execute({
          document,
          operationName: request.operationName,
          variables: request.variables,
          context: context as Context,
        }),
    }),
    stop: async () => {},
  };
}

/** What the status and the headers of an answer say, as GraphQL over HTTP wants it. */
const statuses: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { http, body } }) {
      if (http.status === 400 && !nowAsking().statusTells) http.status = 200;
      const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
      const retryAfter = errors?.find((error) => error.extensions?.['code'] === 'RATE_LIMITED')?.extensions?.[
        'retryAfter'
      ];
      if (typeof retryAfter === 'number') http.headers.set('retry-after', String(retryAfter));
    },
  }),
};
