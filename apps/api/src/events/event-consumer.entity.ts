import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which position something that follows from events has seen them. */
@Entity('event_consumer')
export class EventConsumer {
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Column({ type: 'bigint' }) position!: string;
}
