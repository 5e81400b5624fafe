import { createTheme, DirectionProvider, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDirection } from '../lib/i18n.ts';
import { colorSchemeManager, keepBrowserBar } from './colorScheme.ts';
import { shareStyleNonce, styleNonce } from './styleNonce.ts';
import { cssVariablesResolver, theme } from './theme.ts';
import { Tips } from './Tips.tsx';
import { Toasts } from './toasts.tsx';

const manager = colorSchemeManager();

shareStyleNonce();

/** Theme, colour scheme and toasts around the whole app. Stands inside the translations, since closing buttons have names. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('close');
  const named = useMemo(() => mergeThemeOverrides(theme, closingButtons(close)), [close]);
  useEffect(keepBrowserBar, []);
  return (
    <DirectionProvider initialDirection={currentDirection()} detectDirection={false}>
      <MantineProvider
        theme={named}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={manager}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        {children}
        <Tips />
        <Toasts />
      </MantineProvider>
    </DirectionProvider>
  );
}

function closingButtons(close: string) {
  const closeButtonProps = { 'aria-label': close, iconSize: 18 };
  return createTheme({
    components: {
      CloseButton: { defaultProps: closeButtonProps },
      Modal: { defaultProps: { closeButtonProps } },
      Drawer: { defaultProps: { closeButtonProps } },
    },
  });
}
