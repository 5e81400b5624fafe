import { anyone, can, themselvesOr, whoeverSeesIt, whoeverSignedIn } from '../../access/rules.ts';

/** Nobody else. */
const themselves = themselvesOr();
const themselvesOrWhoeverSeesContacts = themselvesOr('CONTACTS_OF_CLIENT', 'CONTACTS_OF_EVERY_CLIENT');

export const rules = {
  Query: {
    viewer: anyone,
    colleagues: can('TICKETS_RAISE'),
    contacts: can('CONTACTS_OF_CLIENT', 'CONTACTS_OF_EVERY_CLIENT'),
    contact: whoeverSignedIn,
    technicians: can('DESK'),
  },
  Mutation: {
    signIn: anyone,
    signOut: anyone,
    setLanguage: whoeverSignedIn,
  },
  Contact: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    email: themselvesOrWhoeverSeesContacts,
    title: themselvesOrWhoeverSeesContacts,
    phone: themselvesOrWhoeverSeesContacts,
    client: whoeverSeesIt,
    contactTypes: themselvesOrWhoeverSeesContacts,
    securityRole: themselvesOrWhoeverSeesContacts,
    portalAccess: themselvesOrWhoeverSeesContacts,
    permissions: whoeverSeesIt,
    can: whoeverSeesIt,
    locale: themselves,
  },
  SecurityRole: {
    id: whoeverSeesIt,
    key: whoeverSeesIt,
    name: whoeverSeesIt,
    quickTickets: whoeverSeesIt,
  },
  Technician: {
    id: whoeverSeesIt,
    name: whoeverSeesIt,
    email: can('DESK'),
    title: can('DESK'),
    roles: can('DESK'),
    client: can('DESK'),
    permissions: whoeverSeesIt,
    can: whoeverSeesIt,
    locale: themselves,
  },
  SignInPayload: { viewer: whoeverSeesIt, next: whoeverSeesIt },
  SignOutPayload: { signedOut: whoeverSeesIt },
  SetLanguagePayload: { viewer: whoeverSeesIt },
};
