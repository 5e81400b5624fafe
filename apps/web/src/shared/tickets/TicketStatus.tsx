import { graphql, type TicketStatusLabelFragment } from '@quayside/graphql/documents';
import { Status, type StatusFamily } from '../../ui/Status.tsx';

graphql(`
  fragment TicketStatusLabel on TicketStatus {
    id
    name
    family
    customerKey
    customerLabel
  }
`);

const families = { US: 'us', PLANNED: 'planned', THEM: 'them', ALERT: 'alert', DONE: 'done' } as const;

const forCustomers = {
  OPEN: 'us',
  IN_PROGRESS: 'us',
  WAITING_ON_CLIENT: 'them',
  WAITING_ON_VENDOR: 'them',
  CLOSED: 'done',
} as const;

/** What a customer is shown: what alarms the desk (an answer came, nobody replied) is no alarm to them. */
const familyFor = ({ family, customerKey }: TicketStatusLabelFragment, customer: boolean): StatusFamily =>
  customer && family !== 'PLANNED' ? forCustomers[customerKey] : families[family];

/** A ticket's status: by its name at the desk, in the words that customers are told with `customer`. */
export const TicketStatus = ({
  status,
  customer = false,
  quiet,
}: {
  status: TicketStatusLabelFragment;
  customer?: boolean;
  quiet?: boolean;
}) => (
  <Status family={familyFor(status, customer)} label={customer ? status.customerLabel : status.name} quiet={quiet} />
);
