import { useTranslation } from '../lib/useTranslation.ts';
import { Menu } from './Menu.tsx';
import { Plus, X } from 'lucide-react';
import type { ComponentPropsWithRef, Ref } from 'react';
import classes from './FilterChip.module.css';
import { Icon } from './Icon.tsx';

/** A filter that is set: its name and value. Use it as the target of a Menu or Popover that changes the value; the cross takes it off. */
export function FilterChip({
  label,
  value,
  onRemove,
  ...button
}: { label: string; value: string; onRemove?: () => void } & Omit<ComponentPropsWithRef<'button'>, 'value'>) {
  const { t } = useTranslation();
  return (
    <span className={classes.chip}>
      <button type="button" {...button} className={classes.main}>
        {label} <b>{value}</b>
      </button>
      {onRemove && (
        <button
          type="button"
          className={classes.remove}
          aria-label={t('filter.remove', { name: label })}
          onClick={onRemove}
        >
          <Icon of={X} size="sm" />
        </button>
      )}
    </span>
  );
}

/** The dashed chip that offers more filters: choosing one is told, and opens its own menu. Not there when none is left. */
export function AddFilter<Name extends string>({
  options,
  onAdd,
  ref,
}: {
  options: readonly { value: Name; label: string }[];
  onAdd: (name: Name) => void;
  ref?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation();
  if (options.length === 0) return null;
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <button ref={ref} type="button" className={`${classes.chip} ${classes.add}`}>
          <Icon of={Plus} size="sm" />
          {t('filter.add')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => onAdd(value)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
