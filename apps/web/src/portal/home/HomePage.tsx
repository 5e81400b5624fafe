import { useQuery } from '@apollo/client/react';
import { answerOf } from '../../lib/answer.ts';
import { useFormats } from '../../lib/formats.tsx';
import { firstNameOf } from '../../lib/initials.ts';
import { useRepeated } from '../../lib/polling.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Columns, PageTitle } from '../../ui/Page.tsx';
import { useTicketsChanged } from '../tickets/ticketsChanged.ts';
import { EndingWarranties } from './EndingWarranties.tsx';
import { homeVariables, PORTAL_HOME } from './homeQuestion.ts';
import { OpenTickets, type OpenCount } from './OpenTickets.tsx';
import { UnpaidInvoices } from './UnpaidInvoices.tsx';
import { WaitingOnYou } from './WaitingOnYou.tsx';
import { YourEquipment } from './YourEquipment.tsx';

/** How often it looks for something new while that does not come by itself. */
const LOOK_EVERY_MS = 60_000;

/** Where a customer starts: what waits for them, what we are working on, what they use, and what their types let them look after. */
export function HomePage() {
  const { t } = useTranslation('portal');
  const viewer = useViewer();
  const { hour, today } = useFormats();
  useTitle(t('nav.home'));
  const asked = useQuery(PORTAL_HOME, {
    ...useRepeated(LOOK_EVERY_MS),
    variables: homeVariables(viewer.permissions, today),
  });
  const { refetch } = asked;
  useTicketsChanged(refetch);
  useRefreshOnReturn(refetch);
  const answer = answerOf(asked);
  const { data } = answer;
  return (
    <>
      <PageTitle
        title={t(`greeting.${partOfDay(hour())}`, { name: firstNameOf(viewer.name) })}
        // Its line is held until it is known: nothing below moves.
        lead={data ? <Standing open={data.mine} waiting={data.waiting.totalCount} /> : '\u00a0'}
      />
      <Answered answer={answer} home="/portal">
        {({ waiting, mine, ofClient, equipment, unpaid, warranties }) => (
          <Columns
            side={
              <>
                {unpaid && <UnpaidInvoices invoices={unpaid} />}
                {warranties && <EndingWarranties assets={warranties} />}
                {!unpaid && !warranties && <YourEquipment assets={equipment} narrow />}
              </>
            }
          >
            <WaitingOnYou tickets={waiting} />
            <OpenTickets tickets={mine} ofClient={ofClient} />
            {(unpaid || warranties) && <YourEquipment assets={equipment} />}
          </Columns>
        )}
      </Answered>
    </>
  );
}

const partOfDay = (hour: number): 'night' | 'morning' | 'afternoon' | 'evening' => {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
};

/** One sentence: how many tickets are open, and how many of them wait for an answer. */
function Standing({ open: { totalCount, totalCountCapped }, waiting }: { open: OpenCount; waiting: number }) {
  const { t } = useTranslation('portal');
  const { number } = useFormats();
  if (totalCountCapped) return t('standing.many', { total: number(totalCount) });
  if (totalCount === 0) return t('standing.none');
  const open = t('standing.open', { count: totalCount, total: number(totalCount) });
  return waiting > 0 ? `${open} ${t('standing.waiting', { count: waiting, total: number(waiting) })}` : open;
}
