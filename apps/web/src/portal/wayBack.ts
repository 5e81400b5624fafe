import { type MouseEvent, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { withSession } from '../lib/endOfSession.ts';

type ListName = 'tickets' | 'invoices' | 'assets';
type Place = { readonly address: string; readonly step: number | undefined };

/** Where each list was left, as long as the page lives. */
const places = new Map<ListName, Place>();
withSession(() => places.clear());

/** The router's count of where in the browser's history one is. */
const step = (): number | undefined => (history.state as { idx?: number } | null)?.idx;

/** Notes where a list is, with its filters, for the way back from what it leads to. */
export function useListPlace(name: ListName): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    places.set(name, { address: pathname + search, step: step() });
  }, [name, pathname, search]);
}

/**
 * The way back to a list from one of its records: as it was left. Straight from the list it is a step back, which also
 * brings back how far it was scrolled.
 */
export function useWayBack(name: ListName, start: string): { to: string; onClick: (event: MouseEvent) => void } {
  const navigate = useNavigate();
  return {
    to: places.get(name)?.address ?? start,
    onClick: (event) => {
      const left = places.get(name)?.step;
      const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (isNewTab || left === undefined || step() !== left + 1) return;
      event.preventDefault();
      void navigate(-1);
    },
  };
}
