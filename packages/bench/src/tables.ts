import {
  BOARD,
  CLIENTS,
  COLUMNS,
  CONTACTS,
  CONTACTS_WITH_SESSION,
  DEVICES,
  key,
  KIND,
  LONG,
  MESSAGES,
  OPEN,
  rareStep,
  SENTENCES,
  SHARED,
  STEADY_BOARD,
  STEADY_COLUMNS,
  steadyStep,
  TECHNICIANS,
  TROUBLES,
  uuid,
  WITH_FILES,
} from './recipe.ts';

const SEED = 7919;

/** A number from another, always the same one. */
const spread = (n: string, salt: number, below: number): string =>
  `((hashint8((${n})::bigint * ${SEED} + ${salt}) & 2147483647) % ${below})`;
const oneOf = (words: readonly string[], n: string): string =>
  `('{${words.map((word) => `"${word}"`).join()}}'::text[])[1 + ${n}]`;
const status = (name: string): string => `(select id from ticket_status where key = '${name}')`;
const statuses = (names: readonly string[]): string => `array[${names.map(status).join()}]`;

/** People, clients, sessions, boards: the same for any number of tickets. */
export const surroundings = (): string[] => [
  `insert into client (id, name, time_zone, created_at)
    select ${key(KIND.client, 'n')}, 'Client ' || n, 'Europe/London', '2023-01-01' from generate_series(1, ${CLIENTS}) n`,
  `insert into login (id, email, created_at)
    select ${key(KIND.login, 'n')}, 'contact' || n || '@example.com', '2023-01-01' from generate_series(1, ${CONTACTS}) n`,
  `insert into login (id, email, created_at)
    select ${key(KIND.login, 'n + 1000000')}, 'technician' || n || '@example.com', '2023-01-01' from generate_series(1, ${TECHNICIANS}) n`,
  // The first contact of each client sees all of its tickets.
  `insert into contact (id, client_id, login_id, name, email, contact_types, portal_access, created_at)
    select ${key(KIND.contact, 'n')}, ${key(KIND.client, `(n - 1) % ${CLIENTS} + 1`)}, ${key(KIND.login, 'n')}, 'Contact ' || n,
      'contact' || n || '@example.com', case when n <= ${CLIENTS} then '{TECHNICAL}' else '{STANDARD}' end::text[], true, '2023-01-01'
    from generate_series(1, ${CONTACTS}) n`,
  `insert into technician (id, login_id, name, email, roles, created_at)
    select ${key(KIND.technician, 'n')}, ${key(KIND.login, 'n + 1000000')}, 'Technician ' || n, 'technician' || n || '@example.com',
      '{DISPATCHER}', '2023-01-01' from generate_series(1, ${TECHNICIANS}) n`,
  ...sessions('contact', CONTACTS_WITH_SESSION, 0),
  ...sessions('technician', TECHNICIANS, 100_000),
  ...board(BOARD, 'Benchmark', COLUMNS, 1),
  ...board(STEADY_BOARD, 'Steady', STEADY_COLUMNS, 101),
];

const sessions = (kind: 'contact' | 'technician', count: number, from: number): string[] => [
  `insert into session (id, token_hash, login_id, ${kind}_id, created_at, expires_at)
    select ${key(KIND.session, `n + ${from}`)}, sha256(convert_to(rpad('bench-${kind}-' || n || '-', 43, 'x'), 'utf8')), p.login_id, p.id,
      '2026-01-01', '2036-01-01' from generate_series(1, ${count}) n join ${kind} p on p.id = ${key(KIND[kind], 'n')}`,
];

const board = (id: string, name: string, columns: readonly string[], from: number): string[] => [
  `insert into board (id, names, position) values ('${id}', '{"en": "${name}"}', ${from + 1})`,
  `insert into board_column (id, board_id, status_id, position) values ${columns
    .map((column, i) => `('${uuid(KIND.board, from + 10 + i)}', '${id}', ${status(column)}, ${i})`)
    .join()}`,
];

