import { VisuallyHidden } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import classes from './DataList.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { DataRow, pinned, type RowActs } from './DataRow.tsx';
import { Icon } from './Icon.tsx';
import { walkRows } from './rowLinks.ts';

/** The order of a list: a column's key and which way. */
export interface Sort {
  by: string;
  descending: boolean;
}

/** One column of a list. */
export interface Column<Row> {
  key: string;
  header: string;
  /** What stands at the top instead of the header's words, which are then read out and shown on hover */
  headerIcon?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** This column carries the row's link: exactly one does. */
  title?: boolean;
  /** A quiet line under the title */
  detail?: (row: Row) => ReactNode;
  sortable?: boolean;
  /** What it holds, for the names of its two orders on phones; without it ascending and descending */
  sorts?: 'words' | 'moments' | 'days' | 'levels';
  /** The first press of its head shows the greatest first: times, amounts */
  descendingFirst?: boolean;
  /** For what is compared: numbers, money, durations */
  align?: 'end';
  /** Pixels. Columns without one share the rest. */
  width?: number;
  /** Stays at the left while the others scroll; needs a width, and all columns before it are pinned too. */
  pinned?: boolean;
  /** Where it stands on a phone's card: beside the others (usual), alone on a line under the title, at the end of the line, or nowhere. `labelled` writes its header before it. */
  card?: 'line' | 'end' | 'hidden';
  labelled?: boolean;
  /** Left out of the table where there is no room for it, from 700 to 1100 px */
  wideOnly?: boolean;
}

/** What a DataList is told. */
export interface ListProps<Row> {
  /** What the list holds: "Open tickets" */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; rows without one are only read. */
  rowHref?: (row: Row) => string | undefined;
  /** Called when a row's link is about to be used (pointer or focus on it): fetch what it leads to. */
  onApproach?: (row: Row) => void;
  /** A row's menu was asked for: by the right button, or by the menu key on its link. */
  onContextMenu?: (row: Row, event: MouseEvent) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** `roomy` for the portal, `grid` with rows of 32 px for the desk */
  look?: 'roomy' | 'grid';
  selected?: (row: Row) => boolean;
  /** The one whose menu or panel is open */
  current?: (row: Row) => boolean;
  /** A list of hundreds draws only the rows in sight, all of them of one height: their places, and how high a row is in pixels */
  drawn?: { readonly places: readonly number[]; readonly height: number };
  /** What stands there when there are no rows: an EmptyState */
  empty?: ReactNode;
  /** Older rows are on their way or were asked for: dims nothing, says so to those who listen. */
  busy?: boolean;
  footer?: ReactNode;
}

/**
 * A list: a table on wide screens, cards on phones. A row's title is a link; clicking anywhere on the row follows it,
 * with Ctrl or the middle button in a new tab; arrow keys walk from row to row.
 */
export function DataList<Row>(props: ListProps<Row>) {
  const { label, columns, rows, rowKey, look = 'roomy', empty, busy, footer, sort, onSort, drawn } = props;
  const { rowHref, selected, current } = props;
  const offsets = useMemo(() => pinnedOffsets(columns), [columns]);
  const acts = useActs(props);
  if (rows.length === 0 && empty) return empty;
  const line = (row: Row, place?: number) => (
    <DataRow
      key={rowKey(row)}
      id={rowKey(row)}
      row={row}
      columns={columns}
      offsets={offsets}
      href={rowHref?.(row)}
      isSelected={selected?.(row)}
      isCurrent={current?.(row)}
      place={place}
      acts={acts}
    />
  );
  return (
    <div className={classes.frame} data-look={look}>
      {sort && onSort && <SortOnPhone columns={columns} sort={sort} onSort={onSort} />}
      <div
        className={classes.scroll}
        tabIndex={offsets.size > 0 ? 0 : undefined}
        role={offsets.size > 0 ? 'region' : undefined}
        aria-label={offsets.size > 0 ? label : undefined}
      >
        <table
          className={classes.table}
          role="table"
          aria-label={label}
          aria-busy={busy}
          aria-rowcount={drawn && rows.length + 1}
        >
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <Head key={column.key} column={column} left={offsets.get(column.key)} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" onKeyDown={walkRows}>
            {drawn
              ? drawn.places.map((place, index) => {
                  const row = rows[place];
                  const between = place - ((drawn.places[index - 1] ?? -1) + 1);
                  return (
                    row && (
                      <Fragment key={rowKey(row)}>
                        <Blank rows={between} height={drawn.height} />
                        {line(row, place)}
                      </Fragment>
                    )
                  );
                })
              : rows.map((row) => line(row))}
            {drawn && <Blank rows={rows.length - 1 - (drawn.places.at(-1) ?? -1)} height={drawn.height} />}
          </tbody>
        </table>
      </div>
      {footer && <div className={classes.footer}>{footer}</div>}
    </div>
  );
}

