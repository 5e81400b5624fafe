import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Permission } from '@quayside/graphql/types';
import type { FieldRule } from '../../access/rules.ts';
import { DEFAULT_SIZE, pageSize, type Asked } from './asked.ts';
import { connection, count, countKey } from './connection.ts';
import type { Link, Table, Who } from './declaration.ts';
import type { Entity } from './entity.ts';
import { filterConditions } from './filtering.ts';
import { orderBy, orderOf } from './ordering.ts';
import type { Run } from './run.ts';
import { collectFields, isIncluded, type Document } from './selection.ts';
import { all, join, literal, name, raw, sql, type Sql, type Value } from './sql.ts';

/** What can be noted of a request: something that is equal when it is the same. */
export type Fixed = string | number | boolean | null | undefined;

/** Something of the request that the statement's text depends on, and what it was. */
export type Guard = { readonly read: Value; readonly saw: unknown };

/** What the compiler works with; the same for every request. */
export type Sources = {
  readonly schema: GraphQLSchema;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Who sees a field of a type. */
  readonly ruleOf: (type: string, field: string) => FieldRule;
};

/**
 * Turns what was asked of an entity into one SQL expression. It can look at a request only through `fixed`, which notes
 * what it saw: the statement then serves every request that gives the same answers.
 */
export class Compiler {
  readonly guards: Guard[] = [];
  readonly who: Who;
  readonly document: Document;
  /** False when a plan made once would serve some values badly. */
  preparable = true;
  /** Where a cursor was given, for the message when the database can't read its keys. */
  cursorPath: string | undefined;
  readonly #sources: Sources;
  /** The request that it is compiled for; gone when that is done, so that no plan holds on to somebody's request. */
  #run: Run | undefined;
  readonly #known = new Map<string, boolean>();
  #tables = 0;

