import { useEffect, useRef, useState } from 'react';
import { REPLY_FIELD } from './replyField.ts';

/**
 * Keeps the page where it is when somebody writes: the field that one types in stays under one's eyes although the conversation
 * above it grows. `hasNew` says that something came that is not in sight, `showNew` goes there.
 */
export function useTalkInPlace(newest: { readonly id: string; readonly isOwn: boolean } | undefined) {
  const talk = useRef<HTMLDivElement>(null);
  const [unseen, setUnseen] = useState<string>();
  const known = useRef(newest?.id);

  useEffect(() => {
    const area = talk.current;
    if (!area) return;
    let top = fieldTop();
    const look = () => {
      top = fieldTop();
    };
    const grown = new ResizeObserver(() => {
      const now = fieldTop();
      const isTyping = document.activeElement?.id === REPLY_FIELD;
      // The browser may have held on to it already: then nothing has moved.
      if (isTyping && now !== undefined && top !== undefined && now !== top) window.scrollBy({ top: now - top });
      look();
    });
    grown.observe(area);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    document.addEventListener('focusin', look);
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
      document.removeEventListener('focusin', look);
    };
  }, []);

  const id = newest?.id;
  const isOwn = newest?.isOwn;
  useEffect(() => {
    if (known.current === id) return;
    known.current = id;
    const element = id === undefined || isOwn ? null : document.getElementById(id);
    if (!element) return;
    const sight = new IntersectionObserver(([entry]) => {
      setUnseen(entry?.isIntersecting ? undefined : id);
      if (entry?.isIntersecting) sight.disconnect();
    });
    sight.observe(element);
    return () => sight.disconnect();
  }, [id, isOwn]);

  return {
    talk,
    hasNew: unseen !== undefined && unseen === id,
    showNew: () => {
      if (unseen !== undefined) document.getElementById(unseen)?.scrollIntoView({ block: 'center' });
    },
  };
}

/** Where the field that one answers in stands in the window. */
const fieldTop = (): number | undefined => document.getElementById(REPLY_FIELD)?.getBoundingClientRect().top;
