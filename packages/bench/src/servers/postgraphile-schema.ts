/**
 * What PostGraphile is given beside the product's tables: texts in English as columns, counts that end at a thousand as ours do,
 * the search, and raising a ticket, which writes the same rows. Functions in SQL become part of the
 * statement.
 */
export const postgraphileSchema = [
  `create or replace function bench.ticket_status_name(s public.ticket_status) returns text language sql stable
    as $$ select s.names ->> 'en' $$`,
  `create or replace function bench.ticket_status_customer_label(s public.ticket_status) returns text language sql stable
    as $$ select s.customer_labels ->> 'en' $$`,
  `create or replace function bench.board_name(b public.board) returns text language sql stable as $$ select b.names ->> 'en' $$`,
  `create or replace function bench.ticket_status_open_tickets(s public.ticket_status) returns int language sql stable
    as $$ select count(*)::int from (select from public.ticket t where t.status_id = s.id and t.closed_at is null limit 1001) n $$`,
  `create or replace function bench.client_ticket_count(c public.client) returns int language sql stable
    as $$ select count(*)::int from (select from public.ticket t where t.client_id = c.id limit 1001) n $$`,
  // Planned anew each time: the plan that a prepared statement keeps for any word was ten times slower at a million tickets.
  `create or replace function bench.find_tickets(words text, client uuid, status uuid) returns setof public.ticket language plpgsql stable
    as $$ begin
      return query execute 'select * from public.ticket t where t.client_id = $2 and t.status_id = $3 and t.subject ilike $1
        order by t.created_at desc, t.id desc limit 20' using '%' || words || '%', client, status;
    end $$`,
  `create or replace function bench.raise_ticket(subject text, description text, client uuid, contact uuid) returns public.ticket
    language plpgsql as $$
    declare
      raised public.ticket;
      happened uuid := uuidv7();
    begin
      insert into public.ticket (id, subject, status_id, priority, requested_priority, type_id, queue_id, client_id, contact_id, created_at, updated_at)
        values (uuidv7(), subject, (select id from public.ticket_status where key = 'NEW'), 'UNDETERMINED', 'MEDIUM',
          (select id from public.ticket_type where key = 'SERVICE_REQUEST'), (select id from public.ticket_queue where key = 'INTAKE'),
          client, contact, now(), now())
        returning * into raised;
      insert into public.ticket_message (id, ticket_id, body, visibility, opening, author_contact_id, created_at)
        values (uuidv7(), raised.id, description, 'PUBLIC', true, contact, now());
      insert into public.event (id, type, version, subject_id, actor_contact_id, payload, occurred_at)
        values (happened, 'ticket.raised', 1, raised.id, contact, '{}', now());
      insert into public.event_pending (event_id) values (happened);
      return raised;
    end $$`,
];
