import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import webOperations from '@quayside/graphql/operations.json' with { type: 'json' };
import { BadEnvironment } from '../env.ts';
import { inspector, type Inspect } from './documents.ts';
import { Refusal } from './errors.ts';
import type { GraphqlRequest } from './idempotency.ts';
import { MAX_TOKENS } from './limits.ts';

/** Texts of operations by their SHA-256, in hexadecimal. */
type OperationList = Readonly<Record<string, string>>;

type Kept = { readonly text: string; document?: DocumentNode | null };

/**
 * The operations that are known beforehand: those of the web app, and those that integrators named at the start. They can be
 * asked by their hash, are never forgotten, and their queries run compiled. No request adds one.
 */
export class RegisteredOperations {
  readonly #schema: GraphQLSchema;
  readonly #byHash = new Map<string, Kept>();
  readonly #documents = new WeakSet<DocumentNode>();

  constructor(schema: GraphQLSchema, ...lists: readonly OperationList[]) {
    this.#schema = schema;
    for (const list of lists) for (const [sha256, text] of Object.entries(list)) this.#byHash.set(sha256, { text });
  }

  /** Puts the text in the place of a hash that was sent without it. PERSISTED_QUERY_NOT_FOUND when it is not registered. */
  spellOut(request: GraphqlRequest): void {
    const { extensions } = request;
    if (!isObject(extensions) || !isObject(extensions['persistedQuery'])) return;
    const { persistedQuery, ...others } = extensions;
    request.extensions = others;
    if (request.query !== undefined) return;
    const { version, sha256Hash } = persistedQuery;
    const known = version === 1 && typeof sha256Hash === 'string' && this.#byHash.get(sha256Hash);
    if (!known) throw new Refusal('PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under this hash.');
    request.query = known.text;
  }

  /** The document with this hash of its text, parsed once; undefined when it is not registered. */
  document(sha256: string): DocumentNode | undefined {
    const known = this.#byHash.get(sha256);
    if (!known) return undefined;
    if (known.document === undefined) known.document = this.#read(known.text);
    return known.document ?? undefined;
  }

  has(document: DocumentNode): boolean {
    return this.#documents.has(document);
  }

  /** Null for what this schema does not know: it is then refused like any other document. */
  #read(text: string): DocumentNode | null {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    if (validate(this.#schema, document).length) return null;
    this.#documents.add(document);
    return document;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The operations of the web app, and those of integrators when a file names them: JSON with the text of each under its
 * SHA-256. Throws BadEnvironment, which says what is wrong with which of them.
 */
export const registeredOperations = (schema: GraphQLSchema, file: string | null): RegisteredOperations =>
  new RegisteredOperations(schema, webOperations, file === null ? {} : read(file, schema));

function read(file: string, schema: GraphQLSchema): OperationList {
  const inspect = inspector(schema);
  const wrong = (what: string): BadEnvironment => new BadEnvironment(`REGISTERED_OPERATIONS: ${what}`);
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(`the file ${error instanceof SyntaxError ? 'is not JSON' : "can't be read"}`);
  }
  if (!isObject(list)) throw wrong('an object is expected, with the text of each operation under its SHA-256');
  const operations: Record<string, string> = {};
  for (const [sha256, text] of Object.entries(list)) {
    if (typeof text !== 'string') throw wrong(`a text is expected under ${sha256}`);
    const actual = hash('sha256', text);
    if (actual !== sha256) throw wrong(`the text under ${sha256} has the SHA-256 ${actual}`);
    const [problem] = problemsOf(text, schema, inspect);
    if (problem) throw wrong(`${sha256} can't be run: ${problem}`);
    operations[sha256] = text;
  }
  return operations;
}

function problemsOf(text: string, schema: GraphQLSchema, inspect: Inspect): readonly string[] {
  try {
    inspect(text);
    return validate(schema, parse(text, { maxTokens: MAX_TOKENS })).map(({ message }) => message);
  } catch (error) {
    if (error instanceof Error) return [error.message];
    throw error;
  }
}
