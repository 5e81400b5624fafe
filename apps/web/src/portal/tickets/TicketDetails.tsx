import { graphql, type PriorityMeaningsFragment, type TicketDetailsFragment } from '@quayside/graphql/documents';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Card, CardBody } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from './TicketDetails.module.css';
import { TicketPriority } from './TicketPriority.tsx';

graphql(`
  fragment TicketDetails on Ticket {
    id
    priority
    requestedPriority
    createdAt
    type {
      id
      name
    }
    category {
      id
      name
    }
    contact {
      id
      name
    }
    site {
      id
      name
    }
    asset {
      id
      name
    }
  }
`);

/** What a ticket was raised with, beside its words. */
export function TicketDetails({
  ticket: { priority, requestedPriority, createdAt, type, category, contact, site, asset },
  meanings,
}: {
  ticket: TicketDetailsFragment;
  meanings: PriorityMeaningsFragment['ticketPriorities'];
}) {
  const { t } = useTranslation('ticket');
  const { t: columns } = useTranslation('tickets');
  return (
    <Card title={t('details.title')} className={classes.details}>
      <CardBody>
        <DescriptionList
          look="stacked"
          facts={[
            {
              label: columns('column.priority'),
              value: <TicketPriority ticket={{ priority, requestedPriority }} meanings={meanings} />,
            },
            { label: columns('column.requester'), value: contact?.name },
            { label: t('raise.site'), value: site?.name },
            {
              label: t('details.asset'),
              value: asset && <TextLink to={`/portal/technical/assets/${asset.id}`}>{asset.name}</TextLink>,
            },
            { label: t('details.type'), value: type.name },
            { label: t('raise.category'), value: category?.name },
            { label: columns('column.created'), value: <Time at={createdAt} /> },
          ]}
        />
      </CardBody>
    </Card>
  );
}
