import type { LucideIcon } from 'lucide-react';
import classes from './Icon.module.css';

/** A drawing from lucide. */
export type IconShape = LucideIcon;

/** An icon of 14 (`sm`), 16 (`md`) or 20 (`lg`) pixels; it decorates what is written beside it and is never read out. */
export function Icon({
  of: Shape,
  size = 'md',
  className,
}: {
  of: IconShape;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}) {
  const pixels = { sm: 14, md: 16, lg: 20 }[size];
  return (
    <Shape
      size={pixels}
      strokeWidth={size === 'lg' ? 1.75 : 2}
      className={className ? `${classes.icon} ${className}` : classes.icon}
      aria-hidden="true"
      focusable="false"
    />
  );
}
