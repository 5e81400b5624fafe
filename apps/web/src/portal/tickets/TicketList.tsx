import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import type { PortalTicketsQuery } from '@quayside/graphql/documents';
import type { CustomerStatus } from '@quayside/graphql/types';
import { useState } from 'react';
import { Link } from 'react-router';
import { firstPage, PAGE, useGrowingAnswer } from '../../lib/growing.ts';
import { useRepeated } from '../../lib/polling.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { GrowingList } from '../../ui/GrowingList.tsx';
import { ListTools } from '../../ui/ListTools.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useListPlace } from '../wayBack.ts';
import { LIST, listVariables, PORTAL_TICKETS, STATUSES } from './listQuestion.ts';
import { useTicketColumns } from './ticketColumns.tsx';
import { useTicketsChanged } from './ticketsChanged.ts';

/** How often a list looks for something new while that does not come by itself. */
const LOOK_EVERY_MS = 30_000;

/** A customer's list of tickets: theirs, or all of their company. */
export function TicketList({ mine }: { mine: boolean }) {
  const { t } = useTranslation('tickets');
  const [{ view, status, q, sort, rows }, change] = useUrlState(LIST);
  useListPlace('tickets');
  const [atFirst] = useState(() => firstPage(rows));
  const narrow = (narrowed: Parameters<typeof change>[0], options?: { replace?: boolean }) =>
    change({ ...narrowed, rows: PAGE }, options);
  const asked = useQuery(PORTAL_TICKETS, {
    ...useRepeated(LOOK_EVERY_MS),
    variables: listVariables(mine, { view, status, q, sort }, atFirst),
  });
  const grown = useGrowingAnswer(asked, ({ tickets }) => tickets, rows);
  const { answer, refresh } = grown;
  useTicketsChanged(refresh);
  useRefreshOnReturn(refresh);
  const columns = useTicketColumns(
    [
      'number',
      ...(mine ? [] : (['requester'] as const)),
      'holder',
      ...(view === 'completed' ? [] : (['promised'] as const)),
      'priority',
      'created',
      'updated',
    ],
    { meanings: answer.data?.ticketPriorities, takesPart: mine },
  );
  const label = mine ? t('list.mine') : t('list.all');

  return (
    <>
      <ListTools
        search={
          <SearchField
            label={t('list.search')}
            value={q}
            onSearch={(words) => narrow({ q: words }, { replace: true })}
            width={300}
          />
        }
      >
        <Segmented
          label={t('list.view')}
          value={view}
          onChange={(chosen) => narrow({ view: chosen, ...(fits(status, chosen) ? {} : { status: '' }) })}
          options={[
            { value: 'open', label: t('view.open') },
            { value: 'completed', label: t('view.completed') },
            { value: 'all', label: t('view.all') },
          ]}
        />
        {view !== 'completed' && (
          <ChoiceFilter
            label={t('column.status')}
            all={t('list.anyStatus')}
            value={status || undefined}
            onChange={(chosen) => narrow({ status: chosen ?? '' })}
            options={STATUSES.filter((one) => fits(one, view)).map((value) => ({
              value,
              label: labelOf(answer.data, value),
            }))}
          />
        )}
      </ListTools>
      <Answered answer={answer} home="/portal">
        {({ tickets }) => (
          <Card label={label}>
            <GrowingList
              label={label}
              columns={columns}
              list={tickets}
              of={grown}
              counted={(count, shown) => t('list.counted', { count, shown })}
              rowHref={({ number }) => `/portal/tickets/${number}`}
              onApproach={() => void import('./TicketPage.tsx')}
              sort={sort}
              onSort={(changed) => narrow({ sort: changed })}
              onRows={(more) => change({ rows: more }, { replace: true })}
              empty={
                <Nothing
                  isNarrowed={q !== '' || status !== ''}
                  isSought={q.trim() !== ''}
                  view={view}
                  onSeekAll={() => narrow({ status: '', view: 'all' })}
                  onWiden={() => narrow({ q: '', status: '', ...(q || status ? {} : { view: 'all' }) })}
                />
              }
            />
          </Card>
        )}
      </Answered>
    </>
  );
}

const fits = (status: CustomerStatus | '', view: 'open' | 'completed' | 'all'): boolean =>
  view === 'all' || (view === 'open' && status !== 'CLOSED');

const labelOf = (data: PortalTicketsQuery | undefined, key: CustomerStatus): string =>
  data?.ticketStatuses.find(({ customerKey }) => customerKey === key)?.customerLabel ?? '';

function Nothing({
  isNarrowed,
  isSought,
  view,
  onSeekAll,
  onWiden,
}: {
  isNarrowed: boolean;
  /** One looked for words */
  isSought: boolean;
  view: 'open' | 'completed' | 'all';
  /** Looks for the same words among all tickets */
  onSeekAll: () => void;
  onWiden: () => void;
}) {
  const { t } = useTranslation('tickets');
  if (isSought && view !== 'all')
    return (
      <EmptyState action={<Button onClick={onSeekAll}>{t('list.searchAll')}</Button>}>
        {t(view === 'open' ? 'list.noOpenMatch' : 'list.noCompletedMatch')}
      </EmptyState>
    );
  if (isNarrowed)
    return <EmptyState action={<Button onClick={onWiden}>{t('list.clear')}</Button>}>{t('list.noMatch')}</EmptyState>;
  if (view === 'all')
    return (
      <EmptyState
        action={
          <Button component={Link} to="/portal/tickets/new">
            {t('list.raise')}
          </Button>
        }
      >
        {t('list.never')}
      </EmptyState>
    );
  return (
    <EmptyState action={<Button onClick={onWiden}>{t('list.showAll')}</Button>}>
      {t(view === 'open' ? 'list.noneOpen' : 'list.noneCompleted')}
    </EmptyState>
  );
}
