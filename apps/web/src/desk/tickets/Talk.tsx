import { Fragment, useState, type ReactNode } from 'react';
import { Button, VisuallyHidden } from '@mantine/core';
import { ArrowDown } from 'lucide-react';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { PictureViewer } from '../../shared/files/PictureViewer.tsx';
import { TicketMessage } from '../../shared/tickets/TicketMessage.tsx';
import type { HeldReplies } from '../../shared/tickets/useHeldReplies.tsx';
import { useNewSince } from '../../shared/tickets/seen.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Conversation, Divider } from '../../ui/Message.tsx';
import type { Freshness } from '../fresh.ts';
import { ActivityLine } from './ActivityLine.tsx';
import type { Activity } from './activityWords.ts';
import classes from './Talk.module.css';
import type { DeskTicket } from './ticketQuery.ts';
import { useNewestInSight } from './useNewestInSight.ts';
import { idOf, useRecord, type DeskMessage, type TicketRecord } from './useRecord.ts';

/** What follows from an act is written down with it. */
const ONE_ACT_MS = 1_000;

/** Everything that was said and done on the ticket, with the newest in sight; `children` is the composer below it. */
export function Talk({
  ticket,
  held,
  fresh,
  children,
}: {
  ticket: DeskTicket;
  held: HeldReplies;
  fresh: Freshness;
  children: ReactNode;
}) {
  const { t } = useTranslation('desk');
  const record = useRecord(ticket);
  const files = record.entries.flatMap((entry) => (entry.kind === 'message' ? entry.message.files : []));
  const viewer = useViewer();
  const { box, onScroll, scrolls, hasNew, showNew } = useNewestInSight(record, viewer.id);
  const newSince = useNewSince(ticket.id, record.entries, viewer.id);
  return (
    <>
      {/* A region that scrolls is one that the keyboard can reach. */}
      <div
        ref={box}
        className={classes.scroll}
        onScroll={onScroll}
        tabIndex={scrolls ? 0 : undefined}
        role={scrolls ? 'group' : undefined}
        aria-label={scrolls ? t('ticket.record') : undefined}
      >
        <div className={classes.record}>
          {record.hasEarlier && (
            <div className={classes.earlier}>
              <Button size="sm" variant="plain" loading={record.loading} onClick={() => void record.loadEarlier()}>
                {t('ticket.earlier')}
              </Button>
            </div>
          )}
          {record.failed && <ErrorPanel>{t('ticket.earlierBroken')}</ErrorPanel>}
          <PictureViewer files={files}>
            <Conversation label={t('ticket.conversation')}>
              {pairsOf(record).map(({ entry, became }) => (
                <Fragment key={idOf(entry)}>
                  {idOf(entry) === newSince && <Divider isNew>{t('ticket.newSince')}</Divider>}
                  {entry.kind === 'message' ? (
                    <Said message={entry.message} held={held} fresh={fresh} />
                  ) : (
                    <ActivityLine activity={entry.activity} became={became} />
                  )}
                </Fragment>
              ))}
            </Conversation>
          </PictureViewer>
        </div>
      </div>
      {hasNew && (
        <div className={classes.new}>
          <Button size="sm" leftSection={<Icon of={ArrowDown} size="sm" />} onClick={showNew}>
            {t('ticket.newReply')}
          </Button>
        </div>
      )}
      <Newest entries={record.entries} viewerId={viewer.id} />
      {children}
    </>
  );
}

/** Tells those who listen who has written, without interrupting them. */
function Newest({ entries, viewerId }: { entries: TicketRecord['entries']; viewerId: string }) {
  const { t } = useTranslation('desk');
  const newest = entries.findLast((entry) => entry.kind === 'message')?.message;
  const [atFirst] = useState(newest?.id);
  const isNew = newest !== undefined && newest.id !== atFirst && newest.author?.id !== viewerId;
  const name = newest?.author?.name ?? t('ticket.unknownAuthor');
  return (
    <VisuallyHidden role="status">
      {isNew && t(newest.visibility === 'PUBLIC' ? 'ticket.replyFrom' : 'ticket.noteFrom', { name })}
    </VisuallyHidden>
  );
}

/** One message, with its files, and the way to take it back while it is held. */
export function Said({ message, held, fresh }: { message: DeskMessage; held: HeldReplies; fresh: Freshness }) {
  const { t } = useTranslation('desk');
  const { author, visibility } = message;
  const isCoManaged = author?.__typename === 'Technician' && author.client !== null;
  const details = [
    ...(isCoManaged ? [t('ticket.coManaged')] : []),
    ...(visibility === 'PROVIDER' ? [t('ticket.notForCoManaged')] : []),
  ];
  return (
    <TicketMessage
      message={message}
      unknown={t('ticket.unknownAuthor')}
      detail={details.join(', ')}
      onTakeBack={(messageId) => void held.takeBack(messageId)}
      onDue={fresh.afterChange}
    />
  );
}

type Pair = { readonly entry: TicketRecord['entries'][number]; readonly became?: Activity };

/** A change of status that came along with an assignment is told in the same line. */
function pairsOf({ entries }: TicketRecord): Pair[] {
  const pairs: Pair[] = [];
  for (const entry of entries) {
    const last = pairs.at(-1);
    const followed = last && followsFrom(last, entry);
    if (followed) pairs[pairs.length - 1] = { ...last, became: followed };
    else pairs.push({ entry });
  }
  return pairs;
}

function followsFrom({ entry, became }: Pair, next: Pair['entry']): Activity | undefined {
  if (became || entry.kind !== 'activity' || next.kind !== 'activity') return undefined;
  const { activity } = entry;
  const isFollowed =
    activity.kind === 'ASSIGNED' &&
    activity.technician !== null &&
    next.activity.kind === 'STATUS_CHANGED' &&
    Date.parse(next.activity.at) - Date.parse(activity.at) < ONE_ACT_MS &&
    (next.activity.actor === null || next.activity.actor.id === activity.actor?.id);
  return isFollowed ? next.activity : undefined;
}
