import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Board } from './board.entity.ts';
import { TicketStatus } from './ticket-status.entity.ts';

/** A column of a board: the open tickets of one status. */
@Entity('board_column')
@Unique('board_column_once', ['boardId', 'statusId'])
@Index('board_column_in_order', ['boardId', 'position', 'id'])
export class BoardColumn {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) boardId!: string;
  @Column({ type: 'uuid' }) statusId!: string;
  @Column({ type: 'integer' }) position!: number;

  @ManyToOne(() => Board, (board) => board.columns) @JoinColumn() board!: Board;
  @ManyToOne(() => TicketStatus) @JoinColumn() status!: TicketStatus;
}
