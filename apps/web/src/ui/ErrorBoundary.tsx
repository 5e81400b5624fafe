import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { EmptyState } from './EmptyState.tsx';

/** Catches what breaks while rendering, so that the rest of the page lives on; offers to load again. */
export class ErrorBoundary extends Component<
  { children: ReactNode; onError?: (error: Error, info: ErrorInfo) => void },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    return this.state.broken ? <Crashed /> : this.props.children;
  }
}

/** What stands in the place of a part that broke; also for the router's errorElement. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        action={
          <Button variant="filled" onClick={() => window.location.reload()}>
            {t('problem.reload')}
          </Button>
        }
      >
        <b>{t('problem.crashed')}</b> {t('problem.crashedHint')}
      </EmptyState>
    </div>
  );
}
