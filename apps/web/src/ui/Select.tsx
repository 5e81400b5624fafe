import type { SelectProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import { fetchOverlays, useOverlays } from './overlaysOnDemand.ts';

/** Mantine's choice from a list, fetched when the page is at rest or somebody reaches for it; till then a field of the same size stands in. */
export function Select(props: SelectProps) {
  const overlays = useOverlays();
  if (overlays) return <overlays.Select {...props} />;
  const { label, description, error, placeholder, required, disabled, size, w, className, name, leftSection, ref } =
    props;
  const shared = {
    label,
    description,
    error,
    placeholder,
    required,
    disabled,
    size,
    w,
    className,
    name,
    leftSection,
    ref,
  };
  return (
    <TextInput
      {...shared}
      aria-label={props['aria-label']}
      aria-haspopup="listbox"
      readOnly
      value={labelOf(props)}
      onPointerEnter={fetchOverlays}
      onFocus={fetchOverlays}
    />
  );
}

/** What stands in the field for the value that is chosen. */
function labelOf({ data = [], value, searchValue }: SelectProps): string {
  const options = data.flatMap((entry) => (typeof entry === 'object' && 'group' in entry ? [...entry.items] : [entry]));
  const chosen = options.find((option) => (typeof option === 'object' ? option.value : option) === value);
  const name = typeof chosen === 'object' && 'label' in chosen ? chosen.label : undefined;
  return name ?? (typeof chosen === 'string' ? chosen : (searchValue ?? ''));
}
