import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../lib/answer.ts';
import { SearchSelect } from './SearchSelect.tsx';

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
  const { t } = useTranslation('tickets');
  const [text, setText] = useState('');
  const answer = answerOf(
    useQuery(AFFECTED_ASSETS, { variables: { text: text || null, chosen: value ? [value] : [] } }),
  );
  const { data } = answer;
  const assets = data?.assets.nodes ?? [];
  const found = data?.nodes.find((node) => node?.id === value);
  const chosen = found?.__typename === 'Asset' ? found : undefined;
  const optionOf = ({ id, name, referenceName }: { id: string; name: string; referenceName?: string | null }) => ({
    value: id,
    label: referenceName ? `${name}, ${referenceName}` : name,
  });
  return (
    <SearchSelect
      label={t('raise.asset')}
      placeholder={t('raise.assetNone')}
      error={error}
      value={value}
      options={assets.map(optionOf)}
      chosen={chosen && optionOf(chosen)}
      answer={answer}
      onSearch={setText}
      onChange={(id) => onChange(id, assets.find((asset) => asset.id === id)?.site?.id)}
    />
  );
}
