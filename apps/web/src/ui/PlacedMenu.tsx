import { type ReactNode, useEffect } from 'react';
import { Menu } from './Menu.tsx';
import menus from './menus.module.css';

/** Where a menu is open, in pixels from the window's corner; `from` gets the focus back. */
export type MenuPlace = { readonly x: number; readonly y: number; readonly from: HTMLElement | null };

/** A menu that is open where it was asked for: at the pointer, or at what was pressed. */
export function PlacedMenu({
  at: { x, y, from },
  label,
  onClose,
  children,
}: {
  at: MenuPlace;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  // Once the menu is gone, submenus and all; unless the focus has gone elsewhere with a click.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) from?.focus({ preventScroll: true });
    },
    [from],
  );
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} returnFocus={false}>
      <Menu.Target>
        <button type="button" tabIndex={-1} aria-hidden="true" className={menus.place} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown className={menus.atPlace} aria-label={label}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
