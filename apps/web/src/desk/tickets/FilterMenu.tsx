import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { TickFilter, type TickOption } from '../../ui/TickFilter.tsx';
import { useFilterOptions } from './filterOptions.tsx';
import type { FilterName } from './listAddress.ts';

const NONE: readonly TickOption[] = [];

/** A filter of tickets: its chip, and the menu in which values are ticked. */
export function FilterMenu({
  name,
  chosen,
  first = NONE,
  opened,
  onOpened,
  onChange,
  onRemove,
}: {
  name: FilterName;
  chosen: readonly string[];
  /** What is offered before the others */
  first?: readonly TickOption[];
  opened: boolean;
  onOpened: (isOpen: boolean) => void;
  /** `again`: not the first change since the menu was opened, so that Back takes back all of them. */
  onChange: (values: string[], again: boolean) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const { options, chosenNames, isFound, failed, looking } = useFilterOptions(name, {
    text,
    chosen: chosen.filter((value) => !first.some((option) => option.value === value)),
    opened,
  });
  return (
    <TickFilter
      label={t(`filters.${name}`)}
      first={first}
      options={options}
      chosen={chosen}
      chosenNames={chosenNames}
      found={isFound ? { failed, looking } : undefined}
      text={text}
      onText={setText}
      opened={opened}
      onOpened={onOpened}
      onChange={onChange}
      onRemove={onRemove}
    />
  );
}
