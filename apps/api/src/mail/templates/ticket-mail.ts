import type { Locale } from '../../graphql/words.ts';
import { oneLine } from '../lines.ts';
import { htmlOf } from './html.ts';
import type { Letter, Written } from './letter.ts';
import { textOf } from './text.ts';
import { ticketWords, type TicketNewsKind, type TicketRole } from './ticket-words.ts';

/** What happened to a ticket, as one of the people on it may know it. */
export type TicketNews = {
  readonly kind: TicketNewsKind;
  readonly locale: Locale;
  /** How the reader is on the ticket. */
  readonly role: TicketRole;
  /** Where the reader finds the ticket; null for somebody who can't sign in. */
  readonly url: string | null;
  readonly ticket: {
    readonly number: number;
    readonly subject: string;
    /** In the reader's words. */
    readonly status: string;
    readonly technician: string | null;
    /** The three below are told to technicians. */
    readonly client: string;
    readonly requester: string | null;
    readonly priority: string;
  };
  /** Who did it; null where it happened by rule. */
  readonly actor: { readonly name: string; readonly isReader: boolean } | null;
  /** What was written. */
  readonly message: {
    readonly body: string;
    readonly visibility: 'PUBLIC' | 'INTERNAL' | 'PROVIDER';
    readonly files: readonly { readonly name: string; readonly size: number }[];
  } | null;
  readonly provider: { readonly name: string; readonly phone: string | null; readonly email: string | null };
};

/** The mail that tells somebody what happened to a ticket. All of a ticket's mails have the same subject: so they stay together. */
export function ticketMail(news: TicketNews): Written {
  const letter = letterOf(news);
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) };
}

const isAtDesk = (role: TicketRole): boolean => role === 'primary' || role === 'secondary';

function letterOf(news: TicketNews): Letter {
  const { locale, role, ticket, message, url, provider } = news;
  const words = ticketWords[locale];
  const number = String(ticket.number);
  const fact = (label: keyof typeof words.facts, value: string | null) =>
    value === null ? [] : [{ label: words.facts[label], value: oneLine(value) }];
  return {
    locale,
    subject: oneLine(`[${number}] ${ticket.subject}`),
    headline: headlineOf(news),
    paragraphs: paragraphsOf(news),
    caution: message
      ? { PUBLIC: null, INTERNAL: words.internal, PROVIDER: words.ofProvider }[message.visibility]
      : null,
    quote: message?.body || null,
    files: message?.files.length
      ? {
          label: words.files,
          lines: message.files.map(({ name, size }) => `${oneLine(name)} (${sizeOf(size, locale)})`),
        }
      : null,
    facts: [
      ...fact('ticket', `${number} · ${ticket.subject}`),
      ...fact('status', ticket.status),
      ...(isAtDesk(role)
        ? [
            ...fact('client', ticket.client),
            ...fact('requester', ticket.requester),
            ...fact('priority', ticket.priority),
          ]
        : fact('technician', ticket.technician)),
    ],
    link: url === null ? null : { label: words.open, url },
    reason: words.because[role],
    from: [provider.name, provider.phone, provider.email].flatMap((line) => (line ? [oneLine(line)] : [])),
  };
}

function headlineOf({ kind, locale, role, actor, ticket }: TicketNews): string {
  const words = ticketWords[locale];
  const who = actor && oneLine(actor.name);
  switch (kind) {
    case 'raised':
      if (actor?.isReader) return words.received;
      return role === 'requester' ? words.raisedForYou(who) : words.raised(who);
    case 'replied':
      return words.replied(who);
    case 'status_changed':
      return words.statusChanged(oneLine(ticket.status));
    case 'closed':
      return words.closed(who);
    case 'reopened':
      return words.reopened(who);
    case 'assigned':
      return words.assigned(who);
    case 'noted':
      return words.noted(who);
  }
}

function paragraphsOf({ kind, locale, role, url, ticket }: TicketNews): string[] {
  const words = ticketWords[locale];
  if (isAtDesk(role)) return [];
  if (kind === 'raised' && role === 'requester') return [words.weHaveIt(ticket.number)];
  if (kind === 'reopened') return [words.weLookAgain];
  if (kind === 'closed') return [url === null ? words.notSolvedWithoutPortal : words.notSolved];
  return [];
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.2 MB`, in the reader's way of writing numbers. */
function sizeOf(bytes: number, locale: Locale): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
