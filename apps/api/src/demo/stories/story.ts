import type { AssetType, MessageVisibility, TicketNature, TicketPriority } from '@quayside/graphql/types';
import type { Minute } from '../calendar.ts';
import type { ClientKey } from '../clients.ts';

export type TypeKey = 'SERVICE_REQUEST' | 'INCIDENT' | 'PROBLEM' | 'CHANGE_REQUEST' | 'ALERT';
export type CategoryKey =
  | 'COMPUTER'
  | 'EMAIL'
  | 'NETWORK'
  | 'PRINTING'
  | 'SOFTWARE'
  | 'ACCESS'
  | 'PHONE'
  | 'SECURITY'
  | 'OTHER';

/** What somebody does on a ticket. */
export type Deed =
  | 'answers' // the contact replies
  | 'asks' // the technician replies and waits for the customer
  | 'says' // the technician replies
  | 'works' // the technician replies and is at it
  | 'escalates' // the technician replies and waits for the vendor
  | 'orders' // the technician replies and waits for materials
  | 'needsVisit' // the technician replies: somebody has to go there
  | 'books' // the technician replies: the day of the visit is agreed
  | 'notes' // an internal note
  | 'notesForProvider' // a note that co-managed technicians do not see
  | 'reviews' // a note that asks colleagues to look before it goes on
  | 'solves' // the technician replies and completes
  | 'closes' // the contact replies and completes
  | 'thanks' // the contact replies after that, which reopens nothing
  | 'returns' // the contact replies after that, which reopens the ticket
  | 'recovers'; // monitoring reports that all is well again

/** What contacts do; everything else is done by technicians or by monitoring. */
export const deedsOfContacts: ReadonlySet<Deed> = new Set(['answers', 'closes', 'thanks', 'returns']);
/** What customers don't see, and who does. */
export const notesSeenBy: Partial<Record<Deed, MessageVisibility>> = {
  notes: 'INTERNAL',
  reviews: 'INTERNAL',
  notesForProvider: 'PROVIDER',
};

/** When, by whom; made up where it is left out. `visit` is when the visit takes place, `after` how many working days pass before the step. */
export type Exactly = { readonly at?: Minute; readonly by?: string; readonly visit?: Minute; readonly after?: number };
export type Step = Exactly & { readonly does: Deed; readonly text: string };

const step =
  (does: Deed) =>
  (text: string, exactly: Exactly = {}): Step => ({ does, text, ...exactly });

export const answers = step('answers');
export const asks = step('asks');
export const says = step('says');
export const works = step('works');
export const escalates = step('escalates');
export const orders = step('orders');
export const needsVisit = step('needsVisit');
export const books = step('books');
export const notes = step('notes');
export const notesForProvider = step('notesForProvider');
export const reviews = step('reviews');
export const solves = step('solves');
export const closes = step('closes');
export const thanks = step('thanks');
export const returns = step('returns');
export const recovers = step('recovers');

/** A subject and the words that the ticket is raised with. */
export type Telling = readonly [subject: string, text: string];

/**
 * Something that customers write about, and what comes of it. Words in braces are filled in: {me} and {other} are contacts
 * of the client ({otherFirst}: by first name), {newcomer} somebody new there, {tech} the technician, {colleague} and {lead} others of them, {field} who visits, {device} and {ref} the asset, {site},
 * {client}, {domain}, {visit} when the visit is (`on Monday at 09:30`), {weekday} a day soon after and {month} the next month.
 */
export type Story = {
  readonly type: TypeKey;
  readonly nature: TicketNature | null;
  readonly category: CategoryKey;
  readonly priority: TicketPriority;
  /** The same trouble in the words of several people. */
  readonly tellings: readonly Telling[];
  readonly follows: readonly Step[];
  /** It is about a device of this type. */
  readonly device?: AssetType;
  /** It happens there only; anywhere without it. */
  readonly only?: ClientKey;
  /** Who raises it; anyone without it. */
  readonly by?: string;
  /** Told on the phone, or found by ourselves. */
  readonly raisedByTechnician?: true;
};

type More = Pick<Story, 'device' | 'only' | 'by' | 'raisedByTechnician'>;
type Tell = (
  category: CategoryKey,
  priority: TicketPriority,
  tellings: readonly Telling[],
  follows: readonly Step[],
  more?: More,
) => Story;

const kind =
  (type: TypeKey, nature: TicketNature | null): Tell =>
  (category, priority, tellings, follows, more = {}) => ({
    type,
    nature,
    category,
    priority,
    tellings,
    follows,
    ...more,
  });

/** Something broke. */
export const broken = kind('INCIDENT', 'SOMETHING_BROKE');
/** Somebody needs something. */
export const wanted = kind('SERVICE_REQUEST', 'NEED_SOMETHING');
/** Somebody joins or leaves. */
export const joining = kind('SERVICE_REQUEST', 'SOMEONE_JOINS');
/** Access to a place or a file. */
export const access = kind('SERVICE_REQUEST', 'ACCESS');
export const question = kind('SERVICE_REQUEST', 'QUESTION');
/** A change that somebody has to agree to. */
export const change = kind('CHANGE_REQUEST', 'NEED_SOMETHING');
/** What lies behind several incidents. */
export const problem = kind('PROBLEM', null);
/** What monitoring reports. */
export const alert = kind('ALERT', null);

/** At this client only, raised by this person. */
export const someoneAt =
  (only: ClientKey) =>
  (by: string): Pick<Story, 'only' | 'by'> => ({ only, by });
