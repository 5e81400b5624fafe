import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { Menu } from './Menu.tsx';
import { FilterChip } from './FilterChip.tsx';
import { MenuFinder } from './MenuFinder.tsx';
import menus from './menus.module.css';
import type { Finding } from './SearchSelect.tsx';

/** One value of a filter: as it stands in the address, its name, and how it is drawn. */
export type TickOption = { readonly value: string; readonly name: string; readonly shown: ReactNode };

const MANY = 12;
const NAMED = 2;
const NONE: readonly TickOption[] = [];

/** A chip that narrows a list to some of many values, and the menu in which they are ticked. It stays open while one ticks. */
export function TickFilter({
  label,
  first = NONE,
  options,
  chosen,
  chosenNames,
  found,
  text,
  onText,
  opened,
  onOpened,
  onChange,
  onRemove,
}: {
  label: string;
  /** What is offered before the others, and not looked for by the server */
  first?: readonly TickOption[];
  /** What can be ticked: with `found` as the server found it by the text, otherwise all that there is */
  options: readonly TickOption[];
  chosen: readonly string[];
  /** The names of what is chosen, without the first */
  chosenNames: readonly string[];
  found?: Omit<Finding, 'items'>;
  text: string;
  onText: (text: string) => void;
  opened: boolean;
  onOpened: (isOpen: boolean) => void;
  /** `again`: not the first change since the menu was opened, so that Back takes back all of them. */
  onChange: (values: string[], again: boolean) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const [ticked, tick] = useTicked(chosen, opened, onChange);
  const chip = useFocusBack(opened);
  const isFirst = ({ value }: TickOption) => first.some((option) => option.value === value);
  const others = options.filter((option) => !isFirst(option));
  const isFitting = ({ name }: TickOption) => name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase());
  const fitting = [...first.filter(isFitting), ...(found ? others : others.filter(isFitting))];
  const firstNames = first.flatMap((option) => (chosen.includes(option.value) ? option.name : []));
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start">
      <Menu.Target>
        <FilterChip
          ref={chip}
          label={label}
          value={useNames(chosen, [...firstNames, ...chosenNames])}
          onRemove={onRemove}
        />
      </Menu.Target>
      <Menu.Dropdown className={menus.menu} aria-label={label}>
        <MenuFinder
          label={t('find.searchIn', { name: label })}
          text={text}
          onText={onText}
          isMany={found !== undefined || options.length > MANY}
          isEmpty={fitting.length === 0}
          {...found}
        >
          <Menu.CheckboxGroup value={[...ticked]} onChange={tick}>
            {fitting.map((option) => (
              <Menu.CheckboxItem key={option.value} value={option.value}>
                {option.shown}
              </Menu.CheckboxItem>
            ))}
          </Menu.CheckboxGroup>
        </MenuFinder>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the chip says: the first names, and how many more. */
function useNames(chosen: readonly string[], chosenNames: readonly string[]): string {
  const { t } = useTranslation();
  const names = chosenNames.slice(0, NAMED).join(', ');
  const more = chosenNames.length - NAMED;
  if (more > 0) return t('filter.more', { names, count: more });
  return names || (chosen.length > 0 ? '…' : t('filter.any'));
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
