import { useQuery } from '@apollo/client/react';
import { Button, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { graphql } from '@quayside/graphql/documents';
import type { RequestedPriority } from '@quayside/graphql/types';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTranslation } from '../../lib/useTranslation.ts';
import { Select } from '../../ui/Select.tsx';
import { useFormats } from '../../lib/formats.tsx';
import { useUploads } from '../../lib/useUploads.ts';
import { useVerb } from '../../lib/verb.ts';
import { useCan } from '../../lib/viewer.tsx';
import { UploadList } from '../../shared/files/UploadList.tsx';
import { PriorityChoice } from '../../ui/choices.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { FieldGroup } from '../../ui/Field.tsx';
import { FileArea, FileDrop } from '../../ui/FileDrop.tsx';
import { FormFoot } from '../../ui/FormFoot.tsx';
import { TextButton } from '../../ui/Page.tsx';
import { type Found, SearchSelect } from '../../ui/SearchSelect.tsx';
import { UnsavedWarning } from '../../ui/UnsavedWarning.tsx';
import { useChoices } from './choices.ts';
import { useDraft } from '../../lib/draft.ts';
import { useClients, useContacts, type FoundContact } from './finding.ts';
import classes from './NewTicketForm.module.css';
import { useFormErrors } from './useFormErrors.ts';

const RAISE = graphql(`
  mutation DeskRaiseTicket($input: RaiseTicketInput!) {
    raiseTicket(input: $input) {
      ticket {
        id
        number
      }
    }
  }
`);

const PRIORITIES = graphql(`
  query RaisePriorities {
    ticketPriorities {
      priority
      name
      requestedPriority
      useWhen
      expectedResponse
    }
  }
`);

const GIVEN_CLIENT = graphql(`
  query GivenClient($id: ID!) {
    client(id: $id) {
      id
      name
    }
  }
`);

const OWN_CLIENT = graphql(`
  query OwnClient {
    viewer {
      id
      ... on Technician {
        client {
          id
          name
        }
      }
    }
  }
`);

type Form = {
  readonly client: Found | null;
  readonly contact: FoundContact | null;
  readonly subject: string;
  readonly priority: RequestedPriority | null;
  readonly category: string | null;
  readonly type: string | null;
  readonly description: string;
};

const EMPTY: Form = {
  client: null,
  contact: null,
  subject: '',
  priority: null,
  category: null,
  type: null,
  description: '',
};

