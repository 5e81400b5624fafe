import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUnsavedWarning } from '../lib/unsaved.ts';
import classes from './UnsavedWarning.module.css';

/** Asks before something typed is lost by leaving the page. Put it into a form: `<UnsavedWarning when={dirty} />`. */
export function UnsavedWarning({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const { asking, stay, leave } = useUnsavedWarning(when);
  return (
    <Modal opened={asking} onClose={stay} title={t('unsaved.title')}>
      <p>{t('unsaved.sentence')}</p>
      <div className={classes.actions}>
        <Button variant="risk" onClick={leave}>
          {t('unsaved.leave')}
        </Button>
        <Button variant="filled" onClick={stay} data-autofocus>
          {t('unsaved.stay')}
        </Button>
      </div>
    </Modal>
  );
}
