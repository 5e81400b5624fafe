import { createTheme, DirectionProvider, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { currentDirection } from '../lib/i18n.ts';
import { whenAtRest } from '../lib/rest.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { colorSchemeManager, keepBrowserBar } from './colorScheme.ts';
import { shareStyleNonce, styleNonce } from './styleNonce.ts';
import { cssVariablesResolver, theme } from './theme.ts';
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
        <TipsAtRest />
        <Toasts />
      </MantineProvider>
    </DirectionProvider>
  );
}

/** Tips repeat what is said otherwise: their code comes when the page is at rest. */
function TipsAtRest() {
  const [Tips, setTips] = useState<ComponentType>();
  useEffect(() => {
    whenAtRest(() => {
      import('./Tips.tsx').then(
        (module) => setTips(() => module.Tips),
        // Without a connection there are none.
        () => undefined,
      );
    });
  }, []);
  return Tips && <Tips />;
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
