import type { DataSource } from 'typeorm';
import { Client } from '../../../domains/clients/client.entity.ts';
import { Provider } from '../../../domains/clients/provider.entity.ts';
import { Site } from '../../../domains/clients/site.entity.ts';
import { File } from '../../../domains/files/file.entity.ts';
import { InvoiceLine } from '../../../domains/finance/invoice-line.entity.ts';
import { Invoice } from '../../../domains/finance/invoice.entity.ts';
import { Mail } from '../../../domains/mailroom/mail.entity.ts';
import { Contact } from '../../../domains/people/contact.entity.ts';
import { SecurityRole } from '../../../domains/people/security-role.entity.ts';
import { Technician } from '../../../domains/people/technician.entity.ts';
import { Asset } from '../../../domains/records/asset.entity.ts';
import { BoardColumn } from '../../../domains/tickets/board-column.entity.ts';
import { Board } from '../../../domains/tickets/board.entity.ts';
import { PriorityMeaning } from '../../../domains/tickets/priority-meaning.entity.ts';
import { TicketCategory } from '../../../domains/tickets/ticket-category.entity.ts';
import { TicketMessage } from '../../../domains/tickets/ticket-message.entity.ts';
import { TicketParticipant } from '../../../domains/tickets/ticket-participant.entity.ts';
import { TicketQueue } from '../../../domains/tickets/ticket-queue.entity.ts';
import { TicketStatus } from '../../../domains/tickets/ticket-status.entity.ts';
import { TicketType } from '../../../domains/tickets/ticket-type.entity.ts';
import { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import { Event } from '../../../events/event.entity.ts';
import type { IdentifiedType } from '../../../graphql/ids.ts';

/** The entity behind each type that has an ID. */
const ENTITIES = {
  Asset,
  Board,
  Client,
  Contact,
  File,
  Invoice,
  InvoiceLine,
  Mail,
  SecurityRole,
  Site,
  Technician,
  Ticket,
  TicketActivity: Event,
  TicketCategory,
  TicketMessage,
  TicketParticipant,
  TicketQueue,
  TicketStatus,
  TicketType,
} as const satisfies Record<IdentifiedType, unknown>;

/** The records of a type, as TypeORM reads them. */
export type RecordOf<Type extends IdentifiedType> = InstanceType<(typeof ENTITIES)[Type]>;

/** Everything that is stored, without relations: what the reference resolvers look into. */
export class Snapshot {
  readonly meanings: readonly PriorityMeaning[];
  readonly providers: readonly Provider[];
  readonly columns: readonly BoardColumn[];
  readonly secondaries: readonly { ticket_id: string; technician_id: string }[];
  readonly #records: ReadonlyMap<IdentifiedType, readonly { id: string }[]>;

  private constructor(
    records: ReadonlyMap<IdentifiedType, readonly { id: string }[]>,
    meanings: readonly PriorityMeaning[],
    providers: readonly Provider[],
    columns: readonly BoardColumn[],
    secondaries: readonly { ticket_id: string; technician_id: string }[],
  ) {
    this.#records = records;
    this.meanings = meanings;
    this.providers = providers;
    this.columns = columns;
    this.secondaries = secondaries;
  }

  static async of({ manager }: DataSource): Promise<Snapshot> {
    const types = Object.keys(ENTITIES) as IdentifiedType[];
    const records = new Map<IdentifiedType, readonly { id: string }[]>();
    for (const type of types) records.set(type, await manager.find<{ id: string }>(ENTITIES[type]));
    const secondaries = await manager.query<{ ticket_id: string; technician_id: string }[]>(
      'select * from ticket_secondary_technician',
    );
    const [meanings, providers] = [await manager.find(PriorityMeaning), await manager.find(Provider)];
    return new Snapshot(records, meanings, providers, await manager.find(BoardColumn), secondaries);
  }

  all<Type extends IdentifiedType>(type: Type): readonly RecordOf<Type>[] {
    return (this.#records.get(type) ?? []) as readonly RecordOf<Type>[];
  }

  get<Type extends IdentifiedType>(type: Type, id: string | null | undefined): RecordOf<Type> | undefined {
    return this.all(type).find((record) => record.id === id);
  }

  /** The type under which a record is seen. */
  typeOf(record: object): IdentifiedType {
    const found = Object.entries(ENTITIES).find(([, entity]) => record instanceof entity);
    if (!found) throw new Error('this is no record');
    return found[0] as IdentifiedType;
  }
}
