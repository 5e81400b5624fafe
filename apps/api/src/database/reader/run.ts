import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { Viewer } from '../../access/viewer.ts';

/** The arguments of a field, coerced. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One request for one field: what a statement's parameters are read from. */
export class Run {
  readonly viewer: Viewer;
  readonly now: Date;
  /** What the field stands on: the result of a mutation, the payload of a subscription. */
  readonly parent: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the field is asked: several places are one field, and which of them count can depend on variables. */
  readonly nodes: readonly FieldNode[];
  readonly #arguments = new Map<FieldNode, Arguments>();

  constructor(
    viewer: Viewer,
    now: Date,
    parent: Readonly<Record<string, unknown>> = {},
    variables: Readonly<Record<string, unknown>> = {},
    nodes: readonly FieldNode[] = [],
  ) {
    this.viewer = viewer;
    this.now = now;
    this.parent = parent;
    this.variables = variables;
    this.nodes = nodes;
  }

  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    let given = this.#arguments.get(node);
    if (!given) this.#arguments.set(node, (given = getArgumentValues(field, node, this.variables)));
    return given;
  }
}
