import type {
  MessageVisibility,
  ParticipantKind,
  RequestedPriority,
  TicketNature,
  TicketPriority,
} from '@quayside/graphql/types';
import type { TicketMessage } from '../domains/tickets/ticket-message.entity.ts';
import type { TicketParticipant } from '../domains/tickets/ticket-participant.entity.ts';
import type { Ticket } from '../domains/tickets/ticket.entity.ts';
import type { Event } from '../events/event.entity.ts';
import type { DemoAsset } from './assets.ts';
import type { BuiltIn } from './built-in.ts';
import { idOf } from './dice.ts';
import type { Colleague, Company, DemoContact, DemoSite } from './people.ts';
import type { Row } from './rows.ts';
import { type CategoryKey, type Deed, type TypeKey, notesSeenBy } from './stories/story.ts';
import type { QueueKey, StatusKey } from './stories/told.ts';

/** A contact, a technician, or nobody: a rule or monitoring. */
export type Actor = { readonly contact: DemoContact } | { readonly technician: Colleague } | null;

/** Everything that is decided about a ticket before it is played. */
export type TicketPlan = {
  readonly number: number;
  readonly raisedAt: Date;
  readonly raisedBy: Actor;
  readonly company: Company;
  readonly contact: DemoContact | null;
  readonly technician: Colleague | null;
  /** Who gave it to the technician and found its priority. */
  readonly dispatcher: Colleague;
  readonly assignedAt: Date;
  readonly secondary: readonly Colleague[];
  readonly subject: string;
  readonly text: string;
  readonly type: TypeKey;
  readonly nature: TicketNature | null;
  readonly category: CategoryKey;
  readonly queue: QueueKey;
  readonly priority: TicketPriority;
  /** What it was taken for at first, when that was something else. */
  readonly firstPriority?: TicketPriority;
  readonly asked: RequestedPriority | null;
  readonly asset: DemoAsset | null;
  readonly site: DemoSite;
  readonly dueAt: Date | null;
  readonly ends: StatusKey;
  readonly steps: readonly { readonly at: Date; readonly does: Deed; readonly text: string; readonly by: Actor }[];
  readonly byRule: Date | null;
  /** Completed by rule two days after the technician's last word. */
  readonly completesItself: Date | null;
  readonly participants: readonly {
    readonly contact: DemoContact;
    readonly kind: ParticipantKind;
    readonly by: Actor;
    readonly at: Date;
    readonly removedAt?: Date;
  }[];
};

/** The rows of one ticket. */
export type Life = {
  readonly ticket: Omit<Row<Ticket>, 'rank'>;
  readonly messages: readonly Row<TicketMessage>[];
  readonly participants: readonly Row<TicketParticipant>[];
  readonly secondary: readonly { ticketId: string; technicianId: string }[];
  readonly events: readonly Row<Event>[];
};

/** The status that an act leads to. */
const LEADS_TO: Partial<Record<Deed, StatusKey>> = {
  asks: 'WAITING_CUSTOMER',
  says: 'IN_PROGRESS',
  works: 'IN_PROGRESS',
  escalates: 'WAITING_VENDOR',
  orders: 'WAITING_MATERIALS',
  needsVisit: 'SCHEDULING_NEEDED',
  books: 'SCHEDULED',
  reviews: 'WAITING_INTERNAL_REVIEW',
  answers: 'FEEDBACK_RECEIVED',
  solves: 'COMPLETE',
  closes: 'COMPLETE',
  returns: 'TICKET_REOPENED',
  recovers: 'AUTO_RESOLVED',
};

/** After these nothing is said by a technician to have changed the status: a rule does. */
const BY_RULE: ReadonlySet<Deed> = new Set(['answers', 'recovers']);
const CLOSED: ReadonlySet<StatusKey> = new Set(['COMPLETE', 'AUTO_RESOLVED']);

