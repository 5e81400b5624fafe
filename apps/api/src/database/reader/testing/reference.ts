import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, isAbstractType, isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { ID_PREFIXES, outsideId, type IdentifiedType } from '../../../graphql/ids.ts';
import { scalars } from '../../../graphql/scalars.ts';
import type { Asking } from './asking.ts';
import { boardRecords } from './reference-boards.ts';
import { query } from './reference-lists.ts';
import { mailRecords } from './reference-mails.ts';
import { records } from './reference-records.ts';

/**
 * The same schema with the plainest resolvers that can be: graphql-js walks the selection, each field looks into a snapshot
 * of all tables. Slow, and nothing in it is shared with the reader. It notes each field that it resolves.
 */
export function referenceTo(schema: GraphQLSchema): GraphQLSchema {
  const reference = makeExecutableSchema<Asking>({
    typeDefs: printSchema(schema),
    resolvers: [scalars, { Query: query }, records, boardRecords, mailRecords],
  });
  for (const type of Object.values(reference.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (record: object, { data }: Asking) => data.typeOf(record);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve =
        field.name === 'id' && isIdentified(type.name) ? idOf(type.name) : (field.resolve ?? defaultFieldResolver);
      field.resolve = (record, args, asking: Asking, info) => {
        asking.resolved.add(`${type.name}.${field.name}`);
        return resolve(record, args, asking, info);
      };
    }
  }
  return reference;
}

const isIdentified = (type: string): type is IdentifiedType => type in ID_PREFIXES;

const idOf =
  (type: IdentifiedType) =>
  ({ id }: { id: string }): string =>
    outsideId(type, id);
