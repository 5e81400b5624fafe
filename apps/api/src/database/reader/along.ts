import { getNamedType, isObjectType, Kind, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import type { Reading } from '../transaction.ts';
import { keepAnswer } from './answers.ts';
import type { Changed } from './fields.ts';
import type { Prepared } from './reader.ts';

/** What the statement of a verb writes: one record of a table, and rows of others beside it. */
export type Written = {
  readonly table: string;
  readonly besides: readonly string[];
  /** Where a statement names the table in this way it makes no difference whether all of its rows are there, or the new one alone. */
  readonly harmless: string;
};

/** What the answer to a mutation asks of the record that it makes, for the statement that makes it. */
export type Along = {
  /**
   * What reads it, to be run on the new row alone. Undefined when that could tell something else than reading it afterwards:
   * when other rows that are written count.
   */
  reading(source: object, written: Written): Reading | undefined;
  /** Keeps what was read for the field that asks for it; `undefined` when nothing was. */
  tell(source: object, read: unknown): void;
};

/** Null when the payload is asked for anything but one of these fields, once. */
export function along(
  context: Context,
  info: GraphQLResolveInfo,
  fields: Readonly<Record<string, Changed>>,
): Along | null {
  const node = onlyField(info);
  const field = node && fields[node.name.value];
  if (!field) return null;
  const at = infoAt(info, node);
  return (
    at && {
      reading(source, written) {
        const statement = context.database.reader.prepared(field.build, source, context, at);
        return statement && isOf(statement, written) ? { ...statement, table: written.table } : undefined;
      },
      tell: (source, read) => (read === undefined ? undefined : keepAnswer(source, read)),
    }
  );
}

/** The one field that is asked below a root field, when there is no other and no condition on it. */
function onlyField({ fieldNodes }: GraphQLResolveInfo): FieldNode | undefined {
  const [asked, ...others] = fieldNodes;
  if (!asked || others.length) return undefined;
  const [node, ...more] = asked.selectionSet?.selections ?? [];
  return node?.kind === Kind.FIELD && !more.length && !node.directives?.length ? node : undefined;
}

/** What the resolver of a field below a root field will be told of where it stands. */
function infoAt(info: GraphQLResolveInfo, node: FieldNode): GraphQLResolveInfo | null {
  const parentType = getNamedType(info.returnType);
  const field = isObjectType(parentType) ? parentType.getFields()[node.name.value] : undefined;
  if (!field || !isObjectType(parentType)) return null;
  return {
    ...info,
    fieldName: field.name,
    fieldNodes: [node],
    parentType,
    returnType: field.type,
    path: { prev: info.path, key: node.alias?.value ?? field.name, typename: parentType.name },
  };
}

/** By names of statements and tables. */
const judged = new Map<string, boolean>();
const JUDGED = 400;

/** Whether a statement reads the table once, and none of the others. What only looks as if it did is taken for it. */
function isOf({ name, text }: Prepared, { table, besides, harmless }: Written): boolean {
  const key = `${name} ${table}`;
  let is = judged.get(key);
  if (is === undefined) {
    const counted = text.replaceAll(harmless, '');
    const times = (called: string): number => counted.match(new RegExp(`\\b${called}\\b`, 'g'))?.length ?? 0;
    is = times(table) === 1 && besides.every((other) => times(other) === 0);
    if (judged.size === JUDGED) judged.clear();
    judged.set(key, is);
  }
  return is;
}
