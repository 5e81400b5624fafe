import { graphql } from '@quayside/graphql/documents';
import { Lock, Reply } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../lib/formats.tsx';
import { useSingleKeys } from '../../lib/keys.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useUploads } from '../../lib/useUploads.ts';
import { useVerb } from '../../lib/verb.ts';
import { UploadList } from '../../shared/files/UploadList.tsx';
import { HOLD_SECONDS } from '../../shared/tickets/HeldReply.tsx';
import { KeptText } from '../../shared/tickets/TicketLost.tsx';
import type { HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Composer, ComposerText, Recipients } from '../../ui/Composer.tsx';
import { FailurePanel } from '../../ui/FailurePanel.tsx';
import { AttachTools, useFileIntake } from '../../ui/FileDrop.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { TickBox } from '../../ui/TickBox.tsx';
import { UnsavedWarning } from '../../ui/UnsavedWarning.tsx';
import { useChangeWords } from './changeWords.ts';
import type { StatusChoice } from './choices.ts';
import classes from './DeskComposer.module.css';
import { useDraft } from '../../lib/draft.ts';
import { SendButton } from './SendButton.tsx';
import type { Afterwards } from './useAfterwards.ts';
import { useTicketChange } from './ticketChanges.ts';
import type { DeskTicket } from './ticketQuery.ts';

const WRITE = graphql(`
  mutation DeskReplyToTicket($input: ReplyToTicketInput!) {
    replyToTicket(input: $input) {
      reply {
        id
        heldUntil
      }
      ticket {
        id
        updatedAt
      }
    }
  }
`);

/** What is written: for the customer, or for technicians. */
export type Mode = 'reply' | 'note';
type Written = { readonly text: string; readonly providerOnly: boolean };
export const NOTHING: Written = { text: '', providerOnly: false };

/** Under which one writes the reply to a ticket. */
export const replyDraft = (ticketId: string): string => `${ticketId}.reply`;
/** Under which one writes a note on it. */
export const noteDraft = (ticketId: string): string => `${ticketId}.note`;

/**
 * Where a technician writes: replies that the customer reads, and notes that they don't. Drafts of both are kept.
 * `onWritten` is awaited before the field is emptied, so that the message is seen first. One ticket for its life.
 */
