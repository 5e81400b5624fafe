// What the benchmark's data are made of: the same rows for the same number of tickets, on every machine.
import { outsideId } from './ids.ts';

export const CLIENTS = 200;
export const CONTACTS = 5_000;
export const TECHNICIANS = 20;
/** The opening message and four replies. */
export const MESSAGES = 5;
/** One in so many tickets has ten replies, with three files on each message: those are read in detail. */
export const LONG = 200;
/** One in so many tickets is open. */
export const OPEN = 10;
/** One in so many tickets has a reply with three files. */
export const WITH_FILES = 10;
/** On one in so many tickets a colleague of the requester takes part. */
export const SHARED = 20;
/** Open tickets on the steady board: as many among twenty thousand as among a million. */
const STEADY = 1_000;
/** Tickets whose subject has the rare word, however many there are. */
const RARE = 20;
/** Rises when the rows become others: data that were kept are made anew then. */
export const VERSION = 1;

/** Words to search for: in twenty tickets, in every sixteenth, in every second, in none. */
export const WORDS = { rare: 'kaleidoscope', frequent: 'printer', everywhere: 'room', nowhere: 'xylophone' };

/** Contacts who have a session: the first of each client sees all of its tickets, the second their own. */
export const CONTACTS_WITH_SESSION = 2 * CLIENTS;

/** The token of a session that the data holds, of the n-th contact or technician. */
export const token = (kind: 'contact' | 'technician', n: number): string => `bench-${kind}-${n}-`.padEnd(43, 'x');

/** Which table a key is of. */
export const KIND = {
  client: 1,
  contact: 2,
  technician: 3,
  ticket: 4,
  message: 5,
  event: 6,
  session: 7,
  login: 8,
  board: 9,
};

/** The key of the n-th record of a kind. */
export const uuid = (kind: number, n: number): string =>
  `0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The same, worked out by PostgreSQL. */
export const key = (kind: number, n: string): string =>
  `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** The board of the benchmark: six columns that share the open tickets which the steady board leaves. */
export const BOARD = uuid(KIND.board, 1);
/** Its ID as the outside sees it. */
export const OUTSIDE_BOARD = outsideId('board', BOARD);
export const COLUMNS = ['NEW', 'ASSIGNED', 'IN_PROGRESS', 'WAITING_CUSTOMER', 'WAITING_VENDOR', 'FEEDBACK_RECEIVED'];

/** A board that holds the same number of tickets however many there are. */
export const STEADY_BOARD = uuid(KIND.board, 2);
export const OUTSIDE_STEADY_BOARD = outsideId('board', STEADY_BOARD);
export const STEADY_COLUMNS = [
  'SCHEDULING_NEEDED',
  'SCHEDULED',
  'OVERDUE_SERVICE_CALL',
  'WAITING_INTERNAL_REVIEW',
  'WAITING_MATERIALS',
  'VENDOR_NO_RESPONSE',
];

/** Every so many-th open ticket is on the steady board. */
export const steadyStep = (tickets: number): number => Math.max(2, Math.floor(tickets / OPEN / STEADY));
/** Every so many-th ticket has the rare word. */
export const rareStep = (tickets: number): number => Math.max(1, Math.floor(tickets / RARE));

export const DEVICES = [
  'Printer', 'Laptop', 'Phone', 'Mailbox', 'Wi-Fi', 'Scanner', 'Till', 'Door', 'Projector', 'Headset', 'Calendar', 'Backup',
  'Monitor', 'Tablet', 'Camera', 'Badge',
]; // prettier-ignore
export const TROUBLES = [
  'is slow', 'stops', 'shows an error', 'is missing', 'needs access', 'makes a noise', 'restarts', 'is locked', 'lost its name',
  'can not be reached', 'asks for a password', 'has no paper',
]; // prettier-ignore
/** Thirty-two sentences that messages are made of. */
export const SENTENCES = [
  'It began this morning after the update.', 'Restarting it helped once, then it came back.',
  'Three colleagues see the same thing.', 'The cable was changed last week.', 'We can wait until tomorrow.',
  'The invoice has to go out today.', 'I have attached what the screen shows.', 'Nothing else was changed.',
  'The supplier says that it is known.', 'A new driver has been installed.', 'It works from home but not from the office.',
  'The lamp on the front blinks twice.', 'I have looked at the log of the server.', 'The licence runs out at the end of the month.',
  'Please call before you come by.', 'The spare one is in the cupboard.', 'I will be back at my desk after lunch.',
  'The account was locked and is open again.', 'We moved it to the other switch.', 'The antivirus has found nothing.',
  'It happens with every second document.', 'The mailbox was almost full.', 'A replacement has been ordered.',
  'Could you try it once more?', 'That was it, thank you.', 'The certificate has expired.',
  'It asks for the password again and again.', 'The meeting begins at ten.', 'Somebody will look at it on site.',
  'The backup of last night is complete.', 'The network was down for a moment.', 'It is faster than before.',
]; // prettier-ignore
