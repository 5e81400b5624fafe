import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way out of a page that is not for the viewer. */
export function ToStart() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/portal">
      {t('notFound.home')}
    </Button>
  );
}
