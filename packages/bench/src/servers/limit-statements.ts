const named = (relation: string, from: string, columns = 'p.name'): string =>
  `(select row_to_json(x) from (select ${columns} from ${from} p where p.id = ${relation}) x)`;
const status = `(select row_to_json(x) from (select s.key, s.customer_labels ->> 'en' as "customerLabel", s.family from ticket_status s where s.id = t.status_id) x)`;
const ticket = `t.id, t.number, t.subject, t.priority, t.updated_at as "updatedAt", ${status} as status,
  ${named('t.contact_id', 'contact')} as contact, ${named('t.technician_id', 'technician')} as technician`;

/** The answers as PostgreSQL makes them, whole. Limits stand in the text: as parameters they would spoil the plans. */
export const limitStatements = {
  list: `select row_to_json(d)::text as j from (select (select row_to_json(c) from (select
      (select count(*) from (select from ticket t where t.client_id = $1 limit 1001) n) as "totalCount",
      (select json_agg(x) from (select ${ticket} from ticket t where t.client_id = $1 order by t.created_at desc, t.id desc limit 25) x) as nodes
    ) c) as tickets) d`,
  detail: `select row_to_json(d)::text as j from (select (select row_to_json(x) from (select ${ticket},
      (select json_agg(m) from (select m.id, m.body, m.created_at as "createdAt", m.visibility,
          coalesce(${named('m.author_technician_id', 'technician')}, ${named('m.author_contact_id', 'contact')}) as author,
          (select coalesce(json_agg(f), '[]') from (select f.id, f.name, f.size, f.content_type as "contentType", f.width, f.height
            from file f where f.message_id = m.id order by f.created_at, f.id) f) as files
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
  search: `select row_to_json(d)::text as j from (select (select row_to_json(c) from (select (select json_agg(x) from (select ${ticket}
      from ticket t where t.client_id = $2 and t.status_id = $3 and t.subject ilike '%' || $1 || '%'
      order by t.created_at desc, t.id desc limit 20) x) as nodes) c) as tickets) d`,
  raise: `with raised as (
      insert into ticket (id, subject, status_id, priority, requested_priority, type_id, queue_id, client_id, contact_id, created_at, updated_at)
      values (uuidv7(), $1, (select id from ticket_status where key = 'NEW'), 'UNDETERMINED', 'MEDIUM', (select id from ticket_type where key = 'SERVICE_REQUEST'),
        (select id from ticket_queue where key = 'INTAKE'), $3, $4, $5, $5) returning id, number, subject),
    opening as (insert into ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, created_at)
      select uuidv7(), id, $2, 'PUBLIC', true, $4::uuid, $5 from raised),
    happened as (insert into event (id, type, version, subject_id, actor_contact_id, payload, occurred_at)
      select uuidv7(), 'ticket.raised', 1, id, $4::uuid, '{}', $5 from raised returning id),
    pending as (insert into event_pending (event_id) select id from happened)
    select json_build_object('raiseTicket', json_build_object('ticket', row_to_json(raised)))::text as j from raised`,
} as const;
