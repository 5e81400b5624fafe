import classes from './Segmented.module.css';

/** A few views of one thing, one of them shown: Open, Completed, All. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** What is chosen, for those who don't see it */
  label: string;
  options: readonly {
    value: Value;
    label: string;
    /** of the label, where it is another */ lang?: string;
    count?: number;
  }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <div className={classes.segmented} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && ` ${option.count}`}
        </button>
      ))}
    </div>
  );
}
