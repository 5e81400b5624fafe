import { Textarea } from '@mantine/core';
import { type ComponentPropsWithRef, type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Composer.module.css';
import { DropHere, type FileIntake } from './FileDrop.tsx';
import type { IconShape } from './Icon.tsx';
import { TabList } from './TabList.tsx';

/**
 * The frame in which one writes: tabs (Reply, Note) when there is a choice, who gets it, the text, files, who is told, and the foot with
 * tools and the button. As a note the whole composer turns amber and says who reads it.
 */
export function Composer<Mode extends string>({
  label,
  modes,
  mode,
  onMode,
  isNote = false,
  aside,
  to,
  children,
  files,
  intake,
  notify,
  tools,
  actions,
  onSubmit,
}: {
  /** Its name for those who don't see it */
  label: string;
  modes?: readonly { value: Mode; label: string; icon?: IconShape }[];
  mode?: Mode;
  onMode?: (mode: Mode) => void;
  isNote?: boolean;
  /** At the end of the tabs: "Draft saved 10:05" */
  aside?: ReactNode;
  /** Who gets it: Recipients */
  to?: ReactNode;
  /** The text: a ComposerText */
  children: ReactNode;
  files?: ReactNode;
  /** Takes what is dropped and pasted: `useFileIntake(add)` */
  intake?: FileIntake;
  /** Tick boxes: who is told */
  notify?: ReactNode;
  /** At the start of the foot: attach, camera */
  tools?: ReactNode;
  /** At the end of the foot: one button of type submit */
  actions: ReactNode;
  onSubmit: () => void;
}) {
  const { t } = useTranslation('tickets');
  const panel = useId();
  const form = useRef<HTMLFormElement>(null);
  useHeightForToasts(form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const tabbed = modes !== undefined && mode !== undefined && onMode !== undefined;
  const top = isNote ? <span className={classes.flag}>{t('note.onlyTechnicians')}</span> : to;
  return (
    <form
      ref={form}
      className={classes.composer}
      data-note={isNote || undefined}
      aria-label={label}
      onSubmit={submit}
      {...intake}
    >
      {tabbed && <TabList label={label} panel={panel} tabs={modes} value={mode} onChange={onMode} aside={aside} />}
      <div id={panel} {...(tabbed ? { role: 'tabpanel', 'aria-labelledby': `${panel}-${mode}` } : {})}>
        {top && <div className={classes.to}>{top}</div>}
        <div className={classes.text} data-first={(!top && !tabbed) || undefined}>
          {children}
        </div>
        {files && <div className={classes.files}>{files}</div>}
        {notify && <div className={classes.notify}>{notify}</div>}
        <div className={classes.foot}>
          {tools}
          <span className={classes.gap} />
          {actions}
        </div>
      </div>
      {intake && <DropHere words={isNote ? t('note.dropHere') : undefined} />}
    </form>
  );
}

/** Tells how high the composer is: on the desk it holds the bottom of a phone, and toasts stay above it. */
function useHeightForToasts(form: { current: HTMLFormElement | null }) {
  useEffect(() => {
    const root = document.documentElement;
    const observer = new ResizeObserver(([entry]) =>
      root.style.setProperty('--composer-height', `${entry?.target.clientHeight ?? 0}px`),
    );
    if (form.current) observer.observe(form.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--composer-height');
    };
  }, [form]);
}

/** The text of a composer: grows while one writes, Ctrl or Cmd + Enter sends, Escape leaves it, so that single keys do something again. */
export function ComposerText({
  label,
  minRows = 2,
  maxRows = 14,
  ...textarea
}: {
  label: string;
  minRows?: number;
  maxRows?: number;
  /** What is wrong with it, under it */
  error?: ReactNode;
} & ComponentPropsWithRef<'textarea'>) {
  return (
    <Textarea
      variant="unstyled"
      autosize
      minRows={minRows}
      maxRows={maxRows}
      aria-label={label}
      classNames={{ input: classes.input }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      {...textarea}
    />
  );
}

/** The people who get what is written: "To", their discs and first names, and who else by mail. */
export const Recipients = ({
  label,
  people,
  more,
}: {
  label: string;
  people: readonly { name: string; avatar: ReactNode }[];
  more?: ReactNode;
}) => (
  <>
    <span className={classes.quiet}>{label}</span>
    {people.map((person) => (
      <span key={person.name} className={classes.person}>
        {person.avatar}
        {person.name}
      </span>
    ))}
    {more && <span className={classes.quiet}>{more}</span>}
  </>
);
