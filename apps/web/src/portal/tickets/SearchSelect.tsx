import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../lib/answer.ts';

/** One thing that can be chosen. */
export type SearchOption = { readonly value: string; readonly label: string };

/** Chooses one of many that the server finds while one types. The one that is chosen must be among the options or in `chosen`. */
export function SearchSelect({
  label,
  placeholder,
  hint,
  error,
  value,
  options,
  chosen,
  answer: { data, failure },
  onSearch,
  onChange,
  focused = false,
}: {
  label: string;
  placeholder?: string;
  hint?: string;
  error?: string;
  value: string;
  options: readonly SearchOption[];
  /** What is chosen now, found by itself */
  chosen?: SearchOption;
  /** Where the options come from: what to say while there are none */
  answer: Pick<Answer<unknown>, 'data' | 'failure'>;
  /** Told what to look for, a moment after the last key */
  onSearch: (text: string) => void;
  onChange: (value: string) => void;
  /** Takes the focus when it appears: it was asked for */
  focused?: boolean;
}) {
  const { t } = useTranslation(['tickets', 'common']);
  const [typed, setTyped] = useState('');
  // The field also holds the name of what is chosen: nobody looks for that.
  const [wanted] = useDebouncedValue(typed === chosen?.label ? '' : typed, 200);
  useEffect(() => onSearch(wanted), [onSearch, wanted]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const shown = chosen && !options.some((option) => option.value === chosen.value) ? [chosen, ...options] : options;
  return (
    <Select
      label={label}
      placeholder={placeholder}
      description={hint}
      error={error}
      data={[...shown]}
      value={value || null}
      onChange={(picked) => onChange(picked ?? '')}
      searchable
      clearable
      ref={field}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: found }) => found}
      nothingFoundMessage={
        failure ? t('common:failure.OFFLINE') : t(data === undefined ? 'common:loading' : 'nothingFound')
      }
    />
  );
}
