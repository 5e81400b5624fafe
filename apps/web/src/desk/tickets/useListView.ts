import { useLocalStorage } from '@mantine/hooks';
import { useViewer } from '../../lib/viewer.tsx';

/** The columns of the list that can be left out, in their order. */
export const CHOOSABLE = [
  'client',
  'contact',
  'technicians',
  'status',
  'due',
  'age',
  'created',
  'updated',
  'queue',
  'asset',
] as const;

/** A column that can be left out. */
export type Choosable = (typeof CHOOSABLE)[number];

/** How a technician wants their lists. */
export type ListView = {
  readonly hidden: readonly string[];
  readonly shown: readonly Choosable[];
  show(columns: readonly string[]): void;
  /** Rows of 32 pixels; of 40 otherwise. */
  readonly isCompact: boolean;
  setCompact(compact: boolean): void;
};

/** Rows of 32 and of 40 pixels. */
export const ROW = { compact: 32, roomy: 40 } as const;

type Kept = { readonly hidden: readonly string[]; readonly compact: boolean };
const AT_FIRST: Kept = { hidden: [], compact: true };

/** Which columns the list has and how high its rows are: remembered for the viewer on this device. */
export function useListView(): ListView {
  const { id } = useViewer();
  const [{ hidden, compact }, keep] = useLocalStorage<Kept>({
    key: `quayside.list.${id}`,
    defaultValue: AT_FIRST,
    getInitialValueInEffect: false,
    deserialize: (text) => (text === undefined ? AT_FIRST : keptOf(text)),
  });
  return {
    hidden,
    shown: CHOOSABLE.filter((column) => !hidden.includes(column)),
    show: (columns) => keep({ compact, hidden: CHOOSABLE.filter((column) => !columns.includes(column)) }),
    isCompact: compact,
    setCompact: (wanted) => keep({ hidden, compact: wanted }),
  };
}

/** What an earlier version or another hand has written there does no harm. */
function keptOf(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return AT_FIRST;
    const hidden = 'hidden' in value && Array.isArray(value.hidden) ? value.hidden.map(String) : [];
    return { hidden, compact: !('compact' in value) || value.compact !== false };
  } catch {
    // No JSON: as if nothing had been chosen.
    return AT_FIRST;
  }
}
