import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { inspector } from './documents.ts';
import { Refusal } from './errors.ts';
import { MAX_TOKENS } from './limits.ts';

/** A subscription as a document asks for it. The same document and name are the same object. */
export type LiveOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The one field at its root. */
  readonly root: FieldNode;
  /** The variables on which what is answered depends: all but those of the root field's arguments. */
  readonly variables: readonly string[];
  /** Characters of a document that is kept for each of its subscriptions by itself. */
  readonly unshared: number;
};

type Read = {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
  readonly operations: Map<string | undefined, LiveOperation>;
};

/** Documents that are kept parsed and validated: of all of them, and of one, in characters. Parsed, each takes a hundred bytes. */
const KEPT = 250_000;
const KEPT_LENGTH = 20_000;

/**
 * Finds the subscription that a request asks for; each document is limited, parsed and validated once. Throws what is wrong
 * with it: BAD_USER_INPUT, also for queries and mutations.
 */
export function subscriptionDocuments(
  schema: GraphQLSchema,
): (source: string, name: string | undefined) => LiveOperation {
  const inspect = inspector(schema);
  const known = new Map<string, Read>();
  let kept = 0;
  const keep = (source: string, made: Read): void => {
    if (source.length > KEPT_LENGTH) return;
    known.set(source, made);
    kept += source.length;
    for (const oldest of known.keys()) {
      if (kept <= KEPT) return;
      known.delete(oldest);
      kept -= oldest.length;
    }
  };
  const read = (source: string): Read => {
    const found = known.get(source);
    if (found) return found;
    inspect(source);
    const document = parse(source, { maxTokens: MAX_TOKENS });
    const made = { document, errors: validate(schema, document), operations: new Map() };
    keep(source, made);
    return made;
  };
  return (source, name) => {
    const { document, errors, operations } = read(source);
    const [error] = errors;
    if (error) throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
    let operation = operations.get(name);
    if (!operation) operations.set(name, (operation = find(document, name)));
    return operation;
  };
}

function find(document: DocumentNode, name: string | undefined): LiveOperation {
  const operation = getOperationAST(document, name);
  if (!operation) throw new Refusal('BAD_USER_INPUT', 'The document has no operation of this name.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new Refusal('BAD_USER_INPUT', 'Sockets are for subscriptions: send queries and mutations as POST.');
  const roots = fieldsOf(document, operation.selectionSet);
  // With `@skip` on one of them a second field passes validation.
  if (new Set(roots.map(({ alias, name: field }) => (alias ?? field).value)).size > 1)
    throw new Refusal('BAD_USER_INPUT', 'A subscription has only one field at its root.');
  const length = document.loc?.end ?? 0;
  return {
    document,
    operation,
    root: roots[0]!,
    variables: variablesBelow(operation, document, roots),
    unshared: length > KEPT_LENGTH ? length : 0,
  };
}

/** The field at the root, in all places where it is selected. */
function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

function variablesBelow(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  roots: readonly FieldNode[],
): readonly string[] {
  const above = new Set<unknown>(roots.flatMap((root): readonly ArgumentNode[] => root.arguments ?? []));
  const used = new Set<string>();
  visit(document, {
    Variable: ({ name }, _key, parent, _path, ancestors) => {
      const defined = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
      if (!defined && ![parent, ...ancestors].some((node) => above.has(node))) used.add(name.value);
    },
  });
  const own = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return own.filter((variable) => used.has(variable)).sort();
}
