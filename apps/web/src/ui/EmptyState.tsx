import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTitle } from '../lib/title.tsx';
import classes from './EmptyState.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** Nothing there: one sentence and one action. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={classes.empty}>
    <p>{children}</p>
    {action}
  </div>
);

/** A whole page for an address that leads nowhere, or to something that the viewer may not see: it looks the same. */
export function NotFoundPage({
  home,
  back,
  children,
}: {
  /** where the start is */ home: string;
  /** what leads there, when that is not the start: "Back to open tickets" */ back?: string;
  /** what is not there, when that is known */ children?: ReactNode;
}) {
  const { t } = useTranslation();
  useTitle(t('notFound.title'));
  return (
    <Whole title={t('notFound.title')}>
      <EmptyState
        action={
          <Button component={Link} to={home}>
            {back ?? t('notFound.home')}
          </Button>
        }
      >
        {children ?? t('notFound.sentence')}
      </EmptyState>
    </Whole>
  );
}

/** A whole page for an area that the viewer's permissions don't reach: says for whom it is and whom to ask. */
export function ForbiddenPage({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const { t } = useTranslation();
  useTitle(t('forbidden.title'));
  return (
    <Whole title={t('forbidden.title')}>
      <EmptyState action={action}>{children}</EmptyState>
    </Whole>
  );
}

const Whole = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={classes.page}>
    <h1>{title}</h1>
    {children}
  </div>
);
