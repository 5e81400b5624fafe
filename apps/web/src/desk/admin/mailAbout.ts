import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

/** What a mail tells of, in words; the name of its template where there are none. */
export function useMailAbout(): (template: string) => string {
  useTranslation('admin'); // follows the language
  return (template) => {
    const key = `admin:outbox.about.${template.replaceAll('.', '_')}`;
    return i18next.exists(key) ? i18next.t(key as 'admin:outbox.about.ticket_replied') : template;
  };
}
