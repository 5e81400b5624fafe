import { useQuery } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../lib/answer.ts';
import { useFormats } from '../../lib/formats.tsx';
import { firstNameOf } from '../../lib/initials.ts';
import { useRepeated } from '../../lib/polling.ts';
import { useRefreshOnReturn } from '../../lib/refresh.ts';
import { useTitle } from '../../lib/title.tsx';
import { useCan, useViewer } from '../../lib/viewer.tsx';
import { Answered } from '../../ui/Answered.tsx';
import { Columns, PageTitle } from '../../ui/Page.tsx';
import { useTicketsChanged } from '../tickets/ticketsChanged.ts';
import { EndingWarranties } from './EndingWarranties.tsx';
import { OpenTickets, type OpenCount } from './OpenTickets.tsx';
import { UnpaidInvoices } from './UnpaidInvoices.tsx';
import { WaitingOnYou } from './WaitingOnYou.tsx';
import { YourEquipment } from './YourEquipment.tsx';

const PORTAL_HOME = graphql(`
  query PortalHome($ofClient: Boolean!, $invoices: Boolean!, $assets: Boolean!, $yesterday: Date!, $horizon: Date!) {
    waiting: tickets(first: 5, filter: { mine: true, open: true, customerStatus: { eq: WAITING_ON_CLIENT } }) {
      ...WaitingOnYou
    }
    mine: tickets(first: 6, filter: { mine: true, open: true }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      ...OpenTickets
    }
    ofClient: tickets(filter: { open: true }) @include(if: $ofClient) {
      totalCount
      totalCountCapped
    }
    equipment: assets(first: 6, filter: { mine: true }) {
      ...YourEquipment
    }
    unpaid: invoices(
      first: 20
      filter: { status: { in: [UNPAID, PARTIAL, OVERDUE] } }
      orderBy: { field: DUE_ON, direction: ASC }
    ) @include(if: $invoices) {
      ...UnpaidInvoices
    }
    warranties: assets(
      first: 5
      filter: { warrantyEndsOn: { after: $yesterday, before: $horizon } }
      orderBy: { field: WARRANTY_ENDS_ON, direction: ASC }
    ) @include(if: $assets) {
      ...EndingWarranties
    }
  }
`);

/** How often it looks for something new while that does not come by itself. */
const LOOK_EVERY_MS = 60_000;

/** How many days ahead a warranty's end is worth a word. */
const HORIZON = 45;

/** Where a customer starts: what waits for them, what we are working on, what they use, and what their types let them look after. */
export function HomePage() {
  const { t } = useTranslation('portal');
  const viewer = useViewer();
  const can = useCan();
  const { hour, today } = useFormats();
  useTitle(t('nav.home'));
  const asked = useQuery(PORTAL_HOME, {
    ...useRepeated(LOOK_EVERY_MS),
    variables: {
      ofClient: can('TICKETS_OF_CLIENT'),
      invoices: can('INVOICES_OF_CLIENT'),
      assets: can('ASSETS_OF_CLIENT'),
      yesterday: today(-1),
      horizon: today(HORIZON + 1),
    },
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
