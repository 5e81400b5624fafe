import { useEffect, useRef, useState } from 'react';
import { draftBeingWritten, openDraft } from '../../lib/openDrafts.ts';
import { useViewer } from '../../lib/viewer.tsx';

const PAUSE_MS = 250;

type Kept<Value> = { readonly value: Value; readonly at: number };

/** Something that is being written. */
export type Draft<Value> = {
  readonly value: Value;
  /** When it was last kept, in milliseconds; undefined while there is nothing to keep. */
  readonly keptAt: number | undefined;
  change(value: Value): void;
  /** It was sent, or is not wanted any more. */
  discard(): void;
};

/**
 * Keeps what is typed on this device while it is typed, for the viewer who types it: it is there again after a reload, a
 * crash or an upgrade. `empty` is what there is to begin with; a draft that equals it is not kept. The name must not change.
 */
export function useDraft<Value>(name: string, empty: Value): Draft<Value> {
  const { id } = useViewer();
  const key = keyOf(id, name);
  const [kept, setKept] = useState(() => read<Value>(key));
  const [value, setValue] = useState(kept?.value ?? empty);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void }>(undefined);

  // Leaving the page, or hiding it on a phone, may be the last that one hears of it.
  useEffect(() => {
    const keepNow = () => waiting.current?.keep();
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, []);

  const forget = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  const change = (changed: Value) => {
    setValue(changed);
    forget();
    const keep = () => {
      forget();
      setKept(write(key, changed, empty));
    };
    waiting.current = { keep, timer: setTimeout(keep, PAUSE_MS) };
  };
  const written = useRef({ value, change });
  useEffect(() => {
    written.current = { value, change };
  });
  useEffect(
    () =>
      openDraft(key, {
        value: () => written.current.value,
        put: (changed) => written.current.change(changed as Value),
      }),
    [key],
  );
  const discard = () => {
    forget();
    setValue(empty);
    setKept(write(key, empty, empty));
  };
  return { value, keptAt: kept?.at, change, discard };
}

/** The texts of drafts that have one, as they were when one could no longer write. */
export function useKeptTexts(names: readonly string[]): readonly string[] {
  const { id } = useViewer();
  const [texts] = useState(() =>
    names.flatMap((name) => {
      const key = keyOf(id, name);
      // The field is just going: what was typed last may not be kept yet.
      const value = draftBeingWritten(key)?.value() ?? read<unknown>(key)?.value;
      return isText(value) && value.text.trim() !== '' ? [value.text] : [];
    }),
  );
  return texts;
}

const isText = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** Changes the viewer's draft of that name, whether or not it is being written now. */
export function changeDraft<Value>(
  viewerId: string,
  name: string,
  empty: Value,
  change: (value: Value) => Value,
): void {
  const key = keyOf(viewerId, name);
  const written = draftBeingWritten(key);
  // Drafts of one name are of one make.
  if (written) written.put(change(written.value() as Value));
  else write(key, change(read<Value>(key)?.value ?? empty), empty);
}

const keyOf = (viewerId: string, name: string): string => `quayside.draft.${viewerId}.${name}`;

function read<Value>(key: string): Kept<Value> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Kept<Value>) : undefined;
  } catch {
    // Storage is switched off, or holds something of another make: one begins afresh.
    return undefined;
  }
}

function write<Value>(key: string, value: Value, empty: Value): Kept<Value> | undefined {
  const kept = { value, at: Date.now() };
  try {
    if (JSON.stringify(value) === JSON.stringify(empty)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
    return localStorage.getItem(key) === null ? undefined : kept;
  } catch {
    // Storage is switched off or full: nothing is kept, and nothing says that it was.
    return undefined;
  }
}
