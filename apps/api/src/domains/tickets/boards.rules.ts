import { can, whoeverSeesIt } from '../../access/rules.ts';

export const rules = {
  Query: { boards: can('DESK'), board: can('DESK') },
  Mutation: { moveCard: can('TICKETS_WORK') },
  Board: { id: whoeverSeesIt, name: whoeverSeesIt, columns: whoeverSeesIt },
  BoardColumn: {
    key: whoeverSeesIt,
    title: whoeverSeesIt,
    status: whoeverSeesIt,
    count: whoeverSeesIt,
    countCapped: whoeverSeesIt,
    tickets: whoeverSeesIt,
  },
  MoveCardPayload: { ticket: whoeverSeesIt },
};
