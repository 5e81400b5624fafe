import { randomUUID } from 'node:crypto';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { SignedInViewer } from '../access/viewer.ts';
import type { Log } from '../log.ts';
import { answerErrors } from './answer.ts';
import { whileAsking } from './asking.ts';
import type { Context } from './context.ts';
import { OutOfSight, type Change } from './live.ts';
import type { Subscriber } from './subscriber.ts';
import { LOCALES } from './words.ts';

/** A change, and subscribers of one group who are told of it. */
export type Delivery = { readonly change: Change; readonly subscribers: readonly Subscriber[] };

/** The same text for some of them; null when it could not be made, undefined when nothing is to be sent. */
export type Told = { readonly text: string | null | undefined; readonly subscribers: readonly Subscriber[] };

export type Surroundings = Pick<Context, 'database' | 'clock' | 'sendsMail'>;

/** Reads and writes down a change once for all who get the same. */
export class Teller {
  readonly #schema: GraphQLSchema;
  readonly #around: Surroundings;
  readonly #answer: ReturnType<typeof answerErrors>;
  readonly #log: Log;
  /** How many answers were made. */
  executed = 0;

  constructor(parts: Surroundings & { schema: GraphQLSchema; log: Log }) {
    const { database, clock, sendsMail } = parts;
    this.#schema = parts.schema;
    this.#around = { database, clock, sendsMail };
    this.#answer = answerErrors(parts.log);
    this.#log = parts.log;
  }

  /** Never fails: what could not be made is null. */
  async tell({ change, subscribers }: Delivery): Promise<Told[]> {
    const [first] = subscribers;
    if (!first) return [];
    const { text, likeness } = await this.#read(first, change);
    const alike = Map.groupBy(subscribers, ({ viewer }) => likeness(viewer));
    const own = likeness(first.viewer);
    const told: Told[] = [{ text, subscribers: alike.get(own)! }];
    alike.delete(own);
    await inOrder(
      [...alike.values()],
      (others) => this.tell({ change, subscribers: others }),
      (further) => told.push(...further),
    );
    return told;
  }

  async #read(first: Subscriber, { source }: Change) {
    const { viewer, likeness } = watched(first.viewer);
    const requestId = randomUUID();
    this.executed += 1;
    const locale = LOCALES.find((one) => one === viewer.locale) ?? 'en';
    const asking = { requestId, locale, statusTells: true };
    return whileAsking(asking, async () => {
      try {
        const result = await execute({
          schema: this.#schema,
          document: first.operation.document,
          operationName: first.operation.operation.name?.value,
          variableValues: first.variables,
          rootValue: { [first.watch.field]: source },
          contextValue: {
            ...this.#around,
            viewer,
            requestId,
            browser: NO_BROWSER,
            idempotency: null,
          } satisfies Context,
        });
        return { text: this.#textOf(result), likeness };
      } catch (error) {
        this.#log.error({ requestId, error }, 'a change could not be told');
        return { text: null, likeness };
      }
    });
  }

  #textOf({ data, errors = [] }: ExecutionResult): string | null | undefined {
    if (errors.some(({ originalError }) => originalError instanceof OutOfSight)) return undefined;
    const answered = errors.map((error) => this.#answer(error.toJSON(), error));
    if (answered.some(({ extensions }) => extensions?.['code'] === 'INTERNAL')) return null;
    return JSON.stringify({ ...(answered.length && { errors: answered }), data });
  }
}

const NO_BROWSER: Context['browser'] = { address: '', userAgent: null, setSession: () => {} };

/** So many are read at the same time: others need the database too. */
const AT_ONCE = 3;

/** Works ahead on the next few, and takes what comes of them in their order. `work` must not fail. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => void,
): Promise<void> {
  const begun: Promise<Result>[] = [];
  for (let i = 0; i < items.length; i += 1) {
    while (begun.length < Math.min(items.length, i + AT_ONCE)) begun.push(work(items[begun.length]!));
    take(await begun[i]!);
  }
}

const TELLING = ['id', 'clientId', 'loginId', 'sessionId'] as const;

/**
 * The viewer under observation: whoever differs from them only in what nobody asked of them gets the same answer. What else
 * is asked of a viewer, their kind, permissions and language, is the same in the whole group.
 */
function watched(viewer: SignedInViewer): { viewer: SignedInViewer; likeness(other: SignedInViewer): string } {
  const asked = new Set<(typeof TELLING)[number]>();
  const observed = Object.defineProperties(
    { ...viewer },
    Object.fromEntries(
      TELLING.map((what) => [
        what,
        {
          enumerable: true,
          get: () => {
            asked.add(what);
            return viewer[what];
          },
        },
      ]),
    ),
  );
  return { viewer: observed, likeness: (other) => [...asked].map((what) => other[what]).join() };
}
