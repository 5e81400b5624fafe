import {
  defaultFieldResolver,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { Resolvers } from '@quayside/graphql/resolvers';
import type { Permission } from '@quayside/graphql/types';
import type { Context } from '../graphql/context.ts';
import { forbidden, unauthenticated } from '../graphql/errors.ts';
import type { Viewer } from './viewer.ts';

/** Who may ask for a root field. */
export type RootRule = { readonly signedIn: boolean; readonly oneOf?: readonly Permission[] };

/** Who sees a field of a record, among those who see the record. */
export type FieldRule = {
  /** Holding one of these; everybody when left out. Others get null or an empty list. */
  readonly oneOf?: readonly Permission[];
  /** The person that the record is sees it in any case. */
  readonly self?: true;
};

/** Also somebody who has not signed in. */
export const anyone: RootRule = { signedIn: false };

/** Every contact and technician; what they get of it is decided record by record. */
export const whoeverSignedIn: RootRule = { signedIn: true };

/** Whoever sees the record. */
export const whoeverSeesIt: FieldRule = {};

/** Whoever holds one of these permissions. */
export const can = (...oneOf: Permission[]): RootRule & FieldRule => ({ signedIn: true, oneOf });

/** The person themselves, and whoever holds one of these permissions. */
export const themselvesOr = (...oneOf: Permission[]): FieldRule => ({ oneOf, self: true });

/** What carries nothing of its own: who sees the list sees its pages. */
type Structural = `${string}Connection` | `${string}Edge` | 'PageInfo';
type ObjectType = {
  [Type in keyof Resolvers]-?: NonNullable<Resolvers[Type]> extends GraphQLScalarType
    ? never
    : '__resolveType' extends keyof NonNullable<Resolvers[Type]>
      ? never
      : Type extends Structural
        ? never
        : Type;
}[keyof Resolvers];
type RootType = 'Query' | 'Mutation' | 'Subscription';
type FieldOf<Type extends keyof Resolvers> = Exclude<keyof NonNullable<Resolvers[Type]>, '__isTypeOf'>;

/** A rule for every field of these types: a missing one does not compile. */
export type RulesOf<Type extends ObjectType> = {
  readonly [T in Type]: {
    readonly [Field in FieldOf<T>]-?: T extends RootType ? RootRule : FieldRule;
  };
};

/** A rule for every field of the schema: a missing one does not compile. */
export type SchemaRules = RulesOf<ObjectType>;

type Rules = Readonly<Record<string, Readonly<Record<string, RootRule | FieldRule>>>>;
type Resolver = GraphQLFieldResolver<unknown, Context>;

const STRUCTURAL = /(Connection|Edge|PageInfo)$/;
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The rule of a record's field. Throws for one that has none: it would be nobody's. */
export const ruleIn =
  (rules: Rules) =>
  (type: string, field: string): FieldRule => {
    if (STRUCTURAL.test(type)) return whoeverSeesIt;
    const rule = rules[type]?.[field];
    if (!rule) throw new Error(`${type}.${field} has no rule`);
    return rule;
  };

/** Puts the rules on the schema: each field asks its rule before it is resolved. A field without a rule stops the start. */
export function applyRules(schema: GraphQLSchema, rules: SchemaRules): GraphQLSchema {
  const ruleOf = ruleIn(rules);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || STRUCTURAL.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) guard(type, field, ruleOf(type.name, field.name));
  }
  return schema;
}

/** Refuses a viewer who may not ask for a root field: UNAUTHENTICATED, FORBIDDEN. */
export function checkRoot({ signedIn, oneOf }: RootRule, viewer: Viewer): void {
  if (signedIn && viewer.kind === 'anonymous') throw unauthenticated();
  if (oneOf && !oneOf.some((permission) => viewer.permissions.has(permission))) throw forbidden();
}

function guard(
  type: GraphQLObjectType,
  field: ReturnType<GraphQLObjectType['getFields']>[string],
  rule: FieldRule | RootRule,
): void {
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  if (ROOTS.includes(type.name)) {
    const root = rule as RootRule;
    field.resolve = (source, args, context: Context, info) => {
      checkRoot(root, context.viewer);
      return resolve(source, args, context, info);
    };
    return;
  }
  const { oneOf } = rule;
  if (!oneOf) return;
  const nothing = isListType(getNullableType(field.type)) ? [] : null;
  if (isNonNullType(field.type) && nothing === null)
    throw new Error(`${type.name}.${field.name} is hidden from some and must be nullable`);
  if ('self' in rule) return; // the reader knows which record is theirs
  field.resolve = (source, args, context: Context, info) =>
    oneOf.some((permission) => context.viewer.permissions.has(permission))
      ? resolve(source, args, context, info)
      : nothing;
}
