import { execute, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { Installation } from './installation.ts';
import type { Context } from '../graphql/context.ts';
import { executorOf } from '../graphql/compiled/executor.ts';

/** An answer as text, and the statements that it took. */
type Told = { readonly text: string; readonly errors: number; readonly statements: readonly string[] };

/** What graphql-js and the compiled executor say to the same; equal when compiled code is right. */
export type Both = {
  readonly js: Told;
  readonly compiled: Told;
  /** Why compiled code left it to graphql-js; null when it did not. */
  readonly beyond: string | null;
};

type Asked = { readonly variables?: Record<string, unknown>; readonly operationName?: string };

/** Runs the same on both executors. Documents are parsed once, as the server does it. */
export function bothOn(
  schema: GraphQLSchema,
  contextFor: (viewer: Viewer, statements: string[]) => Context,
): (viewer: Viewer, text: string, asked?: Asked) => Promise<Both> {
  const documents = new Map<string, DocumentNode>();
  const parsed = (text: string): DocumentNode => {
    let document = documents.get(text);
    if (!document) {
      documents.set(text, (document = parse(text)));
      const [wrong] = validate(schema, document);
      if (wrong) throw new Error(`${wrong.message}\n${text}`);
    }
    return document;
  };
  let beyond: string | null = null;
  const run = executorOf(
    schema,
    () => true,
    (why) => void (beyond = String(why)),
  );
  return async (viewer, text, { variables = {}, operationName } = {}) => {
    const document = parsed(text);
    const tell = async (answer: (context: Context) => unknown): Promise<Told> => {
      const statements: string[] = [];
      const result = (await answer(contextFor(viewer, statements))) as ExecutionResult;
      return { text: told(result), errors: result.errors?.length ?? 0, statements: statements.sort() };
    };
    const js = await tell((contextValue) =>
      execute({ schema, document, variableValues: variables, operationName, contextValue }),
    );
    beyond = null;
    const compiled = await tell((context) => run({ document, operationName, variables, context }));
    return { js, compiled, beyond };
  };
}

/** Which of several root fields failed first is chance: errors are told in the order of their places. */
function told({ data, errors }: ExecutionResult): string {
  const sorted = errors?.toSorted((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  return JSON.stringify({ data, ...(sorted && { errors: sorted }) });
}

/** The context of a request by somebody, whose statements are noted. */
export const contextOf =
  ({ database, clock }: Installation) =>
  (viewer: Viewer, statements: string[]): Context => ({
    viewer,
    database: {
      ...database,
      reader: database.reader.on((statement) => {
        statements.push(statement.text);
        return database.query(statement);
      }),
    },
    clock,
    requestId: 'a',
    browser: { address: '127.0.0.1', userAgent: null, setSession: () => {} },
    sendsMail: true,
    idempotency: null,
  });
