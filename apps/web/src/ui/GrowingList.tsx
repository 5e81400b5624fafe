import type { GrowingAnswer } from '../lib/growing.ts';
import { PAGE } from '../lib/growing.ts';
import { DataList, type ListProps } from './DataList.tsx';
import { type Counted, ListEnd } from './ListEnd.tsx';

/** A page of a list as the API gives it. */
type Connection<Row> = {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly totalCountCapped: boolean;
};

/** A list of things that have an id, with how many there are and the button that brings more. */
export function GrowingList<Row extends { id: string }>({
  list,
  of: { answer, growing },
  counted,
  onRows,
  ...props
}: Omit<ListProps<Row>, 'rows' | 'rowKey' | 'busy' | 'footer'> & {
  list: Connection<Row>;
  /** What `useGrowingAnswer` knows of it */
  of: Pick<GrowingAnswer<unknown>, 'answer' | 'growing'>;
  /** How many there are, in words */
  counted: Counted;
  /** Told how many rows are wanted */
  onRows: (rows: number) => void;
}) {
  const { nodes } = list;
  return (
    <>
      <DataList {...props} rows={nodes} rowKey={({ id }) => id} busy={answer.waiting} />
      <ListEnd
        label={props.label}
        shown={nodes.length}
        total={list}
        counted={counted}
        growing={growing}
        onMore={() => onRows(nodes.length + PAGE)}
      />
    </>
  );
}
