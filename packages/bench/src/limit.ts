// The limit: a bare HTTP server that hands on the JSON that PostgreSQL built with a prepared statement. It reads the
// session as any signed-in endpoint must, and nothing else. Usage: node limit.ts <database> <port>
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

const [database, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: database, max: 10, options: '-c jit=off' });

type Session = { contact_id: string | null; client_id: string | null };

const named = (relation: string, from: string, columns = 'p.name'): string =>
  `(select row_to_json(x) from (select ${columns} from ${from} p where p.id = ${relation}) x)`;
const status = `(select row_to_json(x) from (select s.key, s.customer_labels ->> 'en' as "customerLabel", s.family from ticket_status s where s.id = t.status_id) x)`;

const statements = {
  session: `select s.contact_id, coalesce(c.client_id, t.client_id) as client_id from session s left join contact c on c.id = s.contact_id
      left join technician t on t.id = s.technician_id where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2`,
  list: `select row_to_json(d)::text as j from (select (select row_to_json(c) from (select
      (select count(*) from (select from ticket t where t.client_id = $1 limit 1001) n) as "totalCount",
      (select json_agg(x) from (select t.id, t.number, t.subject, t.priority, t.updated_at as "updatedAt", ${status} as status,
          ${named('t.contact_id', 'contact')} as contact, ${named('t.technician_id', 'technician')} as technician
        from ticket t where t.client_id = $1 order by t.created_at desc, t.id desc limit 25) x) as nodes) c) as tickets) d`,
  detail: `select row_to_json(d)::text as j from (select (select row_to_json(x) from (select t.id, t.number, t.subject, t.priority, t.updated_at as "updatedAt", ${status} as status,
          ${named('t.contact_id', 'contact')} as contact, ${named('t.technician_id', 'technician')} as technician,
          (select json_agg(m) from (select m.id, m.body, m.created_at as "createdAt", m.visibility,
              coalesce(${named('m.author_technician_id', 'technician')}, ${named('m.author_contact_id', 'contact')}) as author
            from ticket_message m where m.ticket_id = t.id and m.visibility = 'PUBLIC' order by m.created_at, m.id limit 10) m) as conversation
        from ticket t where t.client_id = $1 and t.number = $2) x) as ticket) d`,
  board: `select row_to_json(d)::text as j from (select (select row_to_json(b) from (select b.id, b.names ->> 'en' as name, (select json_agg(c) from (
      select s.key, s.names ->> 'en' as title,
          (select count(*) from (select from ticket t where t.status_id = s.id and t.closed_at is null limit 1001) n) as count,
          (select json_agg(x) from (select t.id, t.number, t.subject, t.rank, t.priority, t.due_at as "dueAt",
              ${named('t.client_id', 'client', 'p.id, p.name')} as client, ${named('t.contact_id', 'contact', 'p.id, p.name')} as contact,
              ${named('t.technician_id', 'technician', 'p.id, p.name')} as technician
            from ticket t where t.status_id = s.id and t.closed_at is null order by t.rank, t.id limit 30) x) as tickets
        from board_column c join ticket_status s on s.id = c.status_id where c.board_id = b.id order by c.position, c.id) c) as columns
      from board b where b.id = $1) b) as board) d`,
  raise: `with raised as (
      insert into ticket (id, subject, status_id, priority, requested_priority, type_id, queue_id, client_id, contact_id, created_at, updated_at)
      values ($1, $2, (select id from ticket_status where key = 'NEW'), 'UNDETERMINED', 'MEDIUM', (select id from ticket_type where key = 'SERVICE_REQUEST'),
        (select id from ticket_queue where key = 'INTAKE'), $3, $4, $5, $5) returning id, number, subject),
    opening as (insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, created_at)
      select $6::uuid, id, $7, 'PUBLIC', true, $4::uuid, $5 from raised),
    happened as (insert into event (id, type, version, subject_id, actor_contact_id, payload, occurred_at)
      select $8::uuid, 'ticket.raised', 1, id, $4::uuid, '{}', $5 from raised)
    select row_to_json(raised)::text as j from raised`,
};

const bodyOf = async (
  request: IncomingMessage,
): Promise<{ number?: number; board?: string; subject?: string; description?: string }> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as { number?: number };
};

async function answer(request: IncomingMessage): Promise<string> {
  const token = /quayside_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await pool.query<Session>({ name: 'session', text: statements.session, values: [hash, new Date()] });
  const [session] = rows;
  if (!session) throw new Error('no such session');
  const body = await bodyOf(request);
  const run = async (name: 'list' | 'detail' | 'board' | 'raise', values: unknown[]): Promise<string> =>
    (await pool.query<{ j: string }>({ name, text: statements[name], values })).rows[0]?.j ?? 'null';
  if (request.url === '/list') return run('list', [session.client_id]);
  if (request.url === '/detail') return run('detail', [session.client_id, body.number]);
  if (request.url === '/board') return run('board', [body.board]);
  return run('raise', [
    randomUUID(),
    body.subject,
    session.client_id,
    session.contact_id,
    new Date(),
    randomUUID(),
    body.description,
    randomUUID(),
  ]);
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
