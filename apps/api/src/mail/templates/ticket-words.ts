import type { Locale } from '../../graphql/words.ts';

/** What a mail about a ticket tells of. */
export type TicketNewsKind = 'raised' | 'replied' | 'status_changed' | 'closed' | 'reopened' | 'assigned' | 'noted';

/** How its reader is on the ticket. */
export type TicketRole = 'requester' | 'participant' | 'primary' | 'secondary';

/** Everything that mails about tickets say of themselves. `who` is null where it happened by rule. */
type TicketWords = {
  /** The reader asked for it. */
  readonly received: string;
  readonly raisedForYou: (who: string | null) => string;
  readonly raised: (who: string | null) => string;
  readonly replied: (who: string | null) => string;
  readonly statusChanged: (status: string) => string;
  readonly closed: (who: string | null) => string;
  readonly reopened: (who: string | null) => string;
  readonly assigned: (who: string | null) => string;
  readonly noted: (who: string | null) => string;
  readonly weHaveIt: (number: number) => string;
  readonly weLookAgain: string;
  readonly notSolved: string;
  readonly notSolvedWithoutPortal: string;
  readonly internal: string;
  readonly ofProvider: string;
  readonly files: string;
  readonly facts: {
    readonly ticket: string;
    readonly status: string;
    readonly technician: string;
    readonly client: string;
    readonly requester: string;
    readonly priority: string;
  };
  readonly open: string;
  readonly because: Readonly<Record<TicketRole, string>>;
};

const en: TicketWords = {
  received: 'We received your ticket',
  raisedForYou: (who) => (who ? `${who} opened a ticket for you` : 'A ticket was opened for you'),
  raised: (who) => (who ? `${who} opened a ticket` : 'A ticket was opened'),
  replied: (who) => (who ? `${who} replied` : 'There is a new reply'),
  statusChanged: (status) => `The ticket is now: ${status}`,
  closed: (who) => (who ? `${who} completed the ticket` : 'The ticket is complete'),
  reopened: (who) => (who ? `${who} opened the ticket again` : 'The ticket is open again'),
  assigned: (who) => (who ? `${who} gave you a ticket` : 'You were given a ticket'),
  noted: (who) => (who ? `${who} wrote a note` : 'There is a new note'),
  weHaveIt: (number) => `We have your request, and somebody will look at it. Its number is ${number}.`,
  weLookAgain: 'Somebody will look at it again.',
  notSolved: 'If something is still not right, reply in the portal: that opens it again.',
  notSolvedWithoutPortal: 'If something is still not right, tell us, and we open it again.',
  internal: 'Internal note: customers do not see it.',
  ofProvider: 'Internal note of the provider: neither customers nor co-managed technicians see it.',
  files: 'Files',
  facts: {
    ticket: 'Ticket',
    status: 'Status',
    technician: 'Technician',
    client: 'Client',
    requester: 'Contact',
    priority: 'Priority',
  },
  open: 'Open the ticket',
  because: {
    requester: 'You get this because it is your ticket.',
    participant: 'You get this because you take part in this ticket.',
    primary: 'You get this because the ticket is assigned to you.',
    secondary: 'You get this because you work on this ticket with others.',
  },
};

const de: TicketWords = {
  received: 'Wir haben Ihr Ticket erhalten',
  raisedForYou: (who) => (who ? `${who} hat ein Ticket für Sie eröffnet` : 'Ein Ticket wurde für Sie eröffnet'),
  raised: (who) => (who ? `${who} hat ein Ticket eröffnet` : 'Ein Ticket wurde eröffnet'),
  replied: (who) => (who ? `${who} hat geantwortet` : 'Es gibt eine neue Antwort'),
  statusChanged: (status) => `Das Ticket steht jetzt auf: ${status}`,
  closed: (who) => (who ? `${who} hat das Ticket abgeschlossen` : 'Das Ticket ist erledigt'),
  reopened: (who) => (who ? `${who} hat das Ticket wieder geöffnet` : 'Das Ticket ist wieder offen'),
  assigned: (who) => (who ? `${who} hat Ihnen ein Ticket zugewiesen` : 'Ihnen wurde ein Ticket zugewiesen'),
  noted: (who) => (who ? `${who} hat eine Notiz geschrieben` : 'Es gibt eine neue Notiz'),
  weHaveIt: (number) => `Wir haben Ihre Anfrage erhalten und kümmern uns darum. Ihre Ticketnummer ist ${number}.`,
  weLookAgain: 'Wir sehen es uns noch einmal an.',
  notSolved: 'Wenn etwas noch nicht stimmt, antworten Sie im Portal: Damit ist das Ticket wieder offen.',
  notSolvedWithoutPortal: 'Wenn etwas noch nicht stimmt, sagen Sie es uns, und wir öffnen es wieder.',
  internal: 'Interne Notiz: Kunden sehen sie nicht.',
  ofProvider: 'Interne Notiz des Dienstleisters: Weder Kunden noch Techniker des Kunden sehen sie.',
  files: 'Dateien',
  facts: {
    ticket: 'Ticket',
    status: 'Status',
    technician: 'Techniker',
    client: 'Kunde',
    requester: 'Kontakt',
    priority: 'Priorität',
  },
  open: 'Ticket öffnen',
  because: {
    requester: 'Sie erhalten dies, weil es Ihr Ticket ist.',
    participant: 'Sie erhalten dies, weil Sie an diesem Ticket beteiligt sind.',
    primary: 'Sie erhalten dies, weil das Ticket Ihnen zugewiesen ist.',
    secondary: 'Sie erhalten dies, weil Sie mit anderen an diesem Ticket arbeiten.',
  },
};

export const ticketWords: Readonly<Record<Locale, TicketWords>> = { en, de };
