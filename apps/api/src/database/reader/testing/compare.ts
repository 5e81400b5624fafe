import { execute, parse, type GraphQLSchema } from 'graphql';
import { Refusal, type ErrorCode } from '../../../graphql/errors.ts';
import type { Installation } from '../../../testing/installation.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { Asking } from './asking.ts';
import type { Chance } from './chance.ts';
import type { Operation } from './operations.ts';
import { isReferenceCursor } from './pages.ts';
import type { Snapshot } from './snapshot.ts';

type Variables = Record<string, unknown>;
type Problem = { readonly path: string; readonly code: string };
/** What came back: the data, and where it was refused with which code. */
export type Answered = { readonly data: unknown; readonly problems: readonly Problem[] };
/** Both answers; equal when the reader is right. */
export type Compared = { readonly reader: Answered; readonly reference: Answered };

/** Asks the reader and the reference the same and lays their answers side by side. */
export class Comparison {
  readonly #installation: Installation;
  readonly #reference: GraphQLSchema;
  readonly #data: Snapshot;
  /** `Type.field` of everything that the reference resolved. */
  readonly resolved = new Set<string>();

  constructor(installation: Installation, reference: GraphQLSchema, data: Snapshot) {
    this.#installation = installation;
    this.#reference = reference;
    this.#data = data;
  }

  /** Asks with these variables; then, where pages can be asked, again from somewhere in each list. Stops at a difference. */
  async of(
    { text, cursors }: Operation,
    variables: Variables,
    viewer: Viewer,
    chance: Chance,
  ): Promise<Compared & { variables: Variables }> {
    const pairs = new Pairs();
    const first = { ...variables, probe: cursors.length > 0 || chance.percent(50) };
    const compared = await this.#ask(text, first, first, viewer, pairs);
    const starts = cursors.flatMap(({ variable, key }) => {
      const found = cursorsAt(compared.reference.data, key);
      return found.length ? [[variable, chance.one(found)] as const] : [];
    });
    if (starts.length === 0 || !isSame(compared)) return { ...compared, variables: first };
    const again = { ...first, probe: chance.percent(50) };
    const reader = {
      ...again,
      ...Object.fromEntries(starts.map(([variable, cursor]) => [variable, pairs.reader(cursor)])),
    };
    const reference = { ...again, ...Object.fromEntries(starts) };
    return { ...(await this.#ask(text, reader, reference, viewer, pairs)), variables: reader };
  }

  async #ask(
    text: string,
    variables: Variables,
    forReference: Variables,
    viewer: Viewer,
    pairs: Pairs,
  ): Promise<Compared> {
    const answer = await this.#installation.as(viewer).run(text, variables);
    const asking = new Asking(this.#data, viewer, this.#installation.clock.now(), this.resolved);
    const expected = await execute({
      schema: this.#reference,
      document: parse(text),
      variableValues: forReference,
      contextValue: asking,
    });
    const data = expected.data ? structuredClone(expected.data) : null;
    return {
      reader: { data: pairs.translated(answer.data, data), problems: problemsOf(answer.errors) },
      reference: { data, problems: problemsOf(expected.errors ?? []) },
    };
  }
}

/** Without data, which of several errors is told depends on which field was faster: then it is enough that both refuse. */
export function isSame({ reader, reference }: Compared): boolean {
  if (JSON.stringify(reader.data) !== JSON.stringify(reference.data)) return false;
  if (reader.data === null) return isRefused(reader) && isRefused(reference);
  const [mine, theirs] = [reader, reference].map(({ problems }) =>
    problems
      .map((problem) => JSON.stringify(problem))
      .toSorted()
      .join(),
  );
  return mine === theirs;
}

const REFUSALS: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
] satisfies ErrorCode[];
const isRefused = ({ problems }: Answered): boolean =>
  problems.length > 0 && problems.every(({ code }) => REFUSALS.includes(code));

const problemsOf = (
  errors: readonly {
    path?: readonly unknown[];
    message: string;
    originalError?: unknown;
    extensions: Record<string, unknown>;
  }[],
): Problem[] =>
  errors.map(({ path, message, originalError, extensions }) => {
    const code = originalError instanceof Refusal ? originalError.extensions['code'] : extensions['code'];
    return { path: path?.join('.') ?? '', code: typeof code === 'string' ? code : message };
  });

/** Which cursor of the reader stands for which of the reference: one for one. */
class Pairs {
  readonly #readers = new Map<string, string>();
  readonly #references = new Map<string, string>();

  reader(reference: string): string | undefined {
    return this.#readers.get(reference);
  }

  /** The reader's data with the reference's cursors where they stand in the same places and mean the same. */
  translated(reader: unknown, reference: unknown): unknown {
    if (typeof reader === 'string' && isReferenceCursor(reference)) {
      if (!this.#readers.has(reference) && !this.#references.has(reader)) {
        this.#readers.set(reference, reader);
        this.#references.set(reader, reference);
      }
      return this.#readers.get(reference) === reader ? reference : reader;
    }
    if (Array.isArray(reader) && Array.isArray(reference))
      return reader.map((one, i) => this.translated(one, reference[i]));
    if (isObject(reader) && isObject(reference))
      return Object.fromEntries(
        Object.entries(reader).map(([key, value]) => [key, this.translated(value, reference[key])]),
      );
    return reader;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cursors under a key, wherever it stands. */
function cursorsAt(data: unknown, key: string): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => cursorsAt(one, key));
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && Array.isArray(value)
      ? value.flatMap((edge) => (isObject(edge) && isReferenceCursor(edge['cursor']) ? [edge['cursor']] : []))
      : cursorsAt(value, key),
  );
}
