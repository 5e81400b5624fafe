import { createHash } from 'node:crypto';
import type { Client } from 'pg';

export const CLIENTS = 200;
const CONTACTS = 5_000;
export const TECHNICIANS = 20;
const MESSAGES = 5; // the description and four replies
/** Every thousandth ticket has ten replies more: those are read in detail. */
export const LONG = 1_000;

/** The token of a session that the data holds, of the n-th contact or technician. */
export const token = (kind: 'contact' | 'technician', n: number): string => `bench-${kind}-${n}-`.padEnd(43, 'x');

/** Keys that can be worked out again: `kind` tells the table. */
const key = (kind: number, n: string): string =>
  `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const uuid = (kind: number, n: number): string => `0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const TICKET = 4;

/** The board of the benchmark: a column for each status that open tickets have. */
export const BOARD = uuid(9, 1);
/** Its ID as the outside sees it. */
export const OUTSIDE_BOARD = 'board_01j000j000e008000000000001';

/** A number from another, always the same one. */
const spread = (n: string, salt: number, below: number): string =>
  `(abs(hashint8((${n})::bigint * 7919 + ${salt})) % ${below})`;

/** Fills an empty, migrated database: three years of tickets, a tenth of them open, by contacts of 200 clients. */
export async function fill(database: Client, tickets: number): Promise<void> {
  const sha = (text: string): string => `decode('${createHash('sha256').update(text).digest('hex')}', 'hex')`;
  const at = `timestamptz '2026-11-01 08:00+00' - make_interval(secs => (${tickets} - n) * (3 * 365 * 86400.0 / ${tickets}))`;
  const status = (name: string): string => `(select id from ticket_status where key = '${name}')`;
  const open = ['NEW', 'ASSIGNED', 'IN_PROGRESS', 'WAITING_CUSTOMER', 'WAITING_VENDOR', 'FEEDBACK_RECEIVED'];
  const steps = [
    `insert into client (id, name, time_zone, created_at)
      select ${key(1, 'n')}, 'Client ' || n, 'Europe/London', '2023-01-01' from generate_series(1, ${CLIENTS}) n`,
    `insert into login (id, email, created_at)
      select ${key(8, 'n')}, 'contact' || n || '@example.com', '2023-01-01' from generate_series(1, ${CONTACTS}) n`,
    `insert into login (id, email, created_at)
      select ${key(8, `n + 1000000`)}, 'technician' || n || '@example.com', '2023-01-01' from generate_series(1, ${TECHNICIANS}) n`,
    // The first contact of each client sees all of its tickets.
    `insert into contact (id, client_id, login_id, name, email, contact_types, portal_access, created_at)
      select ${key(2, 'n')}, ${key(1, `(n - 1) % ${CLIENTS} + 1`)}, ${key(8, 'n')}, 'Contact ' || n, 'contact' || n || '@example.com',
        case when n <= ${CLIENTS} then '{TECHNICAL}' else '{STANDARD}' end::text[], true, '2023-01-01' from generate_series(1, ${CONTACTS}) n`,
    `insert into technician (id, login_id, name, email, roles, created_at)
      select ${key(3, 'n')}, ${key(8, `n + 1000000`)}, 'Technician ' || n, 'technician' || n || '@example.com', '{DISPATCHER}', '2023-01-01'
      from generate_series(1, ${TECHNICIANS}) n`,
    `insert into ticket (id, number, subject, status_id, priority, requested_priority, type_id, category_id, queue_id, client_id, contact_id,
        technician_id, created_at, updated_at, closed_at)
      select ${key(TICKET, 'n')}, n, (array['Printer', 'Laptop', 'Phone', 'Mailbox', 'Wi-Fi', 'Scanner', 'Till', 'Door'])[1 + ${spread('n', 1, 8)}]
          || ' ' || (array['is slow', 'stops', 'shows an error', 'is missing', 'needs access', 'makes a noise'])[1 + ${spread('n', 2, 6)}] || ' ' || n,
        case when is_open then (array[${open.map(status).join(', ')}])[1 + ${spread('n', 3, open.length)}] else ${status('COMPLETE')} end,
        (enum_range(null::ticket_priority))[2 + ${spread('n', 4, 5)}], 'MEDIUM',
        (select id from ticket_type where key = 'INCIDENT'), (select id from ticket_category where key = 'COMPUTER'),
        (select id from ticket_queue where key = 'SERVICE_DESK'), ${key(1, `(c - 1) % ${CLIENTS} + 1`)}, ${key(2, 'c')},
        case when ${spread('n', 5, 10)} > 0 then ${key(3, `1 + ${spread('n', 6, TECHNICIANS)}`)} end,
        at, at + interval '2 hours', case when not is_open then at + interval '5 hours' end
      from (select n, 1 + ${spread('n', 7, CONTACTS)} as c, ${spread('n', 8, 10)} = 0 as is_open, ${at} as at from generate_series(1, ${tickets}) n) t`,
    `insert into board (id, names, position) values ('${BOARD}', '{"en": "Benchmark"}', 2)`,
    ...open.map(
      (name, i) =>
        `insert into board_column (id, board_id, status_id, position) values ('${uuid(9, i + 2)}', '${BOARD}', ${status(name)}, ${i})`,
    ),
    `insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, author_technician_id, created_at)
      select ${key(5, `t.n * 32 + m`)}, ${key(TICKET, 't.n')}, repeat('What happened, since when, and what was tried before. ', 3 + ${spread('t.n + m', 9, 4)}),
        case when m = 3 then 'INTERNAL' else 'PUBLIC' end, m = 0, case when m % 2 = 0 then k.contact_id end,
        case when m % 2 = 1 then ${key(3, `1 + ${spread('t.n + m', 10, TECHNICIANS)}`)} end, k.created_at + m * interval '20 minutes'
      from generate_series(1, ${tickets}) t(n) join ticket k on k.id = ${key(TICKET, 't.n')},
        lateral generate_series(0, case when t.n % ${LONG} = 0 then 10 + ${MESSAGES} else ${MESSAGES} end - 1) m`,
    `insert into event (id, type, version, subject_id, actor_contact_id, payload, occurred_at)
      select ${key(6, 'n')}, 'ticket.raised', 1, k.id, k.contact_id, '{}', k.created_at from generate_series(1, ${tickets}) n join ticket k on k.id = ${key(TICKET, 'n')}`,
    ...[...Array(CLIENTS).keys()].map(
      (n) => `insert into session (id, token_hash, login_id, contact_id, created_at, expires_at)
        select ${key(7, String(n + 1))}, ${sha(token('contact', n + 1))}, login_id, id, '2026-01-01', '2036-01-01' from contact where id = '${uuid(2, n + 1)}'`,
    ),
    ...[...Array(TECHNICIANS).keys()].map(
      (n) => `insert into session (id, token_hash, login_id, technician_id, created_at, expires_at)
        select ${key(7, String(n + 100_001))}, ${sha(token('technician', n + 1))}, login_id, id, '2026-01-01', '2036-01-01' from technician where id = '${uuid(3, n + 1)}'`,
    ),
    `select setval('ticket_number_seq', ${tickets})`,
    'vacuum analyze',
  ];
  for (const step of steps) await database.query(step);
}
