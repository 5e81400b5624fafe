import { Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../ui/FilterChip.tsx';
import classes from './changeItems.module.css';
import { useFilterOptions, type Option } from './filterOptions.tsx';
import type { FilterName } from './listAddress.ts';

const MANY = 12;
const NAMED = 2;
const NONE: readonly Option[] = [];

/** A filter: its chip, and the menu in which values are ticked. It stays open while one ticks. */
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
  first?: readonly Option[];
  opened: boolean;
  onOpened: (isOpen: boolean) => void;
  /** `again`: not the first change since the menu was opened, so that Back takes back all of them. */
  onChange: (values: string[], again: boolean) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const found = useFilterOptions(name, { text, chosen: chosen.filter((value) => !isOneOf(first, value)), opened });
  const { isFound, failed, looking } = found;
  const options = [...first, ...found.options.filter(({ value }) => !isOneOf(first, value))];
  const chosenNames = [...first.flatMap((one) => (chosen.includes(one.value) ? one.name : [])), ...found.chosenNames];
  const [ticked, tick] = useTicked(chosen, opened, onChange);
  const chip = useFocusBack(opened);
  const label = t(`filters.${name}`);
  const fitting = options.filter((option) => (isFound && !first.includes(option)) || fits(option.name, text));
  const names = chosenNames.slice(0, NAMED).join(', ');
  const more = chosenNames.length - NAMED;
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start">
      <Menu.Target>
        <FilterChip
          ref={chip}
          label={label}
          value={
            more > 0 ? t('filters.more', { names, count: more }) : names || (chosen.length ? '…' : t('filters.any'))
          }
          onRemove={onRemove}
        />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} aria-label={label}>
        {(isFound || options.length > MANY) && (
          <Menu.Search
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={t('filters.search')}
            aria-label={t('filters.searchIn', { filter: label })}
            className={classes.search}
          />
        )}
        <div className={classes.long}>
          <Menu.CheckboxGroup value={[...ticked]} onChange={tick}>
            {fitting.map((option) => (
              <Menu.CheckboxItem key={option.value} value={option.value}>
                {option.shown}
              </Menu.CheckboxItem>
            ))}
          </Menu.CheckboxGroup>
          {fitting.length === 0 && (
            <p className={classes.nothing} role="status">
              {t(failed ? 'filters.failed' : looking ? 'filters.looking' : 'filters.nothing')}
            </p>
          )}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is ticked, at once: the address follows a moment later, and may change by itself when one goes back. */
function useTicked(chosen: readonly string[], opened: boolean, onChange: (values: string[], again: boolean) => void) {
  const [ticked, setTicked] = useState(chosen);
  const told = useRef(chosen.join());
  const hasTold = useRef(false);
  useEffect(() => {
    if (chosen.join() === told.current) return;
    told.current = chosen.join();
    setTicked(chosen);
  }, [chosen]);
  useEffect(() => {
    hasTold.current = false;
  }, [opened]);
  const tick = (values: string[]) => {
    setTicked(values);
    told.current = values.join();
    onChange(values, hasTold.current);
    hasTold.current = true;
  };
  return [ticked, tick] as const;
}

/** A menu that was opened by another one gives the focus to its own chip when it closes. */
function useFocusBack(opened: boolean) {
  const chip = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(opened);
  useEffect(() => {
    if (wasOpen.current && !opened && document.activeElement === document.body) chip.current?.focus();
    wasOpen.current = opened;
  }, [opened]);
  return chip;
}

const isOneOf = (options: readonly Option[], value: string): boolean =>
  options.some((option) => option.value === value);

const fits = (name: string, text: string): boolean =>
  name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
