import type { Failure } from '../lib/failure.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { ErrorPanel } from './ErrorPanel.tsx';

const known = [
  'OFFLINE',
  'RATE_LIMITED',
  'CONFLICT',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
] as const;

/** Why something could not be done, what was kept of it, and a way to try again. */
export function FailurePanel({
  failure,
  kept,
  again,
}: {
  failure: Failure;
  /** "Your text is kept." */
  kept?: string;
  again?: () => void;
}) {
  const { t } = useTranslation();
  const code = known.find((one) => one === failure.code) ?? 'INTERNAL';
  return (
    <ErrorPanel reference={failure.requestId} action={again && { label: t('failure.again'), onClick: again }}>
      {t(`failure.${code}`)} {kept}
    </ErrorPanel>
  );
}
