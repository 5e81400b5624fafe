import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { BoardColumn } from '../../../domains/tickets/board-column.entity.ts';
import { Board } from '../../../domains/tickets/board.entity.ts';
import { TicketStatus } from '../../../domains/tickets/ticket-status.entity.ts';
import { Ticket } from '../../../domains/tickets/ticket.entity.ts';
import type { Chance } from './chance.ts';

/** The ID of what an administrator has added. */
export const OWN = '01900000-0000-7000-8000-000000000099';
export const OWN_NAMES = { en: 'Own', fr: 'À nous' };

/** Few, so that some are equal; and their order depends on upper and lower case. */
const RANKS = ['0V', 'A', 'Zz', 'a', 'zZ', '26'];

/** A status without a key. */
export async function addOwnStatus(manager: EntityManager): Promise<void> {
  const like = await manager.findOneByOrFail(TicketStatus, { key: 'WAITING_VENDOR' });
  await manager.upsert(TicketStatus, Object.assign(like, { id: OWN, key: null, names: OWN_NAMES }), ['id']);
}

/** A board with some statuses for columns, whether they leave a ticket open or not, and tickets in places of their own. */
export async function addOwnBoard(manager: EntityManager, chance: Chance): Promise<void> {
  await manager.upsert(Board, { id: OWN, key: null, names: OWN_NAMES, position: 1 }, ['id']);
  await manager.delete(BoardColumn, { boardId: OWN });
  for (const { id: statusId } of chance.some(await manager.find(TicketStatus, { order: { id: 'ASC' } }), 50)) {
    const random = Uint8Array.from({ length: 16 }, () => chance.below(256));
    await manager.insert(BoardColumn, { id: v7({ random }), boardId: OWN, statusId, position: chance.below(4) });
  }
  for (const { id } of chance.some(await manager.find(Ticket, { order: { id: 'ASC' } }), 50))
    await manager.update(Ticket, { id }, { rank: chance.one(RANKS) });
}
