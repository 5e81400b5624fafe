import { useEffect } from 'react';

/** Less than this is a browser's own bar that came or went, in pixels. */
const SMALLEST_KEYBOARD = 120;

/**
 * While the keyboard of a phone covers the page, tells every style so: `data-keyboard` on <html>, and in `--keyboard` how
 * much of the window's bottom is under it. What sticks to the bottom then stands above it.
 */
export function useKeyboardHeight(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const root = document.documentElement;
    const look = () => {
      const covered = window.innerHeight - seen.height * seen.scale;
      const isUp = covered >= SMALLEST_KEYBOARD;
      root.toggleAttribute('data-keyboard', isUp);
      if (isUp) root.style.setProperty('--keyboard', `${Math.max(0, covered - seen.offsetTop)}px`);
      else root.style.removeProperty('--keyboard');
    };
    seen.addEventListener('resize', look);
    seen.addEventListener('scroll', look);
    return () => {
      seen.removeEventListener('resize', look);
      seen.removeEventListener('scroll', look);
      root.removeAttribute('data-keyboard');
      root.style.removeProperty('--keyboard');
    };
  }, []);
}
