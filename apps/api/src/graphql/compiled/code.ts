import {
  defaultFieldResolver,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLTypeResolver,
} from 'graphql';
import { collectFields, fromRow, rowKey, type Document } from '../../database/reader/selection.ts';
import type { Context } from '../context.ts';
import { Beyond, Place, responseKey, type Operation, type Request } from './place.ts';

/** Makes what a root field is answered with of what it was resolved to. Throws for all that is not as it should be. */
export type Complete = (value: unknown, request: Request) => unknown;

/**
 * Writes the program that completes the values of an operation: a function for each selection, which takes a row and makes
 * the object that is answered. Only for what goes well: what graphql-js would tell as an error is thrown as Beyond.
 */
export class Code {
  readonly #document: Document;
  readonly #operation: Operation;
  readonly #given = new Map<unknown, string>();
  readonly #functions: string[] = [];
  #places = 0;

  constructor(document: Document, operation: Operation) {
    this.#document = document;
    this.#operation = operation;
  }

  place(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Place {
    return new Place(this.#operation, parent, nodes, this.#places++, key);
  }

  /** What completes a value of the type; call it once everything that is asked was written. */
  complete(type: GraphQLOutputType, place: Place): (expression: string) => string {
    if (isNonNullType(type)) {
      const inner = this.complete(type.ofType, place);
      return (value) => `${this.#give(must)}(${inner(value)})`;
    }
    if (isLeafType(type)) {
      const leaf = this.#give(leafOf(type));
      return (value) => `${leaf}(${value})`;
    }
    const called = isListType(type)
      ? this.#list(type.ofType, place)
      : isAbstractType(type)
        ? this.#abstract(type, place)
        : this.#object(type, place.nodes);
    return (value) => `${called}(${value}, request)`;
  }

  /** The functions that the expressions call, and what they are made of. */
  program(...expressions: readonly string[]): Complete[] {
    const completes = expressions.map((expression) => `(value, request) => ${expression}`);
    const body = `'use strict';\n${this.#functions.join('\n')}\nreturn [${completes.join(', ')}];`;
    // The names in it are names of GraphQL, everything else is handed in.
    // oxlint-disable-next-line typescript/no-implied-eval
    const made: unknown = new Function(...this.#given.values(), body)(...this.#given.keys());
    return made as Complete[];
  }

  #give(value: unknown): string {
    let called = this.#given.get(value);
    if (!called) this.#given.set(value, (called = `given${this.#given.size}`));
    return called;
  }

  #function(body: string): string {
    const called = `complete${this.#functions.length}`;
    this.#functions.push(`const ${called} = (value, request) => {\n${body}\n};`);
    return called;
  }

  #list(type: GraphQLOutputType, place: Place): string {
    const item = this.complete(type, place);
    return this.#function(`
      if (value === null || value === undefined) return null;
      ${this.#give(mustBeList)}(value);
      const list = new Array(value.length);
      for (let i = 0; i < list.length; i++) list[i] = ${item('value[i]')};
      return list;`);
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[]): string {
    if (type.isTypeOf) throw new Beyond('isTypeOf');
    const fields = [...collectFields(this.#document, type, nodes, responseKey)].map(
      ([key, same]) => `[${JSON.stringify(key)}]: ${this.#field(type, key, same)},`,
    );
    return this.#function(`
      if (value === null || value === undefined) return null;
      ${this.#give(mustBeObject)}(value);
      return {\n${fields.join('\n')}\n};`);
  }

  #field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): string {
    const node = nodes[0]!;
    if (node.name.value === '__typename') return JSON.stringify(type.name);
    const place = this.place(type, key, nodes);
    const complete = this.complete(place.field.type, place);
    const { resolve = defaultFieldResolver } = place.field;
    if (resolve === fromRow) return complete(`value[${JSON.stringify(rowKey(node))}]`);
    if (resolve === defaultFieldResolver) return complete(`value[${JSON.stringify(node.name.value)}]`);
    const at = this.#give(place);
    return complete(
      `${this.#give(atOnce)}(${this.#give(resolve)}(value, request.argumentsAt(${at}), request.context, request.infoAt(${at})))`,
    );
  }

  #abstract(type: GraphQLAbstractType, place: Place): string {
    const { resolveType } = type;
    if (!resolveType) throw new Beyond('resolveType');
    const possible = this.#document.schema
      .getPossibleTypes(type)
      .map((one) => `case ${JSON.stringify(one.name)}: return ${this.#object(one, place.nodes)}(value, request);`);
    const typeOf: GraphQLTypeResolver<unknown, Context> = resolveType;
    return this.#function(`
      if (value === null || value === undefined) return null;
      switch (${this.#give(typeOf)}(value, request.context, request.infoAt(${this.#give(place)}), ${this.#give(type)})) {
        ${possible.join('\n')}
        default: ${this.#give(isNone)}();
      }`);
  }
}

function must(value: unknown): unknown {
  if (value === null) throw new Beyond('null');
  return value;
}

function mustBeList(value: unknown): void {
  if (!Array.isArray(value)) throw new Beyond('no list');
}

function mustBeObject(value: unknown): void {
  if (typeof value !== 'object') throw new Beyond('no object');
  atOnce(value);
}

function isNone(): never {
  throw new Beyond('no type of the interface or union');
}

/** The value, unless it is an error or still to come. */
function atOnce(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) throw new Beyond('an error');
  if ('then' in value && typeof value.then === 'function') throw new Beyond('a promise');
  return value;
}

/** What a leaf is answered with. The usual values pass; others are for the type to say. */
function leafOf(type: GraphQLLeafType): (value: unknown) => unknown {
  const other = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'function') throw new Beyond('a function');
    const serialized = type.serialize(atOnce(value));
    if (serialized === null || serialized === undefined) throw new Beyond('nothing');
    return serialized;
  };
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? value : other(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? value : other(value));
  if (type === GraphQLInt)
    return (value) => (typeof value === 'number' && (value | 0) === value ? value : other(value));
  if (!isEnumType(type)) return other;
  const names = new Map(type.getValues().map(({ name, value }): [unknown, string] => [value, name]));
  return (value) => names.get(value) ?? other(value);
}
