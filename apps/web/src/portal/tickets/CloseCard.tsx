import { Button } from '@mantine/core';
import { graphql, type PortalTicketFragment } from '@quayside/graphql/documents';
import { useRefreshOnRefusal } from '../../lib/refresh.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useVerb } from '../../lib/verb.ts';
import { Card } from '../../ui/Card.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { REPLY_FIELD } from './replyField.ts';
import classes from './CloseCard.module.css';

const CLOSE_TICKET = graphql(`
  mutation CloseTicket($input: CloseTicketInput!) {
    closeTicket(input: $input) {
      ticket {
        ...PortalTicket
      }
    }
  }
`);

/** The button is gone: what one can do now stands where one writes. On a phone that would bring up the keyboard, over what has changed. */
function afterClosing(): HTMLElement | null {
  if (!window.matchMedia('(pointer: coarse)').matches) return document.getElementById(REPLY_FIELD);
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}

/** "Solved already?" with the button that closes the ticket. */
export function CloseCard({ ticket, onRefused }: { ticket: PortalTicketFragment; onRefused: () => void }) {
  const { t } = useTranslation('ticket');
  const [close, { saving, failure }] = useVerb(CLOSE_TICKET);
  useRefreshOnRefusal(failure, onRefused);
  const { id, number, version, viewerCan } = ticket;
  // What they have just written goes out with it: the server sees to that.
  const submit = async () => {
    if (!(await close({ ticketId: id, version }))) return;
    showToast({ message: t('close.done', { number }) });
    afterClosing()?.focus({ preventScroll: true });
  };
  if (!viewerCan.close) return null;
  return (
    <Card label={t('close.verb')} className={classes.card}>
      <div className={classes.closing}>
        <p>
          <b>{t('close.question')}</b> {t('close.hint')}
        </p>
        {failure && <FailurePanel failure={failure} />}
        <Button size="sm" loading={saving} onClick={() => void submit()}>
          {t('close.verb')}
        </Button>
      </div>
    </Card>
  );
}
