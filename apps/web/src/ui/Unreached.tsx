import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { EmptyState } from './EmptyState.tsx';

/** What stands there while the server has not been reached even once. Tries again when the device has a connection. */
export function Unreached({ again }: { again: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  return (
    <div role="alert">
      <EmptyState
        action={
          <Button variant="filled" onClick={again}>
            {t('offline.again')}
          </Button>
        }
      >
        <b>{t('offline.title')}.</b> {t('offline.sentence')}
      </EmptyState>
    </div>
  );
}
