import { graphql, type TicketMessageTextFragment } from '@quayside/graphql/documents';
import { Message } from '../../ui/Message.tsx';
import { MessageFiles } from '../files/MessageFiles.tsx';
import { HeldReply } from './HeldReply.tsx';
import { LinkedText } from './LinkedText.tsx';

graphql(`
  fragment TicketMessageText on TicketMessage {
    id
    body
    visibility
    opening
    createdAt
    heldUntil
    author {
      __typename
      id
      name
    }
    files {
      ...MessageFile
    }
  }
`);

/** One message of a ticket. `you` is written in the place of the viewer's own name, if anything; `unknown` where the author is gone. */
export function TicketMessage({
  message: { id, body, visibility, author, createdAt, files, heldUntil },
  viewerId,
  you,
  unknown,
  detail,
  onTakeBack,
  onDue,
}: {
  message: TicketMessageTextFragment;
  viewerId?: string;
  you?: string;
  unknown: string;
  /** Written behind the name */
  detail?: string;
  /** Takes it back while it is held */
  onTakeBack: (messageId: string) => void;
  /** It should be out by now */
  onDue: () => void;
}) {
  const writer = {
    name: author?.name ?? unknown,
    side: author?.__typename === 'Technician' ? 'us' : author ? 'them' : 'nobody',
    shown: author && author.id === viewerId ? you : undefined,
  } as const;
  return (
    <Message
      id={id}
      author={writer}
      detail={detail}
      at={createdAt}
      isNote={visibility !== 'PUBLIC'}
      files={files.length > 0 && <MessageFiles files={files} />}
      below={heldUntil && <HeldReply until={heldUntil} onTakeBack={() => onTakeBack(id)} onDue={onDue} />}
    >
      <LinkedText>{body}</LinkedText>
    </Message>
  );
}
