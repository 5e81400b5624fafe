import { useTranslation } from '../../lib/useTranslation.ts';
import { PictureViewer } from '../../shared/files/PictureViewer.tsx';
import type { HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { Conversation } from '../../ui/Message.tsx';
import { TextLink } from '../../ui/Page.tsx';
import type { Freshness } from '../fresh.ts';
import { ActivityLine } from './ActivityLine.tsx';
import classes from './PeekTalk.module.css';
import { Said } from './Talk.tsx';
import type { DeskTicket } from './ticketQuery.ts';
import { useRecord } from './useRecord.ts';

const SHOWN = 3;

/** What was said last on a ticket, and what has happened since; what came before is on its page. */
export function PeekTalk({ ticket, held, fresh }: { ticket: DeskTicket; held: HeldReplies; fresh: Freshness }) {
  const { t } = useTranslation('boards');
  const { entries, hasEarlier } = useRecord(ticket);
  const said = entries.flatMap((entry) => (entry.kind === 'message' ? entry.message : []));
  const last = entries.at(-1);
  const earlier = said.length - SHOWN;
  const shown = said.slice(-SHOWN);
  return (
    <div className={classes.talk}>
      {earlier > 0 && (
        <p>
          <TextLink small to={`/desk/tickets/${ticket.number}`}>
            {hasEarlier ? t('peek.earlierMany') : t('peek.earlier', { count: earlier })}
          </TextLink>
        </p>
      )}
      <PictureViewer files={shown.flatMap(({ files }) => files)}>
        <Conversation label={t('peek.talk')}>
          {shown.map((message) => (
            <Said key={message.id} message={message} held={held} fresh={fresh} />
          ))}
          {last?.kind === 'activity' && <ActivityLine activity={last.activity} />}
        </Conversation>
      </PictureViewer>
    </div>
  );
}
