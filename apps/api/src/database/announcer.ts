import { setTimeout as sleep } from 'node:timers/promises';

/** The channel on which processes tell each other that acts were committed. */
export const ACTS_CHANNEL = 'quayside_acts';

/** Between two announcements of a process, at least; in milliseconds. Nobody notices it on a screen, and each wakes every process. */
const PAUSE_MS = 40;

/**
 * Says that something was written: at once when all was quiet, and otherwise once for everything that came within the pause.
 * An announcement that fails is not repeated; whoever follows looks each second anyway.
 */
export function announcer(say: () => Promise<unknown>, pauseMs = PAUSE_MS): () => void {
  let busy = false;
  let wanted = false;
  const speak = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await Promise.all([say().catch(() => {}), sleep(pauseMs, undefined, { ref: false })]);
    }
    busy = false;
  };
  return () => {
    wanted = true;
    if (busy) return;
    busy = true;
    void speak();
  };
}
