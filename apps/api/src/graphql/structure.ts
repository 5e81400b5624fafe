import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { COUNTED, countKey } from '../database/reader/connection.ts';
import { outsideCursor } from '../database/reader/cursor.ts';
import { fromRow } from '../database/reader/selection.ts';
import { ID_PREFIXES, outsideId, type IdentifiedType } from './ids.ts';

type Row = Readonly<Record<string, unknown>>;

const cursor = (value: unknown): string | null => (typeof value === 'string' ? outsideCursor(value) : null);

/** What every connection, edge, page and record has in common, said once: counts, cursors, outside IDs, fields with arguments. */
export function giveStructure(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType ??= (row: Row) => String(row['__typename']);
    if (!isObjectType(type) || ['Query', 'Mutation', 'Subscription'].includes(type.name)) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) if (field.args.length) field.resolve ??= fromRow;
    if (type.name === 'PageInfo')
      for (const end of ['startCursor', 'endCursor']) fields[end]!.resolve = (row: Row) => cursor(row[end]);
    if (type.name.endsWith('Edge')) fields['cursor']!.resolve = (row: Row) => cursor(row['cursor']);
    for (const counted of Object.keys(fields).filter((name) => `${name}Capped` in fields)) {
      const key = countKey(counted);
      fields[counted]!.resolve = (row: Row) => Math.min(Number(row[key]), COUNTED);
      fields[`${counted}Capped`]!.resolve = (row: Row) => Number(row[key]) > COUNTED;
    }
    if (isIdentified(type.name)) {
      const identified = type.name;
      fields['id']!.resolve = (row: Row) => outsideId(identified, String(row['id']));
    }
  }
  return schema;
}

const isIdentified = (type: string): type is IdentifiedType => type in ID_PREFIXES;
