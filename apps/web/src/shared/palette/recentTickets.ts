import { useEffect } from 'react';
import { useLocation } from 'react-router';

const MOST = 5;
const place = (viewerId: string): string => `quayside.recentTickets.${viewerId}`;

/** The numbers of the tickets that the viewer looked at last in this tab, the newest first. */
export function recentTickets(viewerId: string): readonly number[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(viewerId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is number => Number.isInteger(one)).slice(0, MOST) : [];
  } catch {
    // Storage is switched off: nothing is remembered.
    return [];
  }
}

/** Remembers which tickets are looked at: on their own page, and beside a list or board. */
export function useRememberedTickets(viewerId: string): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const number = Number(/\/tickets\/(\d+)$/.exec(pathname)?.[1] ?? new URLSearchParams(search).get('ticket') ?? 0);
    if (number <= 0) return;
    const numbers = [number, ...recentTickets(viewerId).filter((other) => other !== number)].slice(0, MOST);
    try {
      sessionStorage.setItem(place(viewerId), JSON.stringify(numbers));
    } catch {
      // As above.
    }
  }, [pathname, search, viewerId]);
}
