import { GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { Refusal } from './errors.ts';
import { MAX_TOKENS, measure, type OperationMeasure } from './limits.ts';

/** What must be known of a document before anything of it runs. */
export type DocumentFacts = {
  /** It asks for the schema. */
  readonly introspects: boolean;
  /** The operation of this name, or the only one; undefined when there is none. */
  operation(name: string | undefined): OperationMeasure | undefined;
};

/** Looks into a document. BAD_USER_INPUT when it is not GraphQL, or more than a request may ask for. */
export type Inspect = (source: string) => DocumentFacts;

/** Documents whose facts are kept, and how long one may be for that, in characters: a flood can't fill the memory. */
const KEPT = 1_000;
const KEPT_LENGTH = 20_000;

/** Inspects each document once. It comes before the validation, which is quadratic in what a hostile document repeats. */
export function inspector(schema: GraphQLSchema): Inspect {
  const known = new Map<string, DocumentFacts>();
  return (source) => {
    const found = known.get(source);
    if (found) return found;
    const facts = inspect(schema, read(source));
    if (known.size === KEPT) known.delete(known.keys().next().value ?? '');
    if (source.length <= KEPT_LENGTH) known.set(source, facts);
    return facts;
  };
}

function read(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('BAD_USER_INPUT', 'The document is nested too deeply.');
    if (!(error instanceof GraphQLError)) throw error;
    const { message, positions } = error;
    throw new GraphQLError(message, { source: error.source, positions, extensions: { code: 'BAD_USER_INPUT' } });
  }
}

function inspect(schema: GraphQLSchema, document: DocumentNode): DocumentFacts {
  const { introspects, operations } = measure(schema, document);
  return {
    introspects,
    operation: (name) =>
      name === undefined && operations.length > 1
        ? undefined
        : operations.find((one) => name === undefined || one.name === name),
  };
}
