import { useCallback, useEffect, useRef, useState } from 'react';

/** As long as the highlight lasts, in milliseconds. */
const NEW_MS = 2_400;

/** Cards that have just come, for a moment each: `[arrived, note]`. */
export function useArrivals(): [ReadonlySet<string>, (id: string) => void] {
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const { current } = timers;
    return () => current.forEach((timer) => clearTimeout(timer));
  }, []);
  const note = useCallback((id: string) => {
    setArrived((before) => new Set([...before, id]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setArrived((before) => new Set([...before].filter((one) => one !== id)));
    }, NEW_MS);
    timers.current.add(timer);
  }, []);
  return [arrived, note];
}
