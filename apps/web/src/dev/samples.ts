import type { PriorityLevel } from '../ui/Priority.tsx';
import type { StatusFamily } from '../ui/Status.tsx';
import type { Side } from '../ui/Avatar.tsx';

/** The morning on which the pictures were taken: Wednesday, 19 November 2025, 10:12 in Berlin. */
const MORNING = Date.parse('2025-11-19T09:12:00Z');

/** The clock of the sample pages stands still. */
export const standingClock = () => MORNING;

export interface SampleTicket {
  number: number;
  subject: string;
  site: string;
  client: string;
  contact: string;
  level: PriorityLevel;
  family: StatusFamily;
  status: string;
  holder: { name: string; side: Side; words: string };
  due: string;
  dueNote: string;
  worked: number;
}

const ticket = (
  number: number,
  subject: string,
  [site, client, contact]: [string, string, string],
  [level, family, status]: [PriorityLevel, StatusFamily, string],
  holder: SampleTicket['holder'],
  [due, dueNote, worked]: [string, string, number],
): SampleTicket => ({ number, subject, site, client, contact, level, family, status, holder, due, dueNote, worked });

const you = { name: 'Marguerite Oduya', side: 'them', words: 'With you' } as const;
const priya = { name: 'Priya Raman', side: 'us', words: 'With Priya' } as const;
const ruben = { name: 'Ruben Achterberg', side: 'us', words: 'With Ruben' } as const;
const nobody = { name: '', side: 'nobody', words: 'With nobody yet' } as const;

export const tickets: SampleTicket[] = [
  ticket(
    4821,
    'Card terminal on the terrace keeps losing Wi-Fi',
    ['Quay Street', 'Harbor Café Group', 'M. Oduya'],
    ['HIGH', 'them', 'Waiting on you'],
    you,
    ['2025-11-21T16:00:00Z', 'once you approve', 50],
  ),
  ticket(
    4796,
    'New laptop for Tomás',
    ['all sites', 'Harbor Café Group', 'M. Oduya'],
    ['MEDIUM', 'them', 'Waiting on you'],
    you,
    ['2025-11-27T16:00:00Z', 'once you answer', 0],
  ),
  ticket(
    4827,
    'Receipt printer cuts off the last line',
    ['Old Harbour', 'Harbor Café Group', 'Jonas Lind'],
    ['MEDIUM_HIGH', 'us', 'In Progress'],
    priya,
    ['2025-11-19T13:30:00Z', 'in 4 hours', 35],
  ),
  ticket(
    4810,
    'Menu screens show last week’s prices',
    ['Quay Street', 'Harbor Café Group', 'M. Oduya'],
    ['MEDIUM_LOW', 'planned', 'Visit booked'],
    ruben,
    ['2025-11-20T08:00:00Z', 'Ruben is on site', 90],
  ),
  ticket(
    4803,
    'Internet at Old Harbour is slow in the evening',
    ['Old Harbour', 'Harbor Café Group', 'Jonas Lind'],
    ['LOW', 'them', 'Waiting on Vendor'],
    ruben,
    ['2025-11-21T11:00:00Z', 'we call them daily', 0],
  ),
  ticket(
    4833,
    'Nobody can open claims',
    ['Main office', 'Kestrel Insurance', 'Ivo Lang'],
    ['CRITICAL', 'us', 'In Progress'],
    priya,
    ['2025-11-19T09:00:00Z', '12 minutes over', 190],
  ),
  ticket(
    4830,
    'Door tablet shows a blank page',
    ['School', 'Brightwell School', 'Ola Wiik'],
    ['UNDETERMINED', 'alert', 'Ticket Reopened'],
    nobody,
    ['2025-11-19T09:27:00Z', '', 0],
  ),
  ticket(
    4788,
    'Mailbox for the events team',
    ['all sites', 'Harbor Café Group', 'Ines Falk'],
    ['MEDIUM', 'done', 'Complete'],
    priya,
    ['2025-11-10T09:27:00Z', '', 90],
  ),
];
