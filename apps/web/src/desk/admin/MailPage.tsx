import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, type OutboxMailFragment } from '@quayside/graphql/documents';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf } from '../../lib/answer.ts';
import { useFormats } from '../../lib/formats.tsx';
import { useTitle } from '../../lib/title.tsx';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useVerb } from '../../lib/verb.ts';
import { Answered } from '../../ui/Answered.tsx';
import { NotFoundPage } from '../../ui/EmptyState.tsx';
import { EmailAddress } from '../../ui/EmailAddress.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { DescriptionList } from '../../ui/Facts.tsx';
import { TextLink } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Time } from '../../ui/Time.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { DeskHead } from '../DeskHead.tsx';
import { useMailAbout } from './mailAbout.ts';
import { MailState } from './MailState.tsx';
import classes from './Outbox.module.css';

const MAIL = graphql(`
  query OutboxMail($id: ID!) {
    node(id: $id) {
      __typename
      ...OutboxMail
    }
  }

  fragment OutboxMail on Mail {
    ...OutboxRow
    text
    htmlUrl
    messageId
    nextAttemptAt
    lastError
    sentAt
  }
`);

const RESEND = graphql(`
  mutation ResendMail($input: ResendMailInput!) {
    resendMail(input: $input) {
      mail {
        ...OutboxMail
      }
    }
  }
`);

const REFRESH_MS = 15_000;

/** One mail of the outbox. */
export function MailPage({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const answer = answerOf(
    useQuery(MAIL, { variables: { id }, pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden }),
  );
  const mail = answer.data?.node?.__typename === 'Mail' ? answer.data.node : null;
  useTitle(mail?.subject ?? t('outbox.title'));
  const list = new URLSearchParams(search);
  list.delete('mail');
  const back = `/desk/admin/outbox${list.size > 0 ? `?${list}` : ''}`;
  return (
    <>
      <DeskHead
        title={mail?.toName || mail?.toAddress || ''}
        crumb={{ to: back, label: t('outbox.title') }}
        actions={mail && <Resend mail={mail} />}
      />
      <Answered answer={answer} home={back} rows={6}>
        {() =>
          mail ? (
            <Mail mail={mail} />
          ) : (
            <NotFoundPage home={back} back={t('mail.toOutbox')}>
              {t('mail.missing')}
            </NotFoundPage>
          )
        }
      </Answered>
    </>
  );
}

function Resend({ mail: { id, state } }: { mail: OutboxMailFragment }) {
  const { t } = useTranslation('admin');
  const [resend, { saving }] = useVerb(RESEND, {
    onFailure: ({ message }) => showToast({ message, seconds: 12 }),
  });
  if (state === 'QUEUED') return null;
  const send = async () => {
    if (await resend({ mailId: id })) showToast({ message: t('mail.resent') });
  };
  return (
    <Button size="sm" loading={saving} onClick={() => void send()}>
      {t('mail.resend')}
    </Button>
  );
}

function Mail({ mail }: { mail: OutboxMailFragment }) {
  const { t } = useTranslation('admin');
  const { number } = useFormats();
  const about = useMailAbout();
  const [form, setForm] = useState<'html' | 'text'>('html');
  const { toName, toAddress, subject, state, template, createdAt, sentAt, nextAttemptAt, attempts, ticket } = mail;
  return (
    <div className={classes.mail}>
      <h1 dir="auto" className={classes.subject}>
        {subject}
      </h1>
      <section aria-label={t('mail.details')} className={classes.facts}>
        <DescriptionList
          facts={[
            {
              label: t('mail.to'),
              value: toName || <EmailAddress of={toAddress} />,
              detail: toName && <EmailAddress of={toAddress} />,
            },
            { label: t('mail.state'), value: <MailState state={state} /> },
            { label: t('mail.about'), value: about(template) },
            {
              label: t('mail.ticket'),
              value: ticket && <TextLink to={`/desk/tickets/${ticket.number}`}>{ticket.number}</TextLink>,
            },
            { label: t('mail.written'), value: <Time at={createdAt} /> },
            { label: t('mail.sent'), value: sentAt && <Time at={sentAt} /> },
            { label: t('mail.attempts'), value: number(attempts) },
            { label: t('mail.next'), value: nextAttemptAt && <Time at={nextAttemptAt} as="deadline" /> },
            { label: t('mail.messageId'), value: <code className={classes.code}>{mail.messageId}</code> },
          ]}
        />
        {state === 'KEPT' && <p className={classes.quiet}>{t('outbox.kept')}</p>}
        {mail.lastError && (
          <ErrorPanel>
            {t('mail.lastError')}: <code className={classes.code}>{mail.lastError}</code>
          </ErrorPanel>
        )}
      </section>
      <div className={classes.form}>
        <Segmented
          label={t('mail.form')}
          value={form}
          onChange={setForm}
          options={[
            { value: 'html', label: t('mail.html') },
            { value: 'text', label: t('mail.text') },
          ]}
        />
      </div>
      {form === 'html' ? (
        <iframe className={classes.frame} title={t('mail.frame')} sandbox="" src={mail.htmlUrl} />
      ) : (
        <pre className={classes.text}>{mail.text}</pre>
      )}
    </div>
  );
}
