/** What tabs of one browser tell each other. It reaches the others only, never the tab that says it. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('quayside');

const OTHER_SESSION = 'other-session';

/** Tells the other tabs that the session which they share has ended, or is a new one. */
export const tellOtherSession = (): void => channel?.postMessage(OTHER_SESSION);

/** Calls when another tab has signed out or in; returns how to stop listening. */
export function whenOtherSession(act: () => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (data === OTHER_SESSION) act();
  };
  channel?.addEventListener('message', heard);
  return () => channel?.removeEventListener('message', heard);
}
