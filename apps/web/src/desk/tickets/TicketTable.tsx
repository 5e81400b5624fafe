import { PanelRight } from 'lucide-react';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useSingleKeys } from '../../lib/keys.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { DataList, type Sort } from '../../ui/DataList.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useBeside } from '../useBeside.ts';
import { useEscape } from '../useEscape.ts';
import { BulkBar } from './BulkBar.tsx';
import { lastOpened } from './lastOpened.ts';
import { sortOf, type ListAddress } from './listAddress.ts';
import { RowMenu, type RowMenuPlace } from './RowMenu.tsx';
import { SelectionProvider } from './ticks.tsx';
import { useTicketColumns } from './ticketColumns.tsx';
import { usePrefetch } from './ticketQuery.ts';
import type { TicketRow } from './ticketRow.ts';
import classes from './TicketsPage.module.css';
import type { Bulk } from './useBulkChanges.ts';
import { MOST, useDrawn } from './useDrawn.ts';
import { useListChanges } from './useListChanges.ts';
import { ROW, type ListView } from './useListView.ts';
import { useListWalk, type ListWalk } from './useListWalk.ts';
import type { Selection } from './useSelection.ts';
import type { TicketList } from './useTicketList.ts';
import { useWayToBar } from './useWayToBar.ts';

const loadPeek = () => import('./TicketPeek.tsx');
/** Its code comes when somebody is about to peek. */
const TicketPeek = lazy(async () => ({ default: (await loadPeek()).TicketPeek }));

const NEAR_THE_END = 640;
const ROW_LINK = 'a[data-row-link]';
/** While one walks past, the panel waits, in milliseconds. */
const FOLLOW_MS = 120;