/** Plays a ticket from its raising to where it stands now. */
export function play(plan: TicketPlan, builtIn: BuiltIn): Life {
  const ticketId = idOf(`ticket ${plan.number}`, plan.raisedAt);
  const messages: Row<TicketMessage>[] = [];
  const events: Row<Event>[] = [];
  let now = plan.raisedAt;
  let status: StatusKey = 'NEW';
  let priority: TicketPriority = plan.asked ? 'UNDETERMINED' : plan.priority;
  let updatedAt = now;
  let closedAt: Date | null = null;
  let version = 1;

  /** Lets time go on; two things never happen at the same moment. */
  const goOn = (at: Date): void => {
    now = new Date(Math.max(at.getTime(), now.getTime() + 1));
  };
  const record = (type: string, by: Actor, payload: Record<string, string | null>): void => {
    goOn(now);
    const actorContactId = by && 'contact' in by ? by.contact.row.id : null;
    const actorTechnicianId = by && 'technician' in by ? by.technician.row.id : null;
    const id = idOf(`event ${plan.number} ${events.length}`, now);
    events.push({
      id,
      type,
      version: 1,
      subjectId: ticketId,
      actorContactId,
      actorTechnicianId,
      payload,
      occurredAt: now,
    });
  };
  const write = (body: string, by: Actor, visibility: MessageVisibility, opening = false): void => {
    messages.push({
      id: idOf(`message ${plan.number} ${messages.length}`, now),
      ticketId,
      body,
      visibility,
      opening,
      heldUntil: null,
      authorContactId: by && 'contact' in by ? by.contact.row.id : null,
      authorTechnicianId: by && 'technician' in by ? by.technician.row.id : null,
      createdAt: now,
    });
    if (visibility === 'PUBLIC') updatedAt = now;
  };
  const become = (next: StatusKey, by: Actor): void => {
    if (next === status) return;
    const happening = CLOSED.has(next) ? 'closed' : CLOSED.has(status) ? 'reopened' : 'status_changed';
    record(`ticket.${happening}`, by, { fromStatusId: builtIn.status(status), toStatusId: builtIn.status(next) });
    status = next;
    closedAt = CLOSED.has(next) ? now : null;
    updatedAt = now;
    version++;
  };
  const prioritise = (next: TicketPriority, by: Actor): void => {
    if (next === priority) return;
    record('ticket.priority_changed', by, { fromPriority: priority, toPriority: next });
    priority = next;
    version++;
  };
  const triage = (): void => {
    const by = { technician: plan.dispatcher };
    prioritise(plan.firstPriority ?? plan.priority, by);
    if (!plan.technician) return;
    record('ticket.assigned', by, { technicianId: plan.technician.row.id });
    updatedAt = now;
    version++;
    become('ASSIGNED', null);
  };
  const take = ({ does, text, by }: TicketPlan['steps'][number]): void => {
    const visibility = notesSeenBy[does] ?? 'PUBLIC';
    write(text, by, visibility);
    record(visibility === 'PUBLIC' ? 'ticket.replied' : 'ticket.noted', by, { messageId: messages.at(-1)!.id });
    const next =
      does === 'solves' && (plan.completesItself || plan.ends === 'AUTO_COMPLETE_IN_2_DAYS')
        ? 'AUTO_COMPLETE_IN_2_DAYS'
        : LEADS_TO[does];
    if (next) become(next, BY_RULE.has(does) ? null : by);
    if (does !== 'answers' && by && 'technician' in by) prioritise(plan.priority, by);
  };

  write(plan.text, plan.raisedBy, 'PUBLIC', true);
  record('ticket.raised', plan.raisedBy, {});
  updatedAt = now;
  const acts: { at: Date; act: () => void }[] = [
    { at: plan.assignedAt, act: triage },
    ...plan.steps.map((step) => ({ at: step.at, act: () => take(step) })),
    ...plan.participants.flatMap(({ contact, by, at, removedAt }) => [
      { at, act: () => record('ticket.participant_added', by, { contactId: contact.row.id }) },
      ...(removedAt
        ? [{ at: removedAt, act: () => record('ticket.participant_removed', by, { contactId: contact.row.id }) }]
        : []),
    ]),
  ];
  if (plan.byRule) acts.push({ at: plan.byRule, act: () => become(plan.ends, null) });
  if (plan.completesItself) acts.push({ at: plan.completesItself, act: () => become('COMPLETE', null) });
  for (const { at, act } of acts.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    goOn(at);
    act();
  }
  if (status !== plan.ends && plan.technician) become(plan.ends, { technician: plan.technician });

  const { company, contact, technician, site, asset } = plan;
  return {
    ticket: {
      id: ticketId,
      number: plan.number,
      subject: plan.subject,
      statusId: builtIn.status(plan.ends),
      priority: plan.priority,
      requestedPriority: plan.asked,
      nature: plan.nature,
      typeId: builtIn.type(plan.type),
      categoryId: builtIn.category(plan.category),
      queueId: builtIn.queue(plan.queue),
      clientId: company.row.id,
      contactId: contact?.row.id ?? null,
      technicianId: technician?.row.id ?? null,
      siteId: site.id,
      assetId: asset?.row.id ?? null,
      dueAt: plan.dueAt,
      createdAt: plan.raisedAt,
      updatedAt,
      closedAt,
      version,
    },
    messages,
    participants: plan.participants
      .filter(({ removedAt }) => !removedAt)
      .map(({ contact: { row }, kind, at }) => ({
        id: idOf(`participant ${plan.number} ${row.name} ${kind}`, at),
        ticketId,
        contactId: row.id,
        clientId: company.row.id,
        kind,
        createdAt: at,
      })),
    secondary: plan.secondary.map(({ row }) => ({ ticketId, technicianId: row.id })),
    events,
  };
}
