import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';

/** The way out of a page that is not for the viewer. */
export function ToStart() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/portal">
      {t('notFound.home')}
    </Button>
  );
}