export function DeskComposer({
  ticket,
  held,
  onWritten,
  start,
  afterwards,
}: {
  ticket: DeskTicket;
  held: HeldReplies;
  onWritten: () => Promise<unknown>;
  /** What one has come to write: the field has the focus then */
  start?: Mode;
  /** Where one goes on when it is written */
  afterwards?: Afterwards;
}) {
  const { t } = useTranslation('desk');
  const { t: words } = useTranslation('talk');
  const { momentInSentence } = useFormats();
  const { reply: mayReply, note: mayNote, providerNote, changeStatus } = ticket.viewerCan;
  const [chosen, setMode] = useState<Mode>(start ?? 'reply');
  const mode: Mode = mayReply && (chosen === 'reply' || !mayNote) ? 'reply' : 'note';
  const drafts = {
    reply: useDraft(replyDraft(ticket.id), NOTHING),
    note: useDraft(noteDraft(ticket.id), NOTHING),
  };
  const draft = drafts[mode];
  const filesOf = { reply: useUploads(replyDraft(ticket.id)), note: useUploads(noteDraft(ticket.id)) };
  const files = filesOf[mode];
  const intake = useFileIntake(mayReply || mayNote ? files.add : undefined);
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

  const [hasCome] = useState(start !== undefined);
  useEffect(() => {
    if (hasCome) field.current?.focus();
  }, [hasCome]);

  const { putBack } = held;
  const [known, setKnown] = useState(putBack);
  if (putBack !== known) {
    setKnown(putBack);
    setMode('reply');
  }
  useEffect(() => {
    if (putBack > 0) field.current?.focus();
  }, [putBack]);
  const now = useRef(ticket);
  useEffect(() => {
    now.current = ticket;
  });

  if (!mayReply && !mayNote) return <MayOnlyRead texts={[drafts.reply.fields.text, drafts.note.fields.text]} />;

  const send = async () => {
    if (sending) return;
    const isEmpty = !draft.fields.text.trim() && !files.begun;
    setEmpty(isEmpty);
    if (isEmpty) return field.current?.focus();
    const fileIds = await files.ready();
    if (!fileIds) return;
    setSending(true);
    const visibility = mode === 'reply' ? 'PUBLIC' : draft.fields.providerOnly ? 'PROVIDER' : 'INTERNAL';
    const holdSeconds = mode === 'reply' ? HOLD_SECONDS : 0;
    const done = await write({ ticketId: ticket.id, body: draft.fields.text, visibility, fileIds, holdSeconds });
    if (done) {
      const isSet = then !== null && (await setStatusAfterwards(then));
      held.sent(done.replyToTicket.reply, isSet ? () => setStatusBack(then) : undefined);
      // It is written, whether or not it can be shown yet.
      await onWritten().catch(() => undefined);
      draft.clear();
      files.sent(fileIds);
      setThen(null);
      if (afterwards?.go()) return;
    }
    setSending(false);
  };

  const setStatusAfterwards = async (to: StatusChoice) => {
    const outcome = await change(ticket, { kind: 'status', to });
    if ('failure' in outcome)
      showToast({ message: `${t('composer.statusNot')} ${refused(ticket.number, outcome)}`, seconds: 12 });
    return !('failure' in outcome);
  };

  /** The reply that it came with was taken back. What somebody has set since stays. */
  const setStatusBack = (from: StatusChoice) => {
    if (now.current.status.id === from.id) void change(ticket, { kind: 'status', to: ticket.status });
  };

  const type = (text: string) => {
    setEmpty(false);
    if (failure) forget();
    draft.change({ text });
  };
  const others = ticket.participants.filter(({ contact }) => contact.id !== ticket.contact?.id);
  const isBusy = sending || files.waiting;
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
        aside={draft.keptAt !== undefined && t('composer.draft', { when: momentInSentence(draft.keptAt) })}
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
            <TickBox
              label={t('composer.providerOnly')}
              checked={draft.fields.providerOnly}
              onTick={(providerOnly) => draft.change({ providerOnly })}
            />
          )
        }
        intake={intake}
        files={<UploadList key={mode} files={files} refused={errors['fileIds']} />}
        tools={<AttachTools onFiles={files.add} />}
        actions={
          <SendButton
            label={t(mode === 'reply' ? 'composer.send' : 'composer.addNote')}
            sending={isBusy}
            then={then}
            onThen={changeStatus ? setThen : undefined}
            status={ticket.status}
            afterwards={afterwards}
          />
        }
        onSubmit={() => void send()}
      >
        <ComposerText
          ref={field}
          label={t(mode === 'reply' ? 'composer.replyText' : 'composer.noteText')}
          placeholder={hint()}
          value={draft.fields.text}
          readOnly={isBusy}
          error={isEmpty && t('composer.empty')}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </Composer>
      <UnsavedWarning when={filesOf.reply.waiting || filesOf.note.waiting} />
    </div>
  );

  function hint() {
    if (mode === 'note') return t('composer.noteHint');
    return ticket.contact ? t('composer.replyHint', { name: ticket.contact.name }) : t('composer.replyHintNobody');
  }
}

/** The viewer may write no more, or never could; what they had typed can still be copied. */
function MayOnlyRead({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('desk');
  const kept = texts.filter((text) => text.trim() !== '');
  return (
    <>
      {kept.length > 0 && (
        <div className={classes.writing}>
          {kept.map((text, place) => (
            <KeptText key={place}>{text}</KeptText>
          ))}
        </div>
      )}
      <p className={classes.readOnly}>{t('composer.readOnly')}</p>
    </>
  );
}
