import { useCallback, useEffect, useRef, useState } from 'react';
import { draftBeingWritten, openDraft } from './openDrafts.ts';
import { useViewer } from './viewer.tsx';

/** What is half written: its fields, and when they were kept last, in milliseconds. */
type Kept<Fields> = { readonly fields: Fields; readonly at: number };

/** Something half written. */
export type Draft<Fields extends object> = {
  readonly fields: Fields;
  /** Something is written. */
  readonly begun: boolean;
  /** It outlives the page: false where the browser keeps nothing. */
  readonly kept: boolean;
  /** When it was last kept, in milliseconds; undefined while there is nothing to keep. */
  readonly keptAt: number | undefined;
  change(changes: Partial<Fields>): void;
  /** Once it has been sent, or is not wanted any more. */
  clear(): void;
};

/**
 * Keeps what is typed on this device, for this viewer, with every key: after a reload, a crash or an upgrade it is there again.
 * `name` tells drafts apart; a component whose name changes needs a `key`. `empty` is a constant outside of the component.
 */
export function useDraft<Fields extends object>(name: string, empty: Fields): Draft<Fields> {
  const place = placeOf(useViewer().id, name);
  const [state, setState] = useState(() => ({ ...(read(place, empty) ?? nothing(empty)), kept: true }));
  const written = useRef(state.fields);
  const keep = useCallback(
    (fields: Fields) => {
      written.current = fields;
      setState({ fields, ...write(place, fields, empty) });
    },
    [place, empty],
  );
  useEffect(
    // Drafts of one name are of one make.
    () => openDraft(place, { value: () => written.current, put: (changed) => keep(changed as Fields) }),
    [place, keep],
  );
  return {
    fields: state.fields,
    begun: !isSame(state.fields, empty),
    kept: state.kept,
    keptAt: state.at,
    change: (changes) => keep({ ...written.current, ...changes }),
    clear: () => keep(empty),
  };
}

/** Changes the viewer's draft of that name, whether or not it is being written now. */
export function changeDraft<Fields extends object>(
  viewerId: string,
  name: string,
  empty: Fields,
  change: (fields: Fields) => Fields,
): void {
  const place = placeOf(viewerId, name);
  const written = draftBeingWritten(place);
  // As above.
  if (written) written.put(change(written.value() as Fields));
  else write(place, change(read(place, empty)?.fields ?? empty), empty);
}

/** The texts of drafts that have one, as they were when one could no longer write: of each, what stands under `field`. */
export function useKeptTexts(names: readonly string[], field: string): readonly string[] {
  const { id } = useViewer();
  const [texts] = useState(() =>
    names.flatMap((name) => {
      const place = placeOf(id, name);
      // The field is just going; where the browser keeps nothing, it alone knows.
      const text = textOf(draftBeingWritten(place)?.value(), field) ?? read(place, { [field]: '' })?.fields[field];
      return text?.trim() ? [text] : [];
    }),
  );
  return texts;
}

function textOf(fields: unknown, name: string): string | undefined {
  const found: unknown = Object.entries(fields ?? {}).find(([known]) => known === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

const placeOf = (viewerId: string, name: string): string => `quayside.draft.${viewerId}.${name}`;

const nothing = <Fields>(empty: Fields) => ({ fields: empty, at: undefined });

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was kept, as far as it fits the fields of today. */
function read<Fields extends object>(place: string, empty: Fields): Kept<Fields> | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? 'null') as Partial<Kept<object>> | null;
    if (typeof stored?.fields !== 'object' || typeof stored.at !== 'number') return undefined;
    const fitting = Object.entries(stored.fields).filter(([name, value]) => fits(value, name, empty));
    return { fields: { ...empty, ...Object.fromEntries(fitting) }, at: stored.at };
  } catch {
    // Storage is switched off, or holds what somebody else wrote: one starts anew.
    return undefined;
  }
}

/** What may be chosen is null to begin with: of that, anything fits. */
function fits(value: unknown, name: string, empty: object): boolean {
  const usual = Object.entries(empty).find(([known]) => known === name);
  return usual !== undefined && (usual[1] === null || typeof value === typeof usual[1]);
}

/** Whether it could be kept, and when. */
function write(place: string, fields: object, empty: object): { kept: boolean; at: number | undefined } {
  const isEmpty = isSame(fields, empty);
  try {
    if (isEmpty) localStorage.removeItem(place);
    const at = Date.now();
    if (!isEmpty) localStorage.setItem(place, JSON.stringify({ fields, at }));
    return { kept: true, at: isEmpty ? undefined : at };
  } catch {
    // Switched off or full: nothing is kept, and nothing says that it was.
    return { kept: isEmpty, at: undefined };
  }
}
