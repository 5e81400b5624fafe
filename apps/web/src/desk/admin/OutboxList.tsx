import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, type OutboxRowFragment } from '@quayside/graphql/documents';
import type { MailState as State } from '@quayside/graphql/types';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../lib/formats.tsx';
import { firstPage, PAGE, useGrowingAnswer } from '../../lib/growing.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Answered } from '../../ui/Answered.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import type { Column } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { GrowingList } from '../../ui/GrowingList.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { Time } from '../../ui/Time.tsx';
import { DeskHead, DeskTools, ToolsGap } from '../DeskHead.tsx';
import { type Freshness, useFresh } from '../fresh.ts';
import { useMailAbout } from './mailAbout.ts';
import { MailState } from './MailState.tsx';
import classes from './Outbox.module.css';

const OUTBOX = graphql(`
  query Outbox($first: Int!, $after: String, $filter: MailFilter) {
    outbox(first: $first, after: $after, filter: $filter) {
      totalCount
      totalCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OutboxRow
      }
    }
  }

  fragment OutboxRow on Mail {
    id
    state
    template
    toName
    toAddress
    subject
    attempts
    createdAt
    ticket {
      id
      number
    }
  }
`);

const STATES: readonly State[] = ['QUEUED', 'SENT', 'FAILED', 'KEPT'];
const REFRESH_SECONDS = 20;

type List = { state: '' | State; rows: number };

/** All mails, newest first. */
export function OutboxList({ list: { state, rows }, onChange }: { list: List; onChange: ChangeList }) {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const [atFirst] = useState(() => firstPage(rows));
  useTitle(t('outbox.title'));
  const asked = useQuery(OUTBOX, {
    variables: { first: atFirst, filter: state ? { state: { eq: state } } : null },
    fetchPolicy: 'cache-first',
  });
  const grown = useGrowingAnswer(asked, ({ outbox }) => outbox, rows);
  const { answer, refresh } = grown;
  const fresh = useFresh(refresh, { seconds: REFRESH_SECONDS, of: state });
  const columns = useColumns();
  const hrefOf = ({ id }: OutboxRowFragment) => {
    const params = new URLSearchParams(search);
    params.set('mail', id);
    return `/desk/admin/outbox?${params}`;
  };
  return (
    <>
      <DeskHead title={t('outbox.title')} />
      <DeskTools label={t('outbox.filters')}>
        <ChoiceFilter
          label={t('outbox.state')}
          all={t('outbox.anyState')}
          value={state || undefined}
          onChange={(chosen) => onChange({ state: chosen ?? '', rows: PAGE })}
          options={STATES.map((value) => ({ value, label: t(`outbox.states.${value}`) }))}
        />
        <ToolsGap />
        <AsOf fresh={fresh} />
      </DeskTools>
      <Answered answer={answer} home="/desk" rows={10}>
        {({ outbox }) => (
          <>
            {outbox.nodes.some((mail) => mail.state === 'KEPT') && (
              <p className={classes.kept} role="note">
                {t('outbox.kept')}
              </p>
            )}
            <GrowingList
              label={t('outbox.title')}
              look="grid"
              columns={columns}
              list={outbox}
              of={grown}
              counted={(count, shown) => t('outbox.counted', { count, shown })}
              rowHref={hrefOf}
              onRows={(more) => onChange({ rows: more }, { replace: true })}
              empty={
                <EmptyState
                  action={
                    state && <Button onClick={() => onChange({ state: '', rows: PAGE })}>{t('outbox.showAll')}</Button>
                  }
                >
                  {t(state ? 'outbox.noneFits' : 'outbox.none')}
                </EmptyState>
              }
            />
          </>
        )}
      </Answered>
    </>
  );
}

type ChangeList = (list: Partial<List>, options?: { replace?: boolean }) => void;

/** As of when it is: mails go out while one looks. */
function AsOf({ fresh }: { fresh: Freshness }) {
  const { t } = useTranslation('admin');
  const { time } = useFormats();
  if (!fresh.offline) return <span className={classes.asOf}>{t('outbox.updated', { time: time(fresh.at) })}</span>;
  return (
    <span className={classes.asOf} role="status">
      {t('outbox.offline', { time: time(fresh.at) })}{' '}
      <TextButton small onClick={fresh.again}>
        {t('outbox.again')}
      </TextButton>
    </span>
  );
}

function useColumns(): Column<OutboxRowFragment>[] {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  const about = useMailAbout();
  return [
    {
      key: 'state',
      header: t('outbox.columns.state'),
      width: 132,
      cell: ({ state }) => <MailState state={state} />,
    },
    {
      key: 'to',
      header: t('outbox.columns.to'),
      width: 300,
      card: 'line',
      cell: ({ toName, toAddress }) => (
        <>
          {toName && <b className={classes.name}>{toName}</b>} <span className={classes.quiet}>{toAddress}</span>
        </>
      ),
    },
    { key: 'subject', header: t('outbox.columns.subject'), title: true, cell: ({ subject }) => subject },
    {
      key: 'about',
      header: t('outbox.columns.about'),
      width: 150,
      wideOnly: true,
      cell: ({ template }) => about(template),
    },
    {
      key: 'written',
      header: t('outbox.columns.written'),
      width: 112,
      card: 'end',
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'attempts',
      header: t('outbox.columns.attempts'),
      width: 76,
      align: 'end',
      card: 'hidden',
      cell: ({ attempts }) => number(attempts),
    },
  ];
}
