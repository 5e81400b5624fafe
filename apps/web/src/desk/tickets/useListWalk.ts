import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { TicketRow } from './ticketRow.ts';

const ROW = 'tr[data-row]';
const LINK = 'a[data-row-link]';

/** How the keyboard goes about in a list of tickets. */
export type ListWalk = {
  /** Where the row stands that must stay drawn, since it has the focus or is about to; -1 where all rows are. */
  readonly kept: number;
  /** The row that has the focus now. */
  here(): TicketRow | undefined;
  step(by: 1 | -1): void;
  focus(id: string, block?: ScrollLogicalPosition): void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

type Acts = {
  /** Space on a row */
  onPeek(row: TicketRow): void;
  /** Shift and an arrow: from one row to the next one */
  onExtend(from: TicketRow, to: TicketRow): void;
  /** Tab on a row; answers whether it leads somewhere else than usual */
  onTab(row: TicketRow): boolean;
  onAll(): void;
  /** The last row is reached. */
  onEnd(): void;
};

/**
 * Rows by the keyboard: also in a list so long that only some are drawn. When the row with the focus goes away, the one that comes
 * into its place has it.
 */
export function useListWalk(
  box: RefObject<HTMLElement | null>,
  rows: readonly TicketRow[],
  { onPeek, onExtend, onTab, onAll, onEnd }: Acts,
  isLong: boolean,
): ListWalk {
  const current = useRef<string>(undefined);
  const [kept, keep] = useState<string>();
  const point = (id: string) => {
    current.current = id;
    // Nothing is drawn anew for a step, unless the row may be one that is not drawn.
    if (isLong) keep(id);
  };
  const wanted = useRef<{ id: string; block: ScrollLogicalPosition }>(undefined);
  const focused = useRef<number>(undefined);

  const take = (): boolean => {
    const { id, block } = wanted.current ?? {};
    const link = id && box.current?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"] ${LINK}`);
    if (!link) return false;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block });
    return true;
  };
  const focus: ListWalk['focus'] = (id, block = 'nearest') => {
    wanted.current = { id, block };
    point(id);
    take();
    if (rows.at(-1)?.id === id) onEnd();
  };
  useLayoutEffect(() => {
    if (take() || focused.current === undefined || document.activeElement !== document.body) return;
    const next = rows[Math.min(focused.current, rows.length - 1)];
    focused.current = undefined;
    if (next) focus(next.id);
  });
  const here = () => {
    const id = document.activeElement?.closest<HTMLElement>(ROW)?.dataset['row'];
    return box.current?.contains(document.activeElement) ? rows.find((row) => row.id === id) : undefined;
  };
  const go = (to: number): TicketRow | undefined => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row) focus(row.id);
    return row;
  };

  return {
    kept: isLong ? rows.findIndex(({ id }) => id === kept) : -1,
    here,
    focus,
    step: (by) => {
      const row = here();
      if (row) go(rows.indexOf(row) + by);
      else go(rows.findIndex(({ id }) => id === (current.current ?? firstInSight(box.current))));
    },
    onFocus: ({ target }) => {
      const id = target.closest<HTMLElement>(ROW)?.dataset['row'];
      const at = rows.findIndex((row) => row.id === id);
      focused.current = at < 0 ? undefined : at;
      if (id !== undefined && at >= 0) point(id);
    },
    onBlur: ({ target }) => {
      // A row that is taken out of the page loses the focus too: that is put right when the list is drawn next.
      if (target.isConnected) focused.current = undefined;
    },
    onKeyDown: (event) => {
      const row = here();
      if (!row || event.defaultPrevented || event.altKey) return;
      const isOnLink = event.target instanceof Element && event.target.matches(LINK);
      const act = isOnLink && actOf(event, row);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
  };

  function actOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, row: TicketRow): (() => void) | undefined {
    if (ctrlKey || metaKey) return key === 'a' ? onAll : undefined;
    if (key === 'Tab') return !shiftKey && onTab(row) ? () => {} : undefined;
    if (key === ' ') return () => onPeek(row);
    if (key === 'Home' || key === 'End') return () => void go(key === 'Home' ? 0 : rows.length - 1);
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by === undefined) return undefined;
    return () => {
      const to = go(rows.indexOf(row) + by);
      if (shiftKey && to) onExtend(row, to);
    };
  }
}

/** The row at the top of what one sees. */
function firstInSight(box: HTMLElement | null): string | undefined {
  const head = box?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const seen = [...(box?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  return seen.find((row) => row.getBoundingClientRect().top >= head - 1)?.dataset['row'];
}
