import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '@quayside/graphql/resolvers';
import type { Permission } from '@quayside/graphql/types';
import { anonymous } from '../../access/viewer.ts';
import { connection, list, recordById, recordIfVisible } from '../../database/reader/fields.ts';
import type { Row } from '../../database/reader/reader.ts';
import { rowKey } from '../../database/reader/selection.ts';
import type { Context } from '../../graphql/context.ts';
import { setLanguage } from './language.ts';
import { areColleagues, canBeAssigned, contacts, technicians, theViewer } from './people.queries.ts';
import { signIn, signOut } from './sign-in.ts';

const viewerAsContact = recordIfVisible(contacts, theViewer);
const viewerAsTechnician = recordIfVisible(technicians, theViewer);

const readViewer: typeof viewerAsContact = async (source, args, context, info) => {
  if (context.viewer.kind === 'anonymous') return null;
  const read = context.viewer.kind === 'contact' ? viewerAsContact : viewerAsTechnician;
  return read(source, args, context, info);
};

/** What the viewer may do; the row's value is the ID of the person that is asked about. */
const permissionsOf = (person: unknown, { viewer }: Context): readonly Permission[] =>
  person === viewer.id ? [...viewer.permissions] : [];

const membership = {
  permissions: (row: Row, _args: unknown, context: Context) => permissionsOf(row['permissions'], context),
  can: (row: Row, { permission }: { permission: Permission }, context: Context, info: GraphQLResolveInfo) =>
    permissionsOf(row[rowKey(info.fieldNodes[0]!)], context).includes(permission),
};

export const resolvers = {
  Query: {
    viewer: readViewer,
    colleagues: list(contacts, areColleagues),
    contacts: connection(contacts),
    contact: recordById(contacts),
    technicians: connection(technicians, canBeAssigned),
  },
  Mutation: {
    signIn: async (_, { input }, context) => {
      const { viewer } = await signIn(context, input);
      context.viewer = viewer;
      return { next: null };
    },
    signOut: async (_, _args, context) => {
      await signOut(context);
      context.viewer = anonymous(context.viewer.locale);
      return { signedOut: true };
    },
    setLanguage: async (_, { input }, context) => {
      await setLanguage(context, input);
      return {};
    },
  },
  SignInPayload: { viewer: readViewer },
  SetLanguagePayload: { viewer: readViewer },
  Contact: membership,
  Technician: membership,
} satisfies Resolvers<Context>;
