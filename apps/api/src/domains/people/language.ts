import type { SetLanguageInput } from '@quayside/graphql/types';
import { transaction } from '../../database/transaction.ts';
import { happened, record } from '../../events/record.ts';
import type { Context } from '../../graphql/context.ts';
import { invalid, unauthenticated } from '../../graphql/errors.ts';
import { knownLocale } from '../../graphql/words.ts';
import { keepLanguage } from './language.queries.ts';

/**
 * Sets the language of the viewer, for every device and for mails to them; null leaves it to their browser. BAD_USER_INPUT for a
 * language that there is none of.
 */
export async function setLanguage(context: Context, { locale = null }: SetLanguageInput): Promise<void> {
  const { viewer, clock } = context;
  if (viewer.kind === 'anonymous') throw unauthenticated();
  if (locale !== null && !knownLocale(locale)) throw invalid({ path: 'input.locale', code: 'not_allowed' });
  await transaction(context, async (tx) => {
    const [changed] = await tx.query(keepLanguage(viewer, locale));
    if (changed) await record(tx, { viewer, clock }, happened(`${viewer.kind}.language_set`, viewer, { locale }));
    return {};
  });
}
