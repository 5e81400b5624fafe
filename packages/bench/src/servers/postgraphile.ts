// PostGraphile on the same database, as fast as it can be set up: documents that it has planned before, statements that stay
// prepared, no transaction around a read (`pgSettings` would make one), answers as text. Whom a document is about comes from
// the session, never from the request. `usual`: as it is mostly set up, with who asks told to the database by `pgSettings`.
// Usage: node postgraphile.ts <database> <port> tuned|usual
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { POSTGRAPHILE, POSTGRAPHILE_USUAL, type Question } from '../documents.ts';
import { sessionOf, type Session } from './session.ts';

const [database, port, setup] = process.argv.slice(2);
const usual = setup === 'usual';
const documents = usual ? POSTGRAPHILE_USUAL : POSTGRAPHILE;
const pool = new pg.Pool({ connectionString: database, max: 10, options: '-c jit=off' });

const sessions = new WeakMap<IncomingMessage, Promise<Session>>();

/** Who asks; read once for each request. */
function whoAsks(request: IncomingMessage): Promise<Session> {
  let session = sessions.get(request);
  if (!session) sessions.set(request, (session = sessionOf(pool, request.headers)));
  return session;
}

/** Puts the document that was named in its place, and who asks into its variables. */
const trustedDocuments: GraphileConfig.Plugin = {
  name: 'TrustedDocuments',
  version: '1.0.0',
  grafserv: {
    middleware: {
      async processGraphQLRequestBody(next, { body, request }) {
        const { client_id: client, contact_id: contact } = await whoAsks(request!.requestContext.node!.req);
        body.query = documents[body.documentId as Question];
        body.variableValues = { ...(body.variableValues as object), client, contact };
        return next();
      },
    },
  },
};

const server = createServer();
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [trustedDocuments],
  // Columns can be ordered and filtered by although no simple index says so: the board's place is one of them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  schema: { defaultBehavior: '+list' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, outputDataAsString: true, watch: false },
  grafast: {
    explain: false,
    ...(usual && {
      async context({ node }) {
        const { client_id, contact_id } = await whoAsks(node!.req);
        return { pgSettings: { 'bench.client': client_id ?? '', 'bench.contact': contact_id ?? '' } };
      },
    }),
  },
});
const service = pgl.createServ(grafserv);
await service.addTo(server);
await service.ready();
await pgl.getSchema();
server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
