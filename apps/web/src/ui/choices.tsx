import { type ReactNode, useId } from 'react';
import classes from './choices.module.css';
import { FieldGroup } from './Field.tsx';
import { Icon, type IconShape } from './Icon.tsx';
import { PriorityGlyph, type PriorityLevel } from './Priority.tsx';

interface Question<Value extends string> {
  /** The question, e.g. "How urgent is it?" */
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
}

/** The nature of a request: cards with a drawing, a name and what it is for. The label is only read out: the page's title asks already. */
export function RadioCards<Value extends string>({
  options,
  value,
  onChange,
  required,
  ...words
}: Question<Value> & { options: readonly { value: Value; label: string; hint?: string; icon: IconShape }[] }) {
  const name = useId();
  return (
    <FieldGroup {...words} required={required} quiet>
      <div className={classes.natures}>
        {options.map((option) => (
          <label key={option.value} className={classes.nature}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              required={required}
              onChange={() => onChange(option.value)}
            />
            <Icon of={option.icon} size="lg" />
            <b>{option.label}</b>
            {option.hint && <span>{option.hint}</span>}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** "How urgent is it?": a row per priority with when to use it and when we answer. */
export function PriorityChoice<Value extends string>({
  options,
  value,
  onChange,
  required,
  ...words
}: Question<Value> & {
  options: readonly { value: Value; level: PriorityLevel; label: string; when: string; answer: string }[];
}) {
  const name = useId();
  return (
    <FieldGroup {...words} required={required}>
      <div className={classes.choices}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              required={required}
              onChange={() => onChange(option.value)}
            />
            <PriorityGlyph level={option.level} beside />
            <span className={classes.name}>
              <b>{option.label}</b> <span>{option.when}</span>
            </span>
            <span className={classes.answer}>{option.answer}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A few short answers in a row, one of them taken. */
export function Pills<Value extends string>({
  options,
  value,
  onChange,
  required,
  ...words
}: Question<Value> & { options: readonly { value: Value; label: string }[] }) {
  const name = useId();
  return (
    <FieldGroup {...words} required={required}>
      <div className={classes.pills}>
        {options.map((option) => (
          <label key={option.value} className={classes.pill}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              required={required}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
