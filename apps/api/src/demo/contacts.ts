import type { ContactType } from '@quayside/graphql/types';
import type { ClientKey } from './clients.ts';

/** A person at a client, as the demo tells of them. */
export type Person = {
  readonly name: string;
  readonly title: string;
  /** Before the @; without it, made from the name. */
  readonly mailbox?: string;
  /** Where they work; the default site without it. */
  readonly site?: string;
  readonly types: readonly ContactType[];
  readonly role?: 'EXTERNAL_USER' | 'EXTERNAL_MANAGER';
  /** May sign in to the portal. */
  readonly portal: boolean;
  /** The language that they chose. */
  readonly locale?: 'de';
  /** They have left the client. */
  readonly left?: true;
};

type More = Partial<Pick<Person, 'mailbox' | 'site' | 'role' | 'left' | 'types' | 'locale'>>;

/** Someone who signs in to the portal. */
const user = (name: string, title: string, more: More = {}): Person => ({
  types: ['STANDARD'],
  portal: true,
  name,
  title,
  ...more,
});
/** Someone who writes by mail only. */
const byMail = (name: string, title: string, more: More = {}): Person => ({
  types: ['STANDARD'],
  portal: false,
  name,
  title,
  ...more,
});

/** Everybody at the clients. Who stands first is asked when a client as a whole is meant. */
export const contacts: Readonly<Record<ClientKey, readonly Person[]>> = {
  harbor: [
    user('Marguerite Oduya', 'Managing director', { mailbox: 'primary', types: ['PRIMARY'] }),
    user('Tomás Reyes', 'Operations manager', { mailbox: 'technical', types: ['TECHNICAL'] }),
    user('Jonas Lind', 'Shift lead', { mailbox: 'standard', site: 'Old Harbour' }),
    user('Ines Falk', 'Accounts', { mailbox: 'billing', types: ['BILLING'] }),
    user('Amélie Fournier', 'Events and purchasing', { mailbox: 'both', types: ['BILLING', 'TECHNICAL'] }),
    user('Sofía Castellanos Núñez', 'Café manager'),
    user('Björn Åkesson', 'Head baker', { site: 'Harbor Bakes' }),
    user('Kwame Mensah', 'Café manager', { site: 'Market Hall' }),
    user('Orla Keane', 'Café manager', { site: 'Old Harbour' }),
    byMail('Dilan Aydın', 'Barista', { site: 'Old Harbour' }),
    byMail('Petra Novák', 'Shift lead'),
    byMail('Thandi Mokoena', 'Pastry chef', { site: 'Harbor Bakes' }),
    byMail('Luca Moretti', 'Barista trainer'),
    byMail('Grace Whitfield', 'Front of house', { site: 'Market Hall' }),
    byMail('Rosa Lindqvist', 'Delivery driver', { site: 'Harbor Bakes' }),
    byMail('Callum Burke', 'Bar', { site: 'Old Harbour' }),
    byMail('Mina Park', 'Marketing'),
    { name: 'Piet van Dam', title: 'Former café manager', types: [], portal: false, left: true, site: 'Old Harbour' },
  ],
  alder: [
    user('Theo Alder', 'Partner', { mailbox: 'primary', types: ['PRIMARY'] }),
    user('Edith Finch', 'Studio manager', { mailbox: 'manager', types: [], role: 'EXTERNAL_MANAGER' }),
    user('Wen Li', 'Architect', { mailbox: 'user', types: [], role: 'EXTERNAL_USER' }),
    user('Ana Beltrán', 'Office administrator', { types: ['BILLING'] }),
    user('Marcus Thorne', 'BIM lead', { types: ['TECHNICAL'] }),
    user('Haruka Satō (佐藤 春香)', 'Senior architect', { mailbox: 'haruka.sato' }),
    user('Zofia Brzezińska', 'Interior designer'),
    user('Patrick Okoro', 'Project architect', { site: 'Mill Lane' }),
    user('Greta Holm', 'Landscape architect'),
    byMail('Jamie Sutherland', 'Model maker', { site: 'Model shop' }),
    byMail('Lucía Ferrer', 'Student architect'),
    byMail('Dmitri Volkov', 'Visualiser'),
    byMail('Hannah Weiss', 'Junior architect'),
    byMail('Bram de Wit', 'Site supervisor', { site: 'Mill Lane' }),
    byMail('Nora Eskola', 'Reception'),
  ],
  brightwell: [
    user('Ola Wiik', 'Bursar', { types: ['PRIMARY'] }),
    user('Fiona Abernethy', 'Head of school', { types: ['STANDARD'] }),
    user('Samir Qureshi', 'Teacher of computing', { types: ['TECHNICAL'] }),
    user('Beatriz Lopes', 'Admissions'),
    user('Hugh Pemberton', 'Teacher of physics'),
    byMail('Maisie Grant', 'Librarian'),
    byMail('Carys Powell', 'Junior house secretary', { site: 'Junior House' }),
    byMail('Anders Dahl', 'Sports director', { site: 'Lower Field' }),
    byMail('Ruth Adeyemi', 'School nurse'),
    byMail('Niamh O’Connell', 'Teacher of music'),
    byMail('Victor Lang', 'Caretaker'),
    byMail('Selma Berg', 'Reception'),
  ],
  copperline: [
    user('Sam Okafor', 'Operations director', { types: ['PRIMARY'] }),
    user('Lorna Fitch', 'Finance manager', { types: ['BILLING'] }),
    user('Emeka Obi', 'Systems coordinator', { types: ['TECHNICAL'] }),
    user('Dana Kowalczyk', 'Dispatcher', { site: 'Signal Street' }),
    user('Raúl Medina', 'Depot manager'),
    byMail('Janet Cole', 'Payroll'),
    byMail('Pavel Horák', 'Warehouse lead', { site: 'Quarry Lane' }),
    byMail('Tyrone Banks', 'Dock supervisor', { site: 'Pier 7' }),
    byMail('Aisha Rahman', 'Customs clerk', { site: 'Pier 7' }),
    byMail('Gunnar Solberg', 'Fleet manager'),
    byMail('Mei-Ling Chou', 'Dispatcher', { site: 'Signal Street' }),
  ],
  juniper: [
    user('Noor Haddad', 'Practice manager', { types: ['PRIMARY'] }),
    user('Dr Ellen Strand', 'Veterinarian'),
    user('Farah Aziz', 'Reception'),
    byMail('Dr Marco Bianchi', 'Veterinarian', { site: 'Paddock Way' }),
    byMail('Tess Calloway', 'Veterinary nurse'),
    byMail('Ewan McRae', 'Veterinary nurse'),
    byMail('Lily Tran', 'Accounts', { types: ['BILLING'] }),
  ],
  kestrel: [
    user('Ivo Lang', 'Claims manager', { types: ['PRIMARY'], site: 'Ropewalk' }),
    user('Constance Wray', 'Finance director', { types: ['BILLING'] }),
    user('Devika Nair', 'Systems analyst', { types: ['TECHNICAL'] }),
    user('Oliver Brandt', 'Underwriter'),
    user('Simone Archer', 'Claims handler', { site: 'Ropewalk' }),
    byMail('Jürgen Pohl', 'Actuary', { locale: 'de' }),
    byMail('Temi Adebayo', 'Claims handler', { site: 'Ropewalk' }),
    byMail('Rachel Goldstein', 'Compliance officer'),
    byMail('Chloé Mercier', 'Underwriter'),
    byMail('Hari Pillai', 'Claims handler', { site: 'Ropewalk' }),
    byMail('Bridget Nolan', 'Office manager'),
  ],
  marlow: [
    user('Bea Marlow', 'Owner', { types: ['PRIMARY'] }),
    user('Stefan Krol', 'Prepress', { types: ['TECHNICAL'] }),
    byMail('Imogen Hart', 'Customer desk'),
    byMail('Rafael Duarte', 'Press operator'),
    byMail('Yuki Tanaka', 'Designer'),
    byMail('Bill Sorensen', 'Bindery'),
  ],
  northgate: [
    user('Dr Carmen Ruiz', 'Dentist and owner', { types: ['PRIMARY'], mailbox: 'c.ruiz' }),
    user('Gwen Talbot', 'Practice manager', { types: ['TECHNICAL', 'BILLING'] }),
    user('Milo Petrov', 'Dental hygienist'),
    user('Dr Anil Kapoor', 'Dentist', { site: 'Eastfield', mailbox: 'a.kapoor' }),
    byMail('Saoirse Doyle', 'Reception'),
    byMail('Jin-woo Han', 'Dental technician'),
    byMail('Paula Reinholt', 'Reception', { site: 'Eastfield' }),
    byMail('Denise Fontaine', 'Treatment coordinator'),
    byMail('Kofi Asante', 'Dental nurse', { site: 'Eastfield' }),
    byMail('Irina Sokolova', 'Dental nurse'),
    byMail('Wanda Ellis', 'Billing clerk', { types: ['BILLING'] }),
  ],
  pell: [
    user('Maya Pell', 'Owner', { types: ['PRIMARY'] }),
    user('Arthur Quill', 'Bookseller'),
    byMail('Sunniva Moe', 'Children’s books'),
    byMail('Desmond Tait', 'Rare books'),
    byMail('Jo Castle', 'Events and web shop'),
  ],
  saltmarsh: [
    user('Finn Auer', 'Founder', { types: ['PRIMARY'] }),
    user('Katarzyna Wójcik', 'Office and sales', { types: ['BILLING'] }),
    byMail('Leif Aronsen', 'Head brewer'),
    byMail('Maddie Rowe', 'Taproom manager', { site: 'Causeway Taproom' }),
    byMail('Tariq Aziz', 'Packaging'),
    byMail('Elena Popescu', 'Quality and lab'),
    byMail('Gus Hendricks', 'Delivery'),
  ],
  tidewater: [
    user('Lena Brandt', 'Office manager', { types: ['PRIMARY'], locale: 'de' }),
    user('Conrad Ellsworth', 'Managing broker', { types: ['BILLING'] }),
    user('Priscilla Vance', 'Letting agent'),
    byMail('Tobias Frey', 'Property manager', { site: 'Marina House' }),
    byMail('Hyacinth Bell', 'Concierge', { site: 'Marina House' }),
    byMail('Andre Baptiste', 'Letting agent'),
    byMail('Moira Sinclair', 'Bookkeeper'),
    byMail('Kenji Mori', 'Photographer'),
    byMail('Viola Strand', 'Sales assistant'),
  ],
  willow: [
    user('Abel Vane', 'Partner', { types: ['PRIMARY'] }),
    user('Miriam Katz', 'Practice administrator', { types: ['TECHNICAL', 'BILLING'] }),
    user('Charlotte Willow', 'Partner'),
    user('Desta Bekele', 'Associate'),
    byMail('Ralph Whitcombe', 'Associate', { site: 'Assize Lane' }),
    byMail('Ingrid Paulsen', 'Paralegal'),
    byMail('Sean Gallagher', 'Paralegal', { site: 'Assize Lane' }),
    byMail('Ottilie Braun', 'Legal secretary'),
  ],
};
