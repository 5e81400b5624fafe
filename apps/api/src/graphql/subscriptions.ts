import { setTimeout as sleep } from 'node:timers/promises';
import { getArgumentValues, getVariableValues, GraphQLError, locatedError, type GraphQLSchema } from 'graphql';
import { checkRoot, type RootRule } from '../access/rules.ts';
import { eventsAfter, type PlacedEvent } from '../events/log.ts';
import { positionOf } from '../events/resume.ts';
import type { Log } from '../log.ts';
import { inOrder, Teller, type Delivery, type Surroundings } from './delivery.ts';
import { invalid, Refusal } from './errors.ts';
import type { GraphqlRequest } from './idempotency.ts';
import type { Change, Room } from './live.ts';
import { Subscriber, type Receiver } from './subscriber.ts';
import { subscriptionDocuments, type LiveOperation } from './subscription-documents.ts';

export type HubParts = Surroundings & {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly rooms: readonly Room[];
  /** Who may ask for which field. */
  readonly rules: Readonly<Record<string, RootRule>>;
  /** Resolves when it is known of all receivers who they are now; fails as long as that can't be found out. */
  ready(): Promise<void>;
};

/** Subscriptions of one connection, and what has to be kept of what it sent, in characters. */
const OPERATIONS = 100;
/** Subscriptions of one person: each that asks for something of its own is read anew at every change, and all others wait for it. */
const OF_PERSON = 200;
const KEPT = 256 * 1024;
/** Who resumes is told what happened since, unless it is more than so many events. */
const RESUMABLE = 500;
const BATCH = 500;
/** When the database is away, it is tried so often before all are told to connect again. */
const TRIES = 20;
const BETWEEN_TRIES_MS = 500;

/** Everybody who waits for something in this process, and the one queue in which they are told. */
export class Hub {
  readonly #parts: HubParts;
  readonly #documents: ReturnType<typeof subscriptionDocuments>;
  readonly #teller: Teller;
  readonly #subscribers = new Set<Subscriber>();
  readonly #of = new Map<Receiver, Set<Subscriber>>();
  readonly #countOf = new Map<string, number>();
  readonly #numbers = new WeakMap<object, number>();
  #numbered = 0;
  #joining: Subscriber[] = [];
  #events: PlacedEvent[] = [];
  #working: Promise<void> | undefined;
  #closed = false;
  #begun = 0;
  #told = 0;

  constructor(parts: HubParts) {
    this.#parts = parts;
    this.#documents = subscriptionDocuments(parts.schema);
    this.#teller = new Teller(parts);
  }

