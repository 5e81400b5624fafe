import { Trans } from '../../lib/Trans.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewerState } from '../../lib/viewer.tsx';
import { Card } from '../../ui/Card.tsx';
import { PhoneLink } from '../../ui/PhoneLink.tsx';
import classes from './NextSteps.module.css';

/** Beside the form: what follows once the ticket is raised, and whom to call if it can't wait. `answer` is when we promise to answer first. */
export function NextSteps({ answer }: { answer: string | undefined }) {
  const { t } = useTranslation('ticket');
  const { provider } = useViewerState();
  return (
    <Card title={t('next.title')}>
      <ol className={classes.steps}>
        <li>{t('next.receipt')}</li>
        <li>{answer ? t('next.answerWhen', { when: answer }) : t('next.answer')}</li>
        <li>{t('next.follow')}</li>
      </ol>
      {provider.phone && (
        <p className={classes.call}>
          <Trans
            t={t}
            i18nKey="raise.call"
            values={{ phone: provider.phone }}
            components={{ call: <PhoneLink number={provider.phone} /> }}
          />
        </p>
      )}
    </Card>
  );
}
