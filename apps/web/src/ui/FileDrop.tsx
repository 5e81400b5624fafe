import { Button } from '@mantine/core';
import { Camera, Paperclip, Upload } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FileDrop.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

/** What `useFileIntake` puts on the element that takes files. */
export interface FileIntake {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  'data-dropping'?: true;
}

/** Lets an element take files that are dropped on it or pasted into it: `<div {...useFileIntake(add)}>`. Text that is pasted stays text. */
export function useFileIntake(onFiles: (files: File[]) => void): FileIntake {
  const [dropping, setDropping] = useState(false);
  return {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (event) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setDropping(false);
    },
    onDrop: (event) => {
      setDropping(false);
      const files = [...event.dataTransfer.files];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    },
    onPaste: (event) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
      event.preventDefault();
      onFiles(files);
    },
    'data-dropping': dropping || undefined,
  };
}

interface Picking {
  onFiles: (files: File[]) => void;
  /** As in <input accept>: `image/*,.pdf` */
  accept?: string;
}

/** The place of a form where files go: drop, paste or choose; a phone offers its camera. */
export function FileDrop({ label, onFiles, accept }: Picking & { label: string }) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.drop} role="group" aria-label={label} {...useFileIntake(onFiles)}>
      <Icon of={Upload} />
      <span className={classes.words}>
        {t('file.dropOr')}{' '}
        <button type="button" className={classes.choose} onClick={() => chooser.current?.click()}>
          {t('file.choose')}
        </button>
      </span>
      <Button
        size="sm"
        className={classes.camera}
        leftSection={<Icon of={Camera} />}
        onClick={() => camera.current?.click()}
      >
        {t('file.camera')}
      </Button>
      <Inputs chooser={chooser} camera={camera} onFiles={onFiles} accept={accept} />
    </div>
  );
}

/** The same as two tools in the foot of a composer; the composer itself takes drops and pastes with `useFileIntake`. */
export function AttachTools({
  onFiles,
  accept,
  hint = false,
}: Picking & { /** says that one can also drop and paste */ hint?: boolean }) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} label={t('file.attach')} onClick={() => chooser.current?.click()} />
      <IconButton
        icon={Camera}
        label={t('file.takePhoto')}
        className={classes.touch}
        onClick={() => camera.current?.click()}
      />
      {hint && <span className={classes.hint}>{t('file.dropHint')}</span>}
      <Inputs chooser={chooser} camera={camera} onFiles={onFiles} accept={accept} />
    </>
  );
}

type InputRef = { current: HTMLInputElement | null };

function Inputs({ chooser, camera, onFiles, accept }: Picking & { chooser: InputRef; camera: InputRef }) {
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
        accept={accept}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
