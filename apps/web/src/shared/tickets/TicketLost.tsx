import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import classes from './TicketLost.module.css';
import { useTranslation } from '../../lib/useTranslation.ts';
import { GrowingText } from '../../ui/GrowingText.tsx';

/** In the place of a ticket that the viewer was looking at and may no longer see. What they typed for it is theirs: it can be read and copied. */
export function TicketLost({
  number,
  hint,
  back,
  drafts,
}: {
  number: number;
  /** Whom to ask */
  hint: string;
  /** Where their other tickets are */
  back: string;
  drafts: readonly string[];
}) {
  const { t } = useTranslation('talk');
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone; whoever was typing hears why.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <div className={classes.lost}>
      <h1 ref={title} tabIndex={-1} role="status">
        {t('lost.title', { number })}
      </h1>
      <p>{hint}</p>
      {drafts.map((text, place) => (
        <KeptText key={place}>{text}</KeptText>
      ))}
      <div>
        <Button component={Link} to={back}>
          {t('lost.back')}
        </Button>
      </div>
    </div>
  );
}

/** Something typed that can't be sent any more: it stays to be read and copied. */
export function KeptText({ children }: { children: string }) {
  const { t } = useTranslation('talk');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children);
      setCopied(true);
    } catch {
      // The browser does not let us: it is chosen, so that one key copies it.
      field.current?.select();
      setCopied(false);
    }
  };
  return (
    <div className={classes.kept}>
      <label htmlFor={id} className={classes.label}>
        {t('lost.kept')}
      </label>
      <div className={classes.field}>
        <GrowingText ref={field} id={id} value={children} readOnly minRows={2} maxRows={12} />
      </div>
      <div className={classes.foot}>
        <Button size="sm" onClick={() => void copy()}>
          {t('lost.copy')}
        </Button>
        <span role="status">{copied !== undefined && t(copied ? 'lost.copied' : 'lost.chosen')}</span>
      </div>
    </div>
  );
}
