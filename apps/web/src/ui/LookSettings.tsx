import { currentLanguage } from '../lib/i18n.ts';
import { languages } from '../lib/languages.ts';
import classes from './LookSettings.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { pickLanguage, schemes, schemeWords, useScheme } from './preferences.ts';
import { Segmented } from './Segmented.tsx';

/** Theme and language, where there is room for them: the phone's More, the account page. */
export function LookSettings() {
  const { t } = useTranslation();
  const { scheme, setScheme } = useScheme();
  return (
    <dl className={classes.settings}>
      <div>
        <dt>{t('menu.theme')}</dt>
        <dd>
          <Segmented
            label={t('menu.theme')}
            value={scheme}
            onChange={setScheme}
            options={schemes.map((value) => ({ value, label: t(schemeWords[value]) }))}
          />
        </dd>
      </div>
      <div>
        <dt>{t('menu.language')}</dt>
        <dd>
          <Segmented
            label={t('menu.language')}
            value={currentLanguage()}
            onChange={pickLanguage}
            options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          />
        </dd>
      </div>
    </dl>
  );
}
