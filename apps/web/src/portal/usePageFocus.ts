import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** How long a page may take to show its heading until the focus stays on the content, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * After a change of page the focus goes to its heading, as soon as there is one; back on a list, to the row that one comes
 * from. Unless the page, or whoever reads it, has taken it elsewhere.
 */
export function usePageFocus(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const last = useRef(pathname);
  useEffect(() => {
    const from = last.current;
    const area = content.current;
    if (from === pathname || !area) return;
    last.current = pathname;
    if (area !== document.activeElement && area.contains(document.activeElement)) return;
    area.focus({ preventScroll: true });
    return whenHeaded(area, (heading) => {
      const row = isBack && area.querySelector<HTMLElement>(`a[data-row-link][href="${CSS.escape(from)}"]`);
      if (!row) heading.tabIndex = -1;
      (row || heading).focus({ preventScroll: true });
    });
  }, [pathname, isBack]);
  return content;
}

/** Calls back once the area has a heading, if it still has the focus itself then. Answers how to stop waiting. */
function whenHeaded(area: HTMLElement, onHeading: (heading: HTMLElement) => void): () => void {
  const look = () => {
    if (document.activeElement !== area) return stop();
    const heading = area.querySelector('h1');
    if (!heading) return;
    stop();
    onHeading(heading);
  };
  const watch = new MutationObserver(look);
  const patience = setTimeout(() => watch.disconnect(), PATIENCE_MS);
  const stop = () => {
    watch.disconnect();
    clearTimeout(patience);
  };
  watch.observe(area, { childList: true, subtree: true });
  look();
  return stop;
}