/** Three years of tickets by contacts of all clients. */
export function someTickets(tickets: number): string {
  const rare = `case when n % ${rareStep(tickets)} = 3 then ' beside the kaleidoscope' else '' end`;
  const steady = `(n / ${OPEN}) % ${steadyStep(tickets)} = 0`;
  return `insert into ticket (id, number, subject, status_id, priority, requested_priority, type_id, category_id, queue_id,
      client_id, contact_id, technician_id, created_at, updated_at, closed_at)
    select ${key(KIND.ticket, 'n')}, n,
      ${oneOf(DEVICES, spread('n', 1, DEVICES.length))} || ' ' || ${oneOf(TROUBLES, spread('n', 2, TROUBLES.length))}
        || case when ${spread('n', 11, 2)} = 0 then ' in room ' || ${spread('n', 12, 400)} else '' end || ${rare},
      case when not is_open then ${status('COMPLETE')}
        when ${steady} then (${statuses(STEADY_COLUMNS)})[1 + (n / ${OPEN} / ${steadyStep(tickets)}) % ${STEADY_COLUMNS.length}]
        else (${statuses(COLUMNS)})[1 + ${spread('n', 3, COLUMNS.length)}] end,
      (enum_range(null::ticket_priority))[2 + ${spread('n', 4, 5)}], 'MEDIUM',
      (select id from ticket_type where key = 'INCIDENT'), (select id from ticket_category where key = 'COMPUTER'),
      (select id from ticket_queue where key = 'SERVICE_DESK'), ${key(KIND.client, `(c - 1) % ${CLIENTS} + 1`)}, ${key(KIND.contact, 'c')},
      case when ${spread('n', 5, 10)} > 0 then ${key(KIND.technician, `1 + ${spread('n', 6, TECHNICIANS)}`)} end,
      at, at + interval '2 hours', case when not is_open then at + interval '5 hours' end
    from (select n, 1 + ${spread('n', 7, CONTACTS)} as c, n % ${OPEN} = 0 as is_open,
        timestamptz '2026-11-01 08:00+00' - make_interval(secs => (${tickets} - n) * (3 * 365 * 86400.0 / ${tickets})) as at
      from generate_series(1, ${tickets}) n) t`;
}

/** Tickets that are read in detail: none of them is open. */
export const isLong = (number: string): string => `${number} % ${LONG} = 7`;

/** The messages of the tickets with these numbers. One in ten third messages is a note that only technicians see. */
export function someMessages(from: number, to: number): string {
  const sentence = (place: number): string => oneOf(SENTENCES, `((h >> ${place * 5}) & 31)`);
  return `insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, author_technician_id, created_at)
    select ${key(KIND.message, 'number * 32 + m')}, id,
      ${sentence(0)} || ' ' || ${sentence(1)} || ' ' || ${sentence(2)} || ' ' || ${sentence(3)}
        || case when h & 64 = 0 then ' ' || ${sentence(4)} || ' ' || ${sentence(5)} else '' end,
      case when m = 3 and number % 10 = 4 then 'INTERNAL' else 'PUBLIC' end, m = 0, case when m % 2 = 0 then contact_id end,
      case when m % 2 = 1 then ${key(KIND.technician, `1 + h % ${TECHNICIANS}`)} end, created_at + m * interval '20 minutes'
    from (select t.id, t.number, t.contact_id, t.created_at, m, hashint8(t.number * ${SEED}::bigint + m) & 2147483647 as h
      from ticket t, lateral generate_series(0, case when ${isLong('t.number')} then 10 else ${MESSAGES - 1} end) m
      where t.number between ${from} and ${to}) t`;
}

/** Three files on each message of a long ticket, and on one reply of one in ten others. */
export const someFiles = (): string =>
  `insert into file (id, storage_key, name, size, content_type, sha256, width, height, thumbnail, uploader_contact_id, uploader_technician_id,
      message_id, created_at)
    select ('0190000a' || substr(m.id::text, 9, 10) || '-800' || f || '-' || substr(m.id::text, 25))::uuid, 'bench/' || m.id || '/' || f,
      'screen-' || f || '.png', 20000 + ${spread('t.number * 4 + f', 13, 200_000)}, 'image/png', sha256(convert_to(m.id::text || f, 'utf8')),
      1280, 800, true, m.author_contact_id, m.author_technician_id, m.id, m.created_at
    from ticket t join ticket_message m on m.ticket_id = t.id, generate_series(1, 3) f
    where ${isLong('t.number')} or (t.number % ${WITH_FILES} = 5 and m.created_at = t.created_at + interval '40 minutes')`;

/** On one ticket in twenty a colleague of the requester takes part. */
export const someParticipants = (): string =>
  `insert into ticket_participant (id, ticket_id, contact_id, client_id, kind, created_at)
    select ('0190000b' || substr(t.id::text, 9))::uuid, t.id, c.id, t.client_id, 'SUBSCRIBER', t.created_at
    from ticket t join contact k on k.id = t.contact_id
      join contact c on c.id = ${key(KIND.contact, `(substr(k.name, 9)::int - 1 + ${CLIENTS}) % ${CONTACTS} + 1`)}
    where t.number % ${SHARED} = 9`;

export const someEvents = (): string =>
  `insert into event (id, type, version, subject_id, actor_contact_id, payload, occurred_at)
    select ${key(KIND.event, 'number')}, 'ticket.raised', 1, id, contact_id, '{}', created_at from ticket`;
