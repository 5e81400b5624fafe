import { type ReactNode, useId } from 'react';
import classes from './Field.module.css';

/** What a control needs so that its label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: true;
}

interface Words {
  label: string;
  /** How to fill it, under it */
  hint?: ReactNode;
  /** What is wrong; names the field's state for everyone */
  error?: ReactNode;
  required?: boolean;
}

/**
 * Label, hint and error around a control of one's own: `<Field label={…}>{(control) => <input {...control} />}</Field>`.
 * Mantine's TextInput, Textarea, PasswordInput and Select bring all this along: use their label, description and error.
 */
export function Field({
  label,
  hint,
  error,
  required,
  children,
}: Words & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const described = describedBy(id, hint, error);
  return (
    <div className={classes.field}>
      <label htmlFor={id}>
        {label}
        {required && <Asterisk />}
      </label>
      {children({
        id,
        'aria-describedby': described,
        'aria-invalid': error ? true : undefined,
        required: required || undefined,
      })}
      <Under id={id} hint={hint} error={error} />
    </div>
  );
}

/** Several controls that answer one question: radios, tick boxes. `quiet` keeps the label for those who hear it. */
export function FieldGroup({
  label,
  hint,
  error,
  required,
  quiet,
  children,
}: Words & { quiet?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className={classes.group}
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={quiet ? classes.hidden : undefined}>
        {label}
        {required && <Asterisk />}
      </legend>
      {children}
      <Under id={id} hint={hint} error={error} />
    </fieldset>
  );
}

const describedBy = (id: string, hint: ReactNode, error: ReactNode) =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

const Asterisk = () => (
  <span className={classes.required} aria-hidden="true">
    {' '}
    *
  </span>
);

const Under = ({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) => (
  <>
    {hint && (
      <p id={`${id}-hint`} className={classes.hint}>
        {hint}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} className={classes.why}>
        {error}
      </p>
    )}
  </>
);
