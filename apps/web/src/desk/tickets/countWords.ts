import { useFormats } from '../../lib/formats.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';

/** How many there are: exact as far as the server counts, "1,000+" beyond. */
export function useCountWords(): (total: { totalCount: number; totalCountCapped: boolean }) => string {
  const { t } = useTranslation('desk');
  const { number } = useFormats();
  return ({ totalCount, totalCountCapped }) =>
    totalCountCapped ? t('list.atLeast', { number: number(totalCount) }) : number(totalCount);
}
