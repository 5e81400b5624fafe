import type { SignedInViewer } from '../../access/viewer.ts';
import type { Statement } from '../../database/database.ts';

/** Keeps the language of a person; one row when it was another one before. */
export const keepLanguage = ({ kind, id }: Pick<SignedInViewer, 'kind' | 'id'>, locale: string | null): Statement => ({
  text: `update ${kind === 'contact' ? 'contact' : 'technician'} set locale = $2
    where id = $1 and locale is distinct from $2 returning id`,
  values: [id, locale],
});
