import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../lib/useTranslation.ts';
import { Select } from './Select.tsx';
import type { Side } from './Avatar.tsx';
import { Choice } from './Choice.tsx';

/** Somebody or something that can be chosen. */
export type Found = { readonly id: string; readonly name: string; readonly detail?: string };

/** What was found, while one types; `failed` when the server did not answer. */
export type Finding<Item extends Found = Found> = {
  readonly items: readonly Item[];
  readonly looking: boolean;
  readonly failed: boolean;
};

/** A field in which one of many is chosen by typing a part of its name; the server looks for it. */
export function SearchSelect<Item extends Found>({
  label,
  placeholder,
  hint,
  error,
  required,
  disabled,
  value,
  found: { items, looking, failed },
  people,
  focused = false,
  onSearch,
  onChange,
}: {
  label: string;
  /** What stands there while nothing is chosen */
  placeholder?: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  value: Item | null;
  /** What fits what was typed */
  found: Finding<Item>;
  /** They are people of that side: each has a disc */
  people?: Side;
  /** Takes the focus when it appears: it was asked for */
  focused?: boolean;
  /** Told with every key what to look for: the name of what is chosen is none */
  onSearch: (text: string) => void;
  onChange: (item: Item | null) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  // The field also holds the name of what is chosen: nobody looks for that.
  const wanted = typed === value?.name ? '' : typed;
  useEffect(() => onSearch(wanted), [onSearch, wanted]);
  const offered = value && !items.some(({ id }) => id === value.id) ? [value, ...items] : items;
  return (
    <Select
      ref={field}
      label={label}
      placeholder={placeholder}
      description={hint}
      error={error}
      required={required}
      disabled={disabled}
      searchable
      openOnFocus={focused}
      clearable={!required}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has filtered already.
      filter={({ options }) => options}
      onChange={(id) => onChange(offered.find((item) => item.id === id) ?? null)}
      nothingFoundMessage={t(failed ? 'find.failed' : looking ? 'find.looking' : 'find.nothing')}
      renderOption={({ option }) => (
        <Choice name={option.label} detail={offered.find(({ id }) => id === option.value)?.detail} side={people} />
      )}
    />
  );
}
