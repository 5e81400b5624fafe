import { Button } from '@mantine/core';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useSingleKeySwitch } from '../../lib/keys.ts';
import items from '../../ui/menus.module.css';
import type { Card } from './boardQuery.ts';
import { placeOf, type ShownColumn } from './columns.ts';
import { MoveItems, type End } from './MoveItems.tsx';

/** In the side panel: where to move its card. */
export function MoveButton({
  card: { id, number },
  columns,
  onMove,
}: {
  card: Card;
  columns: readonly ShownColumn[];
  onMove: (ticketId: string, to: string, end: End) => void;
}) {
  const { t } = useTranslation('boards');
  const [hasKeys] = useSingleKeySwitch();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <Button size="sm" variant="plain" rightSection={hasKeys ? <kbd>m</kbd> : undefined}>
          {t('move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={items.menu} aria-label={t('moveOf', { number })}>
        <MoveItems
          columns={columns}
          from={placeOf(columns, id)?.column.key}
          onMove={(to, end) => onMove(id, to, end)}
        />
      </Menu.Dropdown>
    </Menu>
  );
}
