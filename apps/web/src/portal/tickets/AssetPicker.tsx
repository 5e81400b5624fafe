import { useQuery } from '@apollo/client/react';
import { type AssetOptionFragment, graphql } from '@quayside/graphql/documents';
import { useState } from 'react';
import { answerOf } from '../../lib/answer.ts';
import { useTyped } from '../../lib/typed.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';

const AFFECTED_ASSETS = graphql(`
  query AffectedAssets($text: String, $chosen: [ID!]!) {
    assets(first: 20, filter: { text: $text }, orderBy: { field: NAME, direction: ASC }) {
      nodes {
        ...AssetOption
      }
    }
    nodes(ids: $chosen) {
      __typename
      id
      ... on Asset {
        ...AssetOption
      }
    }
  }

  fragment AssetOption on Asset {
    id
    name
    referenceName
    site {
      id
    }
  }
`);

/** Which equipment a ticket is about, of what the viewer may see. `onChange` is also told where it stands. */
export function AssetPicker({
  value,
  error,
  onChange,
}: {
  value: string;
  error?: string;
  onChange: (assetId: string, siteId: string | undefined) => void;
}) {
  const { t } = useTranslation('ticket');
  const [text, setText] = useState('');
  const asked = useTyped(text);
  const { data, waiting, failure } = answerOf(
    useQuery(AFFECTED_ASSETS, { variables: { text: asked || null, chosen: value ? [value] : [] } }),
  );
  const chosen = data?.nodes.find((node) => node?.id === value);
  return (
    <SearchSelect
      label={t('raise.asset')}
      placeholder={t('raise.assetNone')}
      error={error}
      value={chosen?.__typename === 'Asset' ? choiceOf(chosen) : null}
      found={{ items: (data?.assets.nodes ?? []).map(choiceOf), looking: waiting, failed: failure !== undefined }}
      onSearch={setText}
      onChange={(asset) => onChange(asset?.id ?? '', asset?.siteId)}
    />
  );
}

const choiceOf = ({ id, name, referenceName, site }: AssetOptionFragment) => ({
  id,
  name: referenceName ? `${name}, ${referenceName}` : name,
  siteId: site?.id,
});
