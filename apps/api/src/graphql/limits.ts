import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_SIZE } from '../database/reader/asked.ts';
import { Refusal } from './errors.ts';

/** Words and signs of a document; the parser stops there. */
export const MAX_TOKENS = 2_000;

/** What a document may ask for at most, fragments counted wherever they are spread. */
const LIMITS = {
  /** Fields below each other; the introspection of common tools needs 15. */
  depth: 16,
  /** Fields at the root: each is a statement. */
  rootFields: 30,
  aliases: 100,
  directives: 50,
  /** Selected fields and spreads. */
  fields: 600,
  /** Values that an answer can hold, every list at its full length. */
  cost: 100_000,
} as const;

type Limit = keyof typeof LIMITS;
type Size = { readonly [limit in Exclude<Limit, 'rootFields'>]: number };

/** An operation as far as it must be known before it runs. */
export type OperationMeasure = {
  readonly name: string | undefined;
  readonly kind: `${OperationTypeNode}`;
  /** The fields that it asks of the root, each as often as it does. */
  readonly rootFields: readonly string[];
};

/** Records of a list that no argument bounds, and of one that a variable does. */
const UNBOUNDED = 10;
const MAX_PAGE = 100;

/** Measures a document before it is validated. Throws a refusal, BAD_USER_INPUT, that names the limit it is over. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
): { introspects: boolean; operations: readonly OperationMeasure[] } {
  const ruler = new Ruler(schema, document);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  // What no operation spreads is validated all the same.
  const sizes = [...operations.map((operation) => ruler.operation(operation)), ...ruler.allFragments()];
  for (const limit of ['depth', 'fields', 'aliases', 'directives', 'cost'] as const)
    refuseAbove(limit, Math.max(0, ...sizes.map((size) => size[limit])));
  const measured = operations.map((operation) => ({
    name: operation.name?.value,
    kind: operation.operation,
    rootFields: ruler.fieldsOf(operation.selectionSet),
  }));
  refuseAbove('rootFields', Math.max(0, ...measured.map(({ rootFields }) => rootFields.length)));
  return { introspects: ruler.introspects, operations: measured };
}

function refuseAbove(limit: Limit, size: number): void {
  const max = LIMITS[limit];
  if (size > max)
    throw new Refusal('BAD_USER_INPUT', `The document is over a limit: ${limit}, at most ${max}.`, {
      extensions: { limit, max },
    });
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, fields: 0, cost: 0 };

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
  cost: a.cost + b.cost,
});

/** Measures selections; each fragment once, so that spreading one a thousand times costs nothing. */
class Ruler {
  introspects = false;
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<FragmentDefinitionNode, Size | 'begun'>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  operation({ operation, selectionSet, directives, variableDefinitions }: OperationDefinitionNode): Size {
    const onVariables = variableDefinitions?.flatMap((variable) => variable.directives ?? []) ?? [];
    const size = this.#selections(selectionSet, this.#schema.getRootType(operation) ?? undefined);
    return { ...size, directives: size.directives + (directives?.length ?? 0) + onVariables.length };
  }

  allFragments(): Size[] {
    return [...this.#fragments.values()].map((fragment) => this.#fragment(fragment));
  }

  /** The fields of a selection, those of its fragments too. Only for what is within the limits. */
  fieldsOf({ selections }: SelectionSetNode): string[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value;
      const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      return within ? this.fieldsOf(within.selectionSet) : [];
    });
  }

  #fragment(fragment: FragmentDefinitionNode): Size {
    const known = this.#measured.get(fragment);
    if (known === 'begun') throw new Refusal('BAD_USER_INPUT', `The fragment "${fragment.name.value}" spreads itself.`);
    if (known) return known;
    this.#measured.set(fragment, 'begun');
    const size = this.#selections(fragment.selectionSet, this.#composite(fragment.typeCondition));
    const measured = { ...size, directives: size.directives + (fragment.directives?.length ?? 0) };
    this.#measured.set(fragment, measured);
    return measured;
  }

  #selections({ selections }: SelectionSetNode, type: GraphQLCompositeType | undefined): Size {
    let size = NOTHING;
    for (const selection of selections) {
      size = add(size, this.#selection(selection, type));
      if (selection.directives?.length) size = { ...size, directives: size.directives + selection.directives.length };
    }
    return size;
  }

  #selection(selection: SelectionNode, type: GraphQLCompositeType | undefined): Size {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return this.#selections(
        selection.selectionSet,
        selection.typeCondition ? this.#composite(selection.typeCondition) : type,
      );
    // A fragment that does not exist is left to the validation.
    const fragment = this.#fragments.get(selection.name.value);
    const size = fragment ? this.#fragment(fragment) : NOTHING;
    return { ...size, fields: size.fields + 1 };
  }

  #field(node: FieldNode, parent: GraphQLCompositeType | undefined): Size {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') this.introspects = true;
    const field = parent && 'getFields' in parent ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    const below = node.selectionSet
      ? this.#selections(node.selectionSet, isCompositeType(type) ? type : undefined)
      : NOTHING;
    return {
      depth: below.depth + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      directives: below.directives,
      fields: below.fields + 1,
      cost: 1 + (parent && field ? recordsOf(node, field, parent) : 1) * below.cost,
    };
  }

  #composite(condition: NamedTypeNode): GraphQLCompositeType | undefined {
    const type = this.#schema.getType(condition.name.value);
    return isCompositeType(type) ? type : undefined;
  }
}

/** How many records a field can answer with: what its page size says, or a guess. */
function recordsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): number {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length) {
    const given = node.arguments?.find((argument) => sizes.some(({ name }) => name === argument.name.value))?.value;
    if (!given || given.kind === Kind.NULL)
      return Number(sizes.find((size) => typeof size.defaultValue === 'number')?.defaultValue ?? DEFAULT_SIZE);
    // The reader refuses what is outside of a page.
    return given.kind === Kind.INT ? Math.min(Math.max(Number(given.value), 0), MAX_PAGE) : MAX_PAGE;
  }
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // The records of a connection were counted by its page; what introspection answers is bounded by the schema.
  if (!isListType(type) || parent.name.endsWith('Connection') || parent.name.startsWith('__')) return 1;
  return field.args.some(({ name }) => name === 'ids') ? MAX_PAGE : UNBOUNDED;
}
