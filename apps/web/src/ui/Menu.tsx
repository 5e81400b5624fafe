import type { Menu as MantineMenu, MenuProps } from '@mantine/core';
import {
  type AriaAttributes,
  cloneElement,
  type ComponentType,
  createContext,
  createElement,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  use,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { fetchOverlays, useOverlays } from './overlaysOnDemand.ts';

type Library = typeof MantineMenu;
type ButtonProps = {
  onClick?: (event: MouseEvent) => void;
  onFocus?: (event: FocusEvent) => void;
  onPointerEnter?: (event: PointerEvent) => void;
};

/** Opens a menu whose code is still to come. */
const OpenContext = createContext<() => void>(() => {});

/**
 * Mantine's menu, whose code comes when the page is at rest or somebody reaches for the button; till then there is the button
 * alone, and what it was pressed for happens when the code is there.
 */
function MenuOnDemand(props: MenuProps) {
  const overlays = useOverlays();
  const [isWanted, setWanted] = useState(false);
  const open = useCallback(() => setWanted(true), []);
  const mustOpen = isWanted || props.opened === true;
  useEffect(() => {
    if (mustOpen) fetchOverlays();
  }, [mustOpen]);
  return (
    <OpenContext value={open}>
      {overlays ? <overlays.Menu {...props} defaultOpened={isWanted || props.defaultOpened} /> : props.children}
    </OpenContext>
  );
}

function Target({ children }: { children: ReactElement<ButtonProps> }) {
  const overlays = useOverlays();
  return overlays ? <overlays.Menu.Target>{children}</overlays.Menu.Target> : <Button>{children}</Button>;
}

/** The button as long as there is no menu to it. */
function Button({ children }: { children: ReactElement<ButtonProps> }) {
  const open = use(OpenContext);
  const own = children.props;
  const props: ButtonProps & AriaAttributes = {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: (event) => {
      own.onPointerEnter?.(event);
      fetchOverlays();
    },
    onFocus: (event) => {
      own.onFocus?.(event);
      fetchOverlays();
    },
    onClick: (event) => {
      own.onClick?.(event);
      open();
    },
  };
  return cloneElement(children, props);
}

/** A part of the menu: nothing before the menu is there. */
const part = (of: (menu: Library) => unknown) =>
  function Part(props: object) {
    const overlays = useOverlays();
    return overlays ? createElement(of(overlays.Menu) as ComponentType<object>, props) : null;
  };

const parts = {
  Target,
  Dropdown: part((menu) => menu.Dropdown),
  Item: part((menu) => menu.Item),
  Label: part((menu) => menu.Label),
  Divider: part((menu) => menu.Divider),
  RadioGroup: part((menu) => menu.RadioGroup),
  RadioItem: part((menu) => menu.RadioItem),
  CheckboxGroup: part((menu) => menu.CheckboxGroup),
  CheckboxItem: part((menu) => menu.CheckboxItem),
  Search: part((menu) => menu.Search),
  Sub: Object.assign(
    part((menu) => menu.Sub),
    {
      Target: part((menu) => menu.Sub.Target),
      Item: part((menu) => menu.Sub.Item),
      Dropdown: part((menu) => menu.Sub.Dropdown),
    },
  ),
};

/** `Menu` of Mantine, fetched on demand. */
export const Menu = Object.assign(MenuOnDemand, parts) as object as Pick<Library, keyof typeof parts> &
  typeof MenuOnDemand;
