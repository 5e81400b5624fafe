import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan } from '../../lib/viewer.tsx';
import { ForbiddenPage } from '../../ui/EmptyState.tsx';
import { DeskHead } from '../DeskHead.tsx';

/** What is inside only for administrators; nothing is asked for the others. */
export function AdminOnly({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('admin');
  const can = useCan();
  if (can('SETTINGS')) return children;
  return (
    <>
      <DeskHead title={title} crumb={{ to: '/desk/tickets', label: t('back') }} />
      <ForbiddenPage
        action={
          <Button component={Link} to="/desk/tickets">
            {t('back')}
          </Button>
        }
      >
        {t('forbidden')}
      </ForbiddenPage>
    </>
  );
}
