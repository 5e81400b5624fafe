import type { SignedInViewer } from '../access/viewer.ts';
import type { PlacedEvent } from '../events/log.ts';
import type { Change, Watch, Watcher } from './live.ts';
import type { LiveOperation } from './subscription-documents.ts';

/** Where a subscriber is reached. */
export type Receiver = {
  readonly viewer: SignedInViewer;
  /** Sends a message, unless it is too late for that. */
  send(message: string): void;
  /** Ends the connection, since something could not be told: whoever connects again and resumes misses nothing. */
  breakOff(): void;
};

/** Records of which it is remembered that a subscriber was sent them. */
const REMEMBERED = 200;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * One subscription of one connection. For the protocol it is an iterator that never has a value: what happens is sent past
 * it, the same text to all who share it.
 */
export class Subscriber implements Watcher, AsyncIterableIterator<never> {
  readonly receiver: Receiver;
  readonly operation: LiveOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Subscribers with the same one are answered with the same text, as far as who they are does not matter. */
  readonly group: string;
  /** What is kept of the request, in characters. */
  readonly weight: number;
  watch: Watch = { field: '', of: null };
  position = 0n;
  /** What happened while it was not ready to be told; undefined since it is. */
  held: PlacedEvent[] | undefined = [];
  #sent: Set<string> | undefined;
  readonly #beginning: string;
  readonly #onBegin: (subscriber: Subscriber) => void;
  readonly #onEnd: (subscriber: Subscriber) => void;
  #ended = false;
  #over: (() => void) | undefined;

  constructor(
    id: string,
    receiver: Receiver,
    given: { operation: LiveOperation; variables: Readonly<Record<string, unknown>>; group: string; weight: number },
    on: { begin: (subscriber: Subscriber) => void; end: (subscriber: Subscriber) => void },
  ) {
    this.receiver = receiver;
    this.operation = given.operation;
    this.variables = given.variables;
    this.group = given.group;
    this.weight = given.weight;
    this.#beginning = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
    this.#onBegin = on.begin;
    this.#onEnd = on.end;
  }

  get viewer(): SignedInViewer {
    return this.receiver.viewer;
  }

  get sent(): ReadonlySet<string> {
    return this.#sent ?? NOTHING;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Sends the answer to a change, as JSON. */
  tell(payload: string, { record, losable, last }: Change): void {
    if (this.#ended) return;
    this.#remember(record, losable);
    this.receiver.send(`${this.#beginning}${payload}}`);
    if (last) this.end();
  }

  #remember(record: string, losable: boolean): void {
    this.#sent?.delete(record);
    if (!losable || this.watch.of === record) return;
    this.#sent ??= new Set();
    this.#sent.add(record);
    if (this.#sent.size > REMEMBERED) this.#sent.delete(this.#sent.keys().next().value!);
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd(this);
    this.#over?.();
  }

  /** Begins, and resolves when it is over. */
  next(): Promise<IteratorResult<never, undefined>> {
    const { promise, resolve } = Promise.withResolvers<IteratorResult<never, undefined>>();
    this.#over = () => resolve({ done: true, value: undefined });
    if (this.#ended) this.#over();
    else this.#onBegin(this);
    return promise;
  }

  return(): Promise<IteratorResult<never, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
