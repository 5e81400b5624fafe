import { Menu } from './Menu.tsx';
import { FilterChip } from './FilterChip.tsx';

/** A chip that narrows a list to one of a few values, or to all of them. */
export function ChoiceFilter<Value extends string>({
  label,
  all,
  options,
  value,
  onChange,
  opened,
  onOpened,
  onRemove = all !== undefined && value ? () => onChange(undefined) : undefined,
}: {
  label: string;
  /** The word for no narrowing: "All". Without it, there is always one value. */
  all?: string;
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  /** Where another menu opens it */
  opened?: boolean;
  onOpened?: (isOpen: boolean) => void;
  /** Takes it off; unless told, it goes back to all */
  onRemove?: () => void;
}) {
  const shown = options.find((option) => option.value === value)?.label ?? all ?? '';
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start" width={220}>
      <Menu.Target>
        <FilterChip label={label} value={shown} onRemove={onRemove} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={value ?? ''}
          onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
        >
          {all !== undefined && (
            <Menu.RadioItem value="" closeMenuOnClick>
              {all}
            </Menu.RadioItem>
          )}
          {options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
              {option.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
