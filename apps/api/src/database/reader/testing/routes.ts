import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** Fields to ask, one below the other, each of the type that it stands on. */
export type Route = readonly { readonly type: string; readonly field: string }[];

/** Every field of every object type that can be read. */
export function readFields(schema: GraphQLSchema): { type: string; field: string }[] {
  const reached = [...routes(schema).keys()];
  return reached.flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()).map((field) => ({ type: name, field })) : [];
  });
}

/** The shortest way from the root to a field that does not go through `node`. */
export function routeTo(schema: GraphQLSchema, target: { type: string; field: string }): Route {
  const way = routes(schema).get(target.type);
  if (!way) throw new Error(`${target.type} can't be reached`);
  return [...way, target];
}

const known = new WeakMap<GraphQLSchema, Map<string, Route>>();

function routes(schema: GraphQLSchema): Map<string, Route> {
  let found = known.get(schema);
  if (!found) known.set(schema, (found = search(schema)));
  return found;
}

function search(schema: GraphQLSchema): Map<string, Route> {
  const root = schema.getQueryType()!.name;
  const found = new Map<string, Route>([[root, []]]);
  for (const [name, way] of found) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (name === root && ['node', 'nodes'].includes(field.name)) continue;
      for (const next of possible(schema, getNamedType(field.type)))
        if (!found.has(next)) found.set(next, [...way, { type: name, field: field.name }]);
    }
  }
  return found;
}

function possible(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}
