import classes from './tick.module.css';

/** A box to tick, with its words. Where a form has other fields of Mantine's, its Checkbox looks the same. */
export const TickBox = ({
  label,
  checked,
  onTick,
}: {
  label: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}) => (
  <label className={classes.choice}>
    <input
      type="checkbox"
      className={classes.box}
      checked={checked}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    {label}
  </label>
);
