import { Select } from '@mantine/core';
import { useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Found } from './finding.ts';
import classes from './SearchSelect.module.css';

/** A field in which one of many is chosen by typing a part of its name; the server looks for it. */
export function SearchSelect<Item extends Found>({
  label,
  hint,
  error,
  required,
  disabled,
  value,
  find,
  onChange,
  ref,
}: {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  value: Item | null;
  /** A hook that looks for a text. */
  find: (text: string) => Finding<Item>;
  onChange: (item: Item | null) => void;
  ref?: Ref<HTMLInputElement>;
}) {
  const { t } = useTranslation('desk');
  const [typed, setTyped] = useState('');
  // The name of what is chosen stands in the field: that is no search.
  const { items, looking, failed } = find(typed === value?.name ? '' : typed);
  const offered = value && !items.some(({ id }) => id === value.id) ? [value, ...items] : items;
  return (
    <Select
      ref={ref}
      label={label}
      description={hint}
      error={error}
      required={required}
      disabled={disabled}
      searchable
      openOnFocus={false}
      clearable={!required}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has filtered already.
      filter={({ options }) => options}
      onChange={(id) => onChange(offered.find((item) => item.id === id) ?? null)}
      nothingFoundMessage={t(failed ? 'filters.failed' : looking ? 'new.looking' : 'new.nothingFound')}
      renderOption={({ option }) => {
        const item = offered.find(({ id }) => id === option.value);
        return (
          <span className={classes.option}>
            {option.label}
            {item?.detail && <span className={classes.detail}>{item.detail}</span>}
          </span>
        );
      }}
    />
  );
}
