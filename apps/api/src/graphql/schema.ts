import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { applyRules, ruleIn, whoeverSignedIn, type SchemaRules } from '../access/rules.ts';
import { node, nodes } from '../database/reader/fields.ts';
import clientsSdl from '../domains/clients/clients.graphql?raw';
import { clients, provider, sites } from '../domains/clients/clients.queries.ts';
import { resolvers as clientsResolvers } from '../domains/clients/clients.resolvers.ts';
import { rules as clientsRules } from '../domains/clients/clients.rules.ts';
import invoicesSdl from '../domains/finance/invoices.graphql?raw';
import { invoiceLines, invoices } from '../domains/finance/invoices.queries.ts';
import { resolvers as invoicesResolvers } from '../domains/finance/invoices.resolvers.ts';
import { rules as invoicesRules } from '../domains/finance/invoices.rules.ts';
import peopleSdl from '../domains/people/people.graphql?raw';
import { contacts, securityRoles, technicians } from '../domains/people/people.queries.ts';
import { resolvers as peopleResolvers } from '../domains/people/people.resolvers.ts';
import { rules as peopleRules } from '../domains/people/people.rules.ts';
import assetsSdl from '../domains/records/assets.graphql?raw';
import { assets } from '../domains/records/assets.queries.ts';
import { resolvers as assetsResolvers } from '../domains/records/assets.resolvers.ts';
import { rules as assetsRules } from '../domains/records/assets.rules.ts';
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
import { scalars } from './scalars.ts';
import { giveStructure } from './structure.ts';

/** Who may ask for what, and who sees which field. A field without a line here does not compile. */
const rules: SchemaRules = {
  ...clientsRules,
  ...peopleRules,
  ...assetsRules,
  ...invoicesRules,
  ...ticketsRules,
  Query: {
    ...clientsRules.Query,
    ...peopleRules.Query,
    ...assetsRules.Query,
    ...invoicesRules.Query,
    ...ticketsRules.Query,
    node: whoeverSignedIn,
    nodes: whoeverSignedIn,
  },
  Mutation: {
    ...peopleRules.Mutation,
    ...ticketsRules.Mutation,
  },
};

/** Who sees a field of a type. */
export const ruleOf = ruleIn(rules);

/** Everything that the reader reads. */
export const declarations = [
  assets,
  clients,
  contacts,
  invoiceLines,
  invoices,
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
      typeDefs: [baseSdl, clientsSdl, peopleSdl, assetsSdl, invoicesSdl, ticketsSdl, ticketVerbsSdl],
      resolvers: [
        scalars,
        { Query: { node, nodes } },
        clientsResolvers,
        peopleResolvers,
        assetsResolvers,
        invoicesResolvers,
        ticketsResolvers,
      ],
    }),
  ),
  rules,
);
