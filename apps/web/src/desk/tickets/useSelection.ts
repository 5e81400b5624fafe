import { useCallback, useMemo, useRef, useState } from 'react';

/** The rows of a list that are ticked. */
export type Selection<Row> = {
  /** Those of the rows that are there, in their order. */
  readonly rows: readonly Row[];
  has(id: string): boolean;
  /** Ticks or unticks one; `through`: all from the one before to this one become what this one becomes. */
  toggle(id: string, through?: boolean): void;
  add(ids: readonly string[]): void;
  /** Only these from now on. */
  keep(ids: readonly string[]): void;
  readonly all: boolean;
  /** All that are loaded, or none. */
  toggleAll(): void;
  clear(): void;
};

const NONE: ReadonlySet<string> = new Set();

/** What is ticked in a list: `of` names the list, another one begins with nothing. A row that leaves the list is ticked no longer. */
export function useSelection<Row extends { readonly id: string }>(
  rows: readonly Row[] | undefined,
  of: string,
): Selection<Row> {
  const [kept, setKept] = useState<{ of: string; ids: ReadonlySet<string> }>({ of, ids: NONE });
  const ids = kept.of === of ? kept.ids : NONE;
  const last = useRef<string>(undefined);
  const ticked = useMemo(() => (ids.size === 0 ? [] : (rows ?? []).filter(({ id }) => ids.has(id))), [rows, ids]);
  const all = rows !== undefined && rows.length > 0 && ticked.length === rows.length;
  const set = useCallback((wanted: Iterable<string>) => setKept({ of, ids: new Set(wanted) }), [of]);

  return {
    rows: ticked,
    has: (id) => ids.has(id),
    toggle: (id, through = false) => {
      const order = (rows ?? []).map((row) => row.id);
      const [from, to] = [order.indexOf(last.current ?? ''), order.indexOf(id)].toSorted((a, b) => a - b);
      const range = through && from !== undefined && from >= 0 ? order.slice(from, (to ?? 0) + 1) : [id];
      const rest = [...ids].filter((one) => !range.includes(one));
      set(ids.has(id) ? rest : [...rest, ...range]);
      last.current = id;
    },
    add: (more) => set([...ids, ...more]),
    keep: set,
    all,
    toggleAll: () => set(all ? [] : (rows ?? []).map(({ id }) => id)),
    clear: () => set([]),
  };
}