/** The rows of a list with all that one can do in it: ticking, peeking, menus, the bar for what is ticked. */
export function TicketTable({
  box,
  title,
  list,
  tickets,
  rows,
  selection,
  bulk,
  view,
  open,
  search,
  menu,
  onMenu,
  onSort,
  onRest,
  empty,
  footer,
}: {
  box: RefObject<HTMLDivElement | null>;
  title: string;
  list: ListAddress;
  tickets: TicketList;
  rows: readonly TicketRow[];
  selection: Selection<TicketRow>;
  bulk: Bulk;
  view: ListView;
  /** The number of the ticket in the panel; 0 for none */
  open: number;
  /** The list in the address, which a ticket's address carries along */
  search: string;
  menu: RowMenuPlace | null;
  onMenu: (place: RowMenuPlace | null) => void;
  onSort: (sort: Sort) => void;
  /** The pointer or the focus has left it. */
  onRest: () => void;
  empty: ReactNode;
  footer: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const prefetch = usePrefetch();
  const changeTicket = useListChanges();
  const room = useRoom(box);
  const beside = useBeside(open);
  const panel = useRef<HTMLElement>(null);
  const hrefOf = ({ number }: Pick<TicketRow, 'number'>) => `/desk/tickets/${number}${search}`;
  const opened = rows.findIndex(({ number }) => number === open);

  const peek = ({ number }: TicketRow) => (number === open ? beside.close() : beside.open(number));
  const walk = useListWalk(
    box,
    rows,
    {
      onPeek: peek,
      onExtend: (from, to) => selection.add([from.id, to.id]),
      onTab: ({ number }) => {
        if (number !== open || !panel.current) return false;
        panel.current.focus();
        return true;
      },
      onAll: selection.toggleAll,
      onEnd: () => tickets.more(),
    },
    rows.length > MOST,
  );
  const menuAt = rows.findIndex(({ id }) => id === menu?.ticket.id);
  const height = view.isCompact ? ROW.compact : ROW.roomy;
  const { drawn, onScroll } = useDrawn(box, rows.length, height, [walk.kept, menuAt, opened]);
  useFocusOnLast(walk, rows);
  const follow = useFollowing(open, beside.open);

  const isInPanel = () => panel.current?.contains(document.activeElement) ?? false;
  const stepTo = (by: 1 | -1): (() => void) | undefined => {
    const next = opened < 0 ? undefined : rows[opened + by];
    return next && (() => beside.open(next.number));
  };
  const step = (by: 1 | -1) => (isInPanel() ? stepTo(by)?.() : walk.step(by));
  useSingleKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const row = walk.here() ?? (isInPanel() ? rows[opened] : undefined);
      if (row) selection.toggle(row.id);
    },
  });
  const isTicked = selection.rows.length > 0;
  const wayToBar = useWayToBar(box, selection.rows.map(({ id }) => id).join());
  useEscape(open > 0 ? beside.close : isTicked ? selection.clear : undefined);
  useFocusBack(open, (number) => {
    const row = rows.find((one) => one.number === number);
    if (row) walk.focus(row.id);
  });

  /** The menu of a ticked row is the menu of all that are ticked. */
  const isForAll = selection.rows.length > 1 && menu !== null && selection.has(menu.ticket.id);
  const openMenu = useCallback(
    (ticket: TicketRow, { currentTarget }: MouseEvent<HTMLElement>) => {
      const { left, bottom } = currentTarget.getBoundingClientRect();
      onMenu({ ticket, x: left, y: bottom, from: currentTarget });
    },
    [onMenu],
  );
  const columns = useTicketColumns({ openMenu, hidden: view.hidden, room });

  return (
    <div className={classes.area}>
      <div
        ref={box}
        className={classes.list}
        data-before={tickets.isBefore || undefined}
        data-roomy={!view.isCompact || undefined}
        data-bulk={isTicked || undefined}
        data-peek={open > 0 || undefined}
        onPointerLeave={onRest}
        onFocus={(event) => {
          walk.onFocus(event);
          follow(walk.here()?.number);
        }}
        onBlur={(event) => {
          walk.onBlur(event);
          setTimeout(onRest);
        }}
        onKeyDownCapture={(event) => {
          wayToBar.onListKey(event);
          walk.onKeyDown(event);
        }}
        onScrollCapture={(event) => {
          onScroll();
          const { scrollHeight, scrollTop, clientHeight } = event.target as HTMLElement;
          if (tickets.hasMore && !tickets.moreFailed && scrollHeight - scrollTop - clientHeight < NEAR_THE_END)
            tickets.more();
        }}
      >
        <SelectionProvider value={selection}>
          <DataList
            label={title}
            look="grid"
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={hrefOf}
            onApproach={({ number }) => {
              prefetch(number);
              loadPeek().catch(() => undefined);
            }}
            onContextMenu={(ticket, event) => {
              event.preventDefault();
              const from = event.currentTarget.querySelector<HTMLElement>(ROW_LINK);
              onMenu({ ticket, x: event.clientX, y: event.clientY, from });
            }}
            sort={sortOf(list)}
            onSort={onSort}
            selected={isTicked ? ({ id }) => selection.has(id) : undefined}
            current={({ id, number }) => id === menu?.ticket.id || number === open}
            drawn={drawn}
            busy={tickets.isBefore || tickets.loadingMore}
            empty={empty}
            footer={footer}
          />
        </SelectionProvider>
      </div>
      <BulkBar tickets={selection.rows} bulk={bulk} onClear={selection.clear} way={wayToBar.ofBar} />
      {open > 0 && (
        <Suspense>
          <TicketPeek
            ref={panel}
            number={open}
            subject={rows[opened]?.subject}
            steps={{ previous: stepTo(-1), next: stepTo(1), nextNumber: rows[opened + 1]?.number }}
            words={{ previous: t('ticket.previous'), next: t('ticket.next') }}
            page={hrefOf({ number: open })}
            onClose={beside.close}
          />
        </Suspense>
      )}
      {menu && (
        <RowMenu
          place={{ ...menu, ticket: rows[menuAt] ?? menu.ticket }}
          href={hrefOf(menu.ticket)}
          openKey={common('keys.names.Enter')}
          all={isForAll ? selection.rows : undefined}
          onChange={(ticket, wanted) =>
            void (isForAll ? bulk.change(selection.rows, wanted) : changeTicket(ticket, wanted))
          }
          onClose={() => onMenu(null)}
        >
          <Menu.Item
            leftSection={<Icon of={PanelRight} />}
            rightSection={<kbd>{common('keys.names.Space')}</kbd>}
            className={classes.peekItem}
            onClick={() => beside.open(menu.ticket.number)}
          >
            {t('row.peek')}
          </Menu.Item>
        </RowMenu>
      )}
    </div>
  );
}

/** How wide the list is, in pixels; 0 until that is known. */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    const look = () => setRoom(area.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(area);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

/** The open panel shows the row that one walks to, a moment later. */
function useFollowing(open: number, show: (number: number) => void): (number: number | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [open]);
  return (number) => {
    clearTimeout(timer.current);
    if (open === 0 || number === undefined || number === open) return;
    timer.current = setTimeout(() => show(number), FOLLOW_MS);
  };
}

/** When the panel closes with the focus in it, `onReturn` is told whose panel it was. */
function useFocusBack(open: number, onReturn: (number: number) => void): void {
  const last = useRef(open);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    const { activeElement, body } = document;
    if (open === 0 && before > 0 && (activeElement === body || activeElement === null)) onReturn(before);
  });
}

/** Whoever comes back from a ticket goes on at its line. */
function useFocusOnLast(walk: ListWalk, rows: readonly TicketRow[]) {
  const latest = useRef(walk);
  useLayoutEffect(() => {
    latest.current = walk;
  });
  const isThere = rows.length > 0;
  useLayoutEffect(() => {
    const number = lastOpened.get();
    if (!isThere || number === undefined) return;
    lastOpened.set(undefined);
    const row = rows.find((one) => one.number === number);
    if (row) latest.current.focus(row.id, 'center');
    // Once, when the rows are there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isThere]);
}
