import { Menu, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import items from './changeItems.module.css';
import classes from './InPlaceMenu.module.css';

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
    <Menu.Dropdown className={`${items.menu} ${items.long}`} aria-label={label}>
      {children}
    </Menu.Dropdown>
  </Menu>
);
