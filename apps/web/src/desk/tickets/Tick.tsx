import { useEffect, useRef } from 'react';
import tick from '../../ui/tick.module.css';
import classes from './Tick.module.css';

/** The box at the start of a row, or of the head for all of them (`some`: not all are ticked). Its whole cell can be pressed. */
export function Tick({
  label,
  checked,
  some = false,
  onTick,
}: {
  label: string;
  checked: boolean;
  some?: boolean;
  /** `through`: with Shift, from the one before to this one */
  onTick: (through: boolean) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.indeterminate = some;
  }, [some]);
  return (
    <label
      className={classes.cell}
      // Shift would mark text from here to there.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <input
        ref={field}
        type="checkbox"
        className={tick.box}
        aria-label={label}
        checked={checked}
        onChange={(event) => onTick(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
    </label>
  );
}
