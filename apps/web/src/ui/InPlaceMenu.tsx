import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Menu } from './Menu.tsx';
import classes from './InPlace.module.css';
import menus from './menus.module.css';

/** A field that reads like text and opens a menu where it stands. */
export const InPlaceMenu = ({
  label,
  shown,
  children,
}: {
  /** The field: "Status" */
  label: string;
  /** Its value as it is drawn */
  shown: ReactNode;
  /** What the menu offers */
  children: ReactNode;
}) => (
  <Menu position="bottom-start">
    <Menu.Target>
      <button type="button" className={classes.field}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        {shown}
      </button>
    </Menu.Target>
    <Menu.Dropdown className={`${menus.menu} ${menus.long}`} aria-label={label}>
      {children}
    </Menu.Dropdown>
  </Menu>
);
