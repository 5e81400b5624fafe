import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSingleKeys } from '../lib/keys.ts';
import { useTranslation } from '../lib/useTranslation.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import classes from './SearchField.module.css';

/** Looks in a list while one types: `onSearch` is told 250 ms after the last key, or at once with Enter. `/` jumps here, Escape empties it. Enter, and Escape once it is empty, leave it: the next key walks in what was found. */
export function SearchField({
  label,
  value,
  onSearch,
  width = 260,
}: {
  /** Also its placeholder */
  label: string;
  value: string;
  onSearch: (text: string) => void;
  /** pixels; on phones it takes the row */
  width?: number;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(value);

  // Back, or a removed filter, changed the value from outside.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    clearTimeout(waiting.current);
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useSingleKeys({
    '/': () => {
      input.current?.focus();
      input.current?.select();
    },
  });

  const tell = (text: string) => {
    clearTimeout(waiting.current);
    if (text === told.current) return;
    told.current = text;
    onSearch(text);
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => tell(text), 250);
  };
  const empty = () => {
    setTyped('');
    tell('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && typed) return empty();
    tell(typed);
    input.current?.blur();
  };

  return (
    <div className={classes.search} role="search" style={{ width }}>
      <Icon of={Search} className={classes.icon} />
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {typed ? (
        <IconButton
          icon={X}
          label={t('search.clear')}
          size="sm"
          onClick={() => {
            empty();
            input.current?.focus();
          }}
        />
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </div>
  );
}
