// The limit: a bare HTTP server that hands on the JSON that PostgreSQL built with a prepared statement. It reads the
// session as any signed-in endpoint must, and nothing else. Usage: node limit.ts <database> <port>
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { limitStatements } from './limit-statements.ts';
import { sessionOf } from './session.ts';

const [database, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: database, max: 10, options: '-c jit=off' });

type Asked = { readonly [name in 'number' | 'board' | 'text' | 'of' | 'status' | 'subject' | 'description']?: unknown };

const bodyOf = async (request: IncomingMessage): Promise<Asked> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Asked;
};

async function answer(request: IncomingMessage): Promise<string> {
  const { client_id, contact_id } = await sessionOf(pool, request.headers);
  const asked = await bodyOf(request);
  const run = async (name: keyof typeof limitStatements, values: unknown[]): Promise<string> => {
    // A search is planned anew each time: what it finds decides how.
    const query = { ...(name !== 'search' && { name }), text: limitStatements[name], values };
    return (await pool.query<{ j: string }>(query)).rows[0]?.j ?? 'null';
  };
  if (request.url === '/list') return run('list', [client_id]);
  if (request.url === '/detail') return run('detail', [client_id, asked.number]);
  if (request.url === '/board') return run('board', [asked.board]);
  if (request.url === '/search') return run('search', [asked.text, asked.of, asked.status]);
  return run('raise', [asked.subject, asked.description, client_id, contact_id, new Date()]);
}

createServer((request, response) => {
  answer(request).then(
    (json) => response.setHeader('content-type', 'application/json').end(`{"data":${json}}`),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
