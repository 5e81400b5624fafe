import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * The place of an event in the one order that everybody reads. Given by one process at a time after the act is committed, so
 * that nobody who reads on from a position can miss an event that was long in the making.
 */
@Entity('event_position')
@Unique('event_position_of_event', ['eventId'])
export class EventPosition {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' }) position!: string;
  @Column({ type: 'uuid' }) eventId!: string;
}
