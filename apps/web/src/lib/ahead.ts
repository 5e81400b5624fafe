import { matchRoutes, type RouteObject } from 'react-router';

/** What a route tells about itself, so that one can fetch it before it is opened. */
export type Ahead = { readonly load: () => Promise<object> };

const isAhead = (handle: unknown): handle is Ahead =>
  typeof handle === 'object' && handle !== null && 'load' in handle && typeof handle.load === 'function';

type Connection = { readonly saveData?: boolean };

/** Whoever saves data fetches only what they open. */
const savesData = (): boolean =>
  'connection' in navigator ? (navigator.connection as Connection).saveData === true : false;

/**
 * Fetches the code of a page when somebody is about to open it: the pointer comes onto a link of ours or onto the row that it
 * stands for, a finger touches it, or the focus reaches it. Each page is fetched once.
 */
export function fetchAhead(routes: RouteObject[]): void {
  const fetched = new Set<unknown>();
  const approach = ({ target }: Event) => {
    const link = target instanceof Element ? linkAt(target) : null;
    if (!link || link.origin !== location.origin || savesData()) return;
    for (const { route } of matchRoutes(routes, link.pathname) ?? []) {
      if (!isAhead(route.handle) || fetched.has(route)) continue;
      fetched.add(route);
      // Whoever opens it finds out, and can try again.
      route.handle.load().catch(() => fetched.delete(route));
    }
  };
  for (const type of ['pointerover', 'touchstart', 'focusin'])
    document.addEventListener(type, approach, { passive: true });
}

const linkAt = (element: Element): HTMLAnchorElement | null =>
  element.closest<HTMLAnchorElement>('a[href]') ??
  element.closest('[data-link]')?.querySelector<HTMLAnchorElement>('a[data-row-link]') ??
  null;
