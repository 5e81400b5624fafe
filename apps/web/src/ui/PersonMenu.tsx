import { Check, LogOut, UserRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../lib/useTranslation.ts';
import { Menu } from './Menu.tsx';
import { currentLanguage } from '../lib/i18n.ts';
import { languages } from '../lib/languages.ts';
import { Icon } from './Icon.tsx';
import { pickLanguage, schemes, schemeWords, useScheme } from './preferences.ts';

/** Who is signed in, as the shells show them. */
export interface Person {
  name: string;
  initials: string;
  photo?: string | null;
}

/** The menu behind one's initials: Account, theme, language, Sign Out. `children` is the button that opens it. */
export function PersonMenu({
  account,
  onSignOut,
  position,
  children,
}: {
  account?: string;
  onSignOut: () => void;
  position: 'bottom-end' | 'top-start';
  children: ReactElement;
}) {
  const { t } = useTranslation();
  const { scheme, setScheme } = useScheme();
  return (
    <Menu position={position} width={216} withinPortal={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {account && (
          <>
            <Menu.Item component={Link} to={account} leftSection={<Icon of={UserRound} />}>
              {t('menu.account')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Label>{t('menu.theme')}</Menu.Label>
        <Menu.RadioGroup value={scheme} onChange={setScheme}>
          {schemes.map((known) => (
            <Menu.RadioItem key={known} value={known} checkIcon={<Icon of={Check} />}>
              {t(schemeWords[known])}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('menu.language')}</Menu.Label>
        <Menu.RadioGroup value={currentLanguage()} onChange={pickLanguage}>
          {languages.map(({ code, name }) => (
            <Menu.RadioItem key={code} value={code} lang={code} checkIcon={<Icon of={Check} />}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon of={LogOut} />} onClick={onSignOut}>
          {t('menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
