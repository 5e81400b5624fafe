import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type { Sources } from './compiler.ts';
import type { Link, Who } from './declaration.ts';
import type { Entity } from './entity.ts';

type Field = GraphQLField<unknown, unknown>;
type Entities = Sources['entities'];

/** Refuses declarations that could not answer what the schema promises: at the start, before anybody asks. */
export function checkDeclarations({ schema, entities, ruleOf }: Sources): void {
  for (const entity of entities.values()) {
    const type = schema.getType(entity.type);
    if (!isObjectType(type)) throw new Error(`${entity.type} is no type of the schema`);
    for (const [order, by] of Object.entries(entity.rules.orders))
      if (typeof by === 'string' && by in type.getFields() && ruleOf(type.name, by).oneOf)
        throw new Error(`${type.name}: the order ${order} would tell of ${by}, which is kept from some`);
    for (const field of Object.keys(entity.rules.counts ?? {}))
      for (const told of [field, `${field}Capped`]) {
        if (!(told in type.getFields())) throw new Error(`${type.name} has no field ${told}, but counts it`);
        if (ruleOf(type.name, told).oneOf)
          throw new Error(`${type.name}.${told} is a count: it can't be kept from some`);
        checkLeadsSomewhere(entities, `${type.name}.${told}`, entity.countedBy(field));
      }
    for (const field of Object.values(type.getFields())) {
      if (ruleOf(type.name, field.name).self && !entity.rules.self)
        throw new Error(`${type.name}.${field.name} is for the person themselves: say self()`);
      checkField(entities, entity, field);
    }
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) checkList(entities, type, field);
}

function checkField(entities: Entities, entity: Entity, field: Field): void {
  const called = `${entity.type}.${field.name}`;
  if (entity.rules.fields?.[field.name] || entity.countOf(field.name)) return;
  if (isLeafType(getNamedType(field.type))) {
    const column = entity.column(field.name);
    if (!column) throw new Error(`${called} is neither a column nor declared with readable()`);
    if (column.nullable && isNonNullType(field.type)) throw new Error(`${called} can't be null, its column can`);
    return;
  }
  const relations = entity.rules.choices?.[field.name];
  const links = (relations ?? [field.name]).map((relation) => entity.link(relation));
  for (const link of links) checkLeadsSomewhere(entities, called, link);
  if (relations && links.some(({ has }) => !has))
    throw new Error(`${called} is one of several relations of which one can't be told: say has()`);
  if (!isNonNullType(field.type) || links.every(({ many }) => many)) return;
  if (relations) throw new Error(`${called} can't be null, but perhaps none of its relations is set`);
  for (const link of links) checkAlwaysThere(entities, entity, field.name, link);
}

function checkLeadsSomewhere(entities: Entities, called: string, { to }: Link): void {
  if (!entities.has(to)) throw new Error(`${called} leads to ${to}, which is not declared with readable()`);
}

/** A relation that can't be null must lead to a record that is there and that whoever sees the parent sees. */
function checkAlwaysThere(entities: Entities, entity: Entity, relation: string, link: Link): void {
  const called = `${entity.type}.${relation}`;
  const key = entity.keyOf(relation);
  if (key && entity.column(key)?.nullable) throw new Error(`${called} can't be null, its column can`);
  if (!link.implied && hidesSome(entities.get(link.to)!))
    throw new Error(
      `${called} can't be null, but not everybody sees each ${link.to}: make it nullable or declare it implied`,
    );
}

/** Whether there are records that somebody does not see: asked of whoever may do nothing. */
const hidesSome = (entity: Entity): boolean =>
  entity.owner() !== undefined ||
  KINDS.some((kind) => entity.rules.visibleTo(entity.table('t'), nobody(kind)) !== undefined);

const KINDS = ['anonymous', 'contact', 'technician'] as const;
const nobody = (kind: Who['kind']): Who => ({
  can: () => false,
  kind,
  id: () => null,
  clientId: () => null,
  locale: () => null,
  now: () => null,
});

/** A list over records must know each order and each filter that can be asked of it. */
function checkList(entities: Entities, parent: GraphQLObjectType, field: Field): void {
  const entity = entities.get(listed(field));
  if (!entity) return;
  const called = `${parent.name}.${field.name}`;
  for (const argument of field.args) {
    const type = getNullableType(argument.type);
    if (argument.name === 'orderBy' && isInputObjectType(type)) {
      const orders = getNullableType(type.getFields()['field']?.type);
      for (const { name } of isEnumType(orders) ? orders.getValues() : [])
        if (!entity.orders.has(name)) throw new Error(`${called}: ${entity.type} has no order ${name}`);
    }
    if (argument.name === 'filter' && isInputObjectType(type))
      for (const entry of Object.keys(type.getFields()))
        if (!canFilter(entity, entry)) throw new Error(`${called}: ${entity.type} can't be filtered by ${entry}`);
  }
}

const canFilter = (entity: Entity, entry: string): boolean =>
  !!entity.rules.filters?.[entry] || !!entity.column(entry) || !!entity.keyOf(entry);

/** The type of the records in a list or connection. */
function listed({ type }: Field): string {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return named.name;
  const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  return nodes ? listed(nodes) : '';
}
