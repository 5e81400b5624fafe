import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import classes from './InPlace.module.css';
import { useTranslation } from '../lib/useTranslation.ts';

/** Why something could not be kept, as it is said beside the field. */
type Outcome = string | undefined;

/**
 * A field that reads like text and becomes an input of the same box when it is pressed, so that nothing moves. Enter, and going on
 * to something else, keep what was typed; Esc leaves it as it was. What could not be kept stays in the field, with the reason.
 */
export function InPlaceText({
  label,
  value,
  placeholder,
  maxLength,
  mayBeEmpty = true,
  disabled = false,
  onSave,
}: {
  /** The field: "Subject" */
  label: string;
  value: string;
  /** What stands there while it is empty: "Add a phone number" */
  placeholder?: string;
  maxLength?: number;
  mayBeEmpty?: boolean;
  /** Only read */
  disabled?: boolean;
  /** Keeps it; answers with a sentence when that failed */
  onSave: (text: string) => Promise<Outcome>;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [why, setWhy] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const isOpen = typed !== undefined;
  useEffect(() => {
    // Whoever pressed the text wants to write where it stood.
    if (isOpen) input.current?.focus();
    if (isOpen) input.current?.select();
    else if (returns.current) button.current?.focus();
    returns.current = false;
  }, [isOpen]);

  const close = (toButton: boolean) => {
    returns.current = toButton;
    setTyped(undefined);
    setWhy(undefined);
  };
  const save = async (toButton: boolean) => {
    if (typed === undefined || saving) return;
    const text = typed.trim();
    if (text === value) return close(toButton);
    if (text === '' && !mayBeEmpty) return setWhy(t('inPlace.empty'));
    setSaving(true);
    const failure = await onSave(text);
    setSaving(false);
    if (failure === undefined) return close(toButton);
    setWhy(failure);
    if (toButton) input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void save(true);
    else if (event.key === 'Escape') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (disabled) return <span className={classes.read}>{value}</span>;
  if (!isOpen)
    return (
      <button ref={button} type="button" className={classes.field} onClick={() => setTyped(value)}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        {value ? (
          <span className={classes.words}>{value}</span>
        ) : (
          <span className={classes.nothing}>{placeholder}</span>
        )}
      </button>
    );
  return (
    <>
      <input
        ref={input}
        className={classes.input}
        aria-label={label}
        aria-invalid={why ? true : undefined}
        aria-describedby={why ? `${id}-why` : undefined}
        aria-busy={saving}
        readOnly={saving}
        maxLength={maxLength}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void save(false)}
        onKeyDown={onKeyDown}
      />
      {why && (
        <p id={`${id}-why`} className={classes.why} role="alert">
          {why} <span className={classes.kept}>{t('inPlace.kept')}</span>
        </p>
      )}
    </>
  );
}
