import { Button } from '@mantine/core';
import { Camera, Paperclip, Upload } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { LARGEST_FILE_WRITTEN } from '../lib/upload.ts';
import { useFormats } from '../lib/formats.tsx';
import classes from './FileDrop.module.css';
import { useTranslation } from '../lib/useTranslation.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

/** What `useFileIntake` puts on the element that takes files. */
export interface FileIntake {
  onDragEnter: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  'data-dropping'?: true;
}

/**
 * Lets an element take files that are dropped on it or pasted into it, and what is pasted where nobody types:
 * `<div {...useFileIntake(add)}>`. Text that is pasted stays text. One such element on a page; without `onFiles` it takes none.
 */
export function useFileIntake(onFiles: ((files: File[]) => void) | undefined): FileIntake {
  const [dropping, setDropping] = useState(false);
  const named = useNamesForPasted();
  const paste = (event: ClipboardEvent | globalThis.ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!onFiles || files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    onFiles(named(files));
  };
  usePasteAnywhere(paste);
  useEffect(holdFilesBack, []);
  const hover = (event: DragEvent) => {
    if (!onFiles || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setDropping(true);
  };
  return {
    onDragEnter: hover,
    onDragOver: hover,
    onDragLeave: (event) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setDropping(false);
    },
    onDrop: (event) => {
      setDropping(false);
      const files = [...event.dataTransfer.files];
      if (!onFiles || files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    },
    onPaste: paste,
    'data-dropping': dropping || undefined,
  };
}

/** What is pasted while the focus is on nothing in particular. */
function usePasteAnywhere(paste: (event: globalThis.ClipboardEvent) => void) {
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });
  useEffect(() => {
    const take = (event: globalThis.ClipboardEvent) => {
      const isInUse =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
      if (!event.defaultPrevented && !isInUse) latest.current(event);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}

/** A file that is dropped a finger's breadth too far would take the place of the whole page. */
function holdFilesBack() {
  const hold = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', hold);
  window.addEventListener('drop', hold);
  return () => {
    window.removeEventListener('dragover', hold);
    window.removeEventListener('drop', hold);
  };
}

/** A picture from the clipboard has no name of its own: every one is called image.png. */
function useNamesForPasted(): (files: readonly File[]) => File[] {
  const { t } = useTranslation('talk');
  const { time } = useFormats();
  return (files) =>
    files.map((file, index) => {
      const [, extension] = /^image\.(\w+)$/.exec(file.name) ?? [];
      if (!extension) return file;
      // No sign that a file system refuses, and no space that can't be typed.
      const when = time(Date.now())
        .replaceAll(/[:/\\]/g, '.')
        .replaceAll(/\s/g, ' ');
      const name = t('file.screenshot', { time: index === 0 ? when : `${when} ${index + 1}` });
      return new File([file], `${name}.${extension}`, { type: file.type, lastModified: file.lastModified });
    });
}

interface Picking {
  onFiles: (files: File[]) => void;
  /** As in <input accept>: `image/*,.pdf` */
  accept?: string;
}

/** Around a form: takes files that are dropped anywhere on it or pasted, and shows where they will go. */
export function FileArea({ onFiles, children }: Pick<Picking, 'onFiles'> & { children: ReactNode }) {
  return (
    <div className={classes.area} {...useFileIntake(onFiles)}>
      {children}
      <DropHere />
    </div>
  );
}

/** What lies over an element with `data-dropping` while files are held over it. That element is positioned; `words` say where they go. */
export function DropHere({ words }: { words?: string }) {
  const { t } = useTranslation('talk');
  return (
    <div className={classes.veil} data-drop-here aria-hidden="true">
      <span className={classes.here}>
        <Icon of={Upload} size="lg" />
        {words ?? t('file.dropHere')}
      </span>
    </div>
  );
}

/** The place of a form where one chooses files; a phone offers its camera. The FileArea around the form takes drops and pastes. */
export function FileDrop({ label, onFiles, accept }: Picking & { label: string }) {
  const { t } = useTranslation('talk');
  const { fileSize } = useFormats();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.drop} role="group" aria-label={label}>
      <Icon of={Upload} />
      <span className={classes.words}>
        <span>
          <span className={classes.mouse}>{t('file.dropOr')} </span>
          <button type="button" className={classes.choose} data-attach onClick={() => chooser.current?.click()}>
            {t('file.choose')}
          </button>
        </span>
        <span className={classes.limit}>{t('file.limit', { size: fileSize(LARGEST_FILE_WRITTEN) })}</span>
      </span>
      <Button
        size="sm"
        className={classes.camera}
        leftSection={<Icon of={Camera} />}
        onClick={() => camera.current?.click()}
      >
        {t('file.camera')}
      </Button>
      <Inputs label={label} chooser={chooser} camera={camera} onFiles={onFiles} accept={accept} />
    </div>
  );
}

/** The same as two tools in the foot of a composer; the composer itself takes drops and pastes with `useFileIntake`. */
export function AttachTools({
  onFiles,
  accept,
  hint = false,
}: Picking & { /** says that one can also drop and paste */ hint?: boolean }) {
  const { t } = useTranslation('talk');
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} label={t('file.attach')} data-attach onClick={() => chooser.current?.click()} />
      <IconButton
        icon={Camera}
        label={t('file.takePhoto')}
        className={classes.touch}
        onClick={() => camera.current?.click()}
      />
      {hint && <span className={classes.hint}>{t('file.dropHint')}</span>}
      <Inputs label={t('file.attach')} chooser={chooser} camera={camera} onFiles={onFiles} accept={accept} />
    </>
  );
}

type InputRef = { current: HTMLInputElement | null };

function Inputs({
  label,
  chooser,
  camera,
  onFiles,
  accept,
}: Picking & { label: string; chooser: InputRef; camera: InputRef }) {
  const { t } = useTranslation('talk');
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // so that the same file can be chosen again
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        aria-label={t('file.takePhoto')}
        accept="image/*"
        capture="environment"
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
