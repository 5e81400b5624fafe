import { useLayoutEffect, useRef, useState } from 'react';
import { idOf, type TicketRecord } from './useRecord.ts';

/** Less than this from the end, in pixels, one is reading the newest and is kept there. */
const AT_THE_END = 80;

/**
 * Begins at the end, stays there when something is added, and stays where one reads when earlier entries come in above or
 * somebody writes below: `hasNew` says then that there is something, `showNew` goes there.
 */
export function useNewestInSight({ entries }: TicketRecord, viewerId: string) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [scrolls, setScrolls] = useState(false);
  const [hasNew, setHasNew] = useState(false);
  const first = entries[0] && idOf(entries[0]);
  const lastMessage = entries.findLast((entry) => entry.kind === 'message');
  const last = lastMessage && idOf(lastMessage);
  const isOwn = lastMessage?.message.author?.id === viewerId;
  const before = useRef({ first, last, height: 0 });

  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    const isAnswered = before.current.last !== last && before.current.height > 0;
    const grewAbove = before.current.first !== first;
    // Whoever has written wants to see it.
    if (isAnswered && isOwn) isAtEnd.current = true;
    if (grewAbove && before.current.height > 0 && !isAtEnd.current)
      area.scrollTop += area.scrollHeight - before.current.height;
    else if (isAtEnd.current) area.scrollTop = area.scrollHeight;
    else if (isAnswered) setHasNew(true);
    before.current = { first, last, height: area.scrollHeight };
    setScrolls(area.scrollHeight > area.clientHeight);
  }, [entries, first, last, isOwn]);

  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    // The composer grows, a panel opens, the keyboard of a phone comes up.
    const keep = new ResizeObserver(() => {
      if (isAtEnd.current) area.scrollTop = area.scrollHeight;
      setScrolls(area.scrollHeight > area.clientHeight);
    });
    keep.observe(area);
    return () => keep.disconnect();
  }, []);

  const onScroll = () => {
    const area = box.current;
    if (!area) return;
    isAtEnd.current = area.scrollHeight - area.scrollTop - area.clientHeight < AT_THE_END;
    if (isAtEnd.current) setHasNew(false);
  };
  const showNew = () => {
    setHasNew(false);
    isAtEnd.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight });
  };
  return { box, onScroll, scrolls, hasNew, showNew };
}
