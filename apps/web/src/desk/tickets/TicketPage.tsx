import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failureOf } from '../../lib/failure.ts';
import { useTitle } from '../../lib/title.tsx';
import { useUrlState } from '../../lib/urlState.ts';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { useFresh } from '../fresh.ts';
import { lastOpened } from './lastOpened.ts';
import { LIST, viewOf } from './listAddress.ts';
import { TICKET } from './ticketQuery.ts';
import { TicketTitle } from './TicketTitle.tsx';
import { TicketView } from './TicketView.tsx';
import classes from './TicketPage.module.css';
import { useNeighbours } from './useNeighbours.ts';

const REFRESH_SECONDS = 15;
/** The largest number that the endpoint takes. */
const MAX_NUMBER = 2_147_483_647;

/** The ticket whose number stands in the address. */
export function TicketPage() {
  const { t } = useTranslation('desk');
  const { number: asked = '' } = useParams();
  const number = Number(asked);
  const [list] = useUrlState(LIST);
  const neighbours = useNeighbours(list, number);
  const exists = Number.isInteger(number) && number > 0 && number <= MAX_NUMBER;
  const crumb = { to: `/desk/tickets${neighbours.search}`, label: t(`nav.${viewOf(list)}`) };
  if (exists) return <Loaded number={number} crumb={crumb} neighbours={neighbours} />;
  return <Missing crumb={crumb} asked={asked} />;
}

type Crumb = { readonly to: string; readonly label: string };

function Loaded({
  number,
  crumb,
  neighbours,
}: {
  number: number;
  crumb: Crumb;
  neighbours: ReturnType<typeof useNeighbours>;
}) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(TICKET, { variables: { number }, fetchPolicy: 'cache-first' });
  const ask = () => client.query({ query: TICKET, variables: { number }, fetchPolicy: 'network-only' });
  const fresh = useFresh(ask, { seconds: REFRESH_SECONDS, of: String(number) });
  const ticket = data?.ticket;
  useTitle(ticket ? `${number} ${ticket.subject}` : String(number));
  useEffect(() => lastOpened.set(number), [number]);

  const failure = error && !data ? failureOf(error) : undefined;
  if (ticket)
    return (
      <TicketView key={ticket.id} ticket={ticket} crumb={crumb} neighbours={neighbours} fresh={fresh} onWritten={ask} />
    );
  if (data || failure?.code === 'NOT_FOUND') return <Missing crumb={crumb} asked={String(number)} />;
  return (
    <>
      <DeskHead title={String(number)} crumb={crumb} />
      {neighbours.row && <TicketTitle ticket={neighbours.row} />}
      <div className={classes.waiting}>
        {failure ? (
          <FailurePanel failure={failure} again={() => void refetch().catch(() => undefined)} />
        ) : (
          <Skeleton rows={5} />
        )}
      </div>
    </>
  );
}

const Missing = ({ crumb, asked }: { crumb: Crumb; asked: string }) => (
  <>
    <DeskHead title={asked} crumb={crumb} />
    <NotFoundPage home={crumb.to} />
  </>
);
