import { Checkbox } from '@mantine/core';
import { graphql } from '@quayside/graphql/documents';
import { Lock, Reply } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/formats.tsx';
import { useSingleKeys } from '../../lib/keys.ts';
import { useVerb } from '../../lib/verb.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Composer, ComposerText, Recipients } from '../../ui/Composer.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useChangeWords } from './changeWords.ts';
import type { StatusChoice } from './choices.ts';
import classes from './DeskComposer.module.css';
import { useDraft } from './draft.ts';
import { SendButton } from './SendButton.tsx';
import { useTicketChange } from './ticketChanges.ts';
import type { DeskTicket } from './ticketQuery.ts';

const WRITE = graphql(`
  mutation DeskReplyToTicket($input: ReplyToTicketInput!) {
    replyToTicket(input: $input) {
      ticket {
        id
        updatedAt
      }
    }
  }
`);

type Mode = 'reply' | 'note';
type Written = { readonly text: string; readonly providerOnly: boolean };
const NOTHING: Written = { text: '', providerOnly: false };

/**
 * Where a technician writes: replies that the customer reads, and notes that they don't. Drafts of both are kept.
 * `onWritten` is awaited before the field is emptied, so that the message is seen first. One ticket for its life.
 */
export function DeskComposer({ ticket, onWritten }: { ticket: DeskTicket; onWritten: () => Promise<unknown> }) {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation('tickets');
  const { moment } = useFormats();
  const { reply: mayReply, note: mayNote, providerNote, changeStatus } = ticket.viewerCan;
  const [chosen, setMode] = useState<Mode>('reply');
  const mode: Mode = mayReply && (chosen === 'reply' || !mayNote) ? 'reply' : 'note';
  const drafts = {
    reply: useDraft(`${ticket.id}.reply`, NOTHING),
    note: useDraft(`${ticket.id}.note`, NOTHING),
  };
  const draft = drafts[mode];
  const [then, setThen] = useState<StatusChoice | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [sending, setSending] = useState(false);
  const [write, { failure, errors, forget }] = useVerb(WRITE);
  const change = useTicketChange(['DeskTicket']);
  const { refused } = useChangeWords();
  const field = useRef<HTMLTextAreaElement>(null);

  const writeAs = (wanted: Mode) => () => {
    setMode(wanted);
    field.current?.focus();
  };
  useSingleKeys({ r: mayReply ? writeAs('reply') : undefined, n: mayNote ? writeAs('note') : undefined });

  if (!mayReply && !mayNote) return <p className={classes.readOnly}>{t('composer.readOnly')}</p>;

  const send = async () => {
    if (sending) return;
    setEmpty(!draft.value.text.trim());
    if (!draft.value.text.trim()) return field.current?.focus();
    setSending(true);
    const visibility = mode === 'reply' ? 'PUBLIC' : draft.value.providerOnly ? 'PROVIDER' : 'INTERNAL';
    const done = await write({ ticketId: ticket.id, body: draft.value.text, visibility });
    if (done) {
      if (then) await setStatusAfterwards(then);
      await onWritten();
      draft.discard();
      setThen(null);
    }
    setSending(false);
  };

  const setStatusAfterwards = async (to: StatusChoice) => {
    const outcome = await change(ticket, { kind: 'status', to });
    if ('failure' in outcome)
      showToast({ message: `${t('composer.statusNot')} ${refused(ticket.number, outcome)}`, seconds: 12 });
  };

  const type = (text: string) => {
    setEmpty(false);
    if (failure) forget();
    draft.change({ ...draft.value, text });
  };
  const others = ticket.participants.filter(({ contact }) => contact.id !== ticket.contact?.id);
  const receivers = [...(ticket.contact ? [ticket.contact] : []), ...others.map(({ contact }) => contact)];

  return (
    <div className={classes.writing}>
      {failure && (
        <FailurePanel
          failure={failure}
          kept={`${errors['body'] ?? ''} ${t('composer.kept')}`}
          again={() => void send()}
        />
      )}
      <Composer<Mode>
        label={words('composer.label')}
        modes={[
          ...(mayReply ? [{ value: 'reply' as const, label: words('composer.reply'), icon: Reply }] : []),
          ...(mayNote ? [{ value: 'note' as const, label: words('composer.note'), icon: Lock }] : []),
        ]}
        mode={mode}
        onMode={(wanted) => {
          setEmpty(false);
          setMode(wanted);
        }}
        isNote={mode === 'note'}
        aside={draft.keptAt !== undefined && t('composer.draft', { when: moment(draft.keptAt) })}
        to={
          receivers.length > 0 && (
            <Recipients
              label={t('composer.to')}
              people={receivers.map(({ name }) => ({ name, avatar: <Avatar side="them" name={name} size={20} /> }))}
            />
          )
        }
        notify={
          mode === 'note' &&
          providerNote && (
            <Checkbox
              label={t('composer.providerOnly')}
              checked={draft.value.providerOnly}
              onChange={(event) => draft.change({ ...draft.value, providerOnly: event.currentTarget.checked })}
            />
          )
        }
        actions={
          <SendButton
            label={t(mode === 'reply' ? 'composer.send' : 'composer.addNote')}
            sending={sending}
            then={then}
            onThen={changeStatus ? setThen : undefined}
            status={ticket.status}
          />
        }
        onSubmit={() => void send()}
      >
        <ComposerText
          ref={field}
          label={t(mode === 'reply' ? 'composer.replyText' : 'composer.noteText')}
          placeholder={hint()}
          value={draft.value.text}
          readOnly={sending}
          error={isEmpty && t('composer.empty')}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </Composer>
    </div>
  );

  function hint() {
    if (mode === 'note') return t('composer.noteHint');
    return ticket.contact ? t('composer.replyHint', { name: ticket.contact.name }) : t('composer.replyHintNobody');
  }
}
