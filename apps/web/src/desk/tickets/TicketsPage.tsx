import { Button, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSingleKeys } from '../../lib/keys.ts';
import { useSoon } from '../../lib/soon.ts';
import { useTitle } from '../../lib/title.tsx';
import { useUrlState } from '../../lib/urlState.ts';
import { useCan } from '../../lib/viewer.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { useFresh } from '../fresh.ts';
import { FilterBar } from './FilterBar.tsx';
import { isNarrowed, LIST, NOTHING_CHOSEN, sortOf, sortWord, viewOf, type FilterName } from './listAddress.ts';
import { ListEmpty } from './ListEmpty.tsx';
import { ListFailure } from './ListFailure.tsx';
import { ListFooter } from './ListFooter.tsx';
import { lastOpened } from './lastOpened.ts';
import { RowMenu, type RowMenuPlace } from './RowMenu.tsx';
import { useTicketColumns } from './ticketColumns.tsx';
import type { TicketRow } from './ticketRow.ts';
import classes from './TicketsPage.module.css';
import { usePrefetch } from './ticketQuery.ts';
import { useCountWords } from './countWords.ts';
import { useListChanges } from './useListChanges.ts';
import { useTicketsChanged } from './ticketsChanged.ts';
import { useTicketList } from './useTicketList.ts';

const REFRESH_SECONDS = 30;
const NEAR_THE_END = 640;
const ROW_LINK = 'a[data-row-link]';

/** The desk's list of tickets. Everything that makes it what it is stands in the address. */
export function TicketsPage() {
  const { t } = useTranslation('desk');
  const [list, change] = useUrlState(LIST);
  const { search } = useLocation();
  const can = useCan();
  const tickets = useTicketList(list);
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  const isInUse = () => menu !== null || isListInUse(box.current);
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
  const prefetch = usePrefetch();
  const changeTicket = useListChanges();
  const title = t(`nav.${viewOf(list)}`);
  useTitle(title);
  useFocusOnLast(box, tickets.rows);

  const openMenu = (ticket: TicketRow, event: MouseEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    setMenu({ ticket, x: left, y: bottom, from: event.currentTarget });
  };
  const openContextMenu = (ticket: TicketRow, event: MouseEvent) => {
    event.preventDefault();
    const from = event.currentTarget.querySelector<HTMLElement>(ROW_LINK);
    setMenu({ ticket, x: event.clientX, y: event.clientY, from });
  };
  const columns = useTicketColumns(openMenu);
  const hrefOf = ({ number }: Pick<TicketRow, 'number'>) => `/desk/tickets/${number}${search}`;

  const walk = (by: 1 | -1) => {
    const links = [...(box.current?.querySelectorAll<HTMLElement>(ROW_LINK) ?? [])];
    const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const next = here < 0 ? 0 : here + by;
    links[next]?.focus();
    if (next >= links.length - 1) tickets.more();
  };
  const mayRaise = can('TICKETS_WORK');
  const raise = `/desk/tickets/new${list.client.length === 1 ? `?client=${list.client[0]}` : ''}`;
  useSingleKeys({ j: () => walk(1), k: () => walk(-1) });

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
              <Button component={Link} to={raise} size="sm" variant="filled" leftSection={<Icon of={Plus} />}>
                {t('newTicket')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar list={list} onChange={change} hidden={hidden} />
      <VisuallyHidden role="status">
        {tickets.total && t('list.found', { count: tickets.total.totalCount, shown: countWords(tickets.total) })}
      </VisuallyHidden>
      {tickets.failure && !tickets.rows && (
        <ListFailure failure={tickets.failure} onRetry={tickets.retry} onReset={reset} />
      )}
      {!tickets.rows && !tickets.failure && <Skeleton rows={12} discs={false} />}
      {tickets.rows && (
        <div
          ref={box}
          className={classes.list}
          data-before={tickets.isBefore || undefined}
          onPointerLeave={showWhenFree}
          onBlur={() => setTimeout(showWhenFree)}
          onScrollCapture={(event) => {
            const { scrollHeight, scrollTop, clientHeight } = event.target as HTMLElement;
            if (tickets.hasMore && !tickets.moreFailed && scrollHeight - scrollTop - clientHeight < NEAR_THE_END)
              tickets.more();
          }}
        >
          <DataList
            label={title}
            look="grid"
            columns={columns}
            rows={tickets.rows}
            rowKey={({ id }) => id}
            rowHref={hrefOf}
            onApproach={({ number }) => prefetch(number)}
            onContextMenu={openContextMenu}
            sort={sortOf(list)}
            onSort={(sort) => change({ sort: sortWord(sort) })}
            selected={({ id }) => id === menu?.ticket.id}
            busy={tickets.isBefore || tickets.loadingMore}
            empty={<ListEmpty list={list} onReset={reset} />}
            footer={<ListFooter tickets={tickets} fresh={fresh} />}
          />
        </div>
      )}
      {menu && (
        <RowMenu
          place={{ ...menu, ticket: tickets.rows?.find(({ id }) => id === menu.ticket.id) ?? menu.ticket }}
          href={hrefOf(menu.ticket)}
          onChange={(ticket, wanted) => void changeTicket(ticket, wanted)}
          onClose={() => setMenu(null)}
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

/** Whoever comes back from a ticket goes on at its line. */
function useFocusOnLast(box: { current: HTMLElement | null }, rows: readonly TicketRow[] | undefined) {
  const isThere = rows !== undefined;
  useLayoutEffect(() => {
    const number = lastOpened.get();
    if (!isThere || number === undefined) return;
    lastOpened.set(undefined);
    const row = [`="/desk/tickets/${number}"`, `^="/desk/tickets/${number}?"`].map(
      (href) => `${ROW_LINK}[href${href}]`,
    );
    const link = box.current?.querySelector<HTMLElement>(row.join());
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, [box, isThere]);
}
