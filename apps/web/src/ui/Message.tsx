import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Moment } from '../lib/format.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { Avatar, type Side } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import classes from './Message.module.css';
import { Time } from './Time.tsx';

/** Who wrote a message. */
export interface Author {
  name: string;
  side: Side;
  photo?: string | null;
  /** Written instead of the name: "You" */
  shown?: string;
}

/** One message of a conversation: in the portal roomy, on the desk dense. A note lies on amber, with a lock and the words that say who can't read it. */
export function Message({
  author,
  detail,
  at,
  isNote = false,
  title,
  children,
  files,
  below,
  id,
}: {
  author: Author;
  /** Behind the name: "by mail", "to Marguerite, Tomás" */
  detail?: ReactNode;
  at: Moment;
  isNote?: boolean;
  title?: string;
  /** The text; its line breaks are kept when it is a string */
  children: ReactNode;
  files?: ReactNode;
  /** What belongs to it and takes the width: an estimate */
  below?: ReactNode;
  id?: string;
}) {
  const { t } = useTranslation('talk');
  return (
    <article id={id} className={classes.message} data-note={isNote || undefined}>
      <Avatar side={author.side} name={author.name} photo={author.photo} className={classes.avatar} />
      <div className={classes.body}>
        <header className={classes.head}>
          <b>{author.shown ?? author.name}</b>
          {isNote && (
            <span className={classes.flag}>
              <Icon of={Lock} size="sm" />
              {t('note.flag')}
            </span>
          )}
          {detail && <span className={classes.quiet}>{detail}</span>}
          <Time at={at} className={classes.time} />
        </header>
        {title && <h3 className={classes.title}>{title}</h3>}
        <div className={classes.text}>{children}</div>
        {files && <div className={classes.files}>{files}</div>}
        {below && <div className={classes.below}>{below}</div>}
      </div>
    </article>
  );
}

/** The place of one's own next message: one's disc (not on phones) and a Composer. */
export const Writing = ({ author, children }: { author: Author; children: ReactNode }) => (
  <div className={classes.writing}>
    <Avatar side={author.side} name={author.name} photo={author.photo} className={classes.avatar} />
    <div className={classes.body}>{children}</div>
  </div>
);

/** What happened between the messages, on one line: a status that changed, time that was worked. `worked` is written like the text, the others smaller. */
export const Happening = ({ icon, children, worked }: { icon: ReactNode; children: ReactNode; worked?: boolean }) => (
  <div className={classes.happening} data-worked={worked || undefined}>
    <span className={classes.mark}>{icon}</span>
    <p>{children}</p>
  </div>
);

/** A duration in a happening: 0:25 */
export const Worked = ({ children }: { children: ReactNode }) => <span className={classes.worked}>{children}</span>;

/** A line across the conversation with words on it; `isNew` in teal: "New since you looked". */
export const Divider = ({ children, isNew }: { children: ReactNode; isNew?: boolean }) => (
  <div className={classes.divider} data-new={isNew || undefined}>
    {children}
  </div>
);

/** The conversation around messages, happenings and dividers. */
export const Conversation = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className={classes.conversation} aria-label={label}>
    {children}
  </section>
);
