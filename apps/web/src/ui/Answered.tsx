import type { ReactNode } from 'react';
import type { Answer } from '../lib/answer.ts';
import { NotFoundPage } from './EmptyState.tsx';
import { FailurePanel } from './FailurePanel.tsx';
import { Skeleton } from './Skeleton.tsx';
import classes from './Answered.module.css';

/** A screen around the answer to its question: shows what is known, bones before that, and what went wrong in place of it or above it. */
export function Answered<Data>({
  answer,
  home,
  forbidden,
  rows = 6,
  children,
}: {
  answer: Answer<Data>;
  /** Where the start is, for somebody who finds nothing here */
  home: string;
  /** Shown when the viewer's permissions don't reach: a ForbiddenPage */
  forbidden?: ReactNode;
  /** How many rows of bones */
  rows?: number;
  children: (data: Data) => ReactNode;
}) {
  const { data, failure, again } = answer;
  if (failure?.code === 'FORBIDDEN' && forbidden) return forbidden;
  // An address that names nothing possible is one that leads nowhere.
  const leadsNowhere = failure?.code === 'BAD_USER_INPUT' && data === undefined;
  if (failure?.code === 'NOT_FOUND' || failure?.code === 'FORBIDDEN' || leadsNowhere)
    return <NotFoundPage home={home} />;
  return (
    <>
      {failure && (
        <div className={classes.failure}>
          <FailurePanel failure={failure} again={again} />
        </div>
      )}
      {data !== undefined && children(data)}
      {data === undefined && !failure && <Skeleton rows={rows} />}
    </>
  );
}
