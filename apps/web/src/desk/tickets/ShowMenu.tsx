import { useTranslation } from '../../lib/useTranslation.ts';
import { ChoiceFilter } from '../../ui/ChoiceFilter.tsx';
import type { ListAddress } from './listAddress.ts';

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
    <ChoiceFilter
      label={t('filters.show')}
      value={show}
      options={STATES.map((value) => ({ value, label: t(`filters.states.${value}`) }))}
      opened={opened}
      onOpened={onOpened}
      onChange={(state) => state && onChange(state)}
      onRemove={onRemove}
    />
  );
}
