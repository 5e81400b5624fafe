import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useCan, useViewer } from '../../lib/viewer.tsx';
import { AddFilter } from '../../ui/FilterChip.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { DeskTools, ToolsGap } from '../DeskHead.tsx';
import { FilterMenu } from '../tickets/FilterMenu.tsx';
import { NOBODY, type Narrowing } from './boardAddress.ts';
import classes from './BoardFilters.module.css';

const FILTERS = ['technician', 'client', 'priority'] as const;
type FilterName = (typeof FILTERS)[number];

/** What narrows a board: a chip for each thing that is chosen, a menu for what more there is, and a search. `children` stand at the end. */
export function BoardFilters({
  narrowing,
  onChange,
  children,
}: {
  narrowing: Narrowing;
  onChange: (
    changed: Partial<{ [Name in FilterName]: string[] } & { q: string }>,
    options?: { replace?: boolean },
  ) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('boards');
  const { t: desk } = useTranslation('desk');
  const viewer = useViewer();
  const can = useCan();
  const [opened, setOpened] = useState<FilterName | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const offered = FILTERS.filter((name) => narrowing[name].length > 0 || name !== 'client' || can('CLIENTS_ALL'));
  const first = {
    technician: [
      { value: viewer.id, name: t('me'), shown: t('me') },
      { value: NOBODY, name: t('nobody'), shown: t('nobody') },
    ],
    client: undefined,
    priority: undefined,
  };
  const choose = (name: FilterName, values: string[], again: boolean) =>
    onChange({ [name]: name === 'technician' ? alone(narrowing.technician, values) : values }, { replace: again });

  return (
    <DeskTools label={t('tools')}>
      {offered.map(
        (name) =>
          (narrowing[name].length > 0 || opened === name) && (
            <FilterMenu
              key={name}
              name={name}
              chosen={narrowing[name]}
              first={first[name]}
              opened={opened === name}
              onOpened={(isOpen) => setOpened(isOpen ? name : null)}
              onChange={(values, again) => choose(name, values, again)}
              onRemove={() => {
                onChange({ [name]: [] });
                add.current?.focus();
              }}
            />
          ),
      )}
      <AddFilter
        ref={add}
        options={offered
          .filter((name) => narrowing[name].length === 0)
          .map((value) => ({ value, label: desk(`filters.${value}`) }))}
        onAdd={setOpened}
      />
      <ToolsGap />
      <div className={classes.find}>
        <SearchField
          label={t('find')}
          value={narrowing.q}
          onSearch={(q) => onChange({ q }, { replace: true })}
          width={200}
        />
      </div>
      {children}
    </DeskTools>
  );
}

/** Nobody goes with nobody: whichever was chosen last counts. */
function alone(before: readonly string[], values: string[]): string[] {
  if (!values.includes(NOBODY)) return values;
  return before.includes(NOBODY) ? values.filter((value) => value !== NOBODY) : [NOBODY];
}
