import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { requestedMeaning } from '../../shared/tickets/priorities.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { DescriptionList, type Fact } from '../../ui/Facts.tsx';
import { InPlaceMenu } from '../../ui/InPlaceMenu.tsx';
import { Priority } from '../../ui/Priority.tsx';
import { Time } from '../../ui/Time.tsx';
import { PriorityItems, StatusItems, TechnicianItems } from './changeItems.tsx';
import { useChangeWords } from './changeWords.ts';
import { useChoices, usePriorityName } from './choices.ts';
import { DueTime } from './DueTime.tsx';
import { useTicketChange, type TicketChange } from './ticketChanges.ts';
import type { DeskTicket } from './ticketQuery.ts';
import classes from './TicketFields.module.css';

type Problem = {
  readonly change: TicketChange;
  readonly words: string;
  readonly mayRepeat: boolean;
  readonly reference: string | undefined;
};

/** The fields of a ticket: those that the viewer may change open a menu where they stand, and say there what was refused. */
export function TicketFields({
  ticket,
  brief = false,
}: {
  ticket: DeskTicket;
  /** In the side panel: what one has to know at once */ brief?: boolean;
}) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { ticketPriorities } = useChoices();
  const named = usePriorityName();
  const change = useTicketChange(['DeskTicket']);
  const { refused } = useChangeWords();
  const [problem, setProblem] = useState<Problem>();
  const { viewerCan, status, priority, technician, requestedPriority } = ticket;

  const set = async (wanted: TicketChange) => {
    setProblem(undefined);
    const outcome = await change(ticket, wanted);
    if (!('failure' in outcome)) return;
    const words = refused(ticket.number, outcome, true);
    const { code, requestId } = outcome.failure;
    setProblem({ change: wanted, words, mayRepeat: ['CONFLICT', 'OFFLINE'].includes(code), reference: requestId });
  };
  const onChange = (wanted: TicketChange) => void set(wanted);
  const problemOf = (kind: TicketChange['kind']): ReactNode =>
    problem?.change.kind === kind && (
      <span className={classes.problem}>
        <ErrorPanel
          reference={problem.reference}
          action={
            problem.mayRepeat ? { label: t('refused.anyway'), onClick: () => void set(problem.change) } : undefined
          }
        >
          {problem.words}
        </ErrorPanel>
      </span>
    );

  const priorityName = named(priority) ?? common(`priority.${priority}`);
  const asked = requestedPriority && requestedMeaning(ticketPriorities, requestedPriority)?.name;
  const statusShown = <TicketStatus status={status} />;
  const priorityShown = <Priority level={priority} label={priorityName} />;
  const technicianShown = <Holder name={technician?.name} />;

  const judged: Fact[] = [
    {
      label: t('fields.status'),
      value: viewerCan.changeStatus ? (
        <InPlaceMenu label={t('fields.status')} shown={statusShown}>
          <StatusItems ticket={ticket} onChange={onChange} />
        </InPlaceMenu>
      ) : (
        statusShown
      ),
      detail: problemOf('status'),
    },
    {
      label: t('fields.priority'),
      value: viewerCan.changePriority ? (
        <InPlaceMenu label={t('fields.priority')} shown={priorityShown}>
          <PriorityItems ticket={ticket} onChange={onChange} />
        </InPlaceMenu>
      ) : (
        priorityShown
      ),
      detail: (
        <>
          {asked && t('fields.asked', { name: asked })}
          {problemOf('priority')}
        </>
      ),
    },
  ];
  const technicians: Fact[] = [
    {
      label: t('fields.technician'),
      value:
        viewerCan.assign || viewerCan.take ? (
          <InPlaceMenu label={t('fields.technician')} shown={technicianShown}>
            <TechnicianItems ticket={ticket} onChange={onChange} />
          </InPlaceMenu>
        ) : (
          technicianShown
        ),
      detail: problemOf('technician'),
    },
    {
      label: t('fields.secondary'),
      value: ticket.secondaryTechnicians.length > 0 && (
        <span className={classes.people}>
          {ticket.secondaryTechnicians.map(({ id, name }) => (
            <Holder key={id} name={name} />
          ))}
        </span>
      ),
    },
  ];
  const due: Fact = {
    label: t('fields.due'),
    value: ticket.dueAt && <DueTime at={ticket.dueAt} done={ticket.closedAt !== null} />,
  };
  const facts: Fact[] = brief
    ? [
        ...judged,
        { label: t('fields.client'), value: ticket.client.name },
        { label: t('fields.contact'), value: ticket.contact && <Holder side="them" name={ticket.contact.name} /> },
        ...technicians,
        { label: t('fields.asset'), value: ticket.asset?.name, detail: ticket.asset?.referenceName },
        due,
      ]
    : [
        ...judged,
        ...technicians,
        { label: t('fields.queue'), value: ticket.queue?.name },
        { label: t('fields.type'), value: ticket.type.name },
        { label: t('fields.category'), value: ticket.category?.name },
        due,
        { label: t('fields.site'), value: ticket.site?.name },
        { label: t('fields.raised'), value: <Time at={ticket.createdAt} /> },
        { label: t('fields.updated'), value: <Time at={ticket.updatedAt} /> },
        { label: t('fields.closed'), value: ticket.closedAt && <Time at={ticket.closedAt} /> },
      ];
  return <DescriptionList facts={facts.filter(({ value }) => value !== false)} />;
}

function Holder({ name, side = 'us' }: { name: string | undefined; side?: 'us' | 'them' }) {
  const { t } = useTranslation('desk');
  return (
    <span className={classes.holder}>
      <Avatar side={name ? side : 'nobody'} name={name} size={20} />
      {name ?? <span className={classes.quiet}>{t('nobody')}</span>}
    </span>
  );
}
