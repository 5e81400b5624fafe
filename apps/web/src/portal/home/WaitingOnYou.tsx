import { Button } from '@mantine/core';
import { graphql, type WaitingOnYouFragment } from '@quayside/graphql/documents';
import { MessageSquareReply } from 'lucide-react';
import { Link } from 'react-router';
import { useFormats } from '../../lib/formats.tsx';
import { firstNameOf } from '../../lib/initials.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { AskDisc, Card, Row, Rows } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { REPLY_FIELD } from '../tickets/replyField.ts';

graphql(`
  fragment WaitingOnYou on TicketConnection {
    totalCount
    nodes {
      id
      number
      subject
      updatedAt
      technician {
        id
        name
      }
      contact {
        id
        name
      }
    }
  }
`);

/** The viewer's tickets on which nothing happens until they answer. */
export function WaitingOnYou({ tickets: { totalCount, nodes } }: { tickets: WaitingOnYouFragment }) {
  const { t } = useTranslation('portal');
  const viewer = useViewer();
  const { dayInSentence } = useFormats();
  if (nodes.length === 0) return null;
  const since = (updatedAt: string) => {
    const { distance, day } = dayInSentence(updatedAt);
    return t(`waiting.since.${distance}`, { day });
  };
  const isMore = totalCount > nodes.length;
  return (
    <Card
      title={t('waiting.title')}
      count={totalCount}
      aside={isMore && <TextLink to="/portal/tickets?status=WAITING_ON_CLIENT">{t('waiting.all')}</TextLink>}
    >
      <Rows>
        {nodes.map(({ id, number, subject, updatedAt, technician, contact }) => (
          <Row
            key={id}
            start={
              <AskDisc>
                <Icon of={MessageSquareReply} />
              </AskDisc>
            }
            title={technician ? t('waiting.answer', { name: firstNameOf(technician.name), subject }) : subject}
            detail={[
              number,
              contact && contact.id !== viewer.id && t('waiting.raisedBy', { name: contact.name }),
              since(updatedAt),
            ]
              .filter(Boolean)
              .join('\u00A0· ')}
            endBelow
            end={
              <Button
                component={Link}
                to={`/portal/tickets/${number}#${REPLY_FIELD}`}
                size="sm"
                variant="soft"
                aria-label={t('waiting.openTicket', { number })}
              >
                {t('waiting.verb')}
              </Button>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
