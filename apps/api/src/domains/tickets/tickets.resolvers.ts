import type { Resolvers } from '@quayside/graphql/resolvers';
import { along } from '../../database/reader/along.ts';
import { changed, connection, list, record } from '../../database/reader/fields.ts';
import type { Context } from '../../graphql/context.ts';
import { closeTicket } from './closing.ts';
import { replyToTicket } from './conversation.ts';
import { takeBackReply } from './held.ts';
import { subscribeToTicket, unsubscribeFromTicket } from './participants.ts';
import { raiseTicket } from './raise.ts';
import {
  byIdOrNumber,
  priorityMeanings,
  ticketCategories,
  ticketMessages,
  ticketQueues,
  tickets,
  ticketStatuses,
  ticketTypes,
  type TicketFacts,
} from './tickets.queries.ts';
import { ticketActions } from './tickets.rules.ts';
import { assignTicket, changeTicketPriority, changeTicketStatus, reopenTicket } from './tickets.ts';

const ticket = changed(tickets, 'ticketId');

export const resolvers = {
  Query: {
    tickets: connection(tickets),
    ticket: record(tickets, byIdOrNumber),
    ticketStatuses: list(ticketStatuses),
    ticketTypes: list(ticketTypes),
    ticketCategories: list(ticketCategories),
    ticketQueues: list(ticketQueues),
    ticketPriorities: list(priorityMeanings),
  },
  Mutation: {
    raiseTicket: (_, { input }, context, info) => raiseTicket(context, input, along(context, info, { ticket })),
    replyToTicket: (_, { input }, context) => replyToTicket(context, input),
    takeBackReply: (_, { input }, context) => takeBackReply(context, input),
    closeTicket: (_, { input }, context) => closeTicket(context, input),
    reopenTicket: (_, { input }, context) => reopenTicket(context, input),
    subscribeToTicket: (_, { input }, context) => subscribeToTicket(context, input),
    unsubscribeFromTicket: (_, { input }, context) => unsubscribeFromTicket(context, input),
    assignTicket: (_, { input }, context) => assignTicket(context, input),
    changeTicketStatus: (_, { input }, context) => changeTicketStatus(context, input),
    changeTicketPriority: (_, { input }, context) => changeTicketPriority(context, input),
  },
  Ticket: {
    viewerCan: (row, _args, { viewer }) => ticketActions(viewer, row['viewerCan'] as TicketFacts),
  },
  RaiseTicketPayload: { ticket },
  ReplyToTicketPayload: { ticket, reply: changed(ticketMessages, 'messageId') },
  TakeBackReplyPayload: { ticket, fileIds: (row) => String(row['fileIds']).split(' ').filter(Boolean) },
  CloseTicketPayload: { ticket },
  ReopenTicketPayload: { ticket },
  SubscribeToTicketPayload: { ticket },
  UnsubscribeFromTicketPayload: { ticket },
  AssignTicketPayload: { ticket },
  ChangeTicketStatusPayload: { ticket },
  ChangeTicketPriorityPayload: { ticket },
} satisfies Resolvers<Context>;
