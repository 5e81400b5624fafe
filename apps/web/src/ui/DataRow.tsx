import { type CSSProperties, memo, type MouseEvent } from 'react';
import { Link } from 'react-router';
import classes from './DataList.module.css';
import type { Column } from './DataList.tsx';
import { followRow } from './rowLinks.ts';

/** What a row does, as ListProps say it. */
export type RowActs<Row> = {
  readonly onApproach: ((row: Row) => void) | undefined;
  readonly onContextMenu: ((row: Row, event: MouseEvent) => void) | undefined;
};

type Props<Row> = {
  row: Row;
  id: string;
  columns: readonly Column<Row>[];
  offsets: ReadonlyMap<string, number>;
  href: string | undefined;
  isSelected: boolean | undefined;
  isCurrent: boolean | undefined;
  /** From 0, where not all rows are drawn */
  place: number | undefined;
  acts: RowActs<Row>;
};

function Line<Row>({ row, id, columns, offsets, href, isSelected, isCurrent, place, acts }: Props<Row>) {
  const { onApproach, onContextMenu } = acts;
  const approach = onApproach && (() => onApproach(row));
  return (
    <tr
      role="row"
      className={classes.row}
      data-row={id}
      data-link={href ? true : undefined}
      data-current={isCurrent || undefined}
      aria-rowindex={place === undefined ? undefined : place + 2}
      aria-selected={isSelected}
      onClick={href ? followRow : undefined}
      onAuxClick={href ? followRow : undefined}
      onContextMenu={onContextMenu && ((event) => onContextMenu(row, event))}
      onPointerEnter={approach}
    >
      {columns.map((column) => {
        const content = column.cell(row);
        return (
          <td
            key={column.key}
            role="cell"
            data-title={column.title}
            data-align={column.align}
            data-card={column.card}
            data-wide={column.wideOnly}
            {...pinned(offsets.get(column.key))}
          >
            {column.labelled && content && (
              <span className={classes.cardLabel} aria-hidden="true">
                {column.header}{' '}
              </span>
            )}
            {column.title && href ? (
              <Link to={href} dir="auto" className={classes.link} data-row-link onFocus={approach}>
                {content}
              </Link>
            ) : (
              content
            )}
            {column.detail && <div className={classes.detail}>{column.detail(row)}</div>}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of a DataList. Drawn anew only when something of it is another: hundreds of them stand below each other. */
export const DataRow = memo(Line) as typeof Line;

/** What lets a cell hold its place while the others scroll; `left` in pixels from the start of the row. */
export function pinned(left: number | undefined, width?: number): { 'data-pinned'?: true; style?: CSSProperties } {
  if (left === undefined) return width === undefined ? {} : { style: { width } };
  return {
    'data-pinned': true,
    style: { insetInlineStart: left, ...(width === undefined ? {} : { width, minWidth: width }) },
  };
}
