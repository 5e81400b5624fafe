import {
  astFromValue,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ID_PREFIXES, type IdentifiedType } from '../../../graphql/ids.ts';
import type { Chance } from './chance.ts';
import { routeTo, type Route } from './routes.ts';
import type { Snapshot } from './snapshot.ts';
import { relatedTo, Values } from './values.ts';

type Field = GraphQLField<unknown, unknown>;
type Variables = Record<string, unknown>;

/** A random operation that is valid. */
export type Operation = {
  readonly text: string;
  /** Values for its variables, without cursors and `probe`: mostly those of before, so that little differs from then. */
  draw(before: Variables): Variables;
  /** The variables that take cursors; with `probe` the answer holds some for each under this key. */
  readonly cursors: readonly { readonly variable: string; readonly key: string }[];
};

const DEEPEST = 5;

/** Writes random operations: aliases, fragments of each kind, variables, directives, pages, filters, orders. */
class Writer {
  readonly cursors: { variable: string; key: string }[] = [];
  readonly fragments: string[] = [];
  readonly definitions: string[] = ['$probe: Boolean!'];
  readonly drawn = new Map<string, () => unknown>();
  readonly #schema: GraphQLSchema;
  readonly #chance: Chance;
  readonly #values: Values;
  /** None that are refused: only at the root do the reader and plain resolvers tell of them at the same place. */
  readonly #fitting: Values;
  #names = 0;

  constructor(schema: GraphQLSchema, chance: Chance, data: Snapshot) {
    this.#schema = schema;
    this.#chance = chance;
    this.#values = new Values(chance, data);
    this.#fitting = new Values(chance, data, true);
  }

