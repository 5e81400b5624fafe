import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { TicketStatus } from '../../shared/tickets/TicketStatus.tsx';
import { Priority } from '../../ui/Priority.tsx';
import type { Found } from '../../ui/SearchSelect.tsx';
import type { TickOption } from '../../ui/TickFilter.tsx';
import { useChoices } from './choices.ts';
import { useClients, useTechnicians } from './finding.ts';
import { PRIORITIES, type FilterName } from './listAddress.ts';

const CHOSEN = graphql(`
  query FilterNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Client {
        name
      }
      ... on Technician {
        name
      }
    }
  }
`);

type Options = {
  readonly options: readonly TickOption[];
  readonly chosenNames: readonly string[];
  /** The server looks for them by the text; otherwise they are all there. */
  readonly isFound: boolean;
  readonly looking: boolean;
  readonly failed: boolean;
};

type Asked = { readonly text: string; readonly chosen: readonly string[]; readonly opened: boolean };

/** What a filter can be set to. Built-in values stand in the address by their keys, so that it can be read. */
export function useFilterOptions(name: FilterName, { text, chosen, opened }: Asked): Options {
  const { t } = useTranslation();
  const choices = useChoices();
  const clients = useClients(text, name !== 'client' || !opened);
  const technicians = useTechnicians(text, name !== 'technician' || !opened);
  const names = useNames(name === 'client' || name === 'technician' ? chosen : []);
  if (name === 'client' || name === 'technician') {
    const found = name === 'client' ? clients : technicians;
    // What is ticked stays in sight, so that it can be taken off again.
    const ticked = text ? [] : names.filter(({ id }) => !found.items.some((item) => item.id === id));
    return {
      options: [...ticked, ...found.items].map(foundOption),
      chosenNames: names.map((one) => one.name),
      isFound: true,
      looking: found.looking,
      failed: found.failed,
    };
  }
  const options = {
    status: choices.ticketStatuses.map((status) => ({
      ...keyed(status),
      shown: <TicketStatus status={status} />,
    })),
    priority: PRIORITIES.map((priority) => {
      const label =
        choices.ticketPriorities.find((meaning) => meaning.priority === priority)?.name ?? t(`priority.${priority}`);
      return { value: priority, name: label, shown: <Priority level={priority} label={label} /> };
    }),
    queue: choices.ticketQueues.map(keyed),
    type: choices.ticketTypes.map(keyed),
    category: choices.ticketCategories.map(keyed),
  }[name];
  return {
    options,
    chosenNames: options.length
      ? chosen.map((value) => options.find((option) => option.value === value)?.name ?? value)
      : [],
    isFound: false,
    looking: false,
    failed: false,
  };
}

const keyed = ({ id, key, name }: { id: string; key: string | null; name: string }): TickOption => ({
  value: key ?? id,
  name,
  shown: name,
});

const foundOption = ({ id, name, detail }: Found): TickOption => ({
  value: id,
  name,
  shown: detail ? `${name} (${detail})` : name,
});

/** The names behind IDs that came with the address. */
function useNames(ids: readonly string[]): { id: string; name: string }[] {
  const { data, previousData } = useQuery(CHOSEN, {
    variables: { ids: [...ids] },
    skip: ids.length === 0,
    fetchPolicy: 'cache-first',
  });
  if (ids.length === 0) return [];
  const nodes = (data ?? previousData)?.nodes ?? [];
  return nodes.flatMap((node) =>
    node && 'name' in node && ids.includes(node.id) ? { id: node.id, name: node.name } : [],
  );
}
