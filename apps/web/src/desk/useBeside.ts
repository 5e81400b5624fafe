import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Param } from '../lib/urlState.ts';

/** The number of the ticket beside a list or board, as its address says it; 0 is none. */
export const BESIDE: Param<number> = {
  initial: 0,
  read: ([value]) => (/^\d{1,9}$/.test(value ?? '') ? Number(value) : 0),
  write: (value) => [String(value)],
};

/** The side panel's place in the address. */
export type Beside = {
  /** The address with the panel of that ticket open. */
  hrefOf(number: number): string;
  /** For a link there: with a panel open, the address of another one takes its place, so that Back closes it. */
  readonly link: { readonly replace: boolean; readonly state: unknown };
  open(number: number): void;
  close(): void;
};

/** Opens and closes the panel beside a list or board; `open` is the number that is shown now, 0 for none. */
export function useBeside(open: number): Beside {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const isOpen = open > 0;
  const cameByLink = isFromHere(state);
  const rest = useMemo(() => {
    const params = new URLSearchParams(search);
    params.delete('ticket');
    return params.toString();
  }, [search]);

  const hrefOf = useCallback(
    (number: number) =>
      `${pathname}?${new URLSearchParams([...new URLSearchParams(rest), ['ticket', String(number)]])}`,
    [pathname, rest],
  );
  const link = useMemo(
    () => ({ replace: isOpen, state: { beside: isOpen ? cameByLink : true } }),
    [isOpen, cameByLink],
  );
  return {
    hrefOf,
    link,
    open: (number) => void navigate(hrefOf(number), link),
    close: () => {
      if (cameByLink) void navigate(-1);
      else void navigate(rest ? `${pathname}?${rest}` : pathname, { replace: true });
    },
  };
}

const isFromHere = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'beside' in state && state.beside === true;
