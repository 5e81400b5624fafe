import { contactPermissions, technicianPermissions } from '../../access/permissions.ts';
import type { SignedInViewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import type { Query } from '../../database/database.ts';
import type { Reader } from '../../database/reader/reader.ts';
import { knownLocale, type Locale } from '../../graphql/words.ts';
import { ticketMail, type TicketNews } from '../../mail/templates/ticket-mail.ts';
import type { Message } from '../mailroom/mailroom.ts';
import {
  peopleOnTickets,
  seenOfTickets,
  type Look,
  type PersonOnTicket,
  type SeenOfTicket,
  type TicketEvent,
} from './ticket-news.queries.ts';

/** What mails about tickets are made of. */
export type NewsParts = {
  readonly query: Query;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly provider: TicketNews['provider'];
};

/** The language of the provider, for whoever has not chosen one. */
const OF_PROVIDER: Locale = 'en';

/** Of what happened, whom it is told, among those on the ticket. */
const TOLD: Readonly<
  Record<string, { kind: TicketNews['kind']; to(person: PersonOnTicket, event: TicketEvent): boolean }>
> = {
  // They get a receipt of what they raised themselves.
  'ticket.raised': {
    kind: 'raised',
    to: ({ role, isActor }) => role === 'requester' || (role === 'participant' && !isActor),
  },
  'ticket.replied': {
    kind: 'replied',
    to: ({ kind, role, isActor }, { actorContactId }) =>
      !isActor && (kind === 'contact' || (role === 'primary' && actorContactId !== null)),
  },
  'ticket.noted': { kind: 'noted', to: ({ kind, isActor }) => kind === 'technician' && !isActor },
  'ticket.assigned': {
    kind: 'assigned',
    to: ({ role, id, isActor }, { payload }) => role === 'primary' && id === payload['technicianId'] && !isActor,
  },
  'ticket.status_changed': { kind: 'status_changed', to: ({ kind, isActor }) => kind === 'contact' && !isActor },
  'ticket.closed': { kind: 'closed', to: ({ kind, isActor }) => kind === 'contact' && !isActor },
  'ticket.reopened': {
    kind: 'reopened',
    to: ({ kind, role, isActor }) => (kind === 'contact' || role === 'primary') && !isActor,
  },
};

/** Whether anybody may be told of such an event. */
export const isNews = ({ type }: { type: string }): boolean => type in TOLD;

/** Whether the event only says how the ticket stands now. */
export const tellsStatus = ({ payload }: TicketEvent): boolean => typeof payload['toStatusId'] === 'string';

/** One of the people on a ticket, and what of it they are told. */
type Telling = Look & { readonly person: PersonOnTicket; readonly kind: TicketNews['kind'] };

/** The mails that tell of events: each holds what its reader sees, in their language, as it is now. One per event and address. */
export async function newsOf(parts: NewsParts, events: readonly TicketEvent[]): Promise<Message[]> {
  const people = await peopleOnTickets(parts.query, events);
  const tellings = events.flatMap((event, i) => tellingsOf(event, people[i]!));
  const seen = await seenOfTickets(parts.query, parts, tellings);
  const messages = new Map<string, Message>();
  for (const [i, telling] of tellings.entries()) {
    const { person, event, kind } = telling;
    const key = `${event.id} ${person.email.toLowerCase()}`;
    const found = seen[i];
    if (found && isWorthTelling(kind, found) && !messages.has(key)) messages.set(key, messageTo(telling, found, parts));
  }
  return [...messages.values()];
}

/** Whom among those on its ticket an event is told. */
function tellingsOf(event: TicketEvent, people: readonly PersonOnTicket[]): Telling[] {
  const told = TOLD[event.type];
  if (!told) return [];
  const { kind, to } = told;
  return people
    .filter((person) => to(person, event))
    .map((person) => ({ person, event, kind, viewer: asViewer(person) }));
}

function messageTo(
  { person, kind, event, viewer: { locale } }: Telling,
  { number, subject, technician, client, requester, priority, actor, message, ...seen }: SeenOfTicket,
  { publicUrl, provider }: NewsParts,
): Message {
  const side = person.kind === 'contact' ? 'portal' : 'desk';
  const written = ticketMail({
    kind,
    locale: knownLocale(locale) ?? OF_PROVIDER,
    role: person.role,
    url: person.kind === 'contact' && !person.portalAccess ? null : `${publicUrl}/${side}/tickets/${number}`,
    ticket: { number, subject, status: seen.toStatus ?? seen.status, technician, client, requester, priority },
    actor: actor === null ? null : { name: actor, isReader: person.isActor },
    message,
    provider,
  });
  return {
    eventId: event.id,
    ticketId: event.subjectId,
    template: event.type,
    toAddress: person.email,
    toName: person.name,
    ...written,
  };
}

function isWorthTelling(kind: TicketNews['kind'], { fromStatus, toStatus, message }: SeenOfTicket): boolean {
  if (kind === 'replied' || kind === 'noted') return message !== null;
  return kind !== 'status_changed' || fromStatus !== toStatus;
}

/** Somebody who is written to, as who they are when they look. */
function asViewer(person: PersonOnTicket): SignedInViewer {
  const locale = knownLocale(person.locale) ?? OF_PROVIDER;
  const nowhere = { id: person.id, loginId: person.id, sessionId: person.id, locale };
  if (person.kind === 'technician')
    return {
      ...nowhere,
      kind: 'technician',
      clientId: person.clientId,
      permissions: technicianPermissions(person.roles),
    };
  return {
    ...nowhere,
    kind: 'contact',
    clientId: person.clientId ?? '',
    permissions: contactPermissions(person.contactTypes, person.securityRole),
  };
}
