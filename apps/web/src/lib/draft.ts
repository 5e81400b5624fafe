import { useCallback, useEffect, useRef, useState } from 'react';
import { draftBeingWritten, openDraft } from './openDrafts.ts';
import { useViewer } from './viewer.tsx';

type Fields = Readonly<Record<string, string>>;

/** Something half written. */
export type Draft<Of extends Fields> = {
  readonly fields: Of;
  /** Something is written. */
  readonly begun: boolean;
  /** It outlives the page: false where the browser keeps nothing. */
  readonly kept: boolean;
  change(changes: Partial<Of>): void;
  /** Once it has been sent. */
  clear(): void;
};

/**
 * Keeps what is typed on this device, for this viewer, with every key: after a reload or a crash it is there again.
 * `name` tells drafts apart; a component whose name changes needs a `key`. `empty` is a constant outside of the component.
 */
export function useDraft<Of extends Fields>(name: string, empty: Of): Draft<Of> {
  const place = placeOf(useViewer().id, name);
  const [{ fields, kept }, setState] = useState(() => ({ fields: read(place, empty), kept: true }));
  const keep = useCallback(
    (next: Of) => setState({ fields: next, kept: write(place, next, isEmpty(next, empty)) }),
    [place, empty],
  );
  const written = useRef(fields);
  useEffect(() => {
    written.current = fields;
  });
  useEffect(
    () => openDraft(place, { value: () => written.current, put: (changed) => keep(changed as Of) }),
    [place, keep],
  );
  return {
    fields,
    begun: !isEmpty(fields, empty),
    kept,
    change: (changes) => keep({ ...fields, ...changes }),
    clear: () => keep(empty),
  };
}

/** Changes the viewer's draft of that name, whether or not it is being written now. */
export function changeDraft<Of extends Fields>(
  viewerId: string,
  name: string,
  empty: Of,
  change: (fields: Of) => Of,
): void {
  const place = placeOf(viewerId, name);
  const written = draftBeingWritten(place);
  // Drafts of one name are of one make.
  const changed = change(written ? (written.value() as Of) : read(place, empty));
  if (written) written.put(changed);
  else write(place, changed, isEmpty(changed, empty));
}

const placeOf = (viewerId: string, name: string): string => `quayside.draft.${viewerId}.${name}`;

const isEmpty = <Of extends Fields>(fields: Of, empty: Of): boolean =>
  Object.keys(empty).every((name) => fields[name] === empty[name]);

/** What was kept, as far as it fits the fields of today. */
function read<Of extends Fields>(place: string, empty: Of): Of {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return empty;
    const known = Object.entries(stored).filter(([name, value]) => name in empty && typeof value === 'string');
    return { ...empty, ...Object.fromEntries(known) };
  } catch {
    // Storage is switched off, or holds what somebody else wrote: one starts anew.
    return empty;
  }
}

/** Whether it could be kept. */
function write(place: string, fields: Fields, isEmpty: boolean): boolean {
  try {
    if (isEmpty) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}
