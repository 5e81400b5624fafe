import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useState } from 'react';
import { answerOf } from '../../lib/answer.ts';
import { useTyped } from '../../lib/typed.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { TextButton } from '../../ui/Page.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
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
  const { t } = useTranslation('ticket');
  const [text, setText] = useState('');
  const asked = useTyped(text);
  const { data, waiting, failure } = answerOf(useQuery(COLLEAGUES, { variables: { text: asked || null } }));
  const colleagues = (data?.colleagues ?? []).filter(({ id }) => !without.includes(id));
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
        people="them"
        value={null}
        found={{ items: colleagues, looking: waiting, failed: failure !== undefined }}
        onSearch={setText}
        onChange={(colleague) => colleague && void onPick(colleague.id)}
      />
      <TextButton small onClick={onCancel}>
        {t('follow.cancel')}
      </TextButton>
    </div>
  );
}
