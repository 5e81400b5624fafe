import { useEffect, useRef, useSyncExternalStore } from 'react';

/** One shortcut: its keys as the sheet shows them (`Mod` is Ctrl or Cmd, `g t` one after the other), and for whom it is. */
export type Shortcut = { readonly keys: string; readonly of?: 'desk' | 'work' | 'raise' };

/**
 * Every shortcut that there is, by where it does something. The keyboard sheet shows these, and nothing else can be bound: what is
 * missing here does not compile. `desk`: only technicians have it; `work`: only those of them who work on tickets; `raise`: who raises tickets.
 */
export const SHORTCUTS = {
  everywhere: {
    palette: { keys: 'Mod k' },
    sheet: { keys: '?' },
    create: { keys: 'c', of: 'raise' },
    toTickets: { keys: 'g t', of: 'desk' },
    toBoards: { keys: 'g b', of: 'desk' },
  },
  lists: {
    next: { keys: 'j', of: 'desk' },
    previous: { keys: 'k', of: 'desk' },
    open: { keys: 'Enter' },
    peek: { keys: 'Space', of: 'desk' },
    select: { keys: 'x', of: 'desk' },
    extend: { keys: 'Shift ↑ ↓', of: 'desk' },
    menu: { keys: 'Shift F10', of: 'desk' },
    close: { keys: 'Esc', of: 'desk' },
    find: { keys: '/' },
  },
  tickets: {
    next: { keys: 'j', of: 'desk' },
    previous: { keys: 'k', of: 'desk' },
    reply: { keys: 'r', of: 'work' },
    note: { keys: 'n', of: 'work' },
    send: { keys: 'Mod Enter' },
    leave: { keys: 'Esc' },
  },
  board: {
    around: { keys: '← ↑ ↓ →', of: 'desk' },
    open: { keys: 'Enter', of: 'desk' },
    peek: { keys: 'Space', of: 'desk' },
    close: { keys: 'Esc', of: 'desk' },
    move: { keys: 'm', of: 'work' },
    shift: { keys: 'Shift ← ↑ ↓ →', of: 'work' },
  },
} as const satisfies Record<string, Record<string, Shortcut>>;

type Groups = typeof SHORTCUTS;
type KeysOf<Group> = Group extends unknown ? Group[keyof Group] : never;
type Keys = Extract<KeysOf<Groups[keyof Groups]>, Shortcut>['keys'];

/** A key that does something alone; Enter, Space, Esc and arrows belong to what has the focus. */
export type SingleKey = Exclude<Keys, `${string} ${string}` | 'Enter' | 'Esc'>;
/** What follows `g`. */
type JumpKey = Keys extends infer Each ? (Each extends `g ${infer Key}` ? Key : never) : never;
/** What is pressed together with Ctrl or Cmd. */
type ModKey = Exclude<Keys extends infer Each ? (Each extends `Mod ${infer Key}` ? Key : never) : never, 'Enter'>;

/** What the keys do; those that do nothing just now are left out or undefined. */
type Acts<Key extends string> = Readonly<Partial<Record<Key, (() => void) | undefined>>>;

const actOf = <Key extends string>(acts: Acts<Key>, key: string): (() => void) | undefined =>
  Object.entries<(() => void) | undefined>(acts).find(([known]) => known === key)?.[1];

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
export function useSingleKeys(keys: Acts<SingleKey>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(now.current, event.key === ' ' ? 'Space' : event.key);
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
export function useJumps(jumps: Acts<JumpKey>): void {
  const now = useRef(jumps);
  useEffect(() => {
    now.current = jumps;
  });
  useEffect(() => {
    let pressed = -JUMP_MS;
    const press = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      const jump = event.timeStamp - pressed < JUMP_MS ? actOf(now.current, event.key) : undefined;
      pressed = event.key === 'g' ? event.timeStamp : -JUMP_MS;
      if (!jump) return;
      event.preventDefault();
      jump();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Keys together with Ctrl or Cmd, wherever the focus is: `useModKeys({ k: openPalette })`. */
export function useModKeys(keys: Acts<ModKey>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const act = isMod && !event.defaultPrevented ? actOf(now.current, event.key.toLowerCase()) : undefined;
      if (!act) return;
      event.preventDefault();
      act();
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
  (target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select, [role="menu"], [role="dialog"]') !== null);
