import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useBulkWords, useChangeWords } from './changeWords.ts';
import { useTicketChange, type BulkChange, type TicketChange } from './ticketChanges.ts';
import type { TicketInMenu } from './ticketRow.ts';
import { isSo, mayBe, undoing } from './undoing.ts';

/** A ticket that stayed as it was, and why. */
export type Stayed = { readonly ticket: TicketInMenu; readonly why: string };

/** What is known of a change of many tickets. */
export type Bulk = {
  /** While it runs: how many have been asked for. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** What the last one could not do. */
  readonly stayed: readonly Stayed[];
  readonly total: number;
  change(tickets: readonly TicketInMenu[], wanted: BulkChange): Promise<void>;
  /** Once more, for those that stayed as they were. */
  again(): void;
  /** Takes the report away. */
  forget(): void;
};

/** One change of one ticket, and how it can be undone. */
type Act = { readonly ticket: TicketInMenu; readonly changes: readonly TicketChange[] };

/**
 * Changes many tickets, one after the other: each is an act of its own, with its own line in its record. A toast says how many
 * were changed and offers to undo that; those that stayed as they were are told to `onStayed` one by one, with the reason.
 */
export function useBulkChanges(onStayed: (ids: readonly string[]) => void): Bulk {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const change = useTicketChange();
  const { refused } = useChangeWords();
  const bulkWords = useBulkWords();
  const [progress, setProgress] = useState<Bulk['progress']>();
  const [report, setReport] = useState<{ wanted?: BulkChange; stayed: readonly Stayed[]; total: number }>(NOTHING);

  /** Asks for one act after the other; answers with what undoes those that were done. */
  const perform = async (acts: readonly Act[], stayed: Stayed[]): Promise<Act[]> => {
    const undo: Act[] = [];
    for (const [done, { ticket, changes }] of acts.entries()) {
      setProgress({ done, total: acts.length });
      let now = ticket;
      for (const wanted of changes) {
        // One after the other: what is asked for in a row is done in that order.
        const outcome = await change(now, wanted);
        if ('failure' in outcome) {
          stayed.push({ ticket, why: refused(ticket.number, outcome) });
          break;
        }
        undo.push({ ticket: outcome.ticket, changes: undoing(now, outcome.ticket, wanted) });
        now = outcome.ticket;
      }
    }
    setProgress(undefined);
    return undo;
  };

  const tell = (stayed: readonly Stayed[], total: number, wanted?: BulkChange) => {
    setReport({ wanted, stayed, total });
    if (stayed.length > 0) onStayed(stayed.map(({ ticket }) => ticket.id));
  };

  const undo = async (acts: readonly Act[]) => {
    const stayed: Stayed[] = [];
    await perform(acts, stayed);
    tell(stayed, acts.length);
    if (acts.length > stayed.length) showToast({ message: t('bulk.undone', { count: acts.length - stayed.length }) });
  };

  const run: Bulk['change'] = async (tickets, wanted) => {
    if (progress) return;
    setReport(NOTHING);
    const stayed: Stayed[] = [];
    const may = tickets.filter((ticket) => mayBe(ticket, wanted, viewer.id) || isSo(ticket, wanted));
    for (const ticket of tickets)
      if (!may.includes(ticket)) stayed.push({ ticket, why: t('refused.forbidden', { number: ticket.number }) });
    const acts = may.filter((ticket) => !isSo(ticket, wanted)).map((ticket) => ({ ticket, changes: [wanted] }));
    const undos = await perform(acts, stayed);
    tell(stayed, tickets.length, wanted);
    const made = tickets.length - stayed.length;
    if (made === 0) return;
    const canUndo = undos.length > 0 && undos.every(({ changes }) => changes.length > 0);
    showToast({
      message: bulkWords(made, wanted),
      action: canUndo ? { label: t('undo'), onClick: () => void undo(undos) } : undefined,
    });
  };

  const { wanted, stayed, total } = report;
  return {
    progress,
    stayed,
    total,
    change: run,
    again: () => {
      if (wanted)
        void run(
          stayed.map(({ ticket }) => ticket),
          wanted,
        );
    },
    forget: () => setReport(NOTHING),
  };
}

const NOTHING = { stayed: [], total: 0 };
