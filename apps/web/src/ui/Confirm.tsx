import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Confirm.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { Modal } from './dialogs.tsx';

/**
 * Asks before something that can't be undone, and only then: what can be is done at once, with Undo in a toast. The title names the
 * thing ("Delete the draft of invoice 1042?"), the buttons say what they do. The focus is on the safe one, which Esc takes too.
 */
export function Confirm({
  opened,
  title,
  children,
  act,
  stay,
  onStay,
}: {
  opened: boolean;
  /** A question that names the thing */
  title: string;
  /** What is lost, in one sentence */
  children: ReactNode;
  /** What is done, named as it is: "Delete the draft" */
  act: { label: string; onClick: () => void; loading?: boolean };
  /** The safe way out; "Cancel" unless told */
  stay?: string;
  onStay: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onStay} title={title} size={440}>
      <p className={classes.sentence}>{children}</p>
      <div className={classes.actions}>
        <Button variant="risk" loading={act.loading} onClick={act.onClick}>
          {act.label}
        </Button>
        <Button variant="filled" onClick={onStay} data-autofocus>
          {stay ?? t('confirm.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
