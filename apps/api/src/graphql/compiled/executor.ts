import {
  defaultFieldResolver,
  execute,
  getOperationAST,
  GraphQLObjectType,
  GraphQLSchema,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { programsOf, type Program, type Programs } from './compile.ts';
import { Request, type Place } from './place.ts';

/** An operation that is to be run, of a document that is valid. */
export type Execution = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
};

/** What the root fields of a query were resolved to, by the names under which they are answered. */
class Answers extends Map<string | number, Promise<unknown>> {}

/**
 * Runs operations. Queries of registered documents are compiled, everything else is left to graphql-js. Compiled code knows
 * only how a query goes well: of anything else graphql-js tells, from the same root values, so that no answer differs.
 * `onBeyond` hears why a compiled query was left to graphql-js.
 */
export function executorOf(
  schema: GraphQLSchema,
  isRegistered: (document: DocumentNode) => boolean,
  onBeyond: (why: unknown) => void = () => {},
): (execution: Execution) => Promise<ExecutionResult> {
  const onAnswers = answering(schema);
  const compiled = new WeakMap<OperationDefinitionNode, Programs>();

  const programsFor = ({ document, operationName }: Execution): Programs | undefined => {
    const operation = isRegistered(document) ? getOperationAST(document, operationName) : null;
    if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
    let programs = compiled.get(operation);
    if (!programs) compiled.set(operation, (programs = programsOf(schema, document, operation)));
    return programs;
  };

  return async (execution) => {
    const { document, operationName, variables, context } = execution;
    const plainly = { document, operationName, variableValues: variables, contextValue: context };
    const programs = programsFor(execution);
    if (!programs) return execute({ schema, ...plainly });
    const answers = new Answers();
    try {
      const request = new Request(context, programs.variables(variables));
      return { data: await run(programs.of(request.variables), request, answers) };
    } catch (why) {
      onBeyond(why);
      return execute({ schema: answers.size ? onAnswers : schema, rootValue: answers, ...plainly });
    }
  };
}

async function run(program: Program, request: Request, answers: Answers): Promise<Record<string, unknown>> {
  for (const { key, place } of program) answers.set(key, Promise.resolve(place && resolve(place, request)));
  // Without a prototype: a field can be called __proto__.
  const data = Object.create(null) as Record<string, unknown>;
  const values = await Promise.all(answers.values());
  for (const [i, { key, complete }] of program.entries()) data[key] = complete(values[i], request);
  return data;
}

function resolve(place: Place, request: Request): unknown {
  const { resolve: resolver = defaultFieldResolver } = place.field;
  return resolver(undefined, request.argumentsAt(place), request.context, request.infoAt(place));
}

/** The same schema, whose root fields say what is known of them already. */
function answering(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  const config = query?.toConfig();
  if (!config) return schema;
  for (const [name, field] of Object.entries(config.fields)) {
    const { resolve: resolver = defaultFieldResolver } = field;
    config.fields[name] = {
      ...field,
      resolve: (answers, args, context, info) =>
        (answers instanceof Answers && answers.get(info.path.key)) || resolver(undefined, args, context, info),
    };
  }
  const whole = schema.toConfig();
  const types = whole.types.filter((type) => type !== query);
  return new GraphQLSchema({ ...whole, types, query: new GraphQLObjectType(config), assumeValid: true });
}
