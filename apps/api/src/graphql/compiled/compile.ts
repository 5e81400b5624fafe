import {
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type Document } from '../../database/reader/selection.ts';
import { Code, type Complete } from './code.ts';
import { Beyond, responseKey, type Operation, type Place } from './place.ts';

/** A query as it runs: its root fields, and what completes what each is resolved to. */
export type Program = readonly { readonly key: string; readonly place: Place | null; readonly complete: Complete }[];

type Variables = Record<string, unknown>;

/** The programs of a query. Both throw for what graphql-js has to answer. */
export type Programs = {
  /** What was sent as variables, coerced. */
  variables(given: Readonly<Variables> | undefined): Variables;
  /** The program for these variables. */
  of(variables: Variables): Program;
};

/** Programs of one query: one for each way in which its variables switch parts of it on. */
const KEPT = 16;

/** Compiles a query, when it is asked first and for each way in which `@include` and `@skip` leave it. */
export function programsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Programs {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const switches = switchesOf(document);
  const known = new Map<string, Program | null>();
  const of = (variables: Variables): Program => {
    const way = switches.map((name) => variables[name]).join();
    const program = known.get(way);
    if (program) return program;
    if (program === null || known.size >= KEPT) throw new Beyond('no program');
    // What can't be compiled is tried once.
    known.set(way, null);
    const made = compile({ schema, operation, fragments }, variables);
    known.set(way, made);
    return made;
  };
  const { variableDefinitions = [] } = operation;
  const variablesOf = (given: Readonly<Variables> = {}): Variables => {
    if (!variableDefinitions.length) return {};
    const { coerced } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
    if (!coerced) throw new Beyond('wrong variables');
    return coerced;
  };
  return { variables: variablesOf, of };
}

/** The variables that leave parts of a document in or out. */
function switchesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function compile(asked: Operation, variables: Variables): Program {
  const query = asked.schema.getQueryType();
  if (!query) throw new Beyond('nothing to ask');
  const document: Document = {
    ...asked,
    variable: (name) => {
      const value = variables[name];
      if (typeof value !== 'boolean') throw new Beyond('neither in nor out');
      return value;
    },
  };
  const code = new Code(document, asked);
  const roots = [...collectFields(document, query, [asked.operation], responseKey)].map(([key, nodes]) => {
    if (nodes[0]!.name.value === '__typename') return { key, place: null, expression: JSON.stringify(query.name) };
    const place = code.place(query, key, nodes);
    return { key, place, expression: code.complete(place.field.type, place)('value') };
  });
  const completes = code.program(...roots.map(({ expression }) => expression));
  return roots.map(({ key, place }, i) => ({ key, place, complete: completes[i]! }));
}
