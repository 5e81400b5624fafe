import { useEffect, useRef, useSyncExternalStore } from 'react';

const KEY = 'quayside.singleKeys';
const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether a key alone does something. On unless somebody has switched it off on this device. */
function areOn(): boolean {
  try {
    chosen ??= localStorage.getItem(KEY) !== 'off';
  } catch {
    // Storage is switched off: nothing is remembered, the choice holds until the page is left.
    chosen ??= true;
  }
  return chosen;
}

function choose(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // As above.
  }
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether single keys do something, and how to switch that: `const [on, choose] = useSingleKeySwitch()`. */
export const useSingleKeySwitch = (): [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, areOn),
  choose,
];

/**
 * Keys that do something by themselves while the component is shown: `useSingleKeys({ j: next, k: previous })`. Not while one
 * types, has a menu or dialog open, or has switched them off.
 */
export function useSingleKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = now.current[event.key];
      if (!act || !isMeant(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** How long after `g` a letter still says where to go, in milliseconds. */
const JUMP_MS = 1_500;

/** Where `g` and then a letter leads: `useJumps({ t: toTickets, b: toBoards })`. As single keys, they can be switched off. */
export function useJumps(jumps: Readonly<Record<string, () => void>>): void {
  const now = useRef(jumps);
  useEffect(() => {
    now.current = jumps;
  });
  useEffect(() => {
    let pressed = -JUMP_MS;
    const press = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      const jump = event.timeStamp - pressed < JUMP_MS ? now.current[event.key] : undefined;
      pressed = event.key === 'g' ? event.timeStamp : -JUMP_MS;
      if (!jump) return;
      event.preventDefault();
      jump();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Whether a key that is pressed alone is meant to do something. */
const isMeant = (event: KeyboardEvent): boolean =>
  areOn() && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !isElsewhere(event.target);

/** Where a letter is for something else: in a field, and in a menu or dialog, which have keys of their own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null);
