import { Button, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useSoon } from '../../lib/soon.ts';
import { useTitle } from '../../lib/title.tsx';
import { useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { useFresh } from '../fresh.ts';
import { BESIDE } from '../useBeside.ts';
import { BulkReport } from './BulkReport.tsx';
import { FilterBar } from './FilterBar.tsx';
import { isNarrowed, LIST, NOTHING_CHOSEN, sortWord, viewOf, type FilterName } from './listAddress.ts';
import { ListEmpty } from './ListEmpty.tsx';
import { ListFailure } from './ListFailure.tsx';
import { ListFooter } from './ListFooter.tsx';
import { ListLook } from './ListLook.tsx';
import type { RowMenuPlace } from './RowMenu.tsx';
import { TicketTable } from './TicketTable.tsx';
import classes from './TicketsPage.module.css';
import { useCountWords } from './countWords.ts';
import { useBulkChanges } from './useBulkChanges.ts';
import { useListView } from './useListView.ts';
import { useSelection } from './useSelection.ts';
import { useTicketsChanged } from './ticketsChanged.ts';
import { useTicketList } from './useTicketList.ts';

const REFRESH_SECONDS = 30;
const PANEL = { ticket: BESIDE };

/** The desk's list of tickets. Everything that makes it what it is stands in the address. */
export function TicketsPage() {
  const { t } = useTranslation('desk');
  const [list, change] = useUrlState(LIST);
  const [{ ticket }] = useUrlState(PANEL);
  const search = withoutPanel(useLocation().search);
  const can = useCan();
  const tickets = useTicketList(list);
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const selection = useSelection(tickets.rows, search);
  const bulk = useBulkChanges(selection.keep);
  const view = useListView();
  const isInUse = () => menu !== null || ticket > 0 || selection.rows.length > 0 || isListInUse(box.current);
  const isNew = useRef('');
  // What was come to is shown as it is now; later on nothing moves under the pointer.
  const ask = async () => {
    await tickets.refresh(isNew.current === search ? isInUse : undefined);
    isNew.current = search;
  };
  const fresh = useFresh(ask, { seconds: REFRESH_SECONDS, of: search });
  const askSoon = useSoon(fresh.afterChange);
  useTicketsChanged({
    onChange: (ticketId) => {
      if (ticketId !== undefined) tickets.touch(ticketId);
      askSoon();
    },
    forgetsRemoved: true,
  });
  const show = () => void tickets.refresh();
  const showWhenFree = () => {
    if (tickets.moved > 0 && !isInUse()) show();
  };
  const countWords = useCountWords();
  const title = t(`nav.${viewOf(list)}`);
  useTitle(title);

  const mayRaise = can('TICKETS_WORK');
  const raise = `/desk/tickets/new${list.client.length === 1 ? `?client=${list.client[0]}` : ''}`;

  const hidden: FilterName[] = [
    ...(can('CLIENTS_ALL') ? [] : (['client'] as const)),
    ...(list.unassigned || list.mine ? (['technician'] as const) : []),
  ];
  const reset = () => change(NOTHING_CHOSEN);

  return (
    <>
      <DeskHead
        title={title}
        count={
          <>
            {tickets.total && countWords(tickets.total)}
            <Moved moved={tickets.moved} onShow={show} />
          </>
        }
        actions={
          <>
            {isNarrowed(list) && (
              <Button size="sm" variant="plain" onClick={reset}>
                {t('list.reset')}
              </Button>
            )}
            {mayRaise && (
              <Button
                component={Link}
                to={raise}
                className={classes.raise}
                size="sm"
                variant="filled"
                leftSection={<Icon of={Plus} />}
              >
                {t('newTicket')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar list={list} onChange={change} hidden={hidden}>
        <ListLook view={view} />
      </FilterBar>
      <BulkReport bulk={bulk} />
      <VisuallyHidden role="status">
        {tickets.total && t('list.found', { count: tickets.total.totalCount, shown: countWords(tickets.total) })}
      </VisuallyHidden>
      {tickets.failure && !tickets.rows && (
        <ListFailure failure={tickets.failure} onRetry={tickets.retry} onReset={reset} />
      )}
      {!tickets.rows && !tickets.failure && <Skeleton rows={12} discs={false} />}
      {tickets.rows && (
        <TicketTable
          box={box}
          title={title}
          list={list}
          tickets={tickets}
          rows={tickets.rows}
          selection={selection}
          bulk={bulk}
          view={view}
          open={ticket}
          search={search}
          menu={menu}
          onMenu={setMenu}
          onSort={(sort) => change({ sort: sortWord(sort) })}
          onRest={showWhenFree}
          empty={<ListEmpty list={list} onReset={reset} />}
          footer={<ListFooter tickets={tickets} fresh={fresh} selected={selection.rows.length} />}
        />
      )}
    </>
  );
}

/** That tickets stand elsewhere by now, and the way to see it: nothing moves by itself where somebody reads. */
function Moved({ moved, onShow }: { moved: number; onShow: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <span role="status" className={classes.moved}>
      {moved > 0 && (
        <TextButton small onClick={onShow}>
          {t('list.moved', { count: moved })}
        </TextButton>
      )}
    </span>
  );
}

/** The pointer rests on it, the focus is in it, or somebody has scrolled: what is shown is being read. */
function isListInUse(box: HTMLElement | null): boolean {
  if (!box) return false;
  const isPointed = window.matchMedia('(hover: hover)').matches && box.matches(':hover');
  const isScrolled = [box, ...box.children].some(({ scrollTop }) => scrollTop > 0);
  return isPointed || isScrolled || box.contains(document.activeElement);
}

/** The list is the same with and without a panel beside it. */
function withoutPanel(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('ticket');
  return params.size > 0 ? `?${params}` : '';
}
