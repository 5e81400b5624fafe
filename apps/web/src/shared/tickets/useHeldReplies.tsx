import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Failure } from '../../lib/failure.ts';
import { uploadsOf } from '../../lib/uploads.ts';
import { useVerb } from '../../lib/verb.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { GoesOut, HOLD_SECONDS } from './HeldReply.tsx';

const TAKE_BACK = graphql(`
  mutation TakeBackReply($input: TakeBackReplyInput!) {
    takeBackReply(input: $input) {
      body
      fileIds
    }
  }
`);

const FILES = graphql(`
  fragment FilesOfHeldReply on TicketMessage {
    id
    files {
      ...MessageFile
    }
  }
`);

/** Replies of the viewer that have not gone out yet. */
export type HeldReplies = {
  /** One is held: a toast offers to take it back. `alsoUndo` takes back what was done along with it. */
  sent(reply: { readonly id: string; readonly heldUntil: string | null } | null, alsoUndo?: () => void): void;
  /** It never was: text and files are where one writes, as they were. */
  takeBack(messageId: string): Promise<void>;
  /** Rises each time that something was put back. */
  readonly putBack: number;
};

type Parts = {
  readonly ticket: { readonly number: number };
  /** Where its page is */
  readonly href: string;
  /** Under which one writes the reply to it */
  readonly draft: string;
  /** Puts a text back to where it was written, in front of what may have been begun since. */
  putText(body: string): void;
};

/** Toasts of replies that are held, in whatever page they are looked at. */
const toasts = new Map<string, () => void>();

/** What is there to take one's replies to a ticket back while they are held. */
export function useHeldReplies({ ticket: { number }, href, draft, putText }: Parts): HeldReplies {
  const { t } = useTranslation('tickets');
  const client = useApolloClient();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [putBack, setPutBack] = useState(0);
  const along = useRef(new Map<string, () => void>());
  const isHere = useIsHere();
  const [take] = useVerb(TAKE_BACK, { onFailure: (why) => showToast({ message: t(reasonOf(why)), seconds: 8 }) });

  const takeBack = async (messageId: string) => {
    toasts.get(messageId)?.();
    const message = { id: `TicketMessage:${messageId}`, fragment: FILES, fragmentName: 'FilesOfHeldReply' };
    const files = client.cache.readFragment(message)?.files ?? [];
    const done = await take({ messageId });
    if (!done) return;
    const { body, fileIds } = done.takeBackReply;
    putText(body);
    uploadsOf(viewer.id, draft).restore(files.filter((file) => fileIds.includes(file.id)));
    client.cache.evict({ id: message.id });
    along.current.get(messageId)?.();
    setPutBack((times) => times + 1);
    if (!isHere.current)
      showToast({
        message: t('held.back', { number }),
        action: { label: t('held.open'), onClick: () => void navigate(href) },
      });
  };

  const sent: HeldReplies['sent'] = (reply, alsoUndo) => {
    if (!reply?.heldUntil) return;
    if (alsoUndo) along.current.set(reply.id, alsoUndo);
    const hide = showToast({
      // From now on: this device's clock may go wrong.
      message: <GoesOut number={number} until={Date.now() + HOLD_SECONDS * 1000} />,
      action: { label: t('undo'), onClick: () => void takeBack(reply.id) },
      seconds: HOLD_SECONDS,
      countdown: true,
    });
    toasts.set(reply.id, hide);
    setTimeout(() => toasts.delete(reply.id), HOLD_SECONDS * 1000);
  };

  return { sent, takeBack, putBack };
}

/** Whether the component is still there. */
function useIsHere(): { readonly current: boolean } {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}

function reasonOf({ code }: Failure) {
  if (code === 'CONFLICT' || code === 'NOT_FOUND') return 'held.isOut';
  return code === 'OFFLINE' ? 'held.offline' : 'held.broken';
}

/** What was taken back comes before what has been begun since. */
export const before = (body: string, begun: string): string => (begun.trim() === '' ? body : `${body}\n\n${begun}`);
