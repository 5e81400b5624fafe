import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Names the side on <html>, so that menus and dialogs, which stand outside the shell, have its sizes too. */
export function useSide(side: 'portal' | 'desk'): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.side = side;
    return () => {
      delete document.documentElement.dataset.side;
    };
  }, [side]);
}

/** After a change of page the focus goes to the content, as after loading one; unless the page has taken it already. */
export function useContentFocus(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (!content.current?.contains(document.activeElement)) content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return content;
}
