import type { SignedInViewer } from '../access/viewer.ts';
import type { PlacedEvent } from '../events/log.ts';
import type { Context } from './context.ts';

/** What a subscriber waits for: a field of `Subscription`, and the key of the record that it names. */
export type Watch = { readonly field: string; readonly of: string | null };

/** Somebody who waits. */
export type Watcher = {
  readonly viewer: SignedInViewer;
  readonly watch: Watch;
  /** Everything up to here they were told; 0 when they began with the present. */
  readonly position: bigint;
  /** Keys of records that they were sent and could lose sight of. */
  readonly sent: ReadonlySet<string>;
};

/** What a watcher is told of a batch of events: once for each record of which they can notice something. */
export type Change = {
  /** Key of the record. */
  readonly record: string;
  /** Changes are told in the order of their positions. */
  readonly position: bigint;
  /** What the resolvers find under the field. Equal ones are read once. */
  readonly source: Readonly<Record<string, string | boolean | null>>;
  /** The watcher sees the record now, and may lose sight of it. */
  readonly losable: boolean;
  /** Nothing can follow: the subscription ends. */
  readonly last: boolean;
};

export type Asking = Pick<Context, 'database' | 'clock'>;

/** What a domain knows of its fields of `Subscription`. */
export type Room = {
  readonly fields: readonly string[];
  /** Whether events of this type can change something that is watched. */
  concerns(type: string): boolean;
  /** What the viewer asks for. NOT_FOUND for what they don't see, BAD_USER_INPUT. */
  watch(field: string, args: Readonly<Record<string, unknown>>, viewer: SignedInViewer, asking: Asking): Promise<Watch>;
  /**
   * Looks once at what happened, for all watchers, and tells for each what they can notice of it. `resuming`: they may have
   * seen some of it before.
   */
  look(
    events: readonly PlacedEvent[],
    watchers: readonly Watcher[],
    asking: Asking & { readonly resuming: boolean },
  ): Promise<(watcher: Watcher) => readonly Change[]>;
};

/** The viewer lost sight of a record while it was read: the event that says so is on its way, and nothing is sent until then. */
export class OutOfSight extends Error {
  override readonly name = 'OutOfSight';
}
