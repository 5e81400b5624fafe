import { Column, Entity, OneToMany, PrimaryColumn, Unique } from 'typeorm';
import { BoardColumn } from './board-column.entity.ts';

/** Tickets in columns. */
@Entity('board')
@Unique('board_key', ['key'])
export class Board {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Set for the built-in ones. */
  @Column({ type: 'text', nullable: true }) key!: string | null;
  /** By locale. */
  @Column({ type: 'jsonb' }) names!: Record<string, string>;
  @Column({ type: 'integer' }) position!: number;

  @OneToMany(() => BoardColumn, (column) => column.board) columns!: BoardColumn[];
}
