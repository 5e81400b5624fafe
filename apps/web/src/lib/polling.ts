import { useIsLive } from './line.ts';

/** Options of a question that is repeated while changes don't come by themselves and somebody looks: `useQuery(Q, { ...useRepeated(20_000) })`. */
export const useRepeated = (everyMs: number) => ({
  pollInterval: useIsLive() ? 0 : everyMs,
  skipPollAttempt: () => document.visibilityState === 'hidden',
});
