import { MoveRight } from 'lucide-react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RowMenu, type RowMenuPlace } from '../tickets/RowMenu.tsx';
import { useListChanges } from '../tickets/useListChanges.ts';
import { placeOf, type ShownColumn } from './columns.ts';
import { MoveItems, type End } from './MoveItems.tsx';

/** The actions of a card: those of any ticket in a list, and moving it. */
export function CardMenu({
  place,
  columns,
  mayMove,
  onMove,
  onClose,
}: {
  place: RowMenuPlace;
  columns: readonly ShownColumn[];
  mayMove: boolean;
  onMove: (ticketId: string, to: string, end: End) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('boards');
  const change = useListChanges();
  const { id, number, viewerCan } = place.ticket;
  const here = placeOf(columns, id);
  const now = here ? { ...place, ticket: here.card } : place;
  return (
    <RowMenu
      place={now}
      href={`/desk/tickets/${number}`}
      onChange={(ticket, wanted) => void change(ticket, wanted)}
      onClose={onClose}
    >
      {mayMove && viewerCan.changeStatus && (
        <Menu.Sub returnFocus>
          <Menu.Sub.Target>
            <Menu.Sub.Item leftSection={<Icon of={MoveRight} />}>{t('move')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <MoveItems columns={columns} from={here?.column.key} onMove={(to, end) => onMove(id, to, end)} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
    </RowMenu>
  );
}
