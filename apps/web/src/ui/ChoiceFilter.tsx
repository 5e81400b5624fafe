import { Menu } from '@mantine/core';
import { FilterChip } from './FilterChip.tsx';

/** A chip that narrows a list to one of a few values, or to all of them. */
export function ChoiceFilter<Value extends string>({
  label,
  all,
  options,
  value,
  onChange,
}: {
  label: string;
  /** The word for no narrowing: "All" */
  all: string;
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}) {
  const shown = options.find((option) => option.value === value)?.label ?? all;
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <FilterChip label={label} value={shown} onRemove={value && (() => onChange(undefined))} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={value ?? ''}
          onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
        >
          <Menu.RadioItem value="">{all}</Menu.RadioItem>
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value}>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
