import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { applyRules, ruleIn, whoeverSignedIn, type RootRule, type SchemaRules } from '../access/rules.ts';
import { node, nodes } from '../database/reader/fields.ts';
import clientsSdl from '../domains/clients/clients.graphql?raw';
import { clients, provider, sites } from '../domains/clients/clients.queries.ts';
import { resolvers as clientsResolvers } from '../domains/clients/clients.resolvers.ts';
import { rules as clientsRules } from '../domains/clients/clients.rules.ts';
import filesSdl from '../domains/files/files.graphql?raw';
import { files } from '../domains/files/files.queries.ts';
import { resolvers as filesResolvers } from '../domains/files/files.resolvers.ts';
import { rules as filesRules } from '../domains/files/files.rules.ts';
import invoicesSdl from '../domains/finance/invoices.graphql?raw';
import { invoiceLines, invoices } from '../domains/finance/invoices.queries.ts';
import { resolvers as invoicesResolvers } from '../domains/finance/invoices.resolvers.ts';
import { rules as invoicesRules } from '../domains/finance/invoices.rules.ts';
import outboxSdl from '../domains/mailroom/outbox.graphql?raw';
import { mails } from '../domains/mailroom/outbox.queries.ts';
import { resolvers as outboxResolvers } from '../domains/mailroom/outbox.resolvers.ts';
import { rules as outboxRules } from '../domains/mailroom/outbox.rules.ts';
import peopleSdl from '../domains/people/people.graphql?raw';
import { contacts, securityRoles, technicians } from '../domains/people/people.queries.ts';
import { resolvers as peopleResolvers } from '../domains/people/people.resolvers.ts';
import { rules as peopleRules } from '../domains/people/people.rules.ts';
import assetsSdl from '../domains/records/assets.graphql?raw';
import { assets } from '../domains/records/assets.queries.ts';
import { resolvers as assetsResolvers } from '../domains/records/assets.resolvers.ts';
import { rules as assetsRules } from '../domains/records/assets.rules.ts';
import boardsSdl from '../domains/tickets/boards.graphql?raw';
import { boardColumns, boards } from '../domains/tickets/boards.queries.ts';
import { resolvers as boardsResolvers } from '../domains/tickets/boards.resolvers.ts';
import { rules as boardsRules } from '../domains/tickets/boards.rules.ts';
import liveSdl from '../domains/tickets/live.graphql?raw';
import { liveTickets } from '../domains/tickets/live.ts';
import { resolvers as liveResolvers } from '../domains/tickets/live.resolvers.ts';
import { rules as liveRules } from '../domains/tickets/live.rules.ts';
import ticketVerbsSdl from '../domains/tickets/ticket-verbs.graphql?raw';
import ticketsSdl from '../domains/tickets/tickets.graphql?raw';
import {
  priorityMeanings,
  ticketActivity,
  ticketCategories,
  ticketMessages,
  ticketParticipants,
  ticketQueues,
  tickets,
  ticketStatuses,
  ticketTypes,
} from '../domains/tickets/tickets.queries.ts';
import { resolvers as ticketsResolvers } from '../domains/tickets/tickets.resolvers.ts';
import { rules as ticketsRules } from '../domains/tickets/tickets.rules.ts';
import baseSdl from './base.graphql?raw';
import type { Room } from './live.ts';
import { scalars } from './scalars.ts';
import { giveStructure } from './structure.ts';

/** Who may ask for what, and who sees which field. A field without a line here does not compile. */
const rules: SchemaRules = {
  ...clientsRules,
  ...peopleRules,
  ...assetsRules,
  ...invoicesRules,
  ...ticketsRules,
  ...boardsRules,
  ...liveRules,
  ...filesRules,
  ...outboxRules,
  Query: {
    ...clientsRules.Query,
    ...peopleRules.Query,
    ...assetsRules.Query,
    ...invoicesRules.Query,
    ...ticketsRules.Query,
    ...boardsRules.Query,
    ...outboxRules.Query,
    node: whoeverSignedIn,
    nodes: whoeverSignedIn,
  },
  Mutation: {
    ...peopleRules.Mutation,
    ...ticketsRules.Mutation,
    ...boardsRules.Mutation,
    ...outboxRules.Mutation,
  },
};

/** Who sees a field of a type. */
export const ruleOf = ruleIn(rules);

/** What domains know of `Subscription`. */
export const liveRooms: readonly Room[] = [liveTickets];

/** Who may ask for what is live. */
export const liveRootRules: Readonly<Record<string, RootRule>> = rules.Subscription;

/** Everything that the reader reads. */
export const declarations = [
  assets,
  boardColumns,
  boards,
  clients,
  contacts,
  files,
  invoiceLines,
  invoices,
  mails,
  priorityMeanings,
  provider,
  securityRoles,
  sites,
  technicians,
  ticketActivity,
  ticketCategories,
  ticketMessages,
  ticketParticipants,
  ticketQueues,
  ticketStatuses,
  ticketTypes,
  tickets,
];

/** The one schema: of the web app and of integrators. */
export const schema: GraphQLSchema = applyRules(
  giveStructure(
    makeExecutableSchema({
      typeDefs: [
        baseSdl,
        clientsSdl,
        peopleSdl,
        assetsSdl,
        invoicesSdl,
        ticketsSdl,
        ticketVerbsSdl,
        boardsSdl,
        liveSdl,
        filesSdl,
        outboxSdl,
      ],
      resolvers: [
        scalars,
        { Query: { node, nodes } },
        clientsResolvers,
        peopleResolvers,
        assetsResolvers,
        invoicesResolvers,
        ticketsResolvers,
        boardsResolvers,
        liveResolvers,
        filesResolvers,
        outboxResolvers,
      ],
    }),
  ),
  rules,
);
