import type { TicketFilter } from '@quayside/graphql/documents';
import { useEffect, useMemo, useRef } from 'react';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/formats.tsx';
import { useTitle } from '../../lib/title.tsx';
import { useUrlState } from '../../lib/urlState.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { NotLive } from '../../shared/NotLive.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { ListFailure } from '../tickets/ListFailure.tsx';
import { Board } from './Board.tsx';
import { BOARD_ADDRESS, filterOf, fits, isNarrowed, NOTHING_CHOSEN } from './boardAddress.ts';
import { BoardFilters } from './BoardFilters.tsx';
import classes from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { BoardSwitch } from './BoardSwitch.tsx';
import { RaiseButton, Total } from './boardTools.tsx';
import { ColumnTabs } from './ColumnTabs.tsx';
import type { Card } from './boardQuery.ts';
import { NO_COLUMNS } from './columns.ts';
import { lastBoard } from './lastBoard.ts';
import { useArrivals } from './useArrivals.ts';
import { useBoard } from './useBoard.ts';
import { useMoves } from './useMoves.ts';

/** The board in the address. */
export function BoardPage() {
  const { id = '' } = useParams();
  return <OneBoard key={id} id={id} />;
}

function OneBoard({ id }: { id: string }) {
  const { t } = useTranslation('boards');
  const { t: desk } = useTranslation('desk');
  const { time } = useFormats();
  const viewer = useViewer();
  const [address, change] = useUrlState(BOARD_ADDRESS);
  const asked: string | undefined = JSON.stringify(filterOf(address));
  const filter = useMemo(() => (asked === undefined ? undefined : (JSON.parse(asked) as TicketFilter)), [asked]);
  const box = useRef<HTMLDivElement>(null);
  const own = useRef(new Set<string>());
  const [arrived, noteArrivals] = useArrivals();
  const question = { id, filter, fits: (card: Card) => fits(address, card) };
  const state = useBoard(question, ({ id: ticketId, fromColumn, column }) => {
    if (column && column !== fromColumn && !own.current.has(ticketId)) noteArrivals(ticketId);
  });
  const { board, columns, failure, fresh } = state;
  const moves = useMoves(id, columns ?? NO_COLUMNS, state, own);
  useTitle(board?.name ?? t('boards'));
  const isThere = board !== undefined;
  useEffect(() => {
    if (isThere) lastBoard.set(viewer.id, id);
  }, [id, isThere, viewer.id]);

  const isMissing = failure?.code === 'NOT_FOUND' || (failure?.code === 'BAD_USER_INPUT' && !isNarrowed(address));
  if (isMissing)
    return (
      <>
        <DeskHead title={t('boards')} />
        <NotFoundPage home="/desk/boards" back={t('toBoards')}>
          {t('missing')}
        </NotFoundPage>
      </>
    );
  const reset = () => change(NOTHING_CHOSEN);

  return (
    <>
      <DeskHead title={board?.name ?? t('boards')} actions={<RaiseButton client={address.client} />}>
        <BoardSwitch id={id} />
      </DeskHead>
      <BoardFilters narrowing={address} onChange={change}>
        {columns && !fresh.offline && <NotLive />}
        {columns && <Total columns={moves.columns} />}
      </BoardFilters>
      {columns && <ColumnTabs columns={moves.columns} box={box} />}
      {fresh.offline && columns && (
        <div className={classes.notice}>
          <ErrorPanel action={{ label: desk('tryAgain'), onClick: fresh.again }}>
            {t('offline', { time: time(fresh.at) })}
          </ErrorPanel>
        </div>
      )}
      <div className={classes.area}>
        {failure && !columns && <ListFailure failure={failure} onRetry={state.retry} onReset={reset} />}
        {!failure && !columns && <BoardSkeleton />}
        {columns && board && (
          <Board
            box={box}
            board={board}
            state={state}
            moves={moves}
            arrived={arrived}
            isNarrowed={isNarrowed(address)}
            client={address.client}
            open={address.ticket}
            onReset={reset}
          />
        )}
      </div>
    </>
  );
}
