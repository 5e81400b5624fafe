import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../lib/answer.ts';
import { TextButton } from '../../ui/Page.tsx';
import { SearchSelect } from './SearchSelect.tsx';
import classes from './FollowersCard.module.css';

const COLLEAGUES = graphql(`
  query Colleagues($text: String) {
    colleagues(first: 50, text: $text) {
      id
      name
    }
  }
`);

/** Finds a colleague by name; choosing one is all it takes. */
export function ColleaguePicker({
  without,
  error,
  onPick,
  onCancel,
}: {
  /** Who is there already */
  without: readonly (string | undefined)[];
  error?: string;
  onPick: (contactId: string) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation('tickets');
  const [text, setText] = useState('');
  const answer = answerOf(useQuery(COLLEAGUES, { variables: { text: text || null } }));
  const colleagues = (answer.data?.colleagues ?? []).filter(({ id }) => !without.includes(id));
  return (
    <div
      className={classes.picker}
      role="group"
      aria-label={t('follow.add')}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <SearchSelect
        label={t('follow.who')}
        placeholder={t('follow.name')}
        error={error}
        focused
        value=""
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        answer={answer}
        onSearch={setText}
        onChange={(id) => void onPick(id)}
      />
      <TextButton small onClick={onCancel}>
        {t('follow.cancel')}
      </TextButton>
    </div>
  );
}
