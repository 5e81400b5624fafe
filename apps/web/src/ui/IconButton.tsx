import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { Link } from 'react-router';
import { Icon, type IconShape } from './Icon.tsx';

type Own = {
  icon: IconShape;
  /** What it does: its name for everyone, shown on hover and focus. */
  label: string;
  size?: 'md' | 'sm';
  /** The drawing; `lg` on portal pages and phones. */
  iconSize?: 'sm' | 'md' | 'lg';
  className?: string;
};

/** A button that is only an icon. */
export function IconButton({
  icon,
  label,
  size,
  iconSize,
  ...rest
}: Own & Omit<ActionIconProps, 'size' | 'variant'> & ComponentPropsWithRef<'button'>) {
  return (
    <ActionIcon type="button" aria-label={label} data-tip={label} size={size} {...rest}>
      <Icon of={icon} size={iconSize} />
    </ActionIcon>
  );
}

/** The same as a link. */
export function IconLink({ icon, label, size, iconSize, to, className }: Own & { to: string }) {
  return (
    <ActionIcon component={Link} to={to} aria-label={label} data-tip={label} size={size} className={className}>
      <Icon of={icon} size={iconSize} />
    </ActionIcon>
  );
}
