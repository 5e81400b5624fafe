import { graphql } from '@quayside/graphql/documents';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useVerb } from '../../lib/verb.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { EmailAddress } from '../../ui/EmailAddress.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuFinder } from '../../ui/MenuFinder.tsx';
import { TextLink } from '../../ui/Page.tsx';
import items from '../../ui/menus.module.css';
import { useContacts } from './finding.ts';
import type { DeskTicket } from './ticketQuery.ts';
import classes from './TicketPeople.module.css';

const ADD = graphql(`
  mutation DeskSubscribe($input: SubscribeToTicketInput!) {
    subscribeToTicket(input: $input) {
      ticket {
        ...DeskPeople
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation DeskUnsubscribe($input: UnsubscribeFromTicketInput!) {
    unsubscribeFromTicket(input: $input) {
      ticket {
        ...DeskPeople
      }
    }
  }
`);

graphql(`
  fragment DeskPeople on Ticket {
    id
    participants {
      id
      kind
      contact {
        id
        name
      }
    }
  }
`);

/** The client, who asked and how to reach them, and who follows the ticket beside them. */
export function TicketPeople({ ticket }: { ticket: DeskTicket }) {
  const { t } = useTranslation('desk');
  const { t: files } = useTranslation('talk');
  const options = { refetch: ['DeskTicket'] };
  const [add, adding] = useVerb(ADD, options);
  const [remove, removing] = useVerb(REMOVE, options);
  const failure = adding.failure ?? removing.failure;
  const { client, contact, viewerCan } = ticket;

  return (
    <section className={classes.section} aria-labelledby="ticket-people">
      <div className={classes.head}>
        <h2 id="ticket-people">{t('fields.people')}</h2>
        {viewerCan.subscribe && (
          <AddPerson
            ticket={ticket}
            onAdd={(contactId) => {
              removing.forget();
              void add({ ticketId: ticket.id, contactId });
            }}
          />
        )}
      </div>
      {failure && <FailurePanel failure={failure} />}
      <DescriptionList
        facts={[
          {
            label: t('fields.client'),
            value: (
              <TextLink
                to={`/desk/tickets?client=${client.id}`}
                label={t('fields.ticketsOfClient', { client: client.name })}
              >
                {client.name}
              </TextLink>
            ),
            detail: client.phone && <Phone number={client.phone} />,
          },
          {
            label: t('fields.contact'),
            value: contact && <Somebody name={contact.name} />,
            detail: contact?.title,
          },
          { label: t('fields.phone'), value: contact?.phone && <Phone number={contact.phone} /> },
          {
            label: t('fields.email'),
            value: contact?.email && (
              <a className={classes.reach} href={`mailto:${contact.email}`}>
                <EmailAddress of={contact.email} />
              </a>
            ),
          },
        ]}
      />
      {ticket.participants.length > 0 && (
        <ul className={classes.people}>
          {ticket.participants.map(({ id, kind, contact: person }) => (
            <li key={id}>
              <span className={classes.kind}>{t(`fields.kinds.${kind}`)}</span>
              <Somebody name={person.name} />
              {viewerCan.subscribe && kind === 'SUBSCRIBER' && (
                <IconButton
                  icon={X}
                  size="sm"
                  iconSize="sm"
                  label={files('file.remove', { name: person.name })}
                  onClick={() => {
                    adding.forget();
                    void remove({ ticketId: ticket.id, contactId: person.id });
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Phone = ({ number }: { number: string }) => (
  <a className={classes.reach} href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
);

const Somebody = ({ name }: { name: string }) => (
  <span className={classes.somebody}>
    <Avatar side="them" name={name} size={20} />
    <span>{name}</span>
  </span>
);

/** Looks for a contact of the ticket's client who is not on it yet. */
function AddPerson({ ticket, onAdd }: { ticket: DeskTicket; onAdd: (contactId: string) => void }) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const { items: found, looking, failed } = useContacts(text, ticket.client.id, !opened);
  const there = new Set([ticket.contact?.id, ...ticket.participants.map(({ contact }) => contact.id)]);
  const others = found.filter(({ id }) => !there.has(id));
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <IconButton icon={Plus} size="sm" iconSize="sm" label={t('fields.addPerson')} />
      </Menu.Target>
      <Menu.Dropdown className={items.menu} aria-label={t('fields.addPerson')}>
        <MenuFinder
          label={t('fields.findPerson')}
          placeholder={t('fields.findPerson')}
          text={text}
          onText={setText}
          isEmpty={others.length === 0}
          looking={looking}
          failed={failed}
          nothing={t('fields.noPerson', { client: ticket.client.name })}
        >
          {others.map(({ id, name, detail }) => (
            <Menu.Item key={id} onClick={() => onAdd(id)} leftSection={<Avatar side="them" name={name} size={24} />}>
              {name}
              {detail && <span className={classes.address}>{detail}</span>}
            </Menu.Item>
          ))}
        </MenuFinder>
      </Menu.Dropdown>
    </Menu>
  );
}
