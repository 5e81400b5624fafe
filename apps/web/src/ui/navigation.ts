import { useLocation } from 'react-router';
import type { IconShape } from './Icon.tsx';

/** One entry of a navigation. The caller leaves out what the viewer may not see. */
export interface NavItem {
  key: string;
  label: string;
  href: string;
  icon: IconShape;
  /** Everything under this path belongs to the entry; its href unless told. */
  under?: string;
  /** Only its very address belongs to it */
  exact?: boolean;
  /** How many wait there */
  count?: number;
  /** Pages or views below it */
  children?: readonly NavChild[];
}

/** A page or view below an entry; a `heading` stands above the first of a group. */
export interface NavChild {
  key: string;
  label: string;
  href: string;
  /** A word where they are not counted to the end: "1,000+" */
  count?: number | string;
  heading?: string;
  /** Whether it is open, where its address with more behind it still is the same view; otherwise its address decides. */
  isOpen?: boolean;
}

/** The entry that the address belongs to: the one with the longest matching path. */
export function useCurrent(items: readonly NavItem[]): string | undefined {
  const { pathname } = useLocation();
  const matching = items.filter((item) =>
    item.exact ? pathname === pathOf(item.href) : belongs(pathname, item.under ?? pathOf(item.href)),
  );
  return matching.toSorted((a, b) => (b.under ?? b.href).length - (a.under ?? a.href).length)[0]?.key;
}

/** Whether this very page, with these search parameters, is open. */
export function useIsHere(): (href: string) => boolean {
  const { pathname, search } = useLocation();
  return (href) => href === pathname + search || (search === '' && pathOf(href) === pathname && !href.includes('?'));
}

const pathOf = (href: string) => href.split('?')[0] ?? href;

const belongs = (path: string, under: string) => path === under || path.startsWith(`${under}/`);
