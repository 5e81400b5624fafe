import { may, type Viewer } from '../../access/viewer.ts';
import { can, whoeverSeesIt, whoeverSignedIn } from '../../access/rules.ts';
import type { TicketFacts } from './tickets.queries.ts';

/** A contact acts on tickets they requested or take part in, some on all of their client's; a technician on those they work. */
const mayAct = (viewer: Viewer, { takesPart }: TicketFacts): boolean =>
  viewer.kind === 'contact'
    ? may(viewer, 'TICKETS_ACT_FOR_CLIENT') || (takesPart && may(viewer, 'TICKETS_RAISE'))
    : may(viewer, 'TICKETS_WORK');

export const mayReply = mayAct;
export const mayNote = (viewer: Viewer): boolean => may(viewer, 'NOTES_INTERNAL');
export const mayNoteForProvider = (viewer: Viewer): boolean => may(viewer, 'NOTES_OF_PROVIDER');
export const mayClose = (viewer: Viewer, facts: TicketFacts): boolean => mayAct(viewer, facts) && !facts.closed;
export const mayReopen = (viewer: Viewer, facts: TicketFacts): boolean => mayAct(viewer, facts) && facts.closed;
/** Whoever sees a ticket may add a colleague to it. */
export const maySubscribe = (viewer: Viewer): boolean => may(viewer, 'TICKETS_RAISE') || may(viewer, 'TICKETS_WORK');
export const mayTake = (viewer: Viewer): boolean => may(viewer, 'TICKETS_WORK');
export const mayAssign = (viewer: Viewer): boolean => may(viewer, 'TICKETS_ASSIGN');
export const mayChangeStatus = (viewer: Viewer): boolean => may(viewer, 'TICKETS_WORK');
export const mayChangePriority = (viewer: Viewer): boolean => may(viewer, 'TICKETS_WORK');

/** What the viewer may do with a ticket now; the verbs ask the same predicates. */
export const ticketActions = (viewer: Viewer, facts: TicketFacts) => ({
  reply: mayReply(viewer, facts),
  note: mayNote(viewer),
  providerNote: mayNoteForProvider(viewer),
  close: mayClose(viewer, facts),
  reopen: mayReopen(viewer, facts),
  subscribe: maySubscribe(viewer),
  take: mayTake(viewer),
  assign: mayAssign(viewer),
  changeStatus: mayChangeStatus(viewer),
  changePriority: mayChangePriority(viewer),
});

const raising = can('TICKETS_RAISE', 'TICKETS_WORK');

export const rules = {
  Query: {
    tickets: whoeverSignedIn,
    ticket: whoeverSignedIn,
    ticketStatuses: whoeverSignedIn,
    ticketTypes: whoeverSignedIn,
    ticketCategories: whoeverSignedIn,
    ticketQueues: can('DESK'),
    ticketPriorities: whoeverSignedIn,
  },
  Mutation: {
    raiseTicket: raising,
    replyToTicket: raising,
    takeBackReply: raising,
    closeTicket: raising,
    reopenTicket: raising,
    subscribeToTicket: raising,
    unsubscribeFromTicket: raising,
    assignTicket: can('TICKETS_WORK', 'TICKETS_ASSIGN'),
    changeTicketStatus: can('TICKETS_WORK'),
    changeTicketPriority: can('TICKETS_WORK'),
  },
  Ticket: {
    id: whoeverSeesIt,
    number: whoeverSeesIt,
    subject: whoeverSeesIt,
    description: whoeverSeesIt,
    status: whoeverSeesIt,
    priority: whoeverSeesIt,
    requestedPriority: whoeverSeesIt,
    nature: whoeverSeesIt,
    type: whoeverSeesIt,
    category: whoeverSeesIt,
    queue: can('DESK'),
    client: whoeverSeesIt,
    contact: whoeverSeesIt,
    technician: whoeverSeesIt,
    secondaryTechnicians: can('DESK'),
    site: whoeverSeesIt,
    asset: whoeverSeesIt,
    dueAt: whoeverSeesIt,
    createdAt: whoeverSeesIt,
    updatedAt: whoeverSeesIt,
    closedAt: whoeverSeesIt,
    conversation: whoeverSeesIt,
    activity: whoeverSeesIt,
    participants: whoeverSeesIt,
    files: whoeverSeesIt,
    rank: can('DESK'),
    version: whoeverSeesIt,
    viewerCan: whoeverSeesIt,
  },
  TicketStatus: {
    id: whoeverSeesIt,
    key: whoeverSeesIt,
    name: whoeverSeesIt,
    family: whoeverSeesIt,
    customerLabel: whoeverSeesIt,
    customerKey: whoeverSeesIt,
    clock: whoeverSeesIt,
  },
  PriorityMeaning: {
    priority: whoeverSeesIt,
    name: whoeverSeesIt,
    useWhen: whoeverSeesIt,
    expectedResponse: whoeverSeesIt,
    requestedPriority: whoeverSeesIt,
  },
  TicketType: { id: whoeverSeesIt, key: whoeverSeesIt, name: whoeverSeesIt },
  TicketCategory: { id: whoeverSeesIt, key: whoeverSeesIt, name: whoeverSeesIt },
  TicketQueue: { id: whoeverSeesIt, key: whoeverSeesIt, name: whoeverSeesIt },
  TicketParticipant: { id: whoeverSeesIt, kind: whoeverSeesIt, contact: whoeverSeesIt },
  TicketMessage: {
    id: whoeverSeesIt,
    body: whoeverSeesIt,
    visibility: whoeverSeesIt,
    author: whoeverSeesIt,
    createdAt: whoeverSeesIt,
    opening: whoeverSeesIt,
    files: whoeverSeesIt,
    heldUntil: whoeverSeesIt,
  },
  TicketActivity: {
    id: whoeverSeesIt,
    kind: whoeverSeesIt,
    actor: whoeverSeesIt,
    at: whoeverSeesIt,
    fromStatus: whoeverSeesIt,
    toStatus: whoeverSeesIt,
    technician: whoeverSeesIt,
    contact: whoeverSeesIt,
    fromPriority: whoeverSeesIt,
    toPriority: whoeverSeesIt,
  },
  TicketActions: {
    reply: whoeverSeesIt,
    note: whoeverSeesIt,
    providerNote: whoeverSeesIt,
    close: whoeverSeesIt,
    reopen: whoeverSeesIt,
    subscribe: whoeverSeesIt,
    take: whoeverSeesIt,
    assign: whoeverSeesIt,
    changeStatus: whoeverSeesIt,
    changePriority: whoeverSeesIt,
  },
  RaiseTicketPayload: { ticket: whoeverSeesIt },
  ReplyToTicketPayload: { reply: whoeverSeesIt, ticket: whoeverSeesIt },
  TakeBackReplyPayload: { ticket: whoeverSeesIt, body: whoeverSeesIt, fileIds: whoeverSeesIt },
  CloseTicketPayload: { ticket: whoeverSeesIt },
  ReopenTicketPayload: { ticket: whoeverSeesIt },
  SubscribeToTicketPayload: { ticket: whoeverSeesIt },
  UnsubscribeFromTicketPayload: { ticket: whoeverSeesIt },
  AssignTicketPayload: { ticket: whoeverSeesIt },
  ChangeTicketStatusPayload: { ticket: whoeverSeesIt },
  ChangeTicketPriorityPayload: { ticket: whoeverSeesIt },
};
