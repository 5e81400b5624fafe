import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@quayside/graphql/documents';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { withSession } from '../../lib/endOfSession.ts';
import type { Failure } from '../../lib/failure.ts';
import { uploadsOf } from '../../lib/uploads.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
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
  /** One is held: below it one can take it back, or in a toast once one has left the page. `alsoUndo` takes back what was done along with it. */
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

/** A reply that is held. */
type Held = {
  readonly number: number;
  /** In milliseconds; from now on, since this device's clock may go wrong. */
  readonly until: number;
  readonly alsoUndo: (() => void) | undefined;
  /** Takes its toast away, if it has one. */
  hide?(): void;
};

/** All that are held, whatever page is looked at. */
const allHeld = new Map<string, Held>();
withSession(() => allHeld.clear());

/** What is there to take one's replies to a ticket back while they are held. */
export function useHeldReplies({ ticket: { number }, href, draft, putText }: Parts): HeldReplies {
  const { t } = useTranslation('talk');
  const client = useApolloClient();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [putBack, setPutBack] = useState(0);
  const [take] = useVerb(TAKE_BACK, { onFailure: (why) => showToast({ message: t(reasonOf(why)), seconds: 8 }) });

  const takeBack = async (messageId: string) => {
    const held = allHeld.get(messageId);
    held?.hide?.();
    const message = { id: `TicketMessage:${messageId}`, fragment: FILES, fragmentName: 'FilesOfHeldReply' };
    const files = client.cache.readFragment(message)?.files ?? [];
    const done = await take({ messageId });
    if (!done) return;
    const { body, fileIds } = done.takeBackReply;
    putText(body);
    uploadsOf(viewer.id, draft).restore(files.filter((file) => fileIds.includes(file.id)));
    client.cache.evict({ id: message.id });
    allHeld.delete(messageId);
    held?.alsoUndo?.();
    setPutBack((times) => times + 1);
    if (!isHere.current)
      showToast({
        message: t('held.back', { number }),
        action: { label: t('held.open'), onClick: () => void navigate(href) },
      });
  };

  const offer = (messageId: string, held: Held) => {
    const seconds = (held.until - Date.now()) / 1000;
    if (seconds <= 0) return;
    held.hide = showToast({
      message: <GoesOut number={held.number} until={held.until} />,
      action: { label: t('undo'), onClick: () => void takeBack(messageId) },
      seconds,
      countdown: true,
    });
  };
  const isHere = useIsHere({
    onCome: () => heldOf(number).forEach(([, held]) => held.hide?.()),
    onLeave: () => heldOf(number).forEach(([messageId, held]) => offer(messageId, held)),
  });

  const sent: HeldReplies['sent'] = (reply, alsoUndo) => {
    if (!reply?.heldUntil) return;
    const held: Held = { number, until: Date.now() + HOLD_SECONDS * 1000, alsoUndo };
    allHeld.set(reply.id, held);
    setTimeout(() => allHeld.delete(reply.id), HOLD_SECONDS * 1000);
    if (!isHere.current) offer(reply.id, held);
  };

  return { sent, takeBack, putBack };
}

const heldOf = (number: number) => [...allHeld].filter(([, held]) => held.number === number);

/** Whether the component is still there; says when it comes and when it goes. */
function useIsHere(told: { onCome: () => void; onLeave: () => void }): { readonly current: boolean } {
  const isHere = useRef(true);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  useEffect(() => {
    isHere.current = true;
    latest.current.onCome();
    return () => {
      isHere.current = false;
      latest.current.onLeave();
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
