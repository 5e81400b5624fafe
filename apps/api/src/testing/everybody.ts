import type { Client } from '../domains/clients/client.entity.ts';
import type { Site } from '../domains/clients/site.entity.ts';
import { Contact } from '../domains/people/contact.entity.ts';
import { Technician } from '../domains/people/technician.entity.ts';
import type { Builder } from './build.ts';

/** Whoever can ask, in the order of the columns of `access/matrix.ts`. */
export const VIEWERS = [
  'nobody',
  'STANDARD',
  'BILLING',
  'TECHNICAL',
  'PRIMARY',
  'ExtUser',
  'ExtManager',
  'Technician',
  'Dispatcher',
  'Finance',
  'Administrator',
  'CoManaged',
] as const;

export type ViewerName = (typeof VIEWERS)[number];

/** Two clients, one viewer of each kind (contacts and the co-managed technician belong to Harbor), and who surrounds them. */
export type Everybody = {
  readonly viewers: Readonly<Record<ViewerName, Contact | Technician | null>>;
  readonly harbor: Client;
  readonly summit: Client;
  readonly harborSite: Site;
  readonly summitSite: Site;
  /** Of Harbor, with portal access: the viewers take no part in what is theirs. */
  readonly colleague: Contact;
  /** Of Harbor, with portal access: whose tickets the technicians work. */
  readonly requester: Contact;
  /** Of Harbor, without portal access. */
  readonly absent: Contact;
  /** Of Summit, with portal access. */
  readonly stranger: Contact;
  readonly strangersColleague: Contact;
  /** Of the provider: works the tickets of contacts. */
  readonly helper: Technician;
  /** Of the provider: works nothing that is looked at. */
  readonly another: Technician;
  /** The co-managed technician of Summit. */
  readonly outsider: Technician;
};

export async function makeEverybody(build: Builder): Promise<Everybody> {
  const client = (name: string): Promise<Client> =>
    build.client({ name, phone: '+1 555 0100', website: `https://${name}.example` });
  const [harbor, summit] = [await client('harbor'), await client('summit')];
  const site = (of: Client): Promise<Site> =>
    build.site({ client: of, address: '1 Quay Street', city: 'Bristol', default: true });
  const securityRole = await build.securityRole();
  const known = { client: harbor, title: 'Manager', phone: '+1 555 0101', locale: 'en' };
  const contact = (given: Parameters<Builder['contact']>[0] = {}): Promise<Contact> =>
    build.contact({ ...known, ...(given.role ? {} : { securityRole }), ...given });
  const technician = (given: Parameters<Builder['technician']>[0] = {}): Promise<Technician> =>
    build.technician({ title: 'Engineer', locale: 'en', ...given });
  return {
    viewers: {
      nobody: null,
      STANDARD: await contact({ types: ['STANDARD'] }),
      BILLING: await contact({ types: ['BILLING'] }),
      TECHNICAL: await contact({ types: ['TECHNICAL'] }),
      PRIMARY: await contact({ types: ['PRIMARY'] }),
      ExtUser: await contact({ role: 'EXTERNAL_USER' }),
      ExtManager: await contact({ role: 'EXTERNAL_MANAGER' }),
      Technician: await technician({ roles: ['TECHNICIAN'] }),
      Dispatcher: await technician({ roles: ['DISPATCHER'] }),
      Finance: await technician({ roles: ['FINANCE'] }),
      Administrator: await technician({ roles: ['ADMINISTRATOR'] }),
      CoManaged: await technician({ roles: ['CO_MANAGED'], clientId: harbor.id }),
    },
    harbor,
    summit,
    harborSite: await site(harbor),
    summitSite: await site(summit),
    colleague: await contact(),
    requester: await contact(),
    absent: await contact({ portalAccess: false }),
    stranger: await contact({ client: summit }),
    strangersColleague: await contact({ client: summit }),
    helper: await technician(),
    another: await technician(),
    outsider: await technician({ roles: ['CO_MANAGED'], clientId: summit.id }),
  };
}

/** Whose request the viewer's own ticket is, and who works it: the viewer in one of the two places. */
export function ownTicketOf(
  { viewers, requester, helper }: Everybody,
  name: ViewerName,
): { contact: Contact; technician: Technician } {
  const viewer = viewers[name];
  return {
    contact: viewer instanceof Contact ? viewer : requester,
    technician: viewer instanceof Technician ? viewer : helper,
  };
}
