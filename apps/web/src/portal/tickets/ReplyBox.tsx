import { Button } from '@mantine/core';
import { graphql, type PortalTicketFragment } from '@quayside/graphql/documents';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { useDraft } from '../../lib/draft.ts';
import { useFormats } from '../../lib/formats.tsx';
import { firstNameOf } from '../../lib/initials.ts';
import { useRefreshOnRefusal } from '../../lib/refresh.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useUploads } from '../../lib/useUploads.ts';
import { useVerb, type VerbState } from '../../lib/verb.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { UploadList } from '../../shared/files/UploadList.tsx';
import { HOLD_SECONDS } from '../../shared/tickets/HeldReply.tsx';
import type { HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { Composer, ComposerText } from '../../ui/Composer.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { AttachTools, useFileIntake } from '../../ui/FileDrop.tsx';
import { Writing } from '../../ui/Message.tsx';
import { UnsavedWarning } from '../../ui/UnsavedWarning.tsx';
import { REPLY_FIELD } from './replyField.ts';
import classes from './ReplyBox.module.css';

const REPLY_TO_TICKET = graphql(`
  mutation ReplyToTicket($input: ReplyToTicketInput!) {
    replyToTicket(input: $input) {
      reply {
        id
        heldUntil
      }
      ticket {
        ...PortalTicket
      }
    }
  }
`);

const REOPEN_TICKET = graphql(`
  mutation ReopenTicket($input: ReopenTicketInput!) {
    reopenTicket(input: $input) {
      ticket {
        ...PortalTicket
      }
    }
  }
`);

/** Under which one writes the reply to a ticket. */
export const replyDraft = (ticketId: string): string => `reply.${ticketId}`;
/** How many are told by name. */
const NAMED = 3;
export const EMPTY_REPLY = { body: '' };

/** Where one writes: a reply, or on a closed ticket why it should be opened again. `onRefused` looks at the ticket anew. */
export function ReplyBox({
  ticket,
  held,
  onRefused,
}: {
  ticket: PortalTicketFragment;
  held: HeldReplies;
  onRefused: () => void;
}) {
  const { t } = useTranslation('ticket');
  const { id, version, viewerCan, technician } = ticket;
  const [reply, replying] = useVerb(REPLY_TO_TICKET);
  const [reopen, reopening] = useVerb(REOPEN_TICKET);
  const also = useAlsoTold(ticket);
  if (viewerCan.reopen)
    return (
      <Answering
        name={replyDraft(id)}
        label={t('reopen.label')}
        placeholder={t('reopen.placeholder')}
        verb={t('reopen.verb')}
        mayBeEmpty
        state={replying.saving || replying.failure ? replying : reopening}
        onRefused={onRefused}
        // A reply opens it again too, and takes files along.
        send={async (body, fileIds) => {
          if (fileIds.length > 0) return (await reply({ ticketId: id, body, fileIds })) !== undefined;
          replying.forget();
          return (await reopen({ ticketId: id, version, body: body || null })) !== undefined;
        }}
      />
    );
  if (!viewerCan.reply) return <p className={classes.quiet}>{t('reply.notYours')}</p>;
  const label = technician ? t('reply.to', { name: firstNameOf(technician.name) }) : t('reply.label');
  return (
    <Answering
      name={replyDraft(id)}
      label={label}
      placeholder={also ? `${label}. ${also}` : label}
      verb={t('reply.verb')}
      state={replying}
      onRefused={onRefused}
      send={async (body, fileIds) => {
        const done = await reply({ ticketId: id, body, fileIds, holdSeconds: HOLD_SECONDS });
        if (done) held.sent(done.replyToTicket.reply);
        return done !== undefined;
      }}
    />
  );
}

function Answering({
  name,
  label,
  placeholder,
  verb,
  mayBeEmpty = false,
  state: { saving, failure, errors },
  send,
  onRefused,
}: {
  name: string;
  label: string;
  placeholder: string;
  verb: string;
  mayBeEmpty?: boolean;
  state: VerbState;
  /** Whether it has arrived */
  send: (body: string, fileIds: string[]) => Promise<boolean>;
  onRefused: () => void;
}) {
  const { t } = useTranslation('ticket');
  const viewer = useViewer();
  const draft = useDraft(name, EMPTY_REPLY);
  const field = useRef<HTMLTextAreaElement>(null);
  const files = useUploads(name);
  const intake = useFileIntake(files.add);
  const { body } = draft.fields;
  const isWritten = body.trim() !== '' || files.begun;
  useRefreshOnRefusal(failure, onRefused);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${REPLY_FIELD}`) field.current?.focus();
  }, [hash]);

  const submit = async () => {
    field.current?.focus();
    if (!isWritten && !mayBeEmpty) return;
    const fileIds = await files.ready();
    if (!fileIds || !(await send(body, fileIds))) return;
    // At once: pressed again before the field is seen empty, it would go out twice.
    flushSync(draft.clear);
    files.sent(fileIds);
  };

  return (
    <div className={classes.writing}>
      {failure && <FailurePanel failure={failure} kept={isWritten ? t('reply.kept') : undefined} />}
      <Writing author={{ name: viewer.name, side: 'them' }}>
        <Composer
          label={label}
          onSubmit={() => void submit()}
          intake={intake}
          files={<UploadList files={files} refused={errors['fileIds']} />}
          tools={
            <>
              <AttachTools onFiles={files.add} hint={!draft.begun && !files.begun} />
              <Hint begun={draft.begun || files.files.length > 0} kept={draft.kept && files.kept} />
            </>
          }
          actions={
            <Button type="submit" variant={isWritten ? 'filled' : 'default'} loading={saving || files.waiting}>
              {verb}
            </Button>
          }
        >
          <ComposerText
            ref={field}
            id={REPLY_FIELD}
            label={label}
            placeholder={placeholder}
            value={body}
            readOnly={saving || files.waiting}
            aria-invalid={errors['body'] ? true : undefined}
            aria-describedby={errors['body'] ? `${REPLY_FIELD}-error` : undefined}
            onChange={(event) => draft.change({ body: event.currentTarget.value })}
          />
          {errors['body'] && (
            <p id={`${REPLY_FIELD}-error`} className={classes.why}>
              {errors['body']}
            </p>
          )}
        </Composer>
      </Writing>
      <UnsavedWarning when={(draft.begun && !draft.kept) || (files.begun && !files.kept) || files.waiting} />
    </div>
  );
}

/** That nothing typed is lost; before one types, how to send without the mouse. */
function Hint({ begun, kept }: { begun: boolean; kept: boolean }) {
  const { t } = useTranslation('ticket');
  if (begun) return <span className={classes.hint}>{t(kept ? 'reply.draftKept' : 'reply.draftNotKept')}</span>;
  return (
    <span className={classes.hint} data-keys>
      {t('reply.keys')}
    </span>
  );
}

/** "Tomás gets it too.": who else reads what one writes, when they are few. */
function useAlsoTold({ contact, participants }: PortalTicketFragment): string {
  const { t } = useTranslation('ticket');
  const { list } = useFormats();
  const viewer = useViewer();
  const others = [contact, ...participants.map((participant) => participant.contact)].flatMap((person) =>
    person && person.id !== viewer.id ? firstNameOf(person.name) : [],
  );
  if (others.length === 0 || others.length > NAMED) return '';
  return t('reply.also', { count: others.length, names: list(others) });
}
