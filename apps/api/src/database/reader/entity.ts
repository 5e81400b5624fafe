import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Declaration, Link, Order, Table } from './declaration.ts';
import { all, name, quoted, raw, render, sql, type Sql } from './sql.ts';

export type Column = { readonly type: string; readonly nullable: boolean };

/** What the reader knows of an entity: TypeORM's metadata and the domain's rules. */
export class Entity {
  readonly type: string;
  readonly rules: Declaration['rules'];
  readonly orders: ReadonlyMap<string, Order<object>>;
  readonly #metadata: EntityMetadata;
  /** What all tables of this entity inherit. */
  readonly #columns: object;
  readonly #links = new Map<string, Link>();
  readonly #typeOf: (metadata: EntityMetadata) => string;

  /** `typeOf` names the GraphQL type under which another entity is read. */
  constructor(declaration: Declaration, metadata: EntityMetadata, typeOf: (metadata: EntityMetadata) => string) {
    this.type = declaration.type;
    this.rules = declaration.rules;
    this.#metadata = metadata;
    this.#typeOf = typeOf;
    this.#columns = columnsOf(metadata, this.#key);
    this.orders = new Map(Object.entries(this.rules.orders).map(([key, order]) => [key, this.#order(key, order)]));
  }

  get #key() {
    const [key] = this.#metadata.primaryColumns;
    if (!key) throw new Error(`${this.type} has no primary key`);
    return key;
  }

  /** PostgreSQL type of the primary key. */
  get keyType(): string {
    return this.#key.enumName ?? String(this.#key.type);
  }

  table(alias: string): Table {
    return Object.assign<object, { $alias: Sql }>(Object.create(this.#columns), { $alias: raw(alias) }) as Table;
  }

  column(property: string): Column | undefined {
    const column = this.#metadata.findColumnWithPropertyName(property);
    return column && { type: column.enumName ?? String(column.type), nullable: column.isNullable };
  }

  /** The column of this property in a statement. */
  at(t: Table, property: string): Sql {
    const column = Reflect.get(t, property) as Sql | undefined;
    if (!column) throw new Error(`${this.type}.${property} is neither a column nor declared with readable()`);
    return column;
  }

  has(property: string): boolean {
    return !!this.rules.links?.[property]?.to || !!this.#metadata.findRelationWithPropertyPath(property);
  }

  /** The property that holds the key of this to-one relation. */
  keyOf(property: string): string | undefined {
    const relation = this.#metadata.findRelationWithPropertyPath(property);
    return relation?.isWithJoinColumn ? relation.joinColumns[0]?.propertyName : undefined;
  }

  link(property: string): Link {
    let link = this.#links.get(property);
    if (!link) this.#links.set(property, (link = this.#makeLink(property)));
    return link;
  }

  /** The name of the count that a field tells of: its own, or that before `Capped`. Undefined for other fields. */
  countOf(field: string): string | undefined {
    const counted = field.replace(/Capped$/, '');
    return this.rules.counts?.[counted] && counted;
  }

  /** What a count counts. */
  countedBy(field: string): Link {
    return this.link(this.rules.counts?.[field] ?? field);
  }

  /** The record that this one belongs to, and how they hang together. */
  owner(): Pick<Link, 'to' | 'on'> | undefined {
    const { belongsTo } = this.rules;
    return typeof belongsTo === 'string' ? this.link(belongsTo) : belongsTo;
  }

  #makeLink(property: string): Link {
    const own = this.rules.links?.[property];
    const relation = this.#metadata.findRelationWithPropertyPath(property);
    if (!relation) {
      if (own?.to && own.on) return { many: true, ...own, to: own.to, on: own.on };
      throw new Error(`${this.type}.${property} is neither a relation nor declared with readable()`);
    }
    const to = this.#typeOf(relation.inverseEntityMetadata);
    if (relation.isManyToMany) {
      const [here] = relation.isOwning ? relation.joinColumns : relation.inverseJoinColumns;
      const [there] = relation.isOwning ? relation.inverseJoinColumns : relation.joinColumns;
      const on = (target: Table, parent: Table): Sql =>
        sql`${target.$key} in (select j.${name(there!.databaseName)} from ${name(relation.joinTableName)} j where j.${name(here!.databaseName)} = ${parent.$key})`;
      return { to, many: true, on, ...own };
    }
    const owning = relation.isOwning ? relation : relation.inverseRelation!;
    const pairs = owning.joinColumns.map((key) => [key.propertyName, key.referencedColumn!.propertyName] as const);
    const joined = (owner: Table, owned: Table): Sql =>
      all(...pairs.map(([key, id]) => sql`${Reflect.get(owned, id) as Sql} = ${Reflect.get(owner, key) as Sql}`));
    return {
      to,
      many: relation.isOneToMany,
      on: relation.isOwning ? (target, parent) => joined(parent, target) : (target, parent) => joined(target, parent),
      has: (parent) => sql`${Reflect.get(parent, pairs[0]![0]) as Sql} is not null`,
      within: relation.isOneToMany && this.#belongings.has(`${to}.${relation.inverseSidePropertyPath}`),
      ...own,
    };
  }

  /** Set once all entities are known: the relations by which others belong to this one. */
  readonly #belongings = new Set<string>();
  owns(type: string, relation: string): void {
    this.#belongings.add(`${type}.${relation}`);
  }

  #order(key: string, order: string | Order<object>): Order<object> {
    const called = `${this.type}: the order ${key}`;
    if (typeof order !== 'string') {
      if (order.index && !this.#metadata.indices.some(({ name: index }) => index === order.index))
        throw new Error(`${called} names no index of the entity`);
      const by = render(order.by(this.table('t'))).text;
      if (this.#metadata.columns.some((column) => column.isNullable && by === `t.${quoted(column.databaseName)}`))
        throw new Error(`${called} ${NULLABLE}`);
      return order;
    }
    const column = this.column(order);
    if (!column) throw new Error(`${called} names no column`);
    if (column.nullable) throw new Error(`${called} ${NULLABLE}`);
    if (!this.#isServed(order))
      throw new Error(`${called} is served by no index: one must end in ${order}, or in ${order} and the key`);
    return { by: (t) => this.at(t, order), type: column.type };
  }

  /** Whether an index has the records in the order of this column. */
  #isServed(property: string): boolean {
    const keys = this.#metadata.primaryColumns.map((column) => column.propertyName);
    const indexes = [...this.#metadata.indices, ...this.#metadata.uniques].map(({ columns }) =>
      columns.map((column) => column.propertyName),
    );
    return [...indexes, keys].some((columns) => {
      const at = columns.indexOf(property);
      const [before, after] = [columns.slice(0, at), columns.slice(at + 1)];
      return (
        at >= 0 && !before.some((column) => keys.includes(column)) && after.every((column) => keys.includes(column))
      );
    });
  }
}

const NULLABLE = 'is over a nullable column; say with coalesce where the missing go';

/** The columns of a table as SQL, each made when it is asked for: of the many, a statement takes few. */
function columnsOf(metadata: EntityMetadata, key: ColumnMetadata): object {
  const made = (make: (alias: Sql) => Sql): PropertyDescriptor => ({
    get(this: Table) {
      return make(this.$alias);
    },
  });
  const column = ({ databaseName }: ColumnMetadata): PropertyDescriptor =>
    made((alias) => sql`${alias}.${name(databaseName)}`);
  return Object.create(null, {
    ...Object.fromEntries(metadata.columns.map((one) => [one.propertyName, column(one)])),
    $key: column(key),
    $from: made((alias) => sql`${name(metadata.tableName)} ${alias}`),
  }) as object;
}
