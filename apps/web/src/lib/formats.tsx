import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import { browserZone } from './calendar.ts';
import { currentLanguage } from './i18n.ts';
import { type Formats, formatsFor, type Reader } from './format.ts';
import { useTranslation } from './useTranslation.ts';

const FormatsContext = createContext<Formats | null>(null);

/** Tells everything inside who reads: dates, money and numbers follow. Without a prop, the browser's settings count. */
export function FormatsProvider({
  locale = browserLocale(),
  timeZone = browserZone(),
  now,
  children,
}: Partial<Reader> & { children: ReactNode }) {
  useTranslation(); // dates change their language together with the words
  const formats = useMemo(() => formatsFor({ locale, timeZone, now }), [locale, timeZone, now]);
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

/** The reader's formats. */
export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (!formats) throw new Error('useFormats needs a FormatsProvider above it');
  return formats;
}

/** The browser's own locale when it fits the language of the interface (en-GB for en), otherwise that language. */
function browserLocale(): string {
  const language = currentLanguage();
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** The minute that it is, in milliseconds. Renders again when it has passed, so that "in 4 minutes" stays true; one timer serves the whole page. */
export function useEachMinute(): number {
  return useSyncExternalStore(subscribeToMinutes, () => Math.floor(Date.now() / 60_000)) * 60_000;
}

function subscribeToMinutes(listener: () => void) {
  listeners.add(listener);
  ticking ??= setInterval(() => listeners.forEach((tell) => tell()), 10_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}
