import { createContext, use } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Tick } from './Tick.tsx';
import type { TicketRow } from './ticketRow.ts';
import type { Selection } from './useSelection.ts';

const SelectionContext = createContext<Selection<TicketRow> | null>(null);

/** What is ticked in the list inside: ticking draws boxes anew, not rows. */
export const SelectionProvider = SelectionContext;

/** The box of a row. */
export function TickOne({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation('desk');
  const selection = use(SelectionContext);
  if (!selection) return null;
  return (
    <Tick
      label={t('bulk.tick', { number })}
      checked={selection.has(id)}
      onTick={(through) => selection.toggle(id, through)}
    />
  );
}

/** The box in the head, for all rows. */
export function TickAll() {
  const { t } = useTranslation('desk');
  const selection = use(SelectionContext);
  if (!selection) return null;
  const { all, rows, toggleAll } = selection;
  return <Tick label={t('bulk.all')} checked={all} some={!all && rows.length > 0} onTick={toggleAll} />;
}
