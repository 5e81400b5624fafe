import type { Client } from '../domains/clients/client.entity.ts';
import type { Site } from '../domains/clients/site.entity.ts';
import type { Contact } from '../domains/people/contact.entity.ts';
import type { Login } from '../domains/people/login.entity.ts';
import type { Technician } from '../domains/people/technician.entity.ts';
import type { BuiltIn } from './built-in.ts';
import { type ClientKey, type DemoClient, clients } from './clients.ts';
import { type Person, contacts } from './contacts.ts';
import { dice, idOf } from './dice.ts';
import { found } from './found.ts';
import type { Row } from './rows.ts';
import { type DemoTechnician, technicians } from './technicians.ts';

export type DemoSite = Row<Site>;
export type DemoContact = {
  readonly person: Person;
  readonly row: Row<Contact>;
  readonly site: DemoSite;
  readonly firstName: string;
};
export type Colleague = { readonly demo: DemoTechnician; readonly row: Row<Technician>; readonly firstName: string };
export type Company = {
  readonly demo: DemoClient;
  readonly row: Row<Client>;
  readonly sites: readonly DemoSite[];
  readonly contacts: readonly DemoContact[];
};

/** Everybody in the demo, and how to find them by name. */
export type People = {
  readonly companies: readonly Company[];
  readonly technicians: readonly Colleague[];
  readonly logins: readonly Row<Login>[];
  company(key: ClientKey): Company;
  contact(key: ClientKey, name: string): DemoContact;
  technician(name: string): Colleague;
};

/** The ID of the client by which a loaded demo is recognised, whatever the day. */
export const DEMO_MARK = clientId(
  found(
    clients.find(({ key }) => key === 'harbor'),
    'harbor',
  ),
);

/** Makes clients, contacts, technicians and logins. Everyone who signs in has the same password. `midnight` begins the day of the demo. */
export function makePeople(builtIn: BuiltIn, passwordHash: string, midnight: Date): People {
  const logins: Row<Login>[] = [];
  const signsIn = (email: string, createdAt: Date): string => {
    const id = idOf(`login ${email}`, createdAt);
    logins.push({ id, email, userName: null, passwordHash, mustChangePassword: false, createdAt });
    return id;
  };
  const companies = clients.map((demo) => makeCompany(demo, builtIn, signsIn, midnight));
  const company = (key: ClientKey): Company =>
    found(
      companies.find(({ demo }) => demo.key === key),
      key,
    );
  const colleagues = technicians.map((demo, index) =>
    makeTechnician(demo, index, demo.client ? company(demo.client).row.id : null, signsIn),
  );
  return {
    companies,
    technicians: colleagues,
    logins,
    company,
    contact: (key, name) =>
      found(
        company(key).contacts.find(({ row }) => row.name === name),
        name,
      ),
    technician: (name) =>
      found(
        colleagues.find(({ row }) => row.name === name),
        name,
      ),
  };
}

type SignsIn = (email: string, createdAt: Date) => string;

function makeCompany(demo: DemoClient, builtIn: BuiltIn, signsIn: SignsIn, midnight: Date): Company {
  const createdAt = since(demo);
  const row: Row<Client> = {
    id: clientId(demo),
    name: demo.name,
    timeZone: demo.timeZone,
    phone: demo.phone,
    website: `https://www.${demo.domain}`,
    createdAt,
  };
  const sites = demo.sites.map((site, index) => ({
    id: idOf(`site ${demo.key} ${site.name}`, createdAt),
    clientId: row.id,
    ...site,
    default: index === 0,
  }));
  const people = contacts[demo.key].map((person, index) => {
    const joinedAt = new Date(createdAt.getTime() + (index * 17 + 1) * DAY_MS);
    const email = `${person.mailbox ?? mailbox(person.name)}@${demo.domain}`;
    const contact: Row<Contact> = {
      id: idOf(`contact ${demo.key} ${person.name}`, joinedAt),
      clientId: row.id,
      loginId: person.portal ? signsIn(email, joinedAt) : null,
      securityRoleId: person.role ? builtIn.securityRole(person.role) : null,
      name: person.name,
      email,
      title: person.title,
      phone: dice(`phone ${person.name}`).chance(0.75) ? `${demo.phone} ext. ${21 + index}` : null,
      contactTypes: [...person.types],
      portalAccess: person.portal,
      locale: person.locale ?? null,
      disabledAt: person.left ? new Date(midnight.getTime() - 83 * DAY_MS + 15 * HOUR_MS) : null,
      createdAt: joinedAt,
    };
    const site = found(
      sites.find(({ name }) => name === (person.site ?? sites[0]?.name)),
      person.site ?? demo.key,
    );
    return { person, row: contact, site, firstName: firstName(person.name) };
  });
  return { demo, row, sites, contacts: people };
}

function makeTechnician(demo: DemoTechnician, index: number, clientId: string | null, signsIn: SignsIn): Colleague {
  const createdAt = new Date(Date.UTC(2017, 8, 4 + index * 45, 13, 30));
  const { name, email, title, roles } = demo;
  const row: Row<Technician> = {
    id: idOf(`technician ${name}`, createdAt),
    loginId: signsIn(email, createdAt),
    clientId,
    name,
    email,
    title,
    roles: [...roles],
    locale: demo.locale ?? null,
    disabledAt: null,
    createdAt,
  };
  return { demo, row, firstName: firstName(name) };
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

function since(demo: DemoClient): Date {
  return new Date(`${demo.since}T14:00:00Z`);
}

function clientId(demo: DemoClient): string {
  return idOf(`client ${demo.key}`, since(demo));
}

/** `Dr Ruiz`, `Mei-Ling`, `Haruka`. */
function firstName(name: string): string {
  const words = name.split(' ');
  return words[0] === 'Dr' ? `Dr ${words.at(-1) ?? ''}` : (words[0] ?? name);
}

/** `callum.burke`; what ASCII doesn't have is written with what it has. */
function mailbox(name: string): string {
  const [first = '', ...last] = name
    .replace(/^Dr /, '')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-zA-Z -]/g, '')
    .toLowerCase()
    .split(' ');
  return `${first}.${last.join('')}`;
}
