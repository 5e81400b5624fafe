import { Menu } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import items from '../tickets/changeItems.module.css';
import place from '../tickets/RowMenu.module.css';
import type { Card } from './boardQuery.ts';
import { placeOf, type ShownColumn } from './columns.ts';
import { MoveItems, type End } from './MoveItems.tsx';

/** Where the menu is open; `from` gets the focus back when nothing was chosen. */
export type MoveMenuPlace = {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly from: HTMLElement | null;
};

/** Where to move a card: opened by its key. */
export function MoveMenu({
  at: { card, x, y, from },
  columns,
  onMove,
  onClose,
}: {
  at: MoveMenuPlace;
  columns: readonly ShownColumn[];
  onMove: (card: Card, to: string, end: End) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('boards');
  const label = t('moveOf', { number: card.number });
  useEffect(
    () => () => {
      if (document.activeElement === document.body) from?.focus({ preventScroll: true });
    },
    [from],
  );
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={4} returnFocus={false}>
      <Menu.Target>
        <button type="button" tabIndex={-1} aria-hidden="true" className={place.place} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className={items.menu} aria-label={label}>
        <Menu.Label>{label}</Menu.Label>
        <MoveItems
          columns={columns}
          from={placeOf(columns, card.id)?.column.key}
          onMove={(to, end) => onMove(card, to, end)}
        />
      </Menu.Dropdown>
    </Menu>
  );
}
