import { Switch } from '@mantine/core';
import { type Shortcut, SHORTCUTS, useSingleKeySwitch } from '../lib/keys.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { Modal } from './dialogs.tsx';
import classes from './KeySheet.module.css';
import { Keys } from './Keys.tsx';

/** Whose keys are shown: a customer's, those of the desk for whoever only reads there, or for whoever works on tickets. */
export type KeyUser = 'portal' | 'desk' | 'work';

/** Which keys do something, from the one list of them, and where those that are keys alone are switched off. */
export function KeySheet({ of, onClose }: { of: KeyUser; onClose: () => void }) {
  const { t } = useTranslation();
  const [single, choose] = useSingleKeySwitch();
  return (
    <Modal opened returnFocus={false} onClose={onClose} title={t('keys.title')} size={720}>
      <div className={classes.groups}>
        <Group
          title={t('keys.groups.everywhere')}
          of={of}
          keys={SHORTCUTS.everywhere}
          named={(key) => t(`keys.everywhere.${key}`)}
        />
        <Group title={t('keys.groups.lists')} of={of} keys={SHORTCUTS.lists} named={(key) => t(`keys.lists.${key}`)} />
        <Group
          title={t('keys.groups.tickets')}
          of={of}
          keys={SHORTCUTS.tickets}
          named={(key) => t(`keys.tickets.${key}`)}
        />
        <Group title={t('keys.groups.board')} of={of} keys={SHORTCUTS.board} named={(key) => t(`keys.board.${key}`)} />
      </div>
      <div className={classes.switch}>
        <Switch label={t('keys.single')} checked={single} onChange={(event) => choose(event.currentTarget.checked)} />
      </div>
    </Modal>
  );
}

const isFor = ({ of }: Shortcut, user: KeyUser): boolean =>
  of === undefined || of === user || (of === 'desk' && user === 'work') || (of === 'raise' && user !== 'desk');

function Group<Name extends string>({
  title,
  keys,
  of,
  named,
}: {
  title: string;
  keys: Readonly<Record<Name, Shortcut>>;
  of: KeyUser;
  /** What it does */
  named: (name: Name) => string;
}) {
  const shown = Object.keys(keys).filter((name): name is Name => name in keys && isFor(keys[name as Name], of));
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className={classes.keys}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{named(name)}</dt>
            <dd>
              <Keys of={keys[name].keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
