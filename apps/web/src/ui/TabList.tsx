import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { alongTheLine } from '../lib/arrows.ts';
import { Icon, type IconShape } from './Icon.tsx';
import classes from './TabList.module.css';

/** Tabs above one panel, which the caller draws with `role="tabpanel"` and the id `panel`. Arrow keys change the tab. */
export function TabList<Value extends string>({
  label,
  panel,
  tabs,
  value,
  onChange,
  aside,
}: {
  label: string;
  /** id of the panel; the tabs are called `<panel>-<value>` */
  panel: string;
  tabs: readonly { value: Value; label: string; icon?: IconShape }[];
  value: Value;
  onChange: (value: Value) => void;
  /** What stands at the end of the row */
  aside?: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex((tab) => tab.value === value);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[alongTheLine(event.key)];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    onChange(tab.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${tab.value}"]`)?.focus();
  };
  return (
    <div className={classes.bar}>
      <div ref={list} className={classes.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${panel}-${tab.value}`}
            type="button"
            role="tab"
            data-value={tab.value}
            aria-selected={tab.value === value}
            aria-controls={panel}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.icon && <Icon of={tab.icon} />}
            {tab.label}
          </button>
        ))}
      </div>
      {aside && <div className={classes.aside}>{aside}</div>}
    </div>
  );
}