  /**
   * How many subscriptions there are, how many have begun to be told since the start, how often somebody was told
   * something, how many answers that took.
   */
  get stats(): Readonly<Record<'subscriptions' | 'begun' | 'told' | 'executed', number>> {
    const { executed } = this.#teller;
    return { subscriptions: this.#subscribers.size, begun: this.#begun, told: this.#told, executed };
  }

  /** What happened, in the order of positions. Returns at once; `settled` waits until it is told. */
  readonly onEvents = (events: readonly PlacedEvent[]): void => {
    if (!this.#subscribers.size) return;
    for (const { held } of this.#subscribers) held?.push(...events);
    this.#events.push(...events);
    this.#work();
  };

  /** Resolves when everything that happened up to now was told. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  /** Makes a subscription, which begins when it is iterated. Throws what is wrong with the request, and what is refused. */
  async open(receiver: Receiver, id: string, request: GraphqlRequest): Promise<Subscriber> {
    const { schema, rules, rooms, database } = this.#parts;
    const { query, operationName, variables } = request;
    const found = this.#documents(String(query), typeof operationName === 'string' ? operationName : undefined);
    const { operation, root } = found;
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variablesIn(variables));
    const [wrong] = coerced.errors ?? [];
    if (wrong) throw wrong;
    const given = coerced.coerced ?? {};
    const field = root.name.value;
    const room = rooms.find(({ fields }) => fields.includes(field));
    const rule = rules[field];
    if (!room || !rule) throw new Error(`nobody knows what happens to Subscription.${field}`);
    const subscriber = this.#enter(receiver, id, found, given);
    try {
      checkRoot(rule, receiver.viewer);
      const args = getArgumentValues(schema.getSubscriptionType()!.getFields()[field]!, root, given);
      subscriber.watch = await room.watch(field, args, receiver.viewer, this.#parts);
      if (typeof args['after'] === 'string')
        subscriber.position = resumable(await positionOf(database.query, args['after'], RESUMABLE));
      return subscriber;
    } catch (error) {
      subscriber.end();
      if (error instanceof GraphQLError && !(error instanceof Refusal)) throw error;
      throw locatedError(error, root, [root.alias?.value ?? field]);
    }
  }

  /** Ends all subscriptions of a connection that is gone. */
  leave(receiver: Receiver): void {
    for (const subscriber of this.#of.get(receiver) ?? []) subscriber.end();
  }

  /** Tells nobody anything any more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const subscriber of this.#subscribers) subscriber.end();
    await this.settled();
  }

  #enter(receiver: Receiver, id: string, operation: LiveOperation, variables: Readonly<Record<string, unknown>>) {
    const others = this.#of.get(receiver) ?? new Set();
    if (others.size >= OPERATIONS)
      throw new Refusal('RATE_LIMITED', `One connection has at most ${OPERATIONS} subscriptions.`);
    const weight = JSON.stringify(variables).length + operation.unshared;
    if ([...others].reduce((sum, other) => sum + other.weight, weight) > KEPT)
      throw new Refusal('RATE_LIMITED', 'The subscriptions of this connection ask for too much.');
    const { kind, permissions, locale, loginId } = receiver.viewer;
    const theirs = this.#countOf.get(loginId) ?? 0;
    if (theirs >= OF_PERSON) throw new Refusal('RATE_LIMITED', `One person has at most ${OF_PERSON} subscriptions.`);
    const group = JSON.stringify([
      this.#number(operation),
      operation.variables.map((variable) => variables[variable]),
      kind,
      this.#number(permissions),
      locale,
    ]);
    const subscriber = new Subscriber(
      id,
      receiver,
      { operation, variables, group, weight },
      { begin: (begun) => this.#join(begun), end: (ended) => this.#drop(ended) },
    );
    this.#subscribers.add(subscriber);
    this.#countOf.set(loginId, theirs + 1);
    this.#of.set(receiver, others.add(subscriber));
    return subscriber;
  }

  #drop(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    const { loginId } = subscriber.viewer;
    const theirs = (this.#countOf.get(loginId) ?? 0) - 1;
    if (theirs > 0) this.#countOf.set(loginId, theirs);
    else this.#countOf.delete(loginId);
    const others = this.#of.get(subscriber.receiver);
    others?.delete(subscriber);
    if (!others?.size) this.#of.delete(subscriber.receiver);
  }

  #number(object: object): number {
    let number = this.#numbers.get(object);
    if (number === undefined) this.#numbers.set(object, (number = this.#numbered++));
    return number;
  }

  #join(subscriber: Subscriber): void {
    if (subscriber.position || subscriber.held?.length) {
      this.#joining.push(subscriber);
      this.#work();
    } else this.#begin(subscriber);
  }

  /** From now on it is told with the others. */
  #begin(subscriber: Subscriber): void {
    subscriber.held = undefined;
    this.#begun += 1;
  }

  #work(): void {
    this.#working ??= this.#workOn();
  }

  async #workOn(): Promise<void> {
    await Promise.resolve(); // from here on `#working` is set
    while (!this.#closed && (this.#joining.length || this.#events.length)) {
      const joining = this.#joining.splice(0);
      if (joining.length) await this.#insist(() => this.#catchUp(joining));
      const events = this.#events.splice(0, BATCH);
      const ready = [...this.#subscribers].filter(({ held }) => !held);
      if (events.length) await this.#insist(() => this.#tell(events, ready, false));
    }
    this.#working = undefined; // before anybody else runs: what comes now begins anew
  }

  /** Tells those who just came what they missed; from then on they are told with the others. */
  async #catchUp(joining: readonly Subscriber[]): Promise<void> {
    const resuming = joining.filter(({ position }) => position);
    for (const subscriber of joining)
      if (!subscriber.position) await this.#tell(subscriber.held ?? [], [subscriber], false);
    while (resuming.length) {
      const from = resuming.map(({ position }) => position).reduce((a, b) => (b < a ? b : a));
      const events = await eventsAfter(this.#parts.database.query, from, BATCH);
      await this.#tell(events, resuming, true);
      if (events.length < BATCH) break;
    }
    for (const subscriber of joining) this.#begin(subscriber);
  }

  /** Finds out for whom something has changed, and sends it to them in its order. Fails before anything is sent, or not at all. */
  async #tell(events: readonly PlacedEvent[], subscribers: readonly Subscriber[], resuming: boolean): Promise<void> {
    const last = events.at(-1);
    const waiting = subscribers.filter(({ ended }) => !ended);
    if (!last || !waiting.length) return;
    await this.#parts.ready();
    const { database, clock } = this.#parts;
    const shares: Delivery[] = [];
    for (const room of this.#parts.rooms) {
      const concerned = events.filter(({ type }) => room.concerns(type));
      const watchers = waiting.filter(({ watch }) => room.fields.includes(watch.field));
      if (!concerned.length || !watchers.length) continue;
      const changesFor = await room.look(concerned, watchers, { database, clock, resuming });
      shares.push(...sharesOf(watchers, changesFor));
    }
    for (const subscriber of waiting) if (subscriber.position < last.position) subscriber.position = last.position;
    await inOrder(
      shares.toSorted((a, b) => Number(a.change.position - b.change.position)),
      async (share) => ({ share, told: await this.#teller.tell(share) }),
      ({ share, told }) => {
        for (const { text, subscribers: those } of told) {
          if (text === undefined) continue;
          this.#told += those.length;
          for (const subscriber of those)
            if (text === null) subscriber.receiver.breakOff();
            else subscriber.tell(text, share.change);
        }
      },
    );
  }

  /** Does it as soon as the database lets it. When it won't, all are told to connect again: they go on where they were. */
  async #insist(work: () => Promise<void>): Promise<void> {
    for (let tries = 1; !this.#closed; tries += 1)
      try {
        return await work();
      } catch (error) {
        if (tries === 1) this.#parts.log.error({ error }, 'what happened can not be told yet');
        if (tries === TRIES) return [...this.#of.keys()].forEach((receiver) => receiver.breakOff());
        await sleep(BETWEEN_TRIES_MS);
      }
  }
}

/** Who is told of which change: subscribers of one group who are told the same stand together. */
function sharesOf(
  watchers: readonly Subscriber[],
  changesFor: (watcher: Subscriber) => readonly Change[],
): readonly Delivery[] {
  const texts = new Map<Change, string>();
  const shares = new Map<string, { readonly change: Change; readonly subscribers: Subscriber[] }>();
  for (const subscriber of watchers)
    for (const change of changesFor(subscriber)) {
      let text = texts.get(change);
      if (!text) texts.set(change, (text = JSON.stringify([change.source, change.losable])));
      const share = shares.get(subscriber.group + text);
      if (share) share.subscribers.push(subscriber);
      else shares.set(subscriber.group + text, { change, subscribers: [subscriber] });
    }
  return [...shares.values()];
}

const variablesIn = (given: unknown): Record<string, unknown> =>
  typeof given === 'object' && given !== null ? { ...given } : {};

/** BAD_USER_INPUT `after` for a cursor that can't be resumed from. */
function resumable(position: Awaited<ReturnType<typeof positionOf>>): bigint {
  if (position === 'unknown') throw invalid({ path: 'after', code: 'not_a_cursor' });
  if (position === 'too_old') throw invalid({ path: 'after', code: 'too_long_ago' });
  return position;
}