/** What rows do: the same object for as long as they do anything, so that a row is drawn anew only when it has changed. */
function useActs<Row>({ onApproach, onContextMenu }: ListProps<Row>): RowActs<Row> {
  const now = useRef({ onApproach, onContextMenu });
  useEffect(() => {
    now.current = { onApproach, onContextMenu };
  });
  const [approaches, hasMenu] = [onApproach !== undefined, onContextMenu !== undefined];
  return useMemo(
    () => ({
      onApproach: approaches ? (row) => now.current.onApproach?.(row) : undefined,
      onContextMenu: hasMenu ? (row, event) => now.current.onContextMenu?.(row, event) : undefined,
    }),
    [approaches, hasMenu],
  );
}

/** The room of rows that are not drawn. */
const Blank = ({ rows, height }: { rows: number; height: number }) =>
  rows > 0 && <tr aria-hidden="true" style={{ height: rows * height }} />;

function Head<Row>({
  column,
  left,
  sort,
  onSort,
}: {
  column: Column<Row>;
  left?: number;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const active = sort?.by === column.key;
  const direction = sort?.descending ? 'descending' : 'ascending';
  const words = column.headerIcon ? (
    <>
      <VisuallyHidden>{column.header}</VisuallyHidden>
      {column.headerIcon}
    </>
  ) : (
    column.header
  );
  return (
    <th
      role="columnheader"
      scope="col"
      aria-label={column.sortable ? column.header : undefined}
      title={column.headerIcon ? column.header : undefined}
      data-align={column.align}
      data-wide={column.wideOnly}
      aria-sort={column.sortable && active ? direction : undefined}
      {...pinned(left, column.width)}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          onClick={() =>
            onSort({ by: column.key, descending: active ? !sort.descending : (column.descendingFirst ?? false) })
          }
        >
          {words}
          {active && <Icon of={sort.descending ? ArrowDown : ArrowUp} size="sm" />}
        </button>
      ) : (
        words
      )}
    </th>
  );
}

const orderWord = (sorts: 'words' | 'moments' | 'days' | 'levels' | undefined, descending: boolean) => {
  const direction = descending ? 'descending' : 'ascending';
  return sorts ? (`list.order.${sorts}.${direction}` as const) : (`list.${direction}` as const);
};

/** Cards have no heads to press: a phone sorts here. */
function SortOnPhone<Row>({
  columns,
  sort,
  onSort,
}: {
  columns: readonly Column<Row>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { t } = useTranslation();
  const orders = columns
    .filter((column) => column.sortable)
    .flatMap((column) => [false, true].map((descending) => ({ column, descending })));
  const chosen = columns.find(({ key }) => key === sort.by);
  const told = (column: Column<Row>, descending: boolean) =>
    t('list.sortedBy', { column: column.header, direction: t(orderWord(column.sorts, descending)) });
  const word = (sorted: Sort) => `${sorted.descending ? '-' : ''}${sorted.by}`;
  return (
    <div className={classes.sortOnPhone}>
      <select
        aria-label={t('list.sortBy')}
        value={word(sort)}
        onChange={({ currentTarget: { value } }) =>
          onSort({ by: value.replace(/^-/, ''), descending: value.startsWith('-') })
        }
      >
        {orders.map(({ column, descending }) => (
          <option key={word({ by: column.key, descending })} value={word({ by: column.key, descending })}>
            {told(column, descending)}
          </option>
        ))}
      </select>
      {/* What is chosen, drawn by us: a list's own field never breaks a line, it cuts. */}
      <span aria-hidden="true">{chosen && told(chosen, sort.descending)}</span>
    </div>
  );
}

/** How far from the left each pinned column holds. */
function pinnedOffsets<Row>(columns: readonly Column<Row>[]): Map<string, number> {
  const offsets = new Map<string, number>();
  let left = 0;
  for (const column of columns) {
    if (!column.pinned) break;
    offsets.set(column.key, left);
    left += column.width ?? 0;
  }
  return offsets;
}
