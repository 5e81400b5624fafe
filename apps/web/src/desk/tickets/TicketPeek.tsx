import { Button } from '@mantine/core';
import { Lock, Reply } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useSingleKeys, useSingleKeySwitch } from '../../lib/keys.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PanelBody, PanelFoot, SidePanel } from '../../ui/SidePanel.tsx';
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
  words,
  page = `/desk/tickets/${number}`,
  actions,
  onClose,
  ref,
}: {
  number: number;
  /** As it is known already, until the ticket is there */
  subject: string | undefined;
  steps: Steps;
  /** What the steps lead to; on a board the cards above and below */
  words?: { readonly previous: string; readonly next: string };
  /** Its own page */
  page?: string;
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
    <SidePanel
      ref={ref}
      label={t('peek.label', { number })}
      name={number}
      steps={steps}
      words={words ?? { previous: t('peek.previous'), next: t('peek.next') }}
      to={page}
      onClose={onClose}
    >
      {ticket && !isGone ? (
        <Content key={ticket.id} ticket={ticket} fresh={fresh} onWritten={ask} actions={actions} />
      ) : (
        <PanelBody>
          {subject !== undefined && !isGone && <h2 dir="auto">{subject}</h2>}
          {isGone && <p role="alert">{t('peek.gone', { number })}</p>}
          {failure && !isGone && <FailurePanel failure={failure} again={retry} />}
          {!failure && !isGone && <Skeleton rows={6} discs={false} />}
        </PanelBody>
      )}
    </SidePanel>
  );
}

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
      <PanelBody>
        <h2 dir="auto">{ticket.subject}</h2>
        <TicketFields ticket={ticket} brief />
        <PeekTalk ticket={ticket} held={held} fresh={fresh} />
      </PanelBody>
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
      <PanelFoot ref={foot} end={actions}>
        {may.reply && write('reply', Reply, 'r')}
        {may.note && write('note', Lock, 'n')}
      </PanelFoot>
    </>
  );
}
