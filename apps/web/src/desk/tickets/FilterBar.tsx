import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { AddFilter } from '../../ui/FilterChip.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { DeskTools } from '../DeskHead.tsx';
import classes from './FilterBar.module.css';
import { FilterMenu } from './FilterMenu.tsx';
import { FILTERS, type FilterName, type ListAddress } from './listAddress.ts';
import { ShowMenu } from './ShowMenu.tsx';

/** What narrows the list: chips for what is set, a menu for what more there is, and a search. */
export function FilterBar({
  list,
  onChange,
  hidden,
  children,
}: {
  list: ListAddress;
  onChange: (changed: Partial<ListAddress>, options?: { replace?: boolean }) => void;
  /** Filters that say nothing here: to whom there is only one client, or where nobody has the tickets. */
  hidden: readonly FilterName[];
  /** At the end: how the list looks */
  children?: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<FilterName | 'show' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  // A filter that was left without a value is gone, and what had the focus with it.
  const before = useRef(opened);
  useEffect(() => {
    if (before.current !== null && opened === null && document.activeElement === document.body) add.current?.focus();
    before.current = opened;
  }, [opened]);
  const isSet = (name: FilterName) => list[name].length > 0;
  const offered = FILTERS.filter((name) => isSet(name) || !hidden.includes(name));
  // A list of open tickets is what the view says; what is shown of another view is a choice that one can see.
  const showsState =
    opened === 'show' || (list.show !== 'open' && (list.mine || list.unassigned)) || list.show === 'all';
  const remove = (changed: Partial<ListAddress>) => {
    onChange(changed);
    add.current?.focus();
  };
  return (
    <DeskTools label={t('list.tools')}>
      {showsState && (
        <ShowMenu
          show={list.show}
          opened={opened === 'show'}
          onOpened={(isOpen) => setOpened(isOpen ? 'show' : null)}
          onChange={(show) => onChange({ show })}
          onRemove={() => remove({ show: 'open' })}
        />
      )}
      {offered.map(
        (name) =>
          (isSet(name) || opened === name) && (
            <FilterMenu
              key={name}
              name={name}
              chosen={list[name]}
              opened={opened === name}
              onOpened={(isOpen) => setOpened(isOpen ? name : null)}
              onChange={(ids, again) => onChange({ [name]: ids }, { replace: again })}
              onRemove={() => remove({ [name]: [] })}
            />
          ),
      )}
      <AddFilter
        ref={add}
        options={[
          ...offered.filter((name) => !isSet(name)).map((value) => ({ value, label: t(`filters.${value}`) })),
          ...(showsState ? [] : [{ value: 'show' as const, label: t('filters.show') }]),
        ]}
        onAdd={setOpened}
      />
      <div className={classes.find}>
        <SearchField
          label={t('list.find')}
          value={list.q}
          onSearch={(q) => onChange({ q }, { replace: true })}
          width={220}
        />
      </div>
      {children}
    </DeskTools>
  );
}
