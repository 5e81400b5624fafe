import type { Permission } from '@quayside/graphql/types';
import type { Provider, Viewer } from './viewer.tsx';

/** Where this device keeps which side was seen last. */
export const KNOWN_SIDE = 'quayside.side';

/** Which side was seen last on this device, what it offered and whose it is; never who it was. */
export type KnownSide = {
  readonly side: 'portal' | 'desk';
  readonly provider: string;
  readonly permissions: readonly Permission[];
};

/** Remembers the side for the next start, whose frame is drawn before its code is there. */
export function rememberSide({ __typename, permissions }: Viewer, { name }: Provider): void {
  const known: KnownSide = { side: __typename === 'Contact' ? 'portal' : 'desk', provider: name, permissions };
  try {
    localStorage.setItem(KNOWN_SIDE, JSON.stringify(known));
  } catch {
    // Storage is switched off or full: the next start begins without it.
  }
}

/** Nobody is signed in here any more. */
export function forgetSide(): void {
  try {
    localStorage.removeItem(KNOWN_SIDE);
  } catch {
    // As above: there is nothing to forget.
  }
}
