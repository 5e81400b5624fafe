import { Button } from '@mantine/core';
import { ChevronDown, ChevronUp, Lock, Maximize2, Reply, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys, useSingleKeySwitch } from '../../lib/keys.ts';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton, IconLink } from '../../ui/IconButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Freshness } from '../fresh.ts';
import { DeskComposer, type Mode } from './DeskComposer.tsx';
import { PeekTalk } from './PeekTalk.tsx';
import { TicketFields } from './TicketFields.tsx';
import classes from './TicketPeek.module.css';
import { usePrefetch, type DeskTicket } from './ticketQuery.ts';
import { useHeldOf } from './useHeldOf.ts';
import { useTicket } from './useTicket.ts';

/** To the ticket above or below; undefined where there is none. */
export type Steps = {
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  /** The number of the next one: it is fetched ahead. */
  readonly nextNumber?: number;
};

/** A ticket beside the list or board that it is in: what one has to know of it, what was said last, and the place to answer. */
export function TicketPeek({
  number,
  subject,
  steps,
  actions,
  onClose,
  ref,
}: {
  number: number;
  /** As it is known already, until the ticket is there */
  subject: string | undefined;
  steps: Steps;
  /** At the end of its foot */
  actions?: ReactNode;
  onClose: () => void;
  ref?: Ref<HTMLElement>;
}) {
  const { t } = useTranslation('boards');
  const { ticket, lost, failure, fresh, ask, retry } = useTicket(number);
  const prefetch = usePrefetch();
  const { nextNumber } = steps;
  useEffect(() => {
    if (nextNumber !== undefined) prefetch(nextNumber);
  }, [nextNumber, prefetch]);
  const isGone = lost !== undefined || ticket === null || failure?.code === 'NOT_FOUND';

  return (
    <aside ref={ref} className={classes.peek} tabIndex={-1} aria-label={t('peek.label', { number })}>
      <div className={classes.head}>
        <span className={classes.number}>{number}</span>
        <Step icon={ChevronUp} label={t('peek.previous')} onStep={steps.previous} />
        <Step icon={ChevronDown} label={t('peek.next')} onStep={steps.next} />
        <IconLink icon={Maximize2} label={t('peek.expand')} to={`/desk/tickets/${number}`} />
        <IconButton icon={X} label={t('peek.close')} onClick={onClose} />
      </div>
      {ticket && !isGone ? (
        <Content key={ticket.id} ticket={ticket} fresh={fresh} onWritten={ask} actions={actions} />
      ) : (
        <div className={classes.body}>
          {subject !== undefined && !isGone && <h2>{subject}</h2>}
          {isGone && <p role="alert">{t('peek.gone', { number })}</p>}
          {failure && !isGone && <FailurePanel failure={failure} again={retry} />}
          {!failure && !isGone && <Skeleton rows={6} discs={false} />}
        </div>
      )}
    </aside>
  );
}

/** It keeps the focus where there is nothing further. */
const Step = ({ icon, label, onStep }: { icon: typeof ChevronUp; label: string; onStep: (() => void) | undefined }) => (
  <IconButton icon={icon} label={label} aria-disabled={!onStep} data-disabled={!onStep || undefined} onClick={onStep} />
);

function Content({
  ticket,
  fresh,
  onWritten,
  actions,
}: {
  ticket: DeskTicket;
  fresh: Freshness;
  onWritten: () => Promise<unknown>;
  actions: ReactNode;
}) {
  const { t } = useTranslation('boards');
  const [writing, setWriting] = useState<Mode>();
  const [hasKeys] = useSingleKeySwitch();
  const held = useHeldOf(ticket);
  const foot = useRef<HTMLDivElement>(null);
  const { reply, note } = ticket.viewerCan;
  const may = { reply: reply && !writing, note: note && !writing };
  useSingleKeys({
    r: may.reply ? () => setWriting('reply') : undefined,
    n: may.note ? () => setWriting('note') : undefined,
  });
  const stop = () => {
    setWriting(undefined);
    // The button that began it is there again once this is drawn.
    requestAnimationFrame(() => foot.current?.querySelector('button')?.focus());
  };
  const write = (mode: Mode, icon: typeof Reply, key: string) => (
    <Button
      size="sm"
      leftSection={<Icon of={icon} />}
      rightSection={hasKeys ? <kbd>{key}</kbd> : undefined}
      onClick={() => setWriting(mode)}
    >
      {t(`peek.${mode}`)}
    </Button>
  );

  return (
    <>
      <div className={classes.body}>
        <h2>{ticket.subject}</h2>
        <TicketFields ticket={ticket} brief />
        <PeekTalk ticket={ticket} held={held} fresh={fresh} />
      </div>
      {writing && (
        <div
          className={classes.composer}
          role="group"
          aria-label={t(`peek.${writing}`)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            stop();
          }}
        >
          <DeskComposer
            ticket={ticket}
            held={held}
            start={writing}
            onWritten={async () => {
              await onWritten().catch(() => undefined);
              stop();
            }}
          />
        </div>
      )}
      <div ref={foot} className={classes.foot}>
        {may.reply && write('reply', Reply, 'r')}
        {may.note && write('note', Lock, 'n')}
        <span className={classes.gap} />
        {actions}
      </div>
    </>
  );
}
