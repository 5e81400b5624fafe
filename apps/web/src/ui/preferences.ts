import { useMantineColorScheme } from '@mantine/core';
import { chooseLanguage } from '../lib/i18n.ts';
import { languages } from '../lib/languages.ts';
import { translator } from '../lib/words.ts';
import type { ColorScheme } from './colorScheme.ts';
import { showToast } from './toastList.ts';

/** The colour schemes that one can choose, in the order in which they are offered. */
export const schemes = ['auto', 'light', 'dark'] as const;

/** Their names, as keys of the texts. */
export const schemeWords = { auto: 'menu.system', light: 'menu.light', dark: 'menu.dark' } as const;

/** The colour scheme that was chosen, and how to choose another. */
export function useScheme(): { scheme: ColorScheme; setScheme: (scheme: string) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    scheme: colorScheme,
    setScheme: (scheme) => setColorScheme(schemes.find((known) => known === scheme) ?? 'auto'),
  };
}

/** Takes a language by its code, as menus and selects hand it over. */
export function pickLanguage(code: string): void {
  const language = languages.find((known) => known.code === code);
  if (!language) return;
  chooseLanguage(language.code).catch(() => {
    showToast({ message: translator('common')('menu.languageNotThere', { language: language.name }) });
  });
}
