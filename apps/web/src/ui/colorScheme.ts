import type { MantineColorSchemeManager } from '@mantine/core';

/** What a person chose; `auto` follows the system. */
export type ColorScheme = 'light' | 'dark' | 'auto';

/** The script in index.html reads the same key before the first paint. */
const KEY = 'quayside.theme';

const isScheme = (value: string | null): value is ColorScheme =>
  value === 'light' || value === 'dark' || value === 'auto';

/** Puts the choice on <html>, where tokens.css reads it, and colours the browser's own bar like the page. */
function show(scheme: ColorScheme) {
  const root = document.documentElement;
  if (scheme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = scheme;
  paintBrowserBar();
}

/** Colours the bar of the browser and of an installed app like the page behind it. */
function paintBrowserBar() {
  // The page begins with one for each scheme of the system; from now on what is chosen counts.
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.remove();
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  document.head.append(meta);
  meta.content = getComputedStyle(document.body).backgroundColor;
}

/** Colours the browser's bar now and whenever the system changes between light and dark; returns how to stop. */
export function keepBrowserBar(): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  paintBrowserBar();
  dark.addEventListener('change', paintBrowserBar);
  return () => dark.removeEventListener('change', paintBrowserBar);
}

function remembered(): ColorScheme | null {
  try {
    const value = localStorage.getItem(KEY);
    return isScheme(value) ? value : null;
  } catch {
    // Storage is switched off: nothing is remembered, the choice holds until the page is left.
    return null;
  }
}

/** Keeps the colour scheme in localStorage, on <html> and alike in all open tabs. */
export function colorSchemeManager(): MantineColorSchemeManager {
  let listener: ((event: StorageEvent) => void) | undefined;
  return {
    get: (fallback) => remembered() ?? fallback,
    set: (scheme) => {
      try {
        localStorage.setItem(KEY, scheme);
      } catch {
        // As above: shown, not remembered.
      }
      show(scheme);
    },
    subscribe: (onUpdate) => {
      listener = (event) => {
        if (event.key !== KEY) return;
        const scheme = isScheme(event.newValue) ? event.newValue : 'auto';
        show(scheme);
        onUpdate(scheme);
      };
      window.addEventListener('storage', listener);
    },
    unsubscribe: () => {
      if (listener) window.removeEventListener('storage', listener);
    },
    clear: () => {
      try {
        localStorage.removeItem(KEY);
      } catch {
        // As above.
      }
      show('auto');
    },
  };
}
