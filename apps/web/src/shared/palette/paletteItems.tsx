import { useComputedColorScheme } from '@mantine/core';
import { ArrowRight, Keyboard, Languages, LogOut, Moon, Plus, Sun } from 'lucide-react';
import { currentLanguage } from '../../lib/i18n.ts';
import { languages } from '../../lib/languages.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { openCommand } from '../../ui/commands.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { NavItem } from '../../ui/navigation.ts';
import type { PaletteItem } from '../../ui/Palette.tsx';
import { pickLanguage, useScheme } from '../../ui/preferences.ts';

/** The side that a palette stands on, and what it offers to this viewer. */
export interface PaletteSide {
  isDesk: boolean;
  /** Its pages, as the viewer may see them */
  nav: readonly NavItem[];
  /** Where its tickets are */
  tickets: string;
  /** Where New Ticket leads; none without it */
  newTicket?: string;
  onSignOut: () => void;
}

/** The pages and views of the navigation, each once. */
export function usePages(nav: readonly NavItem[]): PaletteItem[] {
  const all = nav.flatMap((entry) => [
    { href: entry.href, label: entry.label, detail: undefined, icon: entry.icon },
    ...(entry.children ?? []).map(({ href, label }) => ({ href, label, detail: entry.label, icon: entry.icon })),
  ]);
  // A view that is its area's first page has the better name.
  const byHref = new Map(all.map((page) => [page.href, page]));
  return [...byHref.values()].map(({ href, label, detail, icon }) => ({
    id: `page-${href}`,
    label,
    detail: detail === label ? undefined : detail,
    start: <Icon of={icon} />,
    end: <Icon of={ArrowRight} size="sm" />,
    href,
  }));
}

/** What one can do anywhere. */
export function useActions({ newTicket, onSignOut }: PaletteSide): PaletteItem[] {
  const { t } = useTranslation();
  const { setScheme } = useScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const now = currentLanguage();
  return [
    ...(newTicket
      ? [{ id: 'new-ticket', label: t('palette.newTicket'), start: <Icon of={Plus} />, href: newTicket }]
      : []),
    {
      id: 'theme',
      label: t(isDark ? 'palette.toLight' : 'palette.toDark'),
      start: <Icon of={isDark ? Sun : Moon} />,
      act: () => setScheme(isDark ? 'light' : 'dark'),
    },
    ...languages
      .filter(({ code }) => code !== now)
      .map(({ code, name }) => ({
        id: `language-${code}`,
        label: t('palette.language', { name }),
        start: <Icon of={Languages} />,
        act: () => pickLanguage(code),
      })),
    { id: 'keys', label: t('palette.keys'), start: <Icon of={Keyboard} />, act: () => openCommand('keys') },
    { id: 'sign-out', label: t('palette.signOut'), start: <Icon of={LogOut} />, act: onSignOut },
  ];
}

/** Those with all the words that were typed, those that begin with them first. */
export function fitting(items: readonly PaletteItem[], text: string): PaletteItem[] {
  const words = text.trim().toLocaleLowerCase().split(/\s+/);
  const told = ({ label, detail }: PaletteItem) =>
    `${label} ${typeof detail === 'string' ? detail : ''}`.toLocaleLowerCase();
  const begins = (item: PaletteItem) => told(item).startsWith(words.join(' '));
  return items
    .filter((item) => words.every((word) => told(item).includes(word)))
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}
