import { graphql, type TicketPromiseFragment } from '@quayside/graphql/documents';
import type { ReactNode } from 'react';
import { useEachMinute, useFormats } from '../../lib/formats.tsx';
import { firstNameOf } from '../../lib/initials.ts';
import { useTranslation } from '../../lib/useTranslation.ts';
import { useViewer } from '../../lib/viewer.tsx';
import { Time } from '../../ui/Time.tsx';
import classes from './Promised.module.css';

graphql(`
  fragment TicketPromise on Ticket {
    id
    dueAt
    closedAt
    status {
      id
      customerKey
    }
    contact {
      id
      name
    }
  }
`);

/** By when something is done, and what that hangs on. */
type Promised = { readonly when: ReactNode; readonly hangs: ReactNode };

/**
 * What was promised for a ticket: "Today, 14:30" and "in 4 hours"; "Thu 27 Nov, 17:00" and "once you answer", which alone is
 * left when that moment has passed waiting; red with "we are late" when it is on us. Undefined where nothing is promised.
 * `takesPart`: the viewer is on it, and so may answer in place of whoever raised it.
 */
export function usePromised(): (ticket: TicketPromiseFragment, takesPart?: boolean) => Promised | undefined {
  const { t } = useTranslation('tickets');
  const { deadline, relative, locale } = useFormats();
  const viewer = useViewer();
  const now = useEachMinute();

  /** Unless the words before say so: "Tomorrow, 09:00" */
  const distance = (at: string): ReactNode => {
    const isSaid = deadline(at).toLocaleLowerCase(locale).startsWith(relative(at).toLocaleLowerCase(locale));
    return isSaid ? null : <Time at={at} as="relative" />;
  };

  const whoseAnswer = (contact: TicketPromiseFragment['contact'], takesPart: boolean): string => {
    if (!contact || contact.id === viewer.id) return t('promise.onceYou');
    return takesPart ? t('promise.onceEither') : t('promise.onceNamed', { name: firstNameOf(contact.name) });
  };

  return ({ dueAt, closedAt, status, contact }, takesPart = false) => {
    if (!dueAt || closedAt) return undefined;
    const isOver = Date.parse(dueAt) < now;
    if (status.customerKey === 'WAITING_ON_CLIENT') {
      const once = whoseAnswer(contact, takesPart);
      return isOver
        ? { when: <span className={classes.alone}>{once}</span>, hangs: null }
        : { when: <Time at={dueAt} as="deadline" />, hangs: once };
    }
    if (isOver) return { when: <Time at={dueAt} as="deadline" className={classes.late} />, hangs: t('promise.late') };
    return { when: <Time at={dueAt} as="deadline" />, hangs: distance(dueAt) };
  };
}

/** The same on two lines, for a list; nothing once the ticket is closed. */
export function PromisedBy({ ticket, takesPart }: { ticket: TicketPromiseFragment; takesPart?: boolean }) {
  const promised = usePromised()(ticket, takesPart);
  if (!promised) return null;
  return (
    <span className={classes.promise}>
      <span>{promised.when}</span>
      {promised.hangs && <span className={classes.hangs}>{promised.hangs}</span>}
    </span>
  );
}