/** The form in which a technician raises a ticket. What is typed is kept until it is raised or thrown away. */
export function NewTicketForm() {
  const { t } = useTranslation('desk');
  const { momentInSentence } = useFormats();
  const navigate = useNavigate();
  const can = useCan();
  const { ticketCategories, ticketTypes } = useChoices();
  const { data: priorities } = useQuery(PRIORITIES, { fetchPolicy: 'cache-first' });
  const { fields: form, change, clear, keptAt } = useDraft('newTicket', EMPTY);
  const files = useUploads('newTicket');
  const given = useGivenClient();
  const client = form.client ?? given;
  const [raise, { saving, failure, errors: refused, forget }] = useVerb(RAISE);
  const { errors, check, show, box } = useFormErrors(refused);
  const [began, setBegan] = useState(keptAt);
  const choosesClient = can('CLIENTS_ALL');
  const [clientText, lookForClient] = useState('');
  const [contactText, lookForContact] = useState('');
  const clients = useClients(clientText, !choosesClient);
  const contacts = useContacts(contactText, client?.id);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    forget();
    const { client: _, contact, priority, description, ...rest } = form;
    const isRight = check({
      [choosesClient ? 'clientId' : 'contactId']: client || contact ? undefined : t('new.needsClient'),
      subject: form.subject.trim() ? undefined : t('new.needsSubject'),
      priority: priority ? undefined : t('new.needsPriority'),
    });
    if (!isRight || !priority) return show();
    const who = contact ? { contactId: contact.id } : { clientId: client?.id };
    const fileIds = await files.ready();
    if (!fileIds) return;
    const done = await raise({ ...who, ...rest, priority, description: description.trim() || null, fileIds });
    if (!done) return show();
    clear();
    files.sent(fileIds);
    const number = done.raiseTicket.ticket?.number;
    await navigate(number === undefined ? '/desk/tickets' : `/desk/tickets/${number}`, { replace: true });
  };

  const named = (choices: readonly { id: string; name: string }[]) =>
    choices.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <FileArea onFiles={files.add}>
      <form
        ref={box}
        className={classes.form}
        onSubmit={(event) => void submit(event)}
        noValidate
        aria-label={t('new.title')}
      >
        <VisuallyHidden component="h1">{t('new.title')}</VisuallyHidden>
        {began !== undefined && keptAt !== undefined && (
          <p className={classes.kept}>
            {t('new.draft', { when: momentInSentence(began) })}{' '}
            <TextButton
              small
              onClick={() => {
                setBegan(undefined);
                forget();
                clear();
                files.clear();
              }}
            >
              {t('new.discard')}
            </TextButton>
          </p>
        )}
        {failure && <FailurePanel failure={failure} kept={t('new.kept')} />}
        <div className={classes.pair}>
          {choosesClient && (
            <SearchSelect
              label={t('new.client')}
              error={errors['clientId']}
              required
              value={client}
              found={clients}
              onSearch={lookForClient}
              onChange={(client) =>
                change({ client, contact: client?.id === form.contact?.client.id ? form.contact : null })
              }
            />
          )}
          <SearchSelect<FoundContact>
            label={t('new.contact')}
            hint={choosesClient ? t('new.contactHint') : undefined}
            error={errors['contactId']}
            value={form.contact}
            found={contacts}
            people="them"
            onSearch={lookForContact}
            onChange={(contact) => change({ contact, ...(contact && { client: contact.client }) })}
          />
        </div>
        <TextInput
          label={t('new.subject')}
          description={t('new.subjectHint')}
          error={errors['subject']}
          required
          maxLength={200}
          value={form.subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <PriorityChoice
          label={t('new.priority')}
          error={errors['priority']}
          required
          value={form.priority}
          onChange={(priority) => change({ priority })}
          options={(priorities?.ticketPriorities ?? []).flatMap((meaning) =>
            meaning.requestedPriority === null
              ? []
              : {
                  value: meaning.requestedPriority,
                  level: meaning.priority,
                  label: meaning.name,
                  when: meaning.useWhen,
                  answer: meaning.expectedResponse ? t('new.answer', { when: meaning.expectedResponse }) : '',
                },
          )}
        />
        <div className={classes.pair}>
          <Select
            label={t('new.category')}
            error={errors['category']}
            placeholder={t('new.none')}
            clearable
            data={named(ticketCategories)}
            value={form.category}
            onChange={(category) => change({ category })}
          />
          <Select
            label={t('new.type')}
            error={errors['type']}
            data={named(ticketTypes)}
            value={form.type ?? ticketTypes.find(({ key }) => key === 'SERVICE_REQUEST')?.id ?? null}
            allowDeselect={false}
            onChange={(type) => change({ type })}
          />
        </div>
        <Textarea
          label={t('new.description')}
          description={t('new.descriptionHint')}
          error={errors['description']}
          autosize
          minRows={6}
          maxRows={20}
          value={form.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <FieldGroup label={t('new.files')}>
          <FileDrop label={t('new.files')} onFiles={files.add} />
          <UploadList look="row" files={files} refused={errors['fileIds']} />
        </FieldGroup>
        <FormFoot>
          <Button type="submit" variant="filled" loading={saving || files.waiting}>
            {t('new.raise')}
          </Button>
        </FormFoot>
      </form>
      <UnsavedWarning when={files.waiting} />
    </FileArea>
  );
}

/** The client that the address names, or the only one that a co-managed technician has, to begin with. */
function useGivenClient(): Found | null {
  const can = useCan();
  const [params] = useSearchParams();
  const id = params.get('client') ?? '';
  const ofAddress = useQuery(GIVEN_CLIENT, { variables: { id }, skip: !id || !can('CLIENTS_ALL') });
  const own = useQuery(OWN_CLIENT, { skip: can('CLIENTS_ALL') });
  const viewer = own.data?.viewer;
  return ofAddress.data?.client ?? (viewer && 'client' in viewer ? viewer.client : null);
}
