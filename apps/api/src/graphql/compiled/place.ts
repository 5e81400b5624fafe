import {
  getArgumentValues,
  Kind,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';

/** Something that compiled code does not know: graphql-js answers instead. */
export class Beyond extends Error {
  override readonly name = 'Beyond';
}

/** The name under which a field is answered. */
export const responseKey = (node: FieldNode): string => (node.alias ?? node.name).value;

/** What all places of an operation have in common. */
export type Operation = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
};

type Arguments = Readonly<Record<string, unknown>>;

/** A field where an operation asks it. */
export class Place {
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  /** Its turn among the places of the operation. */
  readonly index: number;
  readonly key: string;
  readonly #operation: Operation;
  readonly #parent: GraphQLObjectType;
  /** The same for every request, as no variable is in them. */
  readonly #arguments: Arguments | undefined;

  constructor(
    operation: Operation,
    parent: GraphQLObjectType,
    nodes: readonly FieldNode[],
    index: number,
    key: string,
  ) {
    const field = parent.getFields()[nodes[0]!.name.value];
    if (!field) throw new Beyond('introspection');
    this.#operation = operation;
    this.#parent = parent;
    this.nodes = nodes;
    this.field = field;
    this.index = index;
    this.key = key;
    if (!hasVariables(nodes[0]!)) this.#arguments = getArgumentValues(field, nodes[0]!, {});
  }

  arguments(variables: Readonly<Record<string, unknown>>): Arguments {
    return this.#arguments ?? getArgumentValues(this.field, this.nodes[0]!, variables);
  }

  /** What a resolver is told of its field. Where it stands is not known below the root. */
  info(variableValues: Record<string, unknown>): GraphQLResolveInfo {
    const { nodes, field, key } = this;
    const parentType = this.#parent;
    const atRoot = parentType === this.#operation.schema.getQueryType();
    return {
      ...this.#operation,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      rootValue: undefined,
      variableValues,
      get path() {
        if (!atRoot) throw new Beyond('a path');
        return { prev: undefined, key, typename: parentType.name };
      },
    };
  }
}

function hasVariables(node: FieldNode): boolean {
  let has = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (has = true) });
  return has;
}

/** One request for an operation: what is the same for a place however often its field is resolved, made once. */
export class Request {
  readonly context: Context;
  readonly variables: Record<string, unknown>;
  readonly #arguments: Arguments[] = [];
  readonly #infos: GraphQLResolveInfo[] = [];

  constructor(context: Context, variables: Record<string, unknown>) {
    this.context = context;
    this.variables = variables;
  }

  argumentsAt(place: Place): Arguments {
    return (this.#arguments[place.index] ??= place.arguments(this.variables));
  }

  infoAt(place: Place): GraphQLResolveInfo {
    return (this.#infos[place.index] ??= place.info(this.variables));
  }
}
