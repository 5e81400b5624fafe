import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createSocket, type Told } from './socket.ts';

/** What is needed for subscriptions and nothing else: fetched when somebody follows something. */
export const socketLink = (told: Told): ApolloLink => new GraphQLWsLink(createSocket(told));
