import { checkRoot } from '../access/rules.ts';
import { anonymous, type SignedInViewer } from '../access/viewer.ts';
import type { PlacedEvent } from '../events/log.ts';
import type { Happening } from '../events/record.ts';
import { GraphQLError } from 'graphql';
import { newId } from '../graphql/ids.ts';
import { liveRooms, liveRootRules, schema } from '../graphql/schema.ts';
import type { Receiver } from '../graphql/subscriber.ts';
import { Hub } from '../graphql/subscriptions.ts';
import { openLog } from '../log.ts';
import { viewerOf, type Installation, type Who } from './installation.ts';

/** What somebody was told, or how they were refused. */
export type Told = { readonly told: readonly Record<string, unknown>[]; readonly refused: string | undefined };

/** A hub without sockets. */
export class InProcessHub {
  readonly #hub: Hub;
  readonly #clock: Installation['clock'];
  #position = 0n;

  constructor({ database, clock }: Pick<Installation, 'database' | 'clock'>) {
    this.#clock = clock;
    const log = openLog('error');
    const ready = (): Promise<void> => Promise.resolve();
    this.#hub = new Hub({
      database,
      clock,
      schema,
      log,
      sendsMail: false,
      rooms: liveRooms,
      rules: liveRootRules,
      ready,
    });
  }

  get stats(): Hub['stats'] {
    return this.#hub.stats;
  }

  /** Subscribes as somebody. What is told later is in what this answers. */
  async listen(who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Told> {
    const told: Record<string, unknown>[] = [];
    try {
      const receiver: Receiver = {
        viewer: this.#signedIn(who, query),
        send: (message) => {
          const { payload } = JSON.parse(message) as { payload: { data: Record<string, Record<string, unknown>> } };
          told.push(Object.values(payload.data)[0]!);
        },
        breakOff: () => {
          throw new Error('something could not be told');
        },
      };
      const subscriber = await this.#hub.open(receiver, '1', { query, variables });
      void subscriber.next();
      return { told, refused: undefined };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const cause = error.originalError instanceof GraphQLError ? error.originalError : error;
      return { told, refused: String(cause.extensions['code']) };
    }
  }

  /** Lets something happen, and waits until everybody was told. */
  async tell(...happenings: Happening[]): Promise<void> {
    const placed = happenings.map((happening): PlacedEvent => ({
      ...happening,
      position: (this.#position += 1n),
      id: newId(this.#clock),
      actorContactId: null,
      actorTechnicianId: null,
      occurredAt: this.#clock.now(),
    }));
    this.#hub.onEvents(placed);
    await this.#hub.settled();
  }

  /** Whoever has not signed in has no socket; what they would be told, the rules say. */
  #signedIn(who: Who, query: string): SignedInViewer {
    const viewer = viewerOf(who);
    if (viewer.kind !== 'anonymous') return viewer;
    for (const [field, rule] of Object.entries(liveRootRules))
      if (new RegExp(`\\b${field}\\b`).test(query)) checkRoot(rule, anonymous('en'));
    throw new Error('somebody who has not signed in would be told');
  }
}
