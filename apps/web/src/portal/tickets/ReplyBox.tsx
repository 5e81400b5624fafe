import { Button } from '@mantine/core';
import { graphql, type PortalTicketFragment } from '@quayside/graphql/documents';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/draft.ts';
import { firstNameOf } from '../../lib/initials.ts';
import { useRefreshOnRefusal } from '../../lib/refresh.ts';
import { useVerb, type VerbState } from '../../lib/verb.ts';
import { Composer, ComposerText } from '../../ui/Composer.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { UnsavedWarning } from '../../ui/UnsavedWarning.tsx';
import classes from './ReplyBox.module.css';

const REPLY_TO_TICKET = graphql(`
  mutation ReplyToTicket($input: ReplyToTicketInput!) {
    replyToTicket(input: $input) {
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

/** The id of the field that one answers in. */
export const REPLY_FIELD = 'reply';
const EMPTY = { body: '' };

/** Where one writes: a reply, or on a closed ticket why it should be opened again. `onRefused` looks at the ticket anew. */
export function ReplyBox({ ticket, onRefused }: { ticket: PortalTicketFragment; onRefused: () => void }) {
  const { t } = useTranslation('tickets');
  const { id, version, viewerCan, technician } = ticket;
  const [reply, replying] = useVerb(REPLY_TO_TICKET);
  const [reopen, reopening] = useVerb(REOPEN_TICKET);
  if (viewerCan.reopen)
    return (
      <Writing
        name={`reply.${id}`}
        label={t('reopen.label')}
        placeholder={t('reopen.placeholder')}
        verb={t('reopen.verb')}
        mayBeEmpty
        state={reopening}
        onRefused={onRefused}
        send={async (body) => (await reopen({ ticketId: id, version, body: body || null })) !== undefined}
      />
    );
  if (!viewerCan.reply) return <p className={classes.quiet}>{t('reply.notYours')}</p>;
  const label = technician ? t('reply.to', { name: firstNameOf(technician.name) }) : t('reply.label');
  return (
    <Writing
      name={`reply.${id}`}
      label={label}
      placeholder={label}
      verb={t('reply.verb')}
      state={replying}
      onRefused={onRefused}
      send={async (body) => (await reply({ ticketId: id, body })) !== undefined}
    />
  );
}

function Writing({
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
  send: (body: string) => Promise<boolean>;
  onRefused: () => void;
}) {
  const { t } = useTranslation('tickets');
  const draft = useDraft(name, EMPTY);
  const field = useRef<HTMLTextAreaElement>(null);
  const { body } = draft.fields;
  const isWritten = body.trim() !== '';
  useRefreshOnRefusal(failure, onRefused);

  const submit = async () => {
    field.current?.focus();
    if (!isWritten && !mayBeEmpty) return;
    // At once: pressed again before the field is seen empty, it would go out twice.
    if (await send(body)) flushSync(draft.clear);
  };

  return (
    <div className={classes.writing}>
      {failure && <FailurePanel failure={failure} kept={isWritten ? t('reply.kept') : undefined} />}
      <Composer
        label={label}
        onSubmit={() => void submit()}
        tools={<Hint begun={draft.begun} kept={draft.kept} />}
        actions={
          <Button type="submit" variant={isWritten ? 'filled' : 'default'} loading={saving}>
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
          readOnly={saving}
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
      <UnsavedWarning when={draft.begun && !draft.kept} />
    </div>
  );
}

/** That nothing typed is lost; before one types, how to send without the mouse. */
function Hint({ begun, kept }: { begun: boolean; kept: boolean }) {
  const { t } = useTranslation('tickets');
  if (begun) return <span className={classes.hint}>{t(kept ? 'reply.draftKept' : 'reply.draftNotKept')}</span>;
  return (
    <span className={classes.hint} data-keys>
      {t('reply.keys')}
    </span>
  );
}
