/** What tabs of one browser tell each other. It reaches the others only, never the tab that says it. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('quayside');

const SIGNED_OUT = 'signed-out';

/** Tells the other tabs that the session which they share has ended. */
export const tellSignedOut = (): void => channel?.postMessage(SIGNED_OUT);

/** Calls when another tab has signed out; returns how to stop listening. */
export function whenSignedOutElsewhere(act: () => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (data === SIGNED_OUT) act();
  };
  channel?.addEventListener('message', heard);
  return () => channel?.removeEventListener('message', heard);
}