  /** `seat`: where the viewer stands in the statement, when they are not its parameters. */
  constructor(
    sources: Sources,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    run: Run,
    seat: Pick<Who, 'id' | 'clientId'> = { id: viewerId, clientId: viewerClientId },
  ) {
    this.#sources = sources;
    this.#run = run;
    this.document = {
      schema: sources.schema,
      fragments,
      variable: (variable) => this.#once(`$${variable}`, (request) => request.variables[variable] === true),
    };
    this.who = {
      can: (...oneOf: Permission[]) =>
        oneOf.some((permission) => this.#once(permission, (request) => request.viewer.permissions.has(permission))),
      kind: run.viewer.kind,
      id: seat.id,
      clientId: seat.clientId,
      locale: viewerLocale,
      now: requestTime,
    };
    this.fixed((request) => request.viewer.kind);
  }

  fixed<T extends Fixed>(read: (run: Run) => T): T {
    return this.#note(read);
  }

  /** The same for what is asked over and over, under a name. */
  #once(name: string, read: (run: Run) => boolean): boolean {
    const known = this.#known.get(name);
    if (known !== undefined && this.#run) return known;
    const saw = this.#note(read);
    this.#known.set(name, saw);
    return saw;
  }

  #note<T>(read: (run: Run) => T): T {
    if (!this.#run)
      throw new Error('the statement is made already: what it depends on is asked while it is made, not while it runs');
    const saw = read(this.#run);
    this.guards.push({ read, saw });
    return saw;
  }

  /** The places where the field that is read is asked, without those that @include and @skip leave out. */
  nodes(): readonly FieldNode[] {
    const count = this.#note((run) => run.nodes.length);
    const nodes = Array.from({ length: count }, (_, i) => this.#note((run) => run.nodes[i]!));
    return nodes.filter((node) => isIncluded(this.document, node));
  }

  /** Nothing of the request can be asked from here on. */
  finish(): void {
    this.#run = undefined;
  }

  entity(type: string): Entity {
    const entity = this.#sources.entities.get(type);
    if (!entity) throw new Error(`${type} is not declared with readable()`);
    return entity;
  }

  table(entity: Entity): Table {
    return entity.table(`t${this.#tables++}`);
  }

  /** Whether the viewer sees a record: its own condition, and that of what it belongs to unless that is known already. */
  visible(entity: Entity, t: Table, link?: Link): Sql | undefined {
    if (link?.implied) return undefined;
    const own = entity.rules.visibleTo(t, this.who);
    const owner = link?.within ? undefined : entity.owner();
    if (!owner) return own;
    const target = this.entity(owner.to);
    const p = this.table(target);
    return all(own, sql`exists (select from ${p.$from} where ${all(owner.on(p, t), this.visible(target, p))})`);
  }

  /** Whether a field of records that the viewer sees is kept from them, at least of some. */
  hides(entity: Entity, field: string): boolean {
    const type = this.document.schema.getType(entity.type) as GraphQLObjectType;
    const oneOf = field in type.getFields() ? this.#sources.ruleOf(entity.type, field).oneOf : undefined;
    return oneOf !== undefined && !this.who.can(...oneOf);
  }

  /** The record at the end of a link as JSON, or null. */
  one(entity: Entity, link: Link, parent: Table | undefined, nodes: readonly FieldNode[], abstract = false): Sql {
    const t = this.table(entity);
    const where = all(link.on(t, parent ?? t), this.visible(entity, t, link));
    return sql`(select row_to_json(x) from (select ${this.columns(entity, t, nodes, abstract)} from ${t.$from} where ${where}) x)`;
  }

  /** The records at the end of a link as a JSON array, as many as `first` says. */
  list(entity: Entity, link: Link, parent: Table | undefined, asked: Asked): Sql {
    const t = this.table(entity);
    const where = all(link.on(t, parent ?? t), this.visible(entity, t, link), filterConditions(this, entity, t, asked));
    const order = orderOf(this, entity, asked, link);
    const limit = asked.field.args.some((argument) => argument.name === 'first')
      ? sql` limit ${raw(String(pageSize(this, asked, 'first') ?? DEFAULT_SIZE))}`
      : raw('');
    return sql`(select coalesce(json_agg(x), '[]') from (select ${this.columns(entity, t, asked.nodes)} from ${t.$from} where ${where} ${orderBy(order, t, false)}${limit}) x)`;
  }

  connection(entity: Entity, link: Link, parent: Table | undefined, asked: Asked): Sql {
    return connection(this, entity, link, parent, asked);
  }

  /** What is asked of the record at `t`, as JSON. */
  json(entity: Entity, t: Table, nodes: readonly FieldNode[]): Sql {
    return sql`(select row_to_json(x) from (select ${this.columns(entity, t, nodes)}) x)`;
  }

  /** What is asked of the record at `t`, as columns; with `__typename` when the field's type is an interface or union. */
  columns(entity: Entity, t: Table, nodes: readonly FieldNode[], abstract = false): Sql {
    const type = this.document.schema.getType(entity.type) as GraphQLObjectType;
    const wanted = collectFields(this.document, type, nodes);
    const columns: Sql[] = [];
    for (const [key, same] of wanted)
      if (!entity.countOf(key)) columns.push(sql`${this.#field(entity, type, t, same)} as ${name(key)}`);
    for (const field of new Set([...wanted.keys()].flatMap((key) => entity.countOf(key) ?? [])))
      columns.push(sql`${this.#count(entity.countedBy(field), t)} as ${name(countKey(field))}`);
    if (abstract && !wanted.has('__typename')) columns.push(sql`${literal(entity.type)} as "__typename"`);
    return columns.length ? join(columns, ', ') : raw('true as "_"');
  }

  #field(entity: Entity, type: GraphQLObjectType, t: Table, nodes: FieldNode[]): Sql {
    const node = nodes[0]!;
    const called = node.name.value;
    if (called === '__typename') return literal(type.name);
    const field = type.getFields()[called]!;
    const rule = this.#sources.ruleOf(type.name, called);
    const nothing = isListType(getNullableType(field.type)) ? raw(`'[]'::json`) : raw('null::json');
    if (rule.oneOf && !this.who.can(...rule.oneOf)) {
      if (!rule.self) return nothing;
      const value = this.#value(entity, t, field, nodes);
      return sql`case when ${entity.rules.self!(t, this.who)} then to_json(${value}) else ${nothing} end`;
    }
    return this.#value(entity, t, field, nodes);
  }

  #value(entity: Entity, t: Table, field: GraphQLField<unknown, unknown>, nodes: FieldNode[]): Sql {
    const called = field.name;
    const node = nodes[0]!;
    const expression = entity.rules.fields?.[called];
    if (expression) return expression(t, this.who);
    const named = getNamedType(field.type);
    if (isLeafType(named)) return this.#column(entity, t, called, named);
    const choice = entity.rules.choices?.[called];
    if (choice) return this.#choice(entity, t, choice, nodes, named);
    const link = entity.link(called);
    const target = this.entity(link.to);
    if (!link.many) return this.one(target, link, t, nodes, isAbstractType(named));
    const asked: Asked = { field, nodes, arguments: (run) => run.arguments(field, node), path: `${called}.` };
    return isListType(getNullableType(field.type))
      ? this.list(target, link, t, asked)
      : this.connection(target, link, t, asked);
  }

  /** Whichever of several relations is set. */
  #choice(entity: Entity, t: Table, relations: readonly string[], nodes: FieldNode[], named: GraphQLNamedType): Sql {
    const cases = relations.map((relation) => {
      const link = entity.link(relation);
      if (!link.has) throw new Error(`${entity.type}.${relation} can't be told from the others: say has()`);
      return sql`when ${link.has(t)} then ${this.one(this.entity(link.to), link, t, nodes, isAbstractType(named))}`;
    });
    return sql`case ${join(cases, ' ')} end`;
  }

  #count(link: Link, parent: Table): Sql {
    const target = this.entity(link.to);
    return count(this, target, (t) => all(link.on(t, parent), this.visible(target, t, link)));
  }

  #column(entity: Entity, t: Table, property: string, as: GraphQLNamedType): Sql {
    const column = entity.at(t, property);
    const exact = EXACT.has(entity.column(property)?.type) && !ROUNDED.has(as.name);
    return exact ? sql`${column}::text` : column;
  }
}

/** Numbers that can be longer than those of JSON: they travel as text, unless the scalar says that they are not. */
const EXACT = new Set<string | undefined>(['bigint', 'numeric']);
const ROUNDED = new Set(['Int', 'Float', 'MinorUnits']);

const viewerId: Value = (run) => run.viewer.id;
const viewerClientId: Value = (run) => run.viewer.clientId;
const viewerLocale: Value = (run) => run.viewer.locale;
const requestTime: Value = (run) => run.now;
