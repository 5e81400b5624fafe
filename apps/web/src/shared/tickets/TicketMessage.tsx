import { graphql, type TicketMessageTextFragment } from '@quayside/graphql/documents';
import { Message } from '../../ui/Message.tsx';
import { LinkedText } from './LinkedText.tsx';

graphql(`
  fragment TicketMessageText on TicketMessage {
    id
    body
    visibility
    opening
    createdAt
    author {
      __typename
      id
      name
    }
  }
`);

/** One message of a ticket. `you` is written in the place of the viewer's own name; `unknown` where the author is gone. */
export function TicketMessage({
  message: { id, body, visibility, author, createdAt },
  viewerId,
  you,
  unknown,
  provider,
}: {
  message: TicketMessageTextFragment;
  viewerId: string;
  you: string;
  unknown: string;
  /** Written behind the name of its technicians */
  provider?: string;
}) {
  const writer = {
    name: author?.name ?? unknown,
    side: author?.__typename === 'Technician' ? 'us' : author ? 'them' : 'nobody',
    shown: author?.id === viewerId ? you : undefined,
  } as const;
  return (
    <Message
      id={id}
      author={writer}
      detail={writer.side === 'us' ? provider : undefined}
      at={createdAt}
      isNote={visibility !== 'PUBLIC'}
    >
      <LinkedText>{body}</LinkedText>
    </Message>
  );
}
