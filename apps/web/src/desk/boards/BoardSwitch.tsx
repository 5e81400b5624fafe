import { useQuery } from '@apollo/client/react';
import { ChevronsUpDown } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import items from '../../ui/menus.module.css';
import { BOARDS } from './boardQuery.ts';

/** To another board, where there are several. */
export function BoardSwitch({ id }: { id: string }) {
  const { t } = useTranslation('boards');
  const { data } = useQuery(BOARDS, { fetchPolicy: 'cache-first' });
  if (!data || data.boards.length < 2) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <IconButton icon={ChevronsUpDown} label={t('others')} />
      </Menu.Target>
      <Menu.Dropdown className={items.menu} aria-label={t('others')}>
        {data.boards.map((board) => (
          <Menu.Item
            key={board.id}
            component={Link}
            to={`/desk/boards/${board.id}`}
            aria-current={board.id === id ? 'page' : undefined}
          >
            {board.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
