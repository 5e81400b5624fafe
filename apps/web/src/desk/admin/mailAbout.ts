import { useTranslation } from '../../lib/useTranslation.ts';
import { hasText, type TextKey } from '../../lib/words.ts';

/** What a mail tells of, in words; the name of its template where there are none. */
export function useMailAbout(): (template: string) => string {
  const { t } = useTranslation('admin');
  return (template) => {
    const key = `outbox.about.${template.replaceAll('.', '_')}`;
    return isKey(key) ? t(key) : template;
  };
}

const isKey = (key: string): key is TextKey<'admin'> & `outbox.about.${string}` => hasText('admin', key);
