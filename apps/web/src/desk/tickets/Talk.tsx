import { Fragment, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { LinkedText } from '../../shared/tickets/LinkedText.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Conversation, Message, type Author } from '../../ui/Message.tsx';
import { ActivityLine } from './ActivityLine.tsx';
import type { Activity } from './activityWords.ts';
import classes from './Talk.module.css';
import type { DeskTicket } from './ticketQuery.ts';
import { useRecord, type DeskMessage, type TicketRecord } from './useRecord.ts';

/** Less than this from the end, in pixels, one is reading the newest and is kept there. */
const AT_THE_END = 80;
/** What follows from an act is written down with it. */
const ONE_ACT_MS = 1_000;

/** Everything that was said and done on the ticket, with the newest in sight; `children` is the composer below it. */
export function Talk({ ticket, children }: { ticket: DeskTicket; children: ReactNode }) {
  const { t } = useTranslation('desk');
  const record = useRecord(ticket);
  const { box, onScroll, scrolls } = useNewestInSight(record);
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
          <Conversation label={t('ticket.conversation')}>
            {pairsOf(record).map(({ entry, became }) => (
              <Fragment key={idOf(entry)}>
                {entry.kind === 'message' ? (
                  <Said message={entry.message} />
                ) : (
                  <ActivityLine activity={entry.activity} became={became} />
                )}
              </Fragment>
            ))}
          </Conversation>
        </div>
      </div>
      {children}
    </>
  );
}

function Said({ message }: { message: DeskMessage }) {
  const { t } = useTranslation('desk');
  const { id, author, body, createdAt, visibility } = message;
  const isCoManaged = author?.__typename === 'Technician' && author.client !== null;
  const details = [
    ...(isCoManaged ? [t('ticket.coManaged')] : []),
    ...(visibility === 'PROVIDER' ? [t('ticket.notForCoManaged')] : []),
  ];
  const writer: Author = {
    name: author?.name ?? t('ticket.unknownAuthor'),
    side: author ? (author.__typename === 'Technician' ? 'us' : 'them') : 'nobody',
  };
  return (
    <Message id={id} author={writer} detail={details.join(', ')} at={createdAt} isNote={visibility !== 'PUBLIC'}>
      <LinkedText>{body}</LinkedText>
    </Message>
  );
}

const idOf = (entry: TicketRecord['entries'][number]): string =>
  entry.kind === 'message' ? entry.message.id : entry.activity.id;

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

/** Begins at the end, stays there when something is added, and stays where one reads when earlier entries come in above. */
function useNewestInSight({ entries }: TicketRecord) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [scrolls, setScrolls] = useState(false);
  const first = entries[0] && idOf(entries[0]);
  const before = useRef({ first, height: 0 });
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    const grewAbove = before.current.first !== first;
    if (grewAbove && before.current.height > 0) area.scrollTop += area.scrollHeight - before.current.height;
    else if (isAtEnd.current) area.scrollTop = area.scrollHeight;
    before.current = { first, height: area.scrollHeight };
    setScrolls(area.scrollHeight > area.clientHeight);
  }, [entries, first]);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    // The composer grows, a panel opens, the keyboard of a phone comes up.
    const keep = new ResizeObserver(() => {
      if (isAtEnd.current) area.scrollTop = area.scrollHeight;
      setScrolls(area.scrollHeight > area.clientHeight);
    });
    keep.observe(area);
    return () => keep.disconnect();
  }, []);
  const onScroll = () => {
    const area = box.current;
    if (area) isAtEnd.current = area.scrollHeight - area.scrollTop - area.clientHeight < AT_THE_END;
  };
  return { box, onScroll, scrolls };
}
