import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { answerOf } from '../../lib/answer.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { BOARDS } from './boardQuery.ts';
import classes from './BoardPage.module.css';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { lastBoard } from './lastBoard.ts';

/** Leads to the board that was looked at last, else to the first. */
export function BoardsPage() {
  const { t } = useTranslation('boards');
  const { id: viewerId } = useViewer();
  const { data, failure, again } = answerOf(useQuery(BOARDS));
  useTitle(t('boards'));
  const last = lastBoard.get(viewerId);
  const board = data?.boards.find(({ id }) => id === last) ?? data?.boards[0];
  if (board) return <Navigate to={board.id} replace />;
  return (
    <>
      <DeskHead title={t('boards')} />
      {data ? (
        <EmptyState>{t('noBoards')}</EmptyState>
      ) : failure ? (
        <div className={classes.problem}>
          <FailurePanel failure={failure} again={again} />
        </div>
      ) : (
        <BoardSkeleton />
      )}
    </>
  );
}
