import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { LIST, type ListAddress } from './listAddress.ts';

const STATES = ['open', 'completed', 'all'] as const;

/** Whether open tickets, complete ones or both are shown. */
export function ShowMenu({
  show,
  opened,
  onOpened,
  onChange,
  onRemove,
}: {
  show: ListAddress['show'];
  opened: boolean;
  onOpened: (isOpen: boolean) => void;
  onChange: (show: ListAddress['show']) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('desk');
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start">
      <Menu.Target>
        <FilterChip label={t('filters.show')} value={t(`filters.states.${show}`)} onRemove={onRemove} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={show} onChange={(value) => onChange(LIST.show.read([value]))}>
          {STATES.map((state) => (
            <Menu.RadioItem key={state} value={state} closeMenuOnClick>
              {t(`filters.states.${state}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
