import 'reflect-metadata';
import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { Client } from '../domains/clients/client.entity.ts';
import { Provider } from '../domains/clients/provider.entity.ts';
import { Site } from '../domains/clients/site.entity.ts';
import { File } from '../domains/files/file.entity.ts';
import { InvoiceLine } from '../domains/finance/invoice-line.entity.ts';
import { Invoice } from '../domains/finance/invoice.entity.ts';
import { Mail } from '../domains/mailroom/mail.entity.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Login } from '../domains/people/login.entity.ts';
import { SecurityRole } from '../domains/people/security-role.entity.ts';
import { Session } from '../domains/people/session.entity.ts';
import { SignInAttempts } from '../domains/people/sign-in-attempts.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import { Asset } from '../domains/records/asset.entity.ts';
import { BoardColumn } from '../domains/tickets/board-column.entity.ts';
import { Board } from '../domains/tickets/board.entity.ts';
import { PriorityMeaning } from '../domains/tickets/priority-meaning.entity.ts';
import { TicketCategory } from '../domains/tickets/ticket-category.entity.ts';
import { TicketMessage } from '../domains/tickets/ticket-message.entity.ts';
import { TicketParticipant } from '../domains/tickets/ticket-participant.entity.ts';
import { TicketQueue } from '../domains/tickets/ticket-queue.entity.ts';
import { TicketStatus } from '../domains/tickets/ticket-status.entity.ts';
import { TicketType } from '../domains/tickets/ticket-type.entity.ts';
import { Ticket } from '../domains/tickets/ticket.entity.ts';
import { EventConsumer } from '../events/event-consumer.entity.ts';
import { EventPending } from '../events/event-pending.entity.ts';
import { EventPosition } from '../events/event-position.entity.ts';
import { EventSetAside } from '../events/event-set-aside.entity.ts';
import { Event } from '../events/event.entity.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { migrations } from './migrations/migrations.ts';
import { SnakeNames } from './names.ts';

const entities = [
  Asset,
  Board,
  BoardColumn,
  Client,
  Contact,
  Event,
  EventConsumer,
  EventPending,
  EventPosition,
  EventSetAside,
  File,
  IdempotencyKey,
  Invoice,
  InvoiceLine,
  Login,
  Mail,
  PriorityMeaning,
  Provider,
  SecurityRole,
  Session,
  SignInAttempts,
  Site,
  Technician,
  Ticket,
  TicketCategory,
  TicketMessage,
  TicketParticipant,
  TicketQueue,
  TicketStatus,
  TicketType,
];

/** The connection to PostgreSQL, not yet opened. `poolSize` connections at most: more only wait for each other's locks. */
export function createDataSource(url: string, poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNames(),
    poolSize,
    applicationName: 'quayside',
    connectTimeoutMS: 10_000,
    extra: {
      onConnect: survive,
      options: '-c TimeZone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000 -c jit=off',
    },
  });
}

/**
 * A connection that breaks between two holders has nobody else who listens, and an error that nobody listens to ends the
 * process. Whoever uses it next is told, and the pool throws it away.
 */
function survive(client: ClientBase): void {
  client.on('error', () => {});
}
