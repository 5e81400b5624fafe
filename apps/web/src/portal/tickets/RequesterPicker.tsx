import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useState } from 'react';
import { answerOf } from '../../lib/answer.ts';
import { useTyped } from '../../lib/typed.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan, useViewer } from '../../lib/viewer.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';

const POSSIBLE_REQUESTERS = graphql(`
  query PossibleRequesters($text: String, $chosen: [ID!]!, $seesContacts: Boolean!) {
    contacts(first: 20, filter: { text: $text }) @include(if: $seesContacts) {
      nodes {
        id
        name
      }
    }
    colleagues(first: 20, text: $text) @skip(if: $seesContacts) {
      id
      name
    }
    nodes(ids: $chosen) {
      __typename
      id
      ... on Contact {
        name
      }
    }
  }
`);

/** On behalf of whom a ticket is raised; nobody is the viewer. */
export function RequesterPicker({
  value,
  error,
  onChange,
}: {
  value: string;
  error?: string;
  onChange: (contactId: string) => void;
}) {
  const { t } = useTranslation('ticket');
  const can = useCan();
  const viewer = useViewer();
  const [text, setText] = useState('');
  const asked = useTyped(text);
  const { data, waiting, failure } = answerOf(
    useQuery(POSSIBLE_REQUESTERS, {
      variables: { text: asked || null, chosen: value ? [value] : [], seesContacts: can('CONTACTS_OF_CLIENT') },
    }),
  );
  const people = (data?.contacts?.nodes ?? data?.colleagues ?? []).filter(({ id }) => id !== viewer.id);
  const found = data?.nodes.find((node) => node?.id === value);
  return (
    <SearchSelect
      label={t('raise.requester')}
      placeholder={t('raise.requesterSelf')}
      error={error}
      people="them"
      value={found?.__typename === 'Contact' ? found : null}
      found={{ items: people, looking: waiting, failed: failure !== undefined }}
      onSearch={setText}
      onChange={(person) => onChange(person?.id ?? '')}
    />
  );
}
