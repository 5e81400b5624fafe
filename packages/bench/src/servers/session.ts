import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';

export type Session = { readonly contact_id: string | null; readonly client_id: string | null };

const TEXT = `select s.contact_id, coalesce(c.client_id, t.client_id) as client_id from session s left join contact c on c.id = s.contact_id
    left join technician t on t.id = s.technician_id where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2`;

/** Who asks, as any endpoint for people who signed in has to find out: one prepared statement. */
export async function sessionOf(pool: pg.Pool, { cookie }: IncomingHttpHeaders): Promise<Session> {
  const token = /quayside_session=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await pool.query<Session>({ name: 'session', text: TEXT, values: [hash, new Date()] });
  if (!rows[0]) throw new Error('no such session');
  return rows[0];
}
