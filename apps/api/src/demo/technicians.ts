import type { TechnicianRole } from '@quayside/graphql/types';
import type { ClientKey } from './clients.ts';

export type DemoTechnician = {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly roles: readonly TechnicianRole[];
  /** The language that they chose. */
  readonly locale?: 'de';
  /** Set for a co-managed technician. */
  readonly client?: ClientKey;
  /** How they begin their first reply; `{me}` is the contact's first name. */
  readonly greeting: string;
};

/** The people of Lanternworks IT, and the one of Harbor Café Group who works beside them. */
export const technicians: readonly DemoTechnician[] = [
  {
    name: 'Priya Raman',
    email: 'tech@lanternworks.example',
    title: 'Senior technician',
    roles: ['TECHNICIAN'],
    greeting: '',
  },
  {
    name: 'Mikael Sund',
    email: 'mikael@lanternworks.example',
    title: 'Network technician',
    roles: ['TECHNICIAN'],
    greeting: 'Hi {me},\n\n',
  },
  {
    name: 'Dana Whitlock',
    email: 'dispatch@lanternworks.example',
    title: 'Dispatcher',
    roles: ['DISPATCHER'],
    greeting: 'Hello {me},\n\n',
  },
  {
    name: 'Clara Boyd',
    email: 'finance@lanternworks.example',
    title: 'Finance and contracts',
    roles: ['FINANCE'],
    greeting: 'Dear {me},\n\n',
  },
  {
    name: 'Owen Castellanos',
    email: 'admin@lanternworks.example',
    title: 'Head of operations',
    roles: ['ADMINISTRATOR'],
    greeting: '{me},\n\n',
  },
  {
    name: 'Hana Ito',
    email: 'hana@lanternworks.example',
    title: 'Cloud and accounts',
    roles: ['TECHNICIAN'],
    greeting: 'Hello {me},\n\n',
  },
  {
    name: 'Ruben Aguilar',
    email: 'ruben@lanternworks.example',
    title: 'Field technician',
    roles: ['TECHNICIAN'],
    greeting: 'Hi {me},\n\n',
  },
  {
    name: 'Yusuf Demir',
    locale: 'de',
    email: 'yusuf@lanternworks.example',
    title: 'Technician',
    roles: ['TECHNICIAN'],
    greeting: 'Hi {me},\n\n',
  },
  {
    name: 'Anneke de Vries',
    email: 'comanaged@harborcafe.example',
    title: 'IT coordinator',
    roles: ['CO_MANAGED'],
    client: 'harbor',
    greeting: 'Hi {me},\n\n',
  },
];
