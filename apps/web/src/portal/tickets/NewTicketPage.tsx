import { useQuery } from '@apollo/client/react';
import { answerOf } from '../../lib/answer.ts';
import '../../lib/locales/en/ticket.ts';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Answered } from '../../ui/Answered.tsx';
import { NewTicketForm } from './NewTicketForm.tsx';
import { NEW_TICKET } from './newTicketQuestion.ts';

/** Raise Ticket: what one needs, how urgent it is, and all that helps us to help. */
export function NewTicketPage() {
  const { t } = useTranslation('ticket');
  useTitle(t('raise.title'));
  const answer = answerOf(useQuery(NEW_TICKET));
  return (
    <Answered answer={answer} home="/portal" rows={8}>
      {({ ticketPriorities, ticketCategories, viewer }) => (
        <NewTicketForm
          priorities={ticketPriorities}
          categories={ticketCategories}
          sites={viewer?.__typename === 'Contact' ? viewer.client.sites : []}
        />
      )}
    </Answered>
  );
}
