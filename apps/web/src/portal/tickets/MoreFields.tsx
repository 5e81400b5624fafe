import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import classes from './MoreFields.module.css';

/** Fields that few need, folded under a line that names them; open where one of them is filled or wrong. */
export function MoreFields({ label, open, children }: { label: string; open: boolean; children: ReactNode }) {
  const [isOpened, setOpened] = useState(open);
  return (
    <details className={classes.more} open={isOpened || open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Icon of={ChevronRight} size="sm" />
        {label}
      </summary>
      <div className={classes.fields}>{children}</div>
    </details>
  );
}
