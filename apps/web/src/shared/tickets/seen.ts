import { useEffect, useRef, useState } from 'react';
import type { TimelineEntry } from './timeline.ts';

type Message = { readonly id: string; readonly author: { readonly id: string } | null };
type Entries = readonly TimelineEntry<Message, unknown>[];

/** So many tickets are remembered; those that were looked at longest ago are forgotten. */
const REMEMBERED = 300;

/**
 * The ID of the first message that came since the viewer last looked at the ticket on this device, their own left out; undefined
 * when there is none. A page that goes out of sight has been looked at till then.
 */
export function useNewSince(ticketId: string, entries: Entries, viewerId: string): string | undefined {
  const place = `quayside.seen.${viewerId}`;
  const newest = entries.at(-1)?.at;
  const [since, setSince] = useState(() => read(place)[ticketId]);
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
    if (newest !== undefined && document.visibilityState === 'visible') remember(place, ticketId, newest);
  }, [place, ticketId, newest]);
  useEffect(() => {
    const leaveOrReturn = () => {
      if (document.visibilityState === 'hidden') setSince(latest.current);
      else if (latest.current !== undefined) remember(place, ticketId, latest.current);
    };
    document.addEventListener('visibilitychange', leaveOrReturn);
    return () => document.removeEventListener('visibilitychange', leaveOrReturn);
  }, [place, ticketId]);
  if (since === undefined) return undefined;
  const first = entries.find(
    (entry) => entry.kind === 'message' && entry.at > since && entry.message.author?.id !== viewerId,
  );
  return first?.kind === 'message' ? first.message.id : undefined;
}

type Seen = Readonly<Record<string, string>>;

function read(place: string): Seen {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, at]) => typeof at === 'string'));
  } catch {
    // Storage is switched off, or holds something else: nothing is known to be new.
    return {};
  }
}

function remember(place: string, ticketId: string, at: string): void {
  const { [ticketId]: _before, ...others } = read(place);
  const entries = [...Object.entries(others), [ticketId, at]].slice(-REMEMBERED);
  try {
    localStorage.setItem(place, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // Storage is switched off or full: the line will not be drawn.
  }
}
