import { type ComponentPropsWithRef, type FormEvent, type ReactNode, useId } from 'react';
import classes from './Composer.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { DropHere, type FileIntake } from './FileDrop.tsx';
import type { IconShape } from './Icon.tsx';
import { GrowingText } from './GrowingText.tsx';
import { TabList } from './TabList.tsx';
import { KEEP_CLEAR } from './useFreeBottom.ts';

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
  const { t } = useTranslation('talk');
  const panel = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const tabbed = modes !== undefined && mode !== undefined && onMode !== undefined;
  const top = isNote ? <span className={classes.flag}>{t('note.onlyTechnicians')}</span> : to;
  return (
    <form
      className={classes.composer}
      data-note={isNote || undefined}
      aria-label={label}
      onSubmit={submit}
      {...KEEP_CLEAR}
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

/** The text of a composer: grows while one writes, Ctrl or Cmd + Enter sends, Escape leaves it, so that single keys do something again. */
export function ComposerText({
  label,
  minRows = 2,
  maxRows = 14,
  error,
  ...textarea
}: {
  label: string;
  minRows?: number;
  maxRows?: number;
  /** What is wrong with it, under it */
  error?: ReactNode;
} & ComponentPropsWithRef<'textarea'>) {
  const why = useId();
  return (
    <>
      <GrowingText
        minRows={minRows}
        maxRows={maxRows}
        aria-label={label}
        className={classes.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? why : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
        {...textarea}
      />
      {error && (
        <p id={why} className={classes.why}>
          {error}
        </p>
      )}
    </>
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
