import { Modal, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys, useSingleKeySwitch } from '../lib/keys.ts';
import { useCan } from '../lib/viewer.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import classes from './KeySheet.module.css';

/** The button and the key (`?`) that show which keys do something, and where those that are keys alone are switched off. */
export function KeySheet() {
  const { t } = useTranslation('desk');
  const { t: boards } = useTranslation('boards');
  const [isOpen, sheet] = useDisclosure(false);
  const [single, choose] = useSingleKeySwitch();
  const can = useCan();
  useSingleKeys({ '?': sheet.open });
  const mayWork = can('TICKETS_WORK');
  return (
    <>
      <IconButton icon={Keyboard} label={t('keys.open')} onClick={sheet.open} />
      <Modal opened={isOpen} onClose={sheet.close} title={t('keys.title')} size="lg">
        <div className={classes.groups}>
          <Group
            title={t('keys.inLists')}
            keys={[
              [['j'], t('keys.next')],
              [['k'], t('keys.previous')],
              [['Enter'], t('keys.openLine')],
              [['Shift', 'F10'], t('keys.lineMenu')],
              [['/'], t('keys.find')],
            ]}
          />
          <Group
            title={t('keys.inTickets')}
            keys={[
              [['j'], t('keys.nextTicket')],
              [['k'], t('keys.previousTicket')],
              ...(mayWork ? [row('r', t('keys.reply')), row('n', t('keys.note'))] : []),
              ...(mayWork ? [[['Ctrl', 'Enter'], t('keys.send')] as const] : []),
            ]}
          />
          <Group
            title={boards('keys.title')}
            keys={[
              [['←', '↑', '↓', '→'], boards('keys.around')],
              [['Enter'], boards('keys.open')],
              [['Space'], boards('keys.peek')],
              [['Esc'], boards('keys.close')],
              ...(mayWork ? [row('m', boards('keys.move'))] : []),
              ...(mayWork ? [[['Shift', '←', '↑', '↓', '→'], boards('keys.shift')] as const] : []),
            ]}
          />
          <Group
            title={t('keys.everywhere')}
            keys={[
              row('?', t('keys.sheet')),
              [['g', 't'], boards('keys.jumpTickets')],
              [['g', 'b'], boards('keys.jumpBoards')],
              ...(mayWork ? [row('c', t('keys.create'))] : []),
            ]}
          />
        </div>
        <Switch label={t('keys.single')} checked={single} onChange={(event) => choose(event.currentTarget.checked)} />
      </Modal>
    </>
  );
}

type Row = readonly [keys: readonly string[], does: string];

const row = (key: string, does: string): Row => [[key], does];

const Group = ({ title, keys }: { title: string; keys: readonly Row[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className={classes.keys}>
      {keys.map(([parts, does]) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>
            {parts.map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