  /** What is asked of a type, in braces; what the route leads to among it. */
  selection(
    type: GraphQLCompositeType,
    depth: number,
    route: Route = [],
    distinct = false,
    more: readonly string[] = [],
  ): string {
    const pieces = isAbstractType(type)
      ? this.#choices(type, depth, route)
      : this.#fields(type as GraphQLObjectType, depth, route, distinct);
    if (this.#chance.percent(12)) pieces.push(`${this.#alias('', 40)}__typename${this.#directive(30)}`);
    return `{ ${[...pieces, ...more].join(' ')} }`;
  }

  #choices(type: GraphQLCompositeType, depth: number, route: Route): string[] {
    if (!isAbstractType(type)) return [];
    const own = 'getFields' in type ? this.#chance.some(Object.values(type.getFields()), 50) : [];
    const pieces = own.map((field) => this.#field(field, depth, [], false));
    const possible = this.#schema.getPossibleTypes(type);
    const routed = possible.find(({ name }) => name === route[0]?.type);
    const wanted = new Set([
      ...(routed ? [routed] : []),
      ...this.#chance.some(possible, possible.length > 3 ? 15 : 50),
    ]);
    for (const one of wanted)
      pieces.push(
        `... on ${one.name}${this.#directive(one === routed ? 0 : 8)} ${this.selection(one, depth, one === routed ? route : [], true)}`,
      );
    if (pieces.length === 0 || this.#chance.percent(25))
      pieces.push(this.#interface(['Node', 'Person', 'Viewer'], type));
    return pieces;
  }

  /** A fragment on an interface. */
  #interface(names: readonly string[], within: GraphQLCompositeType): string {
    const possible = new Set(this.#schema.getPossibleTypes(within as never).map(({ name }) => name));
    const able = names.filter((name) =>
      this.#schema.getPossibleTypes(this.#schema.getType(name) as never).some((type) => possible.has(type.name)),
    );
    const name = this.#chance.one(able);
    const person = name === 'Node' ? 'id' : `id ${this.#alias('', 50)}name`;
    return `... on ${name}${this.#directive(20)} { ${person} }`;
  }

  #fields(type: GraphQLObjectType, depth: number, route: Route, distinct: boolean): string[] {
    const [next, ...rest] = route;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const able = depth >= DEEPEST ? (leaves.length ? leaves : fields) : fields;
    const wanted = Array.from({ length: 1 + this.#chance.below(depth === 0 ? 2 : 4) }, () => this.#chance.one(able));
    // the same once more, with other arguments
    wanted.push(...wanted.filter(({ args }) => args.length > 0 && this.#chance.percent(25)));
    const pieces = wanted.map((field) => this.#field(field, depth, [], distinct));
    if (next) pieces.push(this.#field(type.getFields()[next.field]!, depth, rest, distinct, true));
    const interfaces = type.getInterfaces().map(({ name }) => name);
    if (interfaces.length && this.#chance.percent(8))
      pieces.push(this.#wrapped([`... on ${this.#chance.one(interfaces)} { id }`], type));
    return this.#chance.percent(25) ? [this.#wrapped(pieces, type, !!next)] : pieces;
  }

  /** The same pieces in a fragment: named, with a type, or with nothing but a directive. */
  #wrapped(pieces: string[], type: GraphQLObjectType, must = false): string {
    const directive = must ? '' : this.#directive(35);
    const kind = this.#chance.below(3);
    if (kind === 0) return `... on ${type.name}${directive} { ${pieces.join(' ')} }`;
    if (kind === 1) return `...${directive} { ${pieces.join(' ')} }`;
    const name = `F${this.#names++}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${pieces.join(' ')} }`);
    return `...${name}${directive}`;
  }

  /** A field as it is asked once or twice, with the same arguments and other selections. */
  #field(field: Field, depth: number, route: Route, distinct: boolean, must = false): string {
    const probe = `z${this.#names++}`;
    const args = this.#arguments(field, depth, probe);
    const head = `${this.#alias(field.name, distinct || args.text ? 100 : 25)}${field.name}${args.text}`;
    const type = getNamedType(field.type);
    const once = (way: Route, directive: string): string => {
      if (!isCompositeType(type)) return `${head}${directive}`;
      // Of a list of which nothing is asked, the reader does not look at the filter.
      const more = type.name.endsWith('Connection')
        ? [this.#chance.one(['nodes { id }', 'edges { node { id } }', 'totalCount', 'pageInfo { hasNextPage }'])]
        : [];
      if (args.probed) more.push(`... @include(if: $probe) { ${probe}: edges { cursor } }`);
      return `${head}${directive} ${this.selection(type, depth + 1, way, false, more)}`;
    };
    const asked = once(route, must ? '' : this.#directive(12));
    if (!this.#chance.percent(depth === 0 ? 40 : 15)) return asked;
    const again = once([], this.#directive(50));
    const alias = this.#chance.percent(20) && !distinct ? again.replace(/^\w+: /, `f${this.#names++}: `) : again;
    const parts = [asked, this.#chance.percent(50) ? `...${this.#directive(80)} { ${alias} }` : alias];
    return (this.#chance.percent(50) ? parts : parts.toReversed()).join(' ');
  }

  #alias(name: string, percent: number): string {
    return this.#chance.percent(percent) ? `${name.slice(0, 3)}_${this.#names++}: ` : '';
  }

  #directive(percent: number): string {
    if (!this.#chance.percent(percent)) return '';
    const name = this.#chance.one(['include', 'skip']);
    const condition = this.#chance.percent(75)
      ? this.#variable('Boolean!', () => this.#chance.percent(50))
      : String(this.#chance.percent(50));
    return ` @${name}(if: ${condition})`;
  }

  #variable(type: string, draw: () => unknown, otherwise = ''): string {
    const name = `v${this.#names++}`;
    this.definitions.push(`$${name}: ${type}${otherwise}`);
    this.drawn.set(name, draw);
    return `$${name}`;
  }

  #arguments(field: Field, depth: number, probe: string): { text: string; probed: boolean } {
    const paged = field.args.some(({ name }) => name === 'after');
    const backwards = field.args.some(({ name }) => name === 'last');
    const { parts, probed } = paged ? this.#page(depth, probe, backwards) : { parts: [], probed: false };
    const named = getNamedType(field.type).name;
    const about = named in ID_PREFIXES ? (named as IdentifiedType) : undefined;
    const ticketBy =
      field.name === 'ticket' && !this.#chance.percent(3) ? this.#chance.one(['id', 'number']) : undefined;
    for (const argument of field.args) {
      const { name, type } = argument;
      if (['after', 'last', 'before'].includes(name) || (name === 'first' && paged)) continue;
      const left = ticketBy ? name !== ticketBy : !isNonNullType(type) && this.#chance.percent(45);
      if (!left)
        parts.push(
          `${name}: ${name === 'first' ? this.#size(depth) : this.#value(type, name, about, depth === 0 ? this.#values : this.#fitting)}`,
        );
    }
    return { text: parts.length ? `(${parts.join(', ')})` : '', probed };
  }

  /** Wrong ones only at the root: below it the reader tells of them at the root, plain resolvers where they stand. */
  #size(depth: number, orNull = true): string {
    const sizes = [
      0,
      1,
      2,
      2,
      3,
      3,
      5,
      25,
      100,
      ...(orNull ? [null] : []),
      ...(depth === 0 && this.#chance.percent(5) ? [-1, 101] : []),
    ];
    return this.#chance.percent(50)
      ? String(this.#chance.one(sizes))
      : this.#variable('Int', () => this.#chance.one(sizes));
  }

  #page(depth: number, probe: string, backwards: boolean): { parts: string[]; probed: boolean } {
    const parts: string[] = [];
    const backward = backwards && this.#chance.percent(35);
    if (this.#chance.percent(85))
      parts.push(`${backward ? 'last' : 'first'}: ${this.#size(depth, !backward || depth === 0)}`);
    else if (backward) return { parts, probed: false };
    if (depth === 0 && backwards && this.#chance.percent(2)) parts.push(`${backward ? 'first' : 'last'}: 1`);
    const probed = this.#chance.percent(55);
    if (probed) {
      const variable = this.#variable('String', () => null).slice(1);
      this.drawn.delete(variable);
      this.cursors.push({ variable, key: probe });
      parts.push(`${backward ? 'before' : 'after'}: $${variable}`);
    }
    return { parts, probed };
  }

  /** A value as it stands in the document: a variable, a literal, or a literal with variables in it. */
  #value(type: GraphQLInputType, name: string, about: IdentifiedType | undefined, values: Values): string {
    const nullable = getNullableType(type);
    if (this.#chance.percent(35)) {
      const draw = (): unknown => values.of(type, name, about);
      const kind = this.#chance.below(4);
      if (kind === 0)
        return this.#variable(
          nullable.toString(),
          () => (this.#chance.percent(50) ? undefined : values.of(isNonNullType(type) ? type : nullable, name, about)),
          ` = ${this.#literal(type, draw())}`,
        );
      if (kind === 1 && !isNonNullType(type))
        return this.#variable(type.toString(), () => (this.#chance.percent(50) ? undefined : draw()));
      return this.#variable(type.toString(), draw);
    }
    if (!isInputObjectType(nullable)) return this.#literal(type, values.of(type, name, about));
    const fields = values.entries(nullable).map((field) => {
      const own =
        isListType(getNullableType(field.type)) || isNonNullType(field.type)
          ? this.#literal(field.type, values.of(field.type, field.name, about))
          : this.#value(field.type, field.name, relatedTo(field.name) ?? about, values);
      return `${field.name}: ${own}`;
    });
    return `{ ${fields.join(', ')} }`;
  }

  #literal(type: GraphQLInputType, value: unknown): string {
    const node = astFromValue(value, type);
    if (!node) throw new Error(`no literal for ${JSON.stringify(value)}`);
    return print(node);
  }
}

/** A random operation over the schema. It asks, whatever else it asks, for the field when one is named. */
export function randomOperation(
  schema: GraphQLSchema,
  chance: Chance,
  data: Snapshot,
  target?: { type: string; field: string },
): Operation {
  const writer = new Writer(schema, chance, data);
  const query = schema.getQueryType();
  if (!isObjectType(query)) throw new Error('there is nothing to ask');
  const selection = writer.selection(query, 0, target ? routeTo(schema, target) : [], false, [
    '__typename @include(if: $probe)',
  ]);
  const { cursors, fragments, definitions, drawn } = writer;
  return {
    text: [`query (${definitions.join(', ')}) ${selection}`, ...fragments].join('\n'),
    cursors,
    draw: (before) =>
      Object.fromEntries(
        [...drawn]
          .map(([name, draw]) => [name, name in before && chance.percent(75) ? before[name] : draw()] as const)
          .filter(([, value]) => value !== undefined),
      ),
  };
}
