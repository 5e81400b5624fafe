import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useTyped } from '../../lib/typed.ts';
import type { Finding, Found } from '../../ui/SearchSelect.tsx';

const CLIENTS = graphql(`
  query FindClients($text: String) {
    clients(first: 30, filter: { text: $text }) {
      nodes {
        id
        name
      }
    }
  }
`);

const CONTACTS = graphql(`
  query FindContacts($filter: ContactFilter) {
    contacts(first: 30, filter: $filter) {
      nodes {
        id
        name
        email
        client {
          id
          name
        }
      }
    }
  }
`);

const TECHNICIANS = graphql(`
  query FindTechnicians($text: String) {
    technicians(first: 100, filter: { text: $text }) {
      nodes {
        id
        name
        client {
          id
          name
        }
      }
    }
  }
`);

/** A contact to choose, with the client that they come with. */
export type FoundContact = Found & { readonly client: Found };

/** Clients by a part of their name. */
export function useClients(text: string, skip = false): Finding {
  const asked = useTyped(text);
  const { data, previousData, error } = useQuery(CLIENTS, { variables: { text: asked || null }, skip });
  return { items: (data ?? previousData)?.clients.nodes ?? [], looking: !data && !skip, failed: Boolean(error) };
}

/** Contacts by a part of their name or address: of one client, or of all that the viewer sees. */
export function useContacts(text: string, client: string | undefined, skip = false): Finding<FoundContact> {
  const asked = useTyped(text);
  const filter = { text: asked || undefined, client: client ? { eq: client } : undefined };
  const { data, previousData, error } = useQuery(CONTACTS, { variables: { filter }, skip });
  const nodes = (data ?? previousData)?.contacts.nodes ?? [];
  // While the answer is under way, what is there may be of the client before.
  const fitting = nodes.filter((contact) => !client || contact.client.id === client);
  return {
    items: fitting.map((contact) => ({
      ...contact,
      detail: client ? (contact.email ?? undefined) : contact.client.name,
    })),
    looking: !data && !skip,
    failed: Boolean(error),
  };
}

/** Technicians by a part of their name; one who belongs to a client says so. */
export function useTechnicians(text: string, skip = false): Finding {
  const asked = useTyped(text);
  const { data, previousData, error } = useQuery(TECHNICIANS, { variables: { text: asked || null }, skip });
  const nodes = (data ?? previousData)?.technicians.nodes ?? [];
  return {
    items: nodes.map(({ id, name, client }) => ({ id, name, detail: client?.name })),
    looking: !data && !skip,
    failed: Boolean(error),
  };
}
