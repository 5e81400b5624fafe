/** A stretch of something that goes on: the newest part, and whether there is more before it. */
type Stretch<Entry> = {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasPreviousPage: boolean };
};

/** What was said or what happened, in the order of time. */
export type TimelineEntry<Message, Activity> =
  | { readonly kind: 'message'; readonly at: string; readonly message: Message }
  | { readonly kind: 'activity'; readonly at: string; readonly activity: Activity };

/**
 * Puts what was said and what happened in one order, oldest first. The raising comes before all; what happened at the moment
 * of a message follows from it and comes after it. While older messages are not there yet, neither is what happened before them.
 */
export function timelineOf<Message extends { createdAt: string }, Activity extends { at: string; kind: string }>(
  conversation: Stretch<Message>,
  activity: Stretch<Activity>,
): TimelineEntry<Message, Activity>[] {
  const begin = conversation.pageInfo.hasPreviousPage ? (conversation.nodes[0]?.createdAt ?? '') : '';
  const entries: TimelineEntry<Message, Activity>[] = [
    ...conversation.nodes.map((message) => ({ kind: 'message', at: message.createdAt, message }) as const),
    ...activity.nodes
      .filter(({ at }) => at >= begin)
      .map((happened) => ({ kind: 'activity', at: happened.at, activity: happened }) as const),
  ];
  return entries.toSorted(
    (a, b) => Number(isRaising(b)) - Number(isRaising(a)) || compare(a.at, b.at) || rank(a) - rank(b),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rank = ({ kind }: TimelineEntry<unknown, unknown>): number => (kind === 'message' ? 0 : 1);

const isRaising = (entry: TimelineEntry<unknown, { kind: string }>): boolean =>
  entry.kind === 'activity' && entry.activity.kind === 'RAISED';
