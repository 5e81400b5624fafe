import {
  isAbstractType,
  Kind,
  print,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { hash } from 'node:crypto';

const keys = new WeakMap<FieldNode, string>();

/**
 * How a field is named in the row: by its own name, or with its arguments by a digest of both. So default resolvers find
 * it, aliases cost nothing, and the same list asked twice with other arguments is two keys.
 */
export function rowKey(node: FieldNode): string {
  if (!node.arguments?.length) return node.name.value;
  let key = keys.get(node);
  if (!key) {
    const digest = hash(
      'sha1',
      node.arguments
        .map(({ name, value }) => `${name.value}:${canonical(value)}`)
        .sort()
        .join(),
      'hex',
    ).slice(0, 12);
    keys.set(node, (key = `${node.name.value.slice(0, 40)}_${digest}`));
  }
  return key;
}

/** A value with the fields of its objects in one order: GraphQL merges fields whose arguments differ only in that. */
function canonical(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(canonical).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  return `{${value.fields
    .map((field) => `${field.name.value}:${canonical(field.value)}`)
    .sort()
    .join()}}`;
}

/** For fields with arguments below a field that was read; the others are found by their name. */
export const fromRow: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (row, _args, _context, info) =>
  row[rowKey(info.fieldNodes[0]!)];

/** What of a document decides a selection: its fragments, and which variables switch parts of it on. */
export type Document = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Whether a variable is true, noted as something that the statement depends on. */
  variable(name: string): boolean;
};

/** GraphQL's CollectFields for one concrete type, by row key unless another key is said. */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  keyOf: (node: FieldNode) => string = rowKey,
): Map<string, FieldNode[]> {
  const collection: Collection = { document, type, keyOf, fields: new Map(), visited: new Set() };
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, collection);
  return collection.fields;
}

type Collection = {
  readonly document: Document;
  readonly type: GraphQLObjectType;
  readonly keyOf: (node: FieldNode) => string;
  readonly fields: Map<string, FieldNode[]>;
  /** Fragments whose fields are there already: without that, fragments that spread each other twice double at each step. */
  readonly visited: Set<FragmentDefinitionNode>;
};

function collect(set: SelectionSetNode, into: Collection): void {
  const { document, type, keyOf, fields, visited } = into;
  for (const selection of set.selections) {
    if (!isIncluded(document, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      const same = fields.get(key);
      if (same) same.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments[selection.name.value]!;
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      if (visited.has(fragment)) continue;
      visited.add(fragment);
    }
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || applies(document.schema, type, condition)) collect(fragment.selectionSet, into);
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string): boolean {
  const wanted = schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

/** Whether @include and @skip leave a selection in. */
export function isIncluded(document: Document, selection: SelectionNode): boolean {
  return (selection.directives ?? []).every((directive) => {
    const wanted = { include: true, skip: false }[directive.name.value];
    const value = directive.arguments?.[0]?.value;
    if (wanted === undefined || !value) return true;
    if (value.kind === Kind.VARIABLE) return document.variable(value.name.value) === wanted;
    return value.kind === Kind.BOOLEAN && value.value === wanted;
  });
}
