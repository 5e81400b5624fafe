import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Permission } from '@quayside/graphql/types';
import type { Viewer } from '../../access/viewer.ts';
import type { Fixed } from './compiler.ts';
import type { Sql, Value } from './sql.ts';

/** A table in a statement under its own name there: `t.clientId` is that column as SQL. */
export type Table<Entity = object> = { readonly [Column in keyof Entity]-?: Sql } & {
  /** What stands behind `from`. */
  readonly $from: Sql;
  readonly $alias: Sql;
  /** The primary key. */
  readonly $key: Sql;
};

/**
 * Who asks, as a statement may know it: answers that are part of its text, values that are its parameters. In a statement
 * for many viewers `id` and `clientId` are columns instead.
 */
export type Who = {
  /** Whether they hold one of these. */
  can(...oneOf: Permission[]): boolean;
  readonly kind: Viewer['kind'];
  readonly id: Sql | Value;
  readonly clientId: Sql | Value;
  readonly locale: Value;
  readonly now: Value;
};

/** One entry of a `filter` argument, as a condition may know it. */
export type Filtering = {
  readonly who: Who;
  /** What was given, as a parameter. */
  readonly value: Value;
  /** Something of what was given that decides the statement's text. */
  fixed<T extends Fixed>(read: (given: unknown) => T): T;
  /** The operators of the entry (`eq in before ...`) on an expression of this PostgreSQL type. */
  compare(expression: Sql, type: string): Sql;
  /** Keeps the statement from being prepared: its plan depends on the value. */
  planAnew(): void;
};

/** Where a relation leads. */
export type Link = {
  /** GraphQL type of the target. */
  readonly to: string;
  readonly many: boolean;
  on(target: Table, parent: Table): Sql;
  /** Whether there is a target, without looking for it. */
  has?(parent: Table): Sql;
  /** Whoever sees the parent sees the target: its own visibleTo is not asked. */
  readonly implied?: boolean;
  /** The parent is what the target belongs to: whether the viewer sees that is known already. */
  readonly within?: boolean;
  readonly order?: string;
};

// The parameters of methods are compared both ways, so that a declaration of one entity fits where any is asked for.
type Method<Args extends unknown[], Result> = { call(...args: Args): Result }['call'];

export type Order<Entity> = {
  /** Never null: a nullable column says here with `coalesce` where the missing go. */
  readonly by: Method<[t: Table<Entity>], Sql>;
  /** PostgreSQL type of the expression. */
  readonly type: string;
  /** The index of the entity that serves it; left out only where there are never more than a few dozen records. */
  readonly index?: string;
};

/** What a domain adds to an entity so that the reader can read it. */
export type Rules<Entity> = {
  /** Which records a viewer sees, as a condition; undefined for all of them. */
  visibleTo(t: Table<Entity>, who: Who): Sql | undefined;
  /** The record without which this one is not seen either: a relation's name, or what and how. */
  readonly belongsTo?: string | { readonly to: string; on: Method<[parent: Table, t: Table<Entity>], Sql> };
  /** The record is the viewer, for fields that people see of themselves. */
  self?(t: Table<Entity>, who: Who): Sql;
  /** Lists are ordered by these; a column's name where it is not null. The first is used when none is asked for. */
  readonly orders: Readonly<Record<string, string | Order<Entity>>>;
  /** The order of the first one when none is asked for; ascending unless said. */
  readonly descending?: boolean;
  /** Fields that are an expression. */
  readonly fields?: Readonly<Record<string, Method<[t: Table<Entity>, who: Who], Sql>>>;
  /**
   * Fields that say how many records the viewer sees at the end of a link, exact as far as connections count; with
   * `Capped` behind their name, whether there are more.
   */
  readonly counts?: Readonly<Record<string, string>>;
  /** Fields of an interface or union: the relations of which one is set. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Relations that TypeORM does not know, and what is special about those that it knows. */
  readonly links?: Readonly<Record<string, Partial<Link>>>;
  /** Entries of `filter` that are neither columns nor relations. */
  readonly filters?: Readonly<Record<string, Method<[t: Table<Entity>, filtering: Filtering], Sql>>>;
};

/** An entity and its rules under the name of its GraphQL type. */
export type Declaration<Entity = object> = {
  readonly type: string;
  readonly target: EntityTarget<ObjectLiteral>;
  readonly rules: Rules<Entity>;
};

/** Declares how the records of a GraphQL type are read: from which entity, by whom, in which orders. */
export const readable = <Entity extends ObjectLiteral>(
  type: string,
  target: new () => Entity,
  rules: Rules<NoInfer<Entity>>,
): Declaration<Entity> => ({ type, target, rules });
