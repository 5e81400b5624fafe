import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { type MenuPlace, PlacedMenu } from '../../ui/PlacedMenu.tsx';
import type { Card } from './boardQuery.ts';
import { placeOf, type ShownColumn } from './columns.ts';
import { MoveItems, type End } from './MoveItems.tsx';

/** Where the menu is open; `from` gets the focus back when nothing was chosen. */
export type MoveMenuPlace = MenuPlace & { readonly card: Card };

/** Where to move a card: opened by its key. */
export function MoveMenu({
  at,
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
  const { card } = at;
  const label = t('moveOf', { number: card.number });
  return (
    <PlacedMenu at={at} label={label} onClose={onClose}>
      <Menu.Label>{label}</Menu.Label>
      <MoveItems
        columns={columns}
        from={placeOf(columns, card.id)?.column.key}
        onMove={(to, end) => onMove(card, to, end)}
      />
    </PlacedMenu>
  );
}
