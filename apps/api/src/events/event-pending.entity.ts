import { Entity, PrimaryColumn } from 'typeorm';

/** An event that has no position yet. Written in the transaction of the act, gone once the sequencer has seen it. */
@Entity('event_pending')
export class EventPending {
  @PrimaryColumn({ type: 'uuid' }) eventId!: string;
}
